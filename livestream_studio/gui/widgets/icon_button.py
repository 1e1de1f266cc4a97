"""A small square button with an icon; its name and its key are its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.look.icons import icon


class IconButton(QToolButton):
    """With an action it does that, and is enabled with it."""

    def __init__(self, name: str, action: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(name))
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(32, 32)
        self.setProperty("kind", "quiet")
        self._action = action
        if action is not None:
            self.clicked.connect(action.trigger)
            action.enabledChanged.connect(self.setEnabled)
            self.setEnabled(action.isEnabled())

    def set_words(self, text: str) -> None:
        key = key_name(self._action.shortcut()) if self._action else ""
        self.setToolTip(f"{text}  {key}".strip())
        self.setAccessibleName(text)
