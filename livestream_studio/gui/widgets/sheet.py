"""A small sheet over the window: it asks or lists, and stops nothing behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

EDGE, DOWN = 16, 40


class Sheet(QFrame):
    """A child of the window, no dialog: the show goes on and every key of the window still works.

    Escape closes it, and the focus goes back to where it was. It stands at the top's middle, or
    beside `anchor`.
    """

    def __init__(self, over: QWidget, anchor: QWidget | None = None) -> None:
        super().__init__(over)
        self._over, self._anchor = over, anchor
        self._before: QWidget | None = None
        self.setProperty("kind", "sheet")
        over.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget | None = None) -> None:
        """`first` gets the focus."""
        if self.isHidden():
            self._before = self._over.focusWidget()
        self.show()
        self.place()
        self.raise_()
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        had_focus = self.isAncestorOf(self._over.focusWidget()) if self._over.focusWidget() else False
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        room = self._over.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        size = self.sizeHint().boundedTo(room.size())
        self.resize(size)
        if self.hasHeightForWidth():
            self.resize(size.width(), min(self.heightForWidth(size.width()), room.height()))
        if self._anchor is None:
            self.move(room.center().x() - self.width() // 2, room.top() + DOWN)
        else:
            beside = self._anchor.mapTo(self._over, self._anchor.rect().bottomRight())
            self.move(beside.x() + EDGE, max(room.top(), beside.y() + 1 - self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self._over.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()  # as in a dialog; by itself a button knows the space bar alone
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)
