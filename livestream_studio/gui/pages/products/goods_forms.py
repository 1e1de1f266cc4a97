"""Prices, variants and stock: rows that come and go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.commerce.sizes import SYSTEMS, SizeTable
from livestream_studio.commerce.types import LANGUAGES, PLACES, Price, Product, Stock, Text, Variant
from livestream_studio.gui.pages.products.fields import (
    LineField,
    MoneyField,
    Row,
    Rows,
    amount_text,
    decimal_of,
    labelled,
    money_of,
)
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.paths import assets

A_DAY = "2026-11-30"  # how days are written


class _CardRow(Translated, Row):
    """A row with fields on a few lines, in a frame of its own."""

    def __init__(self) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("kind", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        self.grid = QGridLayout(card)
        self.grid.setContentsMargins(12, 8, 8, 12)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self._away = self.away()
        self._labels: list[tuple[QLabel, QWidget]] = []

    def add(self, field: Any, line: int, column: int, span: int = 1) -> None:
        label = QLabel()
        self._labels.append((label, field))
        self.grid.addLayout(labelled(label, field), line, column, 1, span)
        signal = field.picked if isinstance(field, Choice) else field.edited
        signal.connect(lambda *_: self.edited.emit())

    def words(self, *texts: str) -> None:
        for (label, field), text in zip(self._labels, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self._away.setAccessibleName(self.tr("Take this row out"))
        self._away.setToolTip(self.tr("Take this row out"))

    def retranslate_row(self) -> None:
        self.retranslate()


class PriceRow(_CardRow):
    """A price with its old one, the days on which it holds, and for which variant."""

    def __init__(self) -> None:
        super().__init__()
        self.amount, self.old = MoneyField(), LineField()
        self.since, self.until, self.variant = LineField(), LineField(), LineField()
        for field in (self.since, self.until):
            field.setPlaceholderText(A_DAY)
            field.setToolTip(A_DAY)
        self.add(self.amount, 0, 0, 2)
        self.grid.addWidget(self._away, 0, 2)
        self.add(self.old, 1, 0)
        self.add(self.variant, 1, 1)
        self.add(self.since, 2, 0)
        self.add(self.until, 2, 1)
        for column in (0, 1):
            self.grid.setColumnStretch(column, 1)

    def retranslate(self) -> None:
        self.words(
            self.tr("Price"),
            self.tr("Old price"),
            self.tr("Variant (SKU)"),
            self.tr("From"),
            self.tr("Until"),
        )

    def put(self, value: object) -> None:
        assert isinstance(value, Price)
        self.amount.put(value.amount)
        self.old.put(amount_text(value.list_price))
        self.since.put(value.valid_from)
        self.until.put(value.valid_until)
        self.variant.put(value.variant)

    def value(self) -> Price | None:
        amount = self.amount.value()
        if amount is None:
            return None
        old = money_of(self.old.value(), amount.currency)
        return Price(amount, old, self.since.value(), self.until.value(), self.variant.value())

    def bad(self) -> bool:
        old = self.old.value()
        return self.amount.bad() or bool(old and decimal_of(old) is None)


class VariantRow(_CardRow):
    def __init__(self) -> None:
        super().__init__()
        self.sku, self.measure, self.system = LineField(), LineField(), Choice()
        self.system.setMinimumContentsLength(4)
        self.system.set_options([("", "–"), *((each, each) for each in SYSTEMS)])
        self.colours = {code: LineField(code) for code in LANGUAGES}
        self.materials = {code: LineField(code) for code in LANGUAGES}
        self.add(self.sku, 0, 0)
        self.add(self.measure, 0, 1)
        self.add(self.system, 0, 2)
        self.grid.addWidget(self._away, 0, 3)
        for line, fields in ((1, self.colours), (2, self.materials)):
            for column, field in enumerate(fields.values()):
                self.add(field, line, column)
        self.edited.connect(self._convert)

    def retranslate(self) -> None:
        colours = [self.tr("Colour {0}").format(code) for code in LANGUAGES]
        materials = [self.tr("Material {0}").format(code) for code in LANGUAGES]
        self.words("SKU", self.tr("Size"), self.tr("Size system"), *colours, *materials)
        self._convert()

    def put(self, value: object) -> None:
        assert isinstance(value, Variant)
        self.sku.put(value.sku)
        self.measure.put(value.size)
        self.system.set_value(value.size_system)
        for fields, texts in ((self.colours, value.colour), (self.materials, value.material)):
            for code, field in fields.items():
                field.put(texts[code].text if code in texts else "")
        self._convert()

    def _convert(self) -> None:
        """The size in the other systems, as a hint."""
        told = _sizes().told(self.measure.value(), str(self.system.value), QLocale().name()[:2])
        for field in (self.measure, self.system):
            field.setToolTip("\n".join(told))

    def value(self) -> Variant | None:
        colour = {code: Text(said) for code, field in self.colours.items() if (said := field.value())}
        material = {code: Text(said) for code, field in self.materials.items() if (said := field.value())}
        size = self.measure.value()
        if not (self.sku.value() or size or colour or material):
            return None
        return Variant(self.sku.value(), colour, size, str(self.system.value) if size else "", material)


class StockRow(_CardRow):
    def __init__(self) -> None:
        super().__init__()
        self.place, self.name, self.variant = Choice(), LineField(), LineField()
        self.quantity, self.days = LineField(), LineField()
        self._meant = False  # a place that nobody counts is stock, too: 有货 in a shop's table
        self.place.setMinimumContentsLength(8)
        self.place.picked.connect(self._mean)
        self.add(self.place, 0, 0)
        self.add(self.quantity, 0, 1)
        self.add(self.days, 0, 2)
        self.grid.addWidget(self._away, 0, 3)
        self.add(self.name, 1, 0, 2)
        self.add(self.variant, 1, 2)

    def retranslate(self) -> None:
        places = (self.tr("Shop"), self.tr("Warehouse"), self.tr("Cold store"), self.tr("Factory"))
        self.place.set_options(list(zip(PLACES, places, strict=True)))
        self.words(
            self.tr("Where"),
            self.tr("Pieces"),
            self.tr("Days to make"),
            self.tr("Which shop or store"),
            self.tr("Variant (SKU)"),
        )

    def put(self, value: object) -> None:
        assert isinstance(value, Stock)
        self._meant = True
        self.place.set_value(value.place)
        self.quantity.put("" if value.quantity is None else str(value.quantity))
        self.days.put("" if value.lead_days is None else str(value.lead_days))
        self.name.put(value.name)
        self.variant.put(value.variant)

    def value(self) -> Stock | None:
        quantity, days = _whole(self.quantity), _whole(self.days)
        if quantity is None and days is None and not self.name.value() and not self._meant:
            return None
        return Stock(str(self.place.value), quantity, days, self.name.value(), self.variant.value())

    def bad(self) -> bool:
        return any(field.value() and _whole(field) is None for field in (self.quantity, self.days))

    def _mean(self) -> None:
        self._meant = True


@cache
def _sizes() -> SizeTable:
    return SizeTable.load(assets() / "commerce")


_ROWS: Mapping[str, type[Row]] = {"prices": PriceRow, "variants": VariantRow, "stock": StockRow}


class GoodsForm(Translated, QWidget):
    """`kind`: prices, variants or stock of a product."""

    edited = Signal()

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._rows = kind, Rows(_ROWS[kind])
        self._rows.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        self.retranslate()

    def put(self, product: Product) -> None:
        self._rows.put(getattr(product, self._kind))

    def applied(self, product: Product) -> Product:
        changes: dict[str, Any] = {self._kind: tuple(self._rows.values())}
        return replace(product, **changes)

    def bad(self) -> bool:
        return self._rows.bad()

    def retranslate(self) -> None:
        said = {
            "prices": self.tr("Add a price"),
            "variants": self.tr("Add a variant"),
            "stock": self.tr("Add a place"),
        }
        self._rows.adds.setText(said[self._kind])


def _whole(field: LineField) -> int | None:
    said = "".join(field.value().split())
    return int(said) if said.isdecimal() and len(said) < 10 else None
