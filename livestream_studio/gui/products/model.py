"""The catalogue as a table that reads only what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_studio.commerce.card import pieces_left
from livestream_studio.commerce.types import Product
from livestream_studio.gui.figures import number

Index = QModelIndex | QPersistentModelIndex
COLUMNS = NAME, PRICES, STOCK, TEXTS = range(4)
PRODUCT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
BLOCK, KEPT = 64, 2_000
_NOWHERE = QModelIndex()


class ProductsModel(QAbstractTableModel):
    """Rows by id, in the order given; `fetch` brings the products of some ids when they are painted."""

    def __init__(
        self, fetch: Callable[[Sequence[str]], dict[str, Product]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.ids: list[str] = []
        self._known: OrderedDict[str, Product | None] = OrderedDict()
        self._headings = ("",) * len(COLUMNS)

    def set_ids(self, ids: Sequence[str], known: Sequence[Product] = ()) -> None:
        """Other rows; `known` are products of theirs that are there already."""
        self.beginResetModel()
        self.ids = list(ids)
        self._known = OrderedDict((each.id, each) for each in known)
        self.endResetModel()

    def set_headings(self, headings: Sequence[str]) -> None:
        self._headings = tuple(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def product(self, row: int) -> Product | None:
        """None for one that is gone meanwhile."""
        if not 0 <= row < len(self.ids):
            return None
        id = self.ids[row]
        if id not in self._known:
            begin = row - row % BLOCK
            ids = [each for each in self.ids[begin : begin + BLOCK] if each not in self._known]
            found = self._fetch(ids)
            self._known.update((each, found.get(each)) for each in ids)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return self._known[id]

    def row_of(self, id: str) -> int:
        """-1 where it is not shown."""
        return self.ids.index(id) if id in self.ids else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in (PRODUCT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        product = self.product(index.row())
        if role == PRODUCT_ROLE or product is None:
            return product
        said = {
            NAME: f"{product.name('zh')}, {product.sku}",
            STOCK: "" if (left := pieces_left(product.stock)) is None else number(left),
            TEXTS: " ".join(product.missing_languages),
        }
        return said.get(index.column(), "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (PRICES, STOCK) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
