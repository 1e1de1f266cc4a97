"""A field that finds while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from livestream_studio.gui.look.icons import icon

PAUSE_MS = 120  # between two keys of a fast typist


class SearchField(QLineEdit):
    """`sought` carries the text once typing pauses, at once on Enter. Escape empties the field."""

    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(32)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._tell)

    def set_words(self, text: str) -> None:
        """What is searched, as placeholder, as tip where that has no room, and as accessible name."""
        self.setPlaceholderText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.text().strip())
