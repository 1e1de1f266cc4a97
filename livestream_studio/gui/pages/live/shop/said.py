"""What a product's card says to the host, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from livestream_studio.commerce.card import Card, pieces_left
from livestream_studio.commerce.duty import Colour, Lamp
from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Product
from livestream_studio.gui.products.card_widget import ProductCard
from livestream_studio.gui.products.floor import ShopFloor

_LAMPS = {Colour.GREEN: "fine", Colour.AMBER: "look", Colour.GREY: "faint"}


class Said(QObject):
    """Fills cards of the side panels."""

    def __init__(self, floor: ShopFloor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floor = floor

    def put(self, widget: ProductCard, product: Product, card: Card, note: str = "") -> None:
        """`note` stands in place of sizes and stock."""
        lamp = self._floor.lamp(product)
        widget.put(
            self.name(product),
            [line.text for line in card.prices],
            note or self.more(card),
            picture=card.picture,
            old=card.old_price.text if card.old_price else "",
            lamp=_LAMPS[lamp.colour],
            lamp_words=self.parcel(lamp),
        )

    def name(self, product: Product) -> str:
        turn = self._floor.order.turn(product.id)
        name = product.name(QLocale().name()[:2])
        return self.tr("{0} · No. {1}").format(name, turn.number) if turn and turn.number else name

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

    def parcel(self, lamp: Lamp) -> str:
        """What the parcel lamp means; always with the words that it is no legal advice."""
        currencies, language = self._floor.rates.currencies, QLocale().name()[:2]
        if lamp.colour is Colour.GREEN:
            words = self.tr("Parcel: under the duty-free limit")
        elif lamp.total is not None:
            total = currencies.written(lamp.total, language, about=True)
            words = self.tr("Parcel: duty and tax of {0}").format(total)
        else:
            words = self.tr("Parcel: nobody can tell (price, weight or rate is missing)")
        source = lamp.rule.source if lamp.rule else ""
        return "\n".join(filter(None, (words, self._heavy(lamp), source, self.tr("Not legal advice"))))

    def _heavy(self, lamp: Lamp) -> str:
        over = next((note.partition(":")[2] for note in lamp.notes if note.startswith("weight_over:")), "")
        return self.tr("Heavier than {0} kg: other rules may apply").format(over) if over else ""
