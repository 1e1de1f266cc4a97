"""Searching, filtering and sorting a table of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from livestream_studio.gui.tables.column import Row
from livestream_studio.gui.tables.rows_model import SORT_ROLE, RowsModel


class Finder(QSortFilterProxyModel, Generic[Row]):
    """`words` gives all text of a row that can be searched. Every word that is typed must be in it.

    Unsorted (column -1) the rows stand as the model has them.
    """

    def __init__(
        self, model: RowsModel[Row], words: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._words = model, words
        self._sought: list[str] = []
        self._only: Callable[[Row], bool] | None = None
        self.setSourceModel(model)

    @property
    def filtering(self) -> bool:
        """Whether rows may be hidden at this moment."""
        return bool(self._sought) or self._only is not None

    def seek(self, text: str) -> None:
        sought = text.casefold().split()
        if sought != self._sought:
            self.beginFilterChange()
            self._sought = sought
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def only(self, wanted: Callable[[Row], bool] | None) -> None:
        """Shows those rows alone; None shows all again."""
        self.beginFilterChange()
        self._only = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def shown(self) -> list[Row]:
        """The rows as they stand on the screen."""
        return [self.row_of(self.index(at, 0)) for at in range(self.rowCount())]

    def row_of(self, index: QModelIndex) -> Row:
        return self._rows.rows[self.mapToSource(index).row()]

    def filterAcceptsRow(self, at: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        row = self._rows.rows[at]
        if self._only is not None and not self._only(row):
            return False
        if not self._sought:
            return True
        text = self._words(row).casefold()
        return all(word in text for word in self._sought)

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        # Compared here: Qt knows no order of tuples, and none of numbers too large for it.
        one: Any = self._rows.data(left, SORT_ROLE)
        other: Any = self._rows.data(right, SORT_ROLE)
        return bool(one < other)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        return self._rows.headerData(section, orientation, role)
