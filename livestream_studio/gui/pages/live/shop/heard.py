"""What the host was heard to name: offered, shown by one key, or by itself where the host so chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from livestream_studio.commerce.types import Product
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.shop.said import Said
from livestream_studio.gui.products.card_widget import ProductCard
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.thumbnails import Thumbnails
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.section_label import SectionLabel

if TYPE_CHECKING:  # the ear is imported when a show needs it
    from livestream_studio.commerce.ear import Heard

MOST = 3


class HeardList(Translated, QWidget):
    """The offers of the newest line that names a product. `shown` carries a product that goes on air."""

    shown = Signal(object)

    def __init__(
        self,
        holder: SettingsHolder,
        floor: ShopFloor,
        look: Look,
        actions: Actions,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder, self._floor, self._said = holder, floor, Said(floor, self)
        self._heard: Heard | None = None
        self.offered: list[Product] = []
        self._heading, self._show = SectionLabel(), KeyButton(actions, "heard.show", "quiet")
        self._cards = [ProductCard(look, thumbnails) for _ in range(MOST)]
        for at, card in enumerate(self._cards):
            card.clicked.connect(lambda at=at: self.take(at))
        self.by_itself = QCheckBox()
        self.by_itself.setChecked(holder.value.show_heard)
        self.by_itself.clicked.connect(lambda on: holder.update(show_heard=on))
        holder.changed.connect(lambda settings: self.by_itself.setChecked(settings.show_heard))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for card in self._cards:
            column.addWidget(card)
        self._put()
        self.retranslate()

    def tell(self, heard: Heard) -> None:
        """A line's mentions: what is on air already is no offer."""
        shown = heard.mentioned.shown
        if shown is not None and self._holder.value.show_heard:
            product = self._floor.product(shown.product.id)
            if product is not None and product.id != self._floor.order.current and self._floor.show(product):
                self.clear()
            return
        fresh = [o.product for o in heard.mentioned.offers if o.product.id != self._floor.order.current]
        if fresh:
            self._heard, self.offered = heard, fresh[:MOST]
            self._put()

    def take(self, at: int = 0) -> bool:
        """The offer goes on air; False where there is none."""
        if at >= len(self.offered):
            return False
        product = self._floor.product(self.offered[at].id)
        if product is not None and self._floor.show(product):
            self.clear()
        return True

    def clear(self) -> None:
        self._heard, self.offered = None, []
        self._put()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Heard"))
        self._show.set_words(self.tr("Show"))
        words = self.tr("{0} does it too while the lines have the focus")
        self._show.setToolTip(words.format(key_name("Return")))
        self.by_itself.setText(self.tr("Show by itself"))
        self.by_itself.setToolTip(self.tr("A product that is surely named goes on air without a key"))
        self._put()

    def _put(self) -> None:
        for at, widget in enumerate(self._cards):
            product = self.offered[at] if at < len(self.offered) else None
            widget.setVisible(product is not None)
            if product is not None:
                self._said.put(widget, product, self._floor.card_of(product), self._words(at))
        self._show.setVisible(bool(self.offered))
        self._heading.setVisible(bool(self.offered))

    def _words(self, at: int) -> str:
        """The words of the line that were taken for it."""
        if self._heard is None:
            return ""
        offer = next((o for o in self._heard.mentioned.offers if o.product.id == self.offered[at].id), None)
        if offer is None:
            return ""
        return self.tr("“{0}”").format(self._heard.spoken[offer.start : offer.end])
