"""The key beside what it does: small and bordered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from livestream_studio.gui.key_names import key_name


class KeyCap(QLabel):
    """Shows a key as this system writes it ("F5", "⌘1"); hidden where there is none."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(18)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """`key` in Qt's portable spelling, such as "Ctrl+Shift+F12"."""
        shown = key_name(key)
        self.setText(shown)
        self.setAccessibleName(shown)
        self.setVisible(bool(shown))
