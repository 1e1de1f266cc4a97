"""Our own faces, the same on every machine; a face of the system only for what they lack."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from livestream_studio.core.types import StudioError
from livestream_studio.paths import assets

SANS, CHINESE, ARABIC = "Studio Sans", "Studio Sans SC", "Studio Naskh"


@cache
def load() -> tuple[str, ...]:
    """Makes the faces known to Qt, once a process. Raises `StudioError("fonts_missing", file or folder)`."""
    files = sorted((assets() / "fonts").glob("*.ttf"))
    if not files:
        raise StudioError("fonts_missing", str(assets() / "fonts"))
    found: set[str] = set()
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise StudioError("fonts_missing", str(file))
        found.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(found))


def families(language: str, script: str = "") -> list[str]:
    """In which order the faces are asked for a letter. Chinese comes first for Chinese, whose quotes and
    dots are full-width, and last for all others, so that digits and marks go with the letters."""
    if language == "zh":
        return [CHINESE, SANS, ARABIC]
    return [ARABIC, SANS, CHINESE] if script == "Arab" else [SANS, ARABIC, CHINESE]


def font(language: str, script: str, pixels: int, *, bold: bool = True) -> QFont:
    """For drawing outlines: unhinted, so that every ratio gives the same widths."""
    load()
    made = QFont()
    made.setFamilies(families(language, script))
    made.setPixelSize(max(1, pixels))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    return made
