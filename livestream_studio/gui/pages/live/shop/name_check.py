"""A name that only a machine made so far: seen before it is wanted on air, approved with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.commerce.types import Product
from livestream_studio.core.types import Origin
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.shop.running import RunningList
from livestream_studio.gui.pages.live.shop.said import Said
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.mark_label import MarkLabel
from livestream_studio.gui.widgets.section_label import SectionLabel


class NameCheck(Translated, QWidget):
    """Looks at what was refused last, is chosen in the running order, is on air or comes after it: the first
    of them that a machine named. Hidden where there is none."""

    def __init__(
        self,
        floor: ShopFloor,
        running: RunningList,
        look: Look,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._floor, self._running, self._said = floor, running, Said(floor, self)
        self._refused = ""
        self.product: Product | None = None
        self._heading, self._approve = SectionLabel(), KeyButton(actions, "name.approve")
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(MarkLabel(Origin.MACHINE, look), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(row)
        column.addWidget(self._approve, 0, Qt.AlignmentFlag.AlignLeft)
        floor.refused.connect(self._was_refused)
        for signal in (floor.card_changed, floor.order_changed, floor.catalogue_changed, floor.money_changed):
            signal.connect(lambda *_: self.look())
        running.list.currentItemChanged.connect(lambda *_: self.look())
        self.retranslate()

    def look(self) -> None:
        """Which name is to be approved now."""
        order = self._floor.known_order
        turns = [turn.product for turn in order.turns]
        coming = turns[turns.index(order.current) :] if order.current in turns else turns
        wanted = (self._refused, self._running.chosen(), *coming)
        known = self._floor.products(dict.fromkeys(filter(None, wanted)))
        self.product = next((each for each in known.values() if self._floor.drafts(each)), None)
        self.setVisible(self.product is not None)
        if self.product is not None:
            drafts = self._floor.drafts(self.product)
            names = " · ".join(f"{NAMES.get(line.language, line.language)}: {line.text}" for line in drafts)
            self.words.setText(f"{self._said.name(self.product)}\n{names}")

    def approve(self) -> None:
        """The host stands for the names; what was refused for them goes on air."""
        product = self.product
        if product is not None and self._floor.approve_names(product) and product.id == self._refused:
            self._refused = ""
            approved = self._floor.product(product.id)
            if approved is not None:
                self._floor.show(approved)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Named by a machine"))
        self._heading.setToolTip(self.tr("No card shows such a name before somebody approved it"))
        self._approve.set_words(self.tr("Approve"))
        self._approve.setToolTip(self.tr("You stand for the name; a product that waits for it goes on air"))
        self.look()

    def _was_refused(self, product: Product) -> None:
        self._refused = product.id
        self.look()
