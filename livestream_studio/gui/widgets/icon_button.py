"""A small square button with an icon; its name is its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from livestream_studio.gui.look.icons import icon


class IconButton(QToolButton):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(name))
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(32, 32)
        self.setProperty("kind", "quiet")

    def set_words(self, text: str) -> None:
        self.setToolTip(text)
        self.setAccessibleName(text)
