"""Sizes of type, in logical pixels, and our own faces for them."""

from __future__ import annotations

from PySide6.QtGui import QFont

from livestream_studio.gui.overlay import fonts

SPOKEN, TRANSLATION, BODY, SMALL = 17, 15, 14, 12
TITLE = 20


def face(pixels: int = BODY, *, language: str = "", bold: bool = False) -> QFont:
    """For labels and painted text. `language` is that of the text, or of the interface."""
    fonts.load()
    made = QFont()
    made.setFamilies(fonts.families(language))
    made.setPixelSize(pixels)
    made.setBold(bold)
    return tabular(made)


def tabular(font: QFont) -> QFont:
    """All digits equally wide, so that a running figure does not tremble."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
