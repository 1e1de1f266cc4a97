"""One of several, in a list that opens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class Choice(QComboBox):
    """`picked` carries the value that a person has chosen; setting it from a program tells nobody.

    The wheel goes to the page, which would otherwise change a setting while it is scrolled past.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda _index: self.picked.emit(self.currentData()))

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """(value, words) each; what was chosen stays, in its new words."""
        value = self.value
        self.clear()
        for each, text in options:
            self.addItem(text, each)
        self.set_value(value)

    @property
    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        """The first option for a value that is none of them."""
        at = next((n for n in range(self.count()) if self.itemData(n) == value), 0)
        self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
