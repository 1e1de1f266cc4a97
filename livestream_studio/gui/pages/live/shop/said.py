"""What a product's card says to the host, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from livestream_studio.commerce.card import Card, pieces_left
from livestream_studio.commerce.duty import Item
from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Product
from livestream_studio.gui.figures import day
from livestream_studio.gui.products.card_widget import ProductCard
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.lamp_words import LIGHTS, LampWords
from livestream_studio.gui.tongue import NAMES


class Said(QObject):
    """Fills cards of the side panels."""

    def __init__(self, floor: ShopFloor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floor, self._lamp = floor, LampWords(floor, self)

    def put(self, widget: ProductCard, product: Product, card: Card, note: str = "") -> None:
        """`note` stands in place of sizes and stock. What is in the card's way is told with it."""
        lamp = self._floor.lamp([Item(product)])
        widget.put(
            self.name(product),
            self._floor.prices(product),
            note or self.more(card),
            warning=" · ".join(filter(None, (self.barred(card), *map(self._note, card.notes)))),
            picture=card.picture,
            lamp=LIGHTS[lamp.colour],
            lamp_words=self._lamp.said(lamp),
        )

    def name(self, product: Product) -> str:
        turn = self._floor.order.turn(product.id)
        name = product.name(QLocale().name()[:2])
        return self.tr("{0} · No. {1}").format(name, turn.number) if turn and turn.number else name

    def barred(self, card: Card) -> str:
        """Why the card may not go on air, in few words; "" where it may."""
        if not card.refusals:
            return ""
        what = card.refusals[0].detail.partition(" ")[0]
        said = {
            "card_price_missing": self.tr("no own {0} price"),
            "card_name_missing": self.tr("no name in {0}"),
            "card_name_draft": self.tr("name: a draft"),
        }
        return said[card.refusals[0].code].format(NAMES.get(what, what))

    def _note(self, note: str) -> str:
        code, _, detail = note.partition(":")
        said = {
            "rate_old": self.tr("rate of {0}"),
            "rate_none": self.tr("no rate for {0}"),
            "offer_over": self.tr("more pieces offered than are left: {0}"),
        }
        return said[code].format(day(detail) if code == "rate_old" else detail)

    def more(self, card: Card) -> str:
        parts = [" ".join(dict.fromkeys(each.size for each in card.sizes))]
        if card.mark is Mark.SOLD_OUT:
            parts.append(self.tr("sold out"))
        elif card.left is not None:
            parts.append(self.tr("%n left", None, card.left))
        return " · ".join(filter(None, parts))

    def left(self, product: Product) -> str:
        count = pieces_left(product.stock)
        return "" if count is None else self.tr("%n left", None, count)
