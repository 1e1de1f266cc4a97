"""Named styles in files that people can send each other."""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.overlay.style import READABLE, Align, Anchor, Animation, Box, Face, Style, contrast
from livestream_studio.paths import assets, data_home

FORMAT, MARKER = 1, "livestream_studio_theme"
LARGEST_BYTES = 64 * 1024
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_CHOICES: dict[str, type[StrEnum]] = {
    "face": Face, "box": Box, "align": Align, "anchor": Anchor, "animation": Animation,
}  # fmt: skip
_RANGES = {
    "size": (8, 400), "arabic_scale": (0.5, 2), "line_spacing": (0.9, 3), "gap": (0, 3), "outline": (0, 0.4),
    "shadow": (0, 1), "shadow_blur": (0, 1), "shadow_opacity": (0, 1), "box_opacity": (0, 1),
    "box_padding": (0, 2), "box_radius": (0, 2), "margins": (0, 2000),
}  # fmt: skip


def built_in() -> dict[str, Style]:
    """The themes that come with the program, by the name of their file."""
    return {path.stem: load(path) for path in sorted((assets() / "themes").glob("*.json"))}


def own_folder() -> Path:
    """Where the user's themes lie; it may not exist yet."""
    return data_home() / "themes"


def load(path: Path) -> Style:
    """A theme file, from anywhere. Raises `StudioError`, never fatal, with one of the codes

    theme_unreadable (path), theme_not_json (path), theme_newer (path), theme_field_unknown (field),
    theme_field_kind (field: of the wrong kind), theme_field_range (field: too small or too great).
    """
    return _style(read(path, MARKER, FORMAT))


def save(style: Style, path: Path) -> None:
    """Replaces the file as a whole. Raises `StudioError("theme_unwritable", path)`."""
    write(path, {MARKER: FORMAT, **asdict(style)})


def read(path: Path, marker: str, newest: int) -> dict[str, Any]:
    """The fields of a theme file of any kind, still as they were written. Under `marker` it has the number of
    its format, `newest` at most. Raises the first three codes of `load`."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise refused("theme_unreadable", str(path)) from error
    try:
        found = json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST_BYTES else None
    except (ValueError, RecursionError) as error:
        raise refused("theme_not_json", str(path)) from error
    if not isinstance(found, dict) or not isinstance(found.get(marker), int):
        raise refused("theme_not_json", str(path))
    if found.pop(marker) > newest:
        raise refused("theme_newer", str(path))
    return found


def write(path: Path, content: Mapping[str, Any]) -> None:
    """A theme file of any kind. Raises `StudioError("theme_unwritable", path)`."""
    text = json.dumps(content, ensure_ascii=False, indent=2)
    scratch = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch.write_text(f"{text}\n", encoding="utf-8")
        os.replace(scratch, path)
    except OSError as error:
        raise refused("theme_unwritable", str(path)) from error


def warnings(style: Style) -> list[Problem]:
    """What a host should know before going live with it: `theme_low_contrast` with the ratio."""
    found = contrast(style)
    return [Problem("theme_low_contrast", f"{found:.1f}")] if found < READABLE else []


def _style(found: dict[str, Any]) -> Style:
    defaults = {field.name: getattr(Style(), field.name) for field in fields(Style)}
    given: dict[str, Any] = {}
    for name, value in found.items():
        if name not in defaults:
            raise refused("theme_field_unknown", str(name)[:80])
        given[name] = _value(name, value, defaults[name])
    return Style(**given)


def _value(name: str, value: Any, default: Any) -> Any:
    if name in _CHOICES:
        if value not in list(_CHOICES[name]):
            raise refused("theme_field_kind", name)
        return _CHOICES[name](value)
    if isinstance(default, tuple):
        few = 1 <= len(value) <= 8 if isinstance(value, list) else False
        if not few or (name == "margins" and len(value) != 4):
            raise refused("theme_field_kind", name)
        return tuple(_value(name, item, default[0]) for item in value)
    if isinstance(default, bool) or isinstance(value, bool):
        if not (isinstance(default, bool) and isinstance(value, bool)):
            raise refused("theme_field_kind", name)
        return value
    if isinstance(default, float):
        return _number(name, value)
    if not isinstance(value, str) or (name != "name" and not _COLOUR.fullmatch(value)):
        raise refused("theme_field_kind", name)
    return value[:80] if name == "name" else value


def _number(name: str, value: Any) -> float:
    if not isinstance(value, int | float):
        raise refused("theme_field_kind", name)
    low, high = _RANGES[name]
    if not (math.isfinite(value) and low <= value <= high):
        raise refused("theme_field_range", name)
    return float(value)


def refused(code: str, detail: str) -> StudioError:
    """A theme that is not taken stops nothing."""
    return StudioError(code, detail, fatal=False)
