"""Below the lines of a show that is over: where it is kept, and on to the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from livestream_studio.gui.translated import Translated


class AfterShow(Translated, QFrame):
    """`opened`: to the session, among the others; `cleared`: to the pre-flight of the next show."""

    opened = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._words = QLabel()
        self._words.setProperty("kind", "dim")
        self._open, self._next = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.addWidget(self._words, 1)
        for button in (self._open, self._next):
            button.setMinimumHeight(32)
            row.addWidget(button)
        self._open.clicked.connect(self.opened)
        self._next.clicked.connect(self.cleared)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.tr("This show is over."))
        self._open.setText(self.tr("Open in Sessions"))
        self._next.setText(self.tr("Next show"))
