"""The themes there are: those that come with the program, and the user's own files.

An own file with the name of a built-in theme stands in its place until it is taken away.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import card_theme, themes

log = logging.getLogger(__name__)
_CONTEXT = "Themes"
_NAMES: dict[str, object] = {
    "Outline": QT_TRANSLATE_NOOP("Themes", "Outline"),
    "Band": QT_TRANSLATE_NOOP("Themes", "Band"),
    "Box": QT_TRANSLATE_NOOP("Themes", "Box"),
    "Warm": QT_TRANSLATE_NOOP("Themes", "Warm"),
    "Paper": QT_TRANSLATE_NOOP("Themes", "Paper"),
    "Dark": QT_TRANSLATE_NOOP("Themes", "Dark"),
    "Light": QT_TRANSLATE_NOOP("Themes", "Light"),
    "Compact": QT_TRANSLATE_NOOP("Themes", "Compact"),
}
_NOT_IN_FILES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
# Windows keeps these names for devices, with any ending.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Kind:
    """What there are themes of: where its files lie, and how they are read and written."""

    built_in: Callable[[], Mapping[str, Any]]
    folder: Callable[[], Path]
    load: Callable[[Path], Any]
    save: Callable[[Any, Path], None]


SUBTITLES = Kind(themes.built_in, themes.own_folder, themes.load, themes.save)
CARDS = Kind(card_theme.built_in, card_theme.own_folder, card_theme.load, card_theme.save)


@dataclass(frozen=True, slots=True)
class Theme:
    """`style` is a `Style` or a `CardTheme`; `stem` is its file's name and what settings keep; `changed`: an
    own file stands before a built-in."""

    stem: str
    style: Any
    built_in: bool
    changed: bool = False

    @property
    def name(self) -> str:
        """For people, in the interface language."""
        known = _NAMES.get(self.style.name) if self.built_in else None
        return QCoreApplication.translate(_CONTEXT, str(known)) if known else self.style.name or self.stem


def shelf(kind: Kind = SUBTITLES) -> dict[str, Theme]:
    """By stem: the built-in ones first. An own file that cannot be read costs its theme, nothing else."""
    found = {stem: Theme(stem, style, built_in=True) for stem, style in kind.built_in().items()}
    for path in sorted(kind.folder().glob("*.json")):
        try:
            found[path.stem] = Theme(path.stem, kind.load(path), path.stem in found, changed=True)
        except StudioError as error:
            log.warning("the theme %s is left out: %s %s", path, error.problem.code, error.problem.detail)
    return found


def keep(stem: str, style: Any, kind: Kind = SUBTITLES) -> None:
    """Into the own folder. Raises `StudioError("theme_unwritable")`."""
    kind.save(style, kind.folder() / f"{stem}.json")


def keep_new(name: str, style: Any, kind: Kind = SUBTITLES) -> str:
    """As a new theme of that name; its stem. Raises `StudioError("theme_unwritable")`."""
    stem = free_stem(name, kind)
    keep(stem, replace(style, name=name.strip()[:LONGEST]), kind)
    return stem


def take_away(stem: str, kind: Kind = SUBTITLES) -> Any:
    """Removes an own file; what it held. None if there is none, or it cannot be read.

    Raises `StudioError("theme_unwritable")`.
    """
    path = kind.folder() / f"{stem}.json"
    try:
        style = kind.load(path)
    except StudioError:
        style = None
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StudioError("theme_unwritable", str(path), fatal=False) from error
    return style


def bring_in(path: Path, kind: Kind = SUBTITLES) -> str:
    """A theme file from anywhere; its stem on the shelf. Raises what `themes.load` and `save` raise."""
    style = kind.load(path)
    return keep_new(style.name or path.stem, style, kind)


def file_name(name: str) -> str:
    """`name` as a file may be called on every system, without an ending."""
    plain = _NOT_IN_FILES.sub(" ", name).strip(" .")[:LONGEST].strip(" .") or "theme"
    return f"{plain} theme" if _DEVICES.fullmatch(plain) else plain


def free_stem(name: str, kind: Kind = SUBTITLES) -> str:
    taken = {stem.casefold() for stem in shelf(kind)}
    taken |= {path.stem.casefold() for path in kind.folder().glob("*.json")}
    plain = file_name(name)
    numbered = (plain if n == 1 else f"{plain} {n}" for n in range(1, 10_000))
    return next(each for each in numbered if each.casefold() not in taken)
