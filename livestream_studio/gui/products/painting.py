"""How a product's row is painted: picture and name, prices, what is left, which languages are there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from livestream_studio.commerce.card import LAST_PIECES, pieces_left
from livestream_studio.commerce.types import LANGUAGES, TEXT_FIELDS, Product, Texts, TextState
from livestream_studio.core.types import Origin
from livestream_studio.gui.figures import number
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.products.model import NAME, PRICES, PRODUCT_ROLE, STOCK
from livestream_studio.gui.products.thumbnails import Thumbnails, draw
from livestream_studio.gui.tables.delegate import ground, write
from livestream_studio.gui.widgets.marks import mark

HEIGHT, PICTURE, SIDE = 56, 40, 8
Prices = Callable[[Product], Sequence[str]]


def standing(product: Product, language: str) -> Origin:
    """Of a product's texts in a language: machine where a draft is open, none where the name is missing."""
    texts = [getattr(product, name).get(language) for name in TEXT_FIELDS]
    if any(text is not None and text.state is TextState.DRAFT for text in texts):
        return Origin.MACHINE
    return Origin.NONE if language in product.missing_languages else Origin.APPROVED


class ProductDelegate(QStyledItemDelegate):
    """`prices` gives a product's price lines, `language` that of the interface."""

    def __init__(
        self,
        look: Look,
        thumbnails: Thumbnails,
        prices: Prices,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._thumbnails = look, thumbnails
        self._prices, self._language = prices, language

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        ground(painter, option, self._look, first=index.column() == NAME)
        product = index.data(PRODUCT_ROLE)
        if isinstance(product, Product):
            room = QRectF(QRect(option.rect)).adjusted(SIDE, 4, -SIDE, -5)
            self._cell(painter, room, product, index.column())
        painter.restore()

    def _cell(self, painter: QPainter, room: QRectF, product: Product, column: int) -> None:
        if column == NAME:
            self._name(painter, room, product)
        elif column == PRICES:
            lines = list(self._prices(product))
            self._two(painter, room, lines[0] if lines else "–", " · ".join(lines[1:]), right=True)
        elif column == STOCK:
            self._stock(painter, room, product)
        else:
            self._languages(painter, room, product)

    def _name(self, painter: QPainter, room: QRectF, product: Product) -> None:
        square = QRectF(room.left(), room.center().y() - PICTURE / 2, PICTURE, PICTURE)
        name = product.pictures[0] if product.pictures else ""
        draw(painter, square, self._thumbnails.get(name), self._look.palette, 6)
        words = room.adjusted(PICTURE + 12, 0, 0, 0)
        details = filter(None, (product.sku, product.brand, _first(product.category, self._language())))
        self._two(painter, words, product.name(self._language()), " · ".join(details))

    def _stock(self, painter: QPainter, room: QRectF, product: Product) -> None:
        left, palette = pieces_left(product.stock), self._look.palette
        low = left is not None and left <= LAST_PIECES
        text = "–" if left is None else number(left)
        write(painter, room, text, faces.face(), palette.look if low else palette.text, right=True)

    def _languages(self, painter: QPainter, room: QRectF, product: Product) -> None:
        palette, x = self._look.palette, room.left()
        for code in LANGUAGES:
            mark(painter, QRectF(x, room.top(), 12, room.height()), standing(product, code), palette)
            missing = code in product.missing_languages
            ink = palette.look if missing else palette.dim
            write(painter, QRectF(x + 16, room.top(), 28, room.height()), code, faces.face(faces.SMALL), ink)
            x += 44

    def _two(self, painter: QPainter, room: QRectF, text: str, detail: str, *, right: bool = False) -> None:
        palette = self._look.palette
        if not detail:
            write(painter, room, text, faces.face(), palette.text, right=right)
            return
        upper = QRectF(room.left(), room.top(), room.width(), room.height() / 2 + 1)
        lower = QRectF(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom())
        write(painter, upper, text, faces.face(), palette.text, right=right)
        write(painter, lower, detail, faces.face(faces.SMALL), palette.dim, right=right)


def _first(texts: Texts, language: str) -> str:
    return next((texts[code].text for code in (language, *LANGUAGES) if code in texts), "")
