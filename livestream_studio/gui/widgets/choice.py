"""One of several, in a list that opens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolTip, QWidget

AROUND = 40  # logical pixels of a box that are not its words


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

    @property
    def cut(self) -> bool:
        """Whether what is chosen has less room than it needs; the tip has all of it then."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) + AROUND > self.width()

    def showPopup(self) -> None:
        """The list is as wide as its longest words, however narrow the box is."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + AROUND)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.cut:
            words = "\n".join(filter(None, (self.toolTip(), self.currentText())))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
