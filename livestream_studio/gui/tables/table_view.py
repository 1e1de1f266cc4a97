"""A table that is used from the keyboard as well as with the pointer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.tables.column import Column, Row
from livestream_studio.gui.tables.delegate import HEIGHT, CellDelegate
from livestream_studio.gui.tables.finder import Finder
from livestream_studio.gui.tables.rows_model import RowsModel

_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
LEAST = 136  # of a column that shares what is left; optional ones go first
LEAST_OF_ALL = 48  # where none of them can go any more
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class TableView(QTableView, Generic[Row]):
    """`chosen` carries the row in hand, or None; `opened` a row that was double-clicked or entered;
    `removed` the selected rows when Delete was pressed."""

    chosen = Signal(object)
    opened = Signal(object)
    removed = Signal(list)

    def __init__(
        self, model: RowsModel[Row], finder: Finder[Row], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self.finder = model, finder
        self._held: list[str] = []
        self.setModel(finder)
        self.setItemDelegate(CellDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)  # the row under the pointer is raised
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.setSortIndicatorClearable(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(finder.row_of(index)))
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.current()))
        finder.modelAboutToBeReset.connect(self._hold)
        finder.modelReset.connect(self._choose_held)
        look.changed.connect(lambda _palette: self.viewport().update())

    def sortable(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Headings sort from now on; at first by `column` (-1: as the rows come)."""
        self.horizontalHeader().setSortIndicator(column, order)
        self.setSortingEnabled(True)

    def current(self) -> Any:
        """The row in hand: the current one among those that are selected; None where none is."""
        chosen = self.selectionModel().selectedRows()
        if not chosen:
            return None
        index = self.currentIndex()
        here = index.row() if index.row() in {each.row() for each in chosen} else chosen[0].row()
        return self.finder.row_of(self.finder.index(here, 0))

    def selected(self) -> list[Any]:
        """The selected rows from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.finder.row_of(self.finder.index(place, 0)) for place in places]

    def choose(self, identities: Iterable[str]) -> None:
        """Selects these rows, as far as they are shown, and brings the first one into sight."""
        wanted = set(identities)
        shown = enumerate(self.finder.shown())
        places = [at for at, row in shown if self._rows.identity(row) in wanted]
        if not places:
            self.clearSelection()
            return
        selection = QItemSelection()
        for at in places:
            selection.select(self.finder.index(at, 0), self.finder.index(at, 0))
        first = self.finder.index(places[0], 0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, _ROWS)
        self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN and self.current() is not None:
            self.opened.emit(self.current())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected():
            self.removed.emit(self.selected())
        elif event.key() == Qt.Key.Key_Escape and self.selected():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        here = self.currentIndex()
        if here.isValid() and 0 <= self.visualRect(here).top() < event.oldSize().height():
            self.scrollTo(here)  # a row in hand that was seen stays in sight

    def _hold(self) -> None:
        self._held = [self._rows.identity(row) for row in self.selected()]

    def _choose_held(self) -> None:
        """What was selected stays so as far as it is still there."""
        if self._held:
            self.choose(self._held)
        if not self.selected():
            self.chosen.emit(None)

    def _begin(self) -> None:
        """Whoever comes by the keyboard stands on a row."""
        if not self.currentIndex().isValid() and self.finder.rowCount():
            self.setCurrentIndex(self.finder.index(0, 0))

    def _share(self) -> None:
        columns, room = self._rows.columns, self.viewport().width()
        shown = list(columns)
        while (share := _share_of(room, shown)) < LEAST and any(each.optional for each in shown):
            shown.remove(next(each for each in reversed(shown) if each.optional))
        for at, column in enumerate(columns):
            self.setColumnHidden(at, column not in shown)
            self.setColumnWidth(at, column.width or max(share, LEAST_OF_ALL))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row: cells of a row are no places here."""
        rows, columns = self.finder.rowCount(), QAbstractItemView.CursorAction
        if rows and action in (columns.MoveHome, columns.MoveEnd):
            return self.finder.index(0 if action == columns.MoveHome else rows - 1, 0)
        return super().moveCursor(action, modifiers)


def _share_of(room: int, columns: Sequence[Column[Any]]) -> int:
    """How wide each column without a width of its own would be, in logical pixels."""
    free = sum(not column.width for column in columns)
    return (room - sum(column.width for column in columns)) // max(free, 1)
