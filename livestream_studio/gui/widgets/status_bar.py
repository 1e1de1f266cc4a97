"""The strip below all pages: is it out? Whoever knows puts a widget there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

HEIGHT = 28


class StatusBar(QFrame):
    """States stand on the left in the order they came, what is kept on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setMinimumHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(24)
        self._row.addStretch(1)
        self._left = 0

    def add_left(self, widget: QWidget) -> None:
        self._row.insertWidget(self._left, widget)
        self._left += 1

    def add_right(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
