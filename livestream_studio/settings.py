"""What a user may set, in one frozen dataclass; kept as JSON in the data folder."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.paths import data_home

log = logging.getLogger(__name__)

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every field has a default that works; an empty text means "find it yourself"."""

    source: str = "zh"
    """The spoken language, as a code."""
    targets: tuple[str, ...] = ("ru", "kk")
    """The languages of the subtitles beside the spoken one, as codes."""
    microphone: str = ""
    """The device's name; empty: the system's default."""
    ffmpeg: str = ""
    """Name or path of the ffmpeg program; empty: the one on PATH."""
    speech_models: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """For a language, the folder of the Vosk model to use; others are found in the models' folder."""
    translation_routes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """For a direction (zh-ru), the packages to translate with, by their folders; else the best there are."""
    endpoint_silence_ms: int = 0
    """Silence that ends an utterance, in milliseconds; 0 leaves it to the speech model."""
    expect_names: bool = True
    """Whether the recogniser expects the names of the show's products, where its model can."""
    translate_partials: bool = True
    """Whether a live line is translated before it is finished."""
    partial_steady_ms: int = 700
    """How long an unfinished line must stand unchanged to be translated, in milliseconds of sound."""
    stop_limit_s: float = 5.0
    """How long a part that makes no progress is waited for when a session stops, in seconds."""
    untranslated: str = "nothing"
    """What subtitle files hold for a line without translation: nothing, source (what was said), sign (…)."""
    show: str = ""
    """The show whose script counts on the air, beside the lines of every show."""
    kazakh_script: str = "cyrl"
    """The script of Kazakh in subtitle files: cyrl, arab or latin."""
    shortcuts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """For an action's id, its key in Qt's portable text; empty: none. Others have their default key."""
    global_keys: tuple[str, ...] = ("overlay.panic",)
    """The actions whose keys are heard while another program has the focus, by their ids."""
    action_address: bool = False
    """Whether other programs of this computer may trigger actions through a local address."""
    action_port: int = 8722
    """That address' port."""
    action_token: str = ""
    """What such a program must know; made when the address is opened for the first time."""
    interface_language: str = ""
    """The window's language: zh, ru, kk or en; empty: the system's."""
    look: str = "system"
    """The window's colours: system, dark or light."""
    overlays: tuple[Mapping[str, Any], ...] = ()
    """The overlay windows, as `gui.overlay.setup` reads and writes them; empty: one for the audience."""
    key_window: bool = False
    """Whether the overlay's key window stands open, for programs that take no transparent windows."""
    key_colour: str = ""
    """Its colour, one of `gui.overlay.key_window.KEY_COLOURS`; empty: the best for the style."""
    welcomed: bool = False
    """Whether the first steps were gone through, or skipped."""
    room: str = ""
    """For whom a show is: KZ (tenge and Kazakh first, as the law asks there), or empty for anybody."""
    currencies: tuple[str, ...] = ("CNY", "KZT", "RUB")
    """The currencies of a product's card, in their order."""
    card_theme: str = "dark"
    """How the product's card looks: a file of assets/cards or of the folder `cards` of the user's own."""
    card_shown: bool = True
    """Whether the card's window is shown to the audience."""
    carried: bool = False
    """Whether buyers carry the goods out of the Cooperation Centre themselves: the parcel lamp then asks for
    a visitor's daily allowance, not for what a parcel costs."""
    turn_minutes: int = 5
    """Minutes planned for a product that is put into the running order; 0: none."""
    show_heard: bool = False
    """Whether a product that is surely named goes on air by itself; else it is offered."""
    unknown: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """What another version of the program has written; kept as it is."""


_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "str": str,
    "int": int,
    "bool": bool,
    "float": (int, float),
    "tuple[str, ...]": list,
    "Mapping[str, str]": dict,
    "tuple[Mapping[str, Any], ...]": list,
}
_INNER: Mapping[str, type] = {"tuple[Mapping[str, Any], ...]": dict}  # of collections; else texts


def load(path: Path | None = None) -> Settings:
    """The settings in `path` (by default in the data folder). Never fails.

    A file that cannot be understood is set aside as `settings.json.broken`; a value of the wrong
    kind counts as not set, and stays in the file.
    """
    path = path or data_home() / FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            raise ValueError("not an object")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError as error:
        log.warning("settings cannot be read: %s", error)
        return Settings()
    except ValueError:
        _set_aside(path)
        return Settings()
    known = {f.name: _value(kept[f.name]) for f in fields(Settings) if _fits(f.name, str(f.type), kept)}
    unknown = {name: value for name, value in kept.items() if name not in known}
    return Settings(**known, unknown=MappingProxyType(unknown))


def save(settings: Settings, path: Path | None = None) -> None:
    """Replaces the file as a whole, so that a crash leaves the old one or the new one.

    Raises `StudioError("settings_unwritable", path)`.
    """
    path = path or data_home() / FILE
    kept = dict(settings.unknown)
    for each in fields(Settings):
        value = getattr(settings, each.name)
        if each.name != "unknown" and (value != getattr(_DEFAULTS, each.name) or each.name not in kept):
            kept[each.name] = _plain(value)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{FILE}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file, ensure_ascii=False, indent=2)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise StudioError("settings_unwritable", str(path)) from error


def _fits(name: str, kind: str, kept: Mapping[str, Any]) -> bool:
    if name == "unknown" or name not in kept:
        return False
    value, expected = kept[name], _KINDS[kind]
    right = isinstance(value, expected) and (expected is bool or not isinstance(value, bool))
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if right and all(isinstance(item, _INNER.get(kind, str)) for item in inner):
        return True
    log.warning("the setting %s has a value of the wrong kind and is not used", name)
    return False


def _value(value: Any) -> Any:
    """Immutable, as the dataclass is."""
    if isinstance(value, list):
        return tuple(map(_value, value))
    if isinstance(value, dict):
        return MappingProxyType({name: _value(item) for name, item in value.items()})
    return value


def _plain(value: Any) -> Any:
    """As JSON has it."""
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def _set_aside(path: Path) -> None:
    aside = path.with_name(f"{path.name}.broken")
    try:
        os.replace(path, aside)
        log.warning("the settings could not be understood and lie in %s now", aside)
    except OSError as error:
        log.warning("broken settings could not be set aside: %s", error)


_DEFAULTS = Settings()
