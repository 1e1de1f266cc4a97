"""Where a platform covers the picture with its own buttons: the safe areas, as data that a host may edit.

The figures that come with the program are measurements of others (the platforms publish none, and move
their buttons); a file of the same form in the data folder wins, area by area.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QRect

from livestream_studio.core.types import StudioError
from livestream_studio.paths import assets, data_home

log = logging.getLogger(__name__)
FILE = "safe_areas.json"
FORMAT_KEY, FORMAT = "livestream_studio_safe_areas", 1
UPRIGHT_LETTERS = 1.4  # times those of a theme, in a picture of its own size


@dataclass(frozen=True, slots=True)
class SafeArea:
    """A picture of `width` by `height` pixels, and how much of each side is not safe. `names` are those that
    it goes by in languages of the window where it has another."""

    id: str
    name: str
    width: int
    height: int
    left: int
    top: int
    right: int
    bottom: int
    names: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def title(self) -> str:
        """Its name in the language of the window."""
        return self.names.get(QLocale().name().split("_")[0], self.name)

    @property
    def tall(self) -> bool:
        return self.height > self.width

    def scale(self, screen: QRect) -> float:
        """How much smaller or larger than itself the picture stands on a screen."""
        return min(screen.width() / self.width, screen.height() / self.height)

    def letters(self, screen: QRect) -> float:
        """How much larger letters are than a theme has them. An upright picture is small on a screen, but
        a platform sends it in its own size, to phones."""
        return self.scale(screen) * UPRIGHT_LETTERS if self.tall else 1.0

    def picture(self, screen: QRect) -> QRect:
        """The largest picture of this shape, in the middle of a screen."""
        scale = self.scale(screen)
        found = QRect(0, 0, round(self.width * scale), round(self.height * scale))
        found.moveCenter(screen.center())
        return found

    def safe(self, screen: QRect) -> QRect:
        """The part of the picture that nothing covers."""
        picture = self.picture(screen)
        scale = picture.width() / self.width
        sides = (round(side * scale) for side in (self.left, self.top, -self.right, -self.bottom))
        return picture.adjusted(*sides)


def clear_of(where: QRect, taken: Iterable[QRect], safe: QRect) -> QRect:
    """Above what stands there already; where the safe area has no room for that, at its upper end."""
    found = QRect(where)
    for other in sorted(taken, key=QRect.top, reverse=True):
        if found.intersects(other):
            found.moveBottom(other.top() - 1)
    found.moveTop(max(found.top(), safe.top()))
    return found


def safe_areas() -> dict[str, SafeArea]:
    """By id, the host's own included. A file that cannot be read costs its areas, nothing else."""
    found = _read(assets() / "overlay" / FILE)
    return {**found, **_own()}


def own_file() -> Path:
    return data_home() / FILE


def keep(area: SafeArea) -> None:
    """Into the host's own file, in place of one with its id. Raises `StudioError("areas_unwritable")`."""
    _write({**_own(), area.id: area})


def take_away(id: str) -> None:
    """Out of the host's own file: one that came with the program is as it was again.

    Raises `StudioError("areas_unwritable")`.
    """
    _write({each: area for each, area in _own().items() if each != id})


def came_with_it(id: str) -> SafeArea | None:
    return _read(assets() / "overlay" / FILE).get(id)


def _own() -> dict[str, SafeArea]:
    return _read(own_file()) if own_file().is_file() else {}


def _write(areas: dict[str, SafeArea]) -> None:
    content = {FORMAT_KEY: FORMAT, "areas": [asdict(area) for area in areas.values()]}
    path = own_file()
    scratch = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        os.replace(scratch, path)
    except OSError as error:
        raise StudioError("areas_unwritable", str(path), fatal=False) from error


def _read(path: Path) -> dict[str, SafeArea]:
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))["areas"]
        areas = [area for each in listed if (area := _area(each)) is not None]
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("safe areas of %s are not used: %s", path, error)
        return {}
    return {area.id: area for area in areas}


def _area(found: Any) -> SafeArea | None:
    try:
        figures = {each.name: found[each.name] for each in fields(SafeArea) if each.name != "names"}
        area = SafeArea(**figures, names=dict(found.get("names") or {}))
        room = min(area.width - area.left - area.right, area.height - area.top - area.bottom)
        if room > 0 and min(area.left, area.top, area.right, area.bottom) >= 0:
            return area
    except (KeyError, TypeError, ValueError):
        pass
    log.warning("a safe area makes no sense and is not used: %r", found)
    return None
