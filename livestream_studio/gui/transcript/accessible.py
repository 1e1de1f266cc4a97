"""The transcript as a list for screen readers: Qt makes rows known to them for its own views only."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from livestream_studio.gui.transcript.model import Key

if TYPE_CHECKING:
    from livestream_studio.gui.transcript.view import TranscriptView

Rows = dict[Key, tuple["RowAccess", int]]  # with Qt's number for each


class RowAccess(QAccessibleInterface):
    """One row. It is found by its key: rows before it come and go."""

    def __init__(self, view: TranscriptView, key: Key) -> None:
        super().__init__()
        self._view, self.key = view, key

    @property
    def number(self) -> int:
        model = self._view.transcript()
        return model.find(self.key) if model is not None else -1

    def isValid(self) -> bool:
        return self.number >= 0

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # Qt asks for none of what is no widget

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        model, number = self._view.transcript(), self.number
        if model is None or number < 0 or kind is not QAccessible.Text.Name:
            return ""
        return self._view.speech.row_words(model.row(number), model.languages)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A line is mended in the editor."""

    def rect(self) -> QRect:
        return self._area().translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def _area(self) -> QRect:
        """In the viewport."""
        model, number = self._view.transcript(), self.number
        if model is None or number < 0:
            return QRect()
        first, last = (model.index(number, column) for column in (0, len(model.languages) - 1))
        return self._view.visualRect(first).united(self._view.visualRect(last))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        current = self._view.currentIndex().row() == self.number
        state.focusable = state.selectable = True
        state.selected = current
        state.focused = current and self._view.hasFocus()
        state.offscreen = not self._area().intersects(self._view.viewport().rect())
        return state

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


class TranscriptAccess(QAccessibleWidget):
    """The view. Rows are made when somebody asks for them, and Qt is told when one is gone."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._rows: Rows = {}
        rows = self._rows
        view.destroyed.connect(lambda: _forget(rows, list(rows)))

    def childCount(self) -> int:
        model = self._view.transcript()
        return model.rowCount() if model is not None else 0

    def child(self, index: int) -> QAccessibleInterface:
        model = self._view.transcript()
        if model is None or not 0 <= index < model.rowCount():
            return None  # type: ignore[return-value]
        key = model.row(index).key
        if key not in self._rows:
            row = RowAccess(self._view, key)
            self._rows[key] = row, QAccessible.registerAccessibleInterface(row)
        return self._rows[key][0]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, RowAccess) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return self.child(self._view.indexAt(self._view.viewport().mapFromGlobal(QPoint(x, y))).row())

    def focusChild(self) -> QAccessibleInterface:
        return self.child(self._view.currentIndex().row())

    def forget(self, keys: Iterable[Key] | None) -> None:
        _forget(self._rows, list(self._rows) if keys is None else keys)


def _forget(rows: Rows, keys: Iterable[Key]) -> None:
    for key in keys:
        if key in rows:
            _row, number = rows.pop(key)  # which must live until Qt has deleted it
            QAccessible.deleteAccessibleInterface(number)


def forget(view: TranscriptView, keys: Iterable[Key] | None = None) -> None:
    """Rows that are gone; None: all of them."""
    if (found := _access(view)) is not None:
        found.forget(keys)


def tell(view: TranscriptView, what: QAccessible.Event, row: int) -> None:
    """That something happened to a row."""
    if _access(view) is not None:
        event = QAccessibleEvent(view, what)
        event.setChild(row)
        QAccessible.updateAccessibility(event)


def _access(view: TranscriptView) -> TranscriptAccess | None:
    """The view's, where a screen reader runs."""
    found = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    return found if isinstance(found, TranscriptAccess) else None


@cache
def install() -> None:
    """Makes Qt ask here for what it tells screen readers of a transcript."""
    QAccessible.installFactory(_access_to)


def _access_to(name: str, of: QObject) -> QAccessibleInterface | None:
    return TranscriptAccess(of) if name == "TranscriptView" else None  # type: ignore[arg-type]
