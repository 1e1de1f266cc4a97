"""Dataclasses as a Qt table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_studio.gui.tables.column import Column, Row

Index = QModelIndex | QPersistentModelIndex
_USER = int(Qt.ItemDataRole.UserRole)
ROW_ROLE, DETAIL_ROLE, WARN_ROLE, STRONG_ROLE = (_USER + step for step in range(1, 5))
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows `rows`, which are replaced as a whole; `identity` tells which is which over such a change.
    The owner sets the headings in its `retranslate`."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.identity = identity
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()
        self._headings: tuple[str, ...] = ("",) * len(self.columns)

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def set_headings(self, headings: Sequence[str]) -> None:
        self._headings = tuple(headings)
        last = len(self.columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        self.refresh()

    def refresh(self) -> None:
        """What the rows say may have changed (language, hints), the rows themselves have not."""
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        return self.cell(self.rows[index.row()], index.column(), role) if index.isValid() else None

    def cell(self, row: Row, at: int, role: int) -> Any:
        """What a row says in the column of that number."""
        column = self.columns[at]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == DETAIL_ROLE:
            return column.detail(row) if column.detail else ""
        if role == WARN_ROLE:
            return column.warns is not None and column.warns(row)
        if role == STRONG_ROLE:
            return column.strong(row) if column.strong else ()
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._accessible(row, at) if role == _ACCESSIBLE else None

    def _accessible(self, row: Row, at: int) -> str:
        """A reader hears the column's name with the cell."""
        column = self.columns[at]
        detail = column.detail(row) if column.detail else ""
        return ", ".join(filter(None, (self._headings[at], column.text(row), detail)))


_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
