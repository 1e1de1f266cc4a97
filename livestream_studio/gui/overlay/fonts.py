"""Our own faces, the same on every machine; a face of the system only for what they lack."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay.style import Face
from livestream_studio.paths import assets

SANS, CHINESE, ARABIC = "Studio Sans", "Studio Sans SC", "Studio Naskh"
SERIF, CHINESE_SERIF = "Studio Serif", "Studio Serif SC"
_PAIRS = {Face.SANS: (SANS, CHINESE), Face.SERIF: (SERIF, CHINESE_SERIF)}


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


def families(language: str, script: str = "", face: Face = Face.SANS) -> list[str]:
    """In which order the faces are asked for a letter. Chinese comes first for Chinese, whose quotes and
    dots are full-width, and last for all others, so that digits and marks go with the letters."""
    western, chinese = _PAIRS[face]
    if language == "zh":
        return [chinese, western, ARABIC]
    return [ARABIC, western, chinese] if script == "Arab" else [western, ARABIC, chinese]


def font(language: str, script: str, pixels: int, *, bold: bool = True, face: Face = Face.SANS) -> QFont:
    """For drawing outlines: unhinted, so that every ratio gives the same widths."""
    load()
    made = QFont()
    made.setFamilies(families(language, script, face))
    if face is Face.SERIF:
        # A letter that none of ours has comes from a serif of the system; and Qt, which keeps a font's
        # second choices under its first family, knows Naskh beside the serif from Naskh beside the sans.
        made.setStyleHint(QFont.StyleHint.Serif)
    made.setPixelSize(max(1, pixels))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    return made
