"""Searching, filtering and sorting a table of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from livestream_studio.gui.tables.column import Row
from livestream_studio.gui.tables.rows_model import Index, RowsModel

_NOWHERE = QModelIndex()


class Finder(QAbstractTableModel, Generic[Row]):
    """What a view shows of a model's rows. `words` gives all text of a row that can be searched: every
    word that is typed must be in it.

    No QSortFilterProxyModel: that asks Python for each comparison, 0.7 s for 5,000 rows instead of 0.02.
    """

    def __init__(
        self, model: RowsModel[Row], words: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self._words = model, words
        self._sought: list[str] = []
        self._only: Callable[[Row], bool] | None = None
        self._column, self._down = -1, False
        self._shown: list[Row] = []
        model.modelReset.connect(self._again)
        model.dataChanged.connect(self._refresh)
        model.headerDataChanged.connect(self.headerDataChanged)
        self._again()

    @property
    def filtering(self) -> bool:
        """Whether rows may be hidden at this moment."""
        return bool(self._sought) or self._only is not None

    def seek(self, text: str) -> None:
        sought = text.casefold().split()
        if sought != self._sought:
            self._sought = sought
            self._again()

    def only(self, wanted: Callable[[Row], bool] | None) -> None:
        """Shows those rows alone; None shows all again."""
        self._only = wanted
        self._again()

    def shown(self) -> list[Row]:
        """The rows as they stand on the screen."""
        return list(self._shown)

    def row_of(self, index: Index) -> Row:
        return self._shown[index.row()]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column's values; -1 lets the rows stand as the model has them."""
        self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
        self._again()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.model.columns)

    def data(self, index: Index, role: int = 0) -> Any:
        return self.model.cell(self._shown[index.row()], index.column(), role) if index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        return self.model.headerData(section, orientation, role)

    def _again(self) -> None:
        self.beginResetModel()
        shown = [row for row in self.model.rows if self._wanted(row)]
        if self._column >= 0:
            shown.sort(key=self.model.columns[self._column].value, reverse=self._down)
        self._shown = shown
        self.endResetModel()

    def _wanted(self, row: Row) -> bool:
        if self._only is not None and not self._only(row):
            return False
        text = self._words(row).casefold() if self._sought else ""
        return all(word in text for word in self._sought)

    def _refresh(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
