"""The parcel lamp for what is selected: one product or a bundle, sent or carried, on any day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from livestream_studio.commerce.duty import Item
from livestream_studio.commerce.types import Product
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.products.fields import LineField, labelled
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.lamp_words import LIGHTS, LampWords
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.light import Light
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.widgets.sheet import Sheet

WIDTH = 560
SENT, CARRIED = "", "visitor"
_LISTED = 8  # products whose pieces are asked; of more, one piece each counts
_MOST = 999


class ParcelSheet(Translated, Sheet):
    """How the goods go is remembered: the lamps of the show follow it."""

    def __init__(self, floor: ShopFloor, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._floor, self._words = floor, LampWords(floor, self)
        self._products: list[Product] = []
        self._heading = SectionLabel()
        self.way, self.day = Choice(), LineField()
        self._labels = [QLabel(), QLabel()]
        self._names = [QLabel() for _ in range(_LISTED)]
        self.pieces = [QSpinBox() for _ in range(_LISTED)]
        self._rest = QLabel()
        self.lamp, self.answer = Light(look), QLabel(wordWrap=True)
        self._close = QPushButton()
        for box in self.pieces:
            box.setRange(1, _MOST)
            box.setFixedSize(88, 32)
            box.setAlignment(Qt.AlignmentFlag.AlignRight)
            box.lineEdit().setTextMargins(0, 0, 8, 0)
            box.valueChanged.connect(self._tell)
        for name in (*self._names, self.answer):
            name.setTextFormat(Qt.TextFormat.PlainText)
        self._rest.setProperty("kind", "small")
        self._arrange()
        self.way.picked.connect(lambda way: floor.holder.update(carried=way == CARRIED))
        self.day.edited.connect(self._tell)
        self._close.clicked.connect(self.close_sheet)
        floor.money_changed.connect(self._tell)
        self.retranslate()

    def open_for(self, products: Sequence[Product]) -> None:
        self._products = list(products)
        self.day.put(self._floor.today())
        for number, (name, box) in enumerate(zip(self._names, self.pieces, strict=True)):
            here = number < len(products)
            name.setVisible(here)
            box.setVisible(here)
            box.blockSignals(True)
            box.setValue(1)
            box.blockSignals(False)
        self.retranslate()
        self.open(self.pieces[0])

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("At the border"))
        self._heading.setText(self.tr("At the border"))
        self.way.set_options(
            [
                (SENT, self.tr("Sent as a parcel")),
                (CARRIED, self.tr("Carried by a visitor of the Cooperation Centre")),
            ]
        )
        for label, field, text in zip(
            self._labels, (self.way, self.day), (self.tr("How it goes"), self.tr("On the day")), strict=True
        ):
            label.setText(text)
            field.setAccessibleName(text)
        for name, box, product in zip(self._names, self.pieces, self._products, strict=False):
            said = product.name(self.locale().name()[:2]) or product.sku
            name.setText(name.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, WIDTH - 160))
            box.setAccessibleName(self.tr("Pieces of {0}").format(said))
        more = len(self._products) - _LISTED
        self._rest.setText(self.tr("and %n more, one piece each", None, more) if more > 0 else "")
        self._rest.setVisible(more > 0)
        self._close.setText(self.tr("Close"))
        self._tell()

    def sizeHint(self) -> QSize:
        width = max(WIDTH, super().sizeHint().width())
        return QSize(width, max(super().sizeHint().height(), self.heightForWidth(width)))

    def _tell(self, _what: object = None) -> None:
        self.way.set_value(CARRIED if self._floor.holder.value.carried else SENT)
        if not self._products:
            return
        counts = [box.value() for box in self.pieces] + [1] * len(self._products)
        items = [Item(product, count) for product, count in zip(self._products, counts, strict=False)]
        day = self.day.value()
        if not _is_day(day):
            self.lamp.set_colour("faint")
            self.answer.setText(self.tr("The day is written 2026-11-30"))
        else:
            lamp = self._floor.lamp(items, day)
            self.lamp.set_colour(LIGHTS[lamp.colour])
            self.answer.setText(self._words.said(lamp))
        self.answer.setAccessibleName(self.answer.text())
        if not self.isHidden():
            self.place()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(labelled(self._labels[0], self.way), 1)
        top.addLayout(labelled(self._labels[1], self.day))
        self.day.setFixedWidth(120)
        grid = QGridLayout()
        grid.setSpacing(4)
        for row, (name, box) in enumerate(zip(self._names, self.pieces, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(0, 1)
        answer = QHBoxLayout()
        answer.setSpacing(8)
        beside = QVBoxLayout()  # the lamp stands at the middle of the answer's first line
        beside.setContentsMargins(0, (self.answer.fontMetrics().height() - self.lamp.height()) // 2, 0, 0)
        beside.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        answer.addLayout(beside)
        answer.addWidget(self.answer, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._close.setMinimumHeight(36)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self._rest)
        column.addLayout(answer)
        column.addLayout(foot)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
