"""The table of products: keys, selection by id, columns that share the width."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.products.model import NAME, PRICES, STOCK, TEXTS, ProductsModel
from livestream_studio.gui.products.painting import HEIGHT, ProductDelegate

_WIDTHS = {PRICES: 176, STOCK: 72, TEXTS: 148}
_LEAST_NAME = 220
_KEEP = QItemSelectionModel.SelectionFlag
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ProductTable(QTableView):
    """`chosen` carries the id of the product in hand ("" for none); `opened`: Enter or a double click;
    `removed`: Delete."""

    chosen = Signal(str)
    opened = Signal()
    removed = Signal()

    def __init__(
        self, model: ProductsModel, delegate: ProductDelegate, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._products = model
        self._last: list[str] = []
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.current()))
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._again)
        look.changed.connect(lambda _palette: self.viewport().update())

    def current(self) -> str:
        rows = self.selectionModel().selectedRows()
        if not rows:
            return ""
        here = self.currentIndex().row()
        row = here if any(each.row() == here for each in rows) else rows[0].row()
        return self._products.ids[row]

    def selected(self) -> list[str]:
        """Ids from top to bottom."""
        return [
            self._products.ids[row]
            for row in sorted(index.row() for index in self.selectionModel().selectedRows())
        ]

    def choose(self, *ids: str) -> None:
        """Selects these as far as they are shown, and brings the first one into sight."""
        rows = [row for id in ids if (row := self._products.row_of(id)) >= 0]
        if not rows:
            self.clearSelection()
            return
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._products.index(row, 0), self._products.index(row, 0))
        first = self._products.index(rows[0], 0)
        self.selectionModel().setCurrentIndex(first, _KEEP.NoUpdate)
        self.selectionModel().select(chosen, _KEEP.ClearAndSelect | _KEEP.Rows)
        self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN and self.current():
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, shown = self.viewport().width(), dict(_WIDTHS)
        for optional in (STOCK, TEXTS):
            if room - sum(shown.values()) < _LEAST_NAME:
                del shown[optional]
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, _WIDTHS[column])
        self.setColumnWidth(NAME, max(_LEAST_NAME, room - sum(shown.values())))

    def _hold(self) -> None:
        self._last = self.selected()

    def _again(self) -> None:
        if self._last:
            self.choose(*self._last)
        if not self.current():
            self.chosen.emit("")
