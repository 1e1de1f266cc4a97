"""A product's names for the shop and for customs, what hosts call it, and what may not be said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.commerce.types import CUSTOMS_MODES, LANGUAGES, Product, Text
from livestream_studio.gui.pages.products.fields import LineField, MoneyField, TextArea, labelled
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice

_PARTS = re.compile(r"[,;，；、\n]")


class _Grid(Translated, QWidget):
    """Labelled fields in columns."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[tuple[QLabel, QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)

    def add(self, field: Any, line: int, column: int, span: int = 1) -> None:
        label = QLabel()
        self._labels.append((label, field))
        self._grid.addLayout(labelled(label, field), line, column, 1, span)
        signal = field.picked if isinstance(field, Choice) else field.edited
        signal.connect(lambda *_: self.edited.emit())

    def words(self, *texts: str) -> None:
        for (label, field), text in zip(self._labels, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
            if isinstance(field, MoneyField):
                field.amount.setAccessibleName(text)


class ShopForm(_Grid):
    """SKU, brand, category and unit."""

    def __init__(self) -> None:
        super().__init__()
        self.sku, self.brand = LineField(), LineField()
        self.categories = {code: LineField(code) for code in LANGUAGES}
        self.units = {code: LineField(code) for code in LANGUAGES}
        self.add(self.sku, 0, 0)
        self.add(self.brand, 0, 1, 2)
        for line, fields in ((1, self.categories), (2, self.units)):
            for column, field in enumerate(fields.values()):
                self.add(field, line, column)
        self.retranslate()

    def retranslate(self) -> None:
        categories = [self.tr("Category {0}").format(code) for code in LANGUAGES]
        units = [self.tr("Unit {0}").format(code) for code in LANGUAGES]
        self.words("SKU", self.tr("Brand"), *categories, *units)

    def put(self, product: Product) -> None:
        self.sku.put(product.sku)
        self.brand.put(product.brand)
        for fields, texts in ((self.categories, product.category), (self.units, product.unit)):
            for code, field in fields.items():
                field.put(texts[code].text if code in texts else "")

    def applied(self, product: Product) -> Product:
        category, unit = (
            {code: Text(said) for code, field in fields.items() if (said := field.value())}
            for fields in (self.categories, self.units)
        )
        return replace(product, sku=self.sku.value(), brand=self.brand.value(), category=category, unit=unit)

    def bad(self) -> bool:
        return False


class CustomsForm(_Grid):
    def __init__(self) -> None:
        super().__init__()
        self.origin, self.hs_code, self.weight = LineField(), LineField(), LineField()
        self.mode, self.declared = Choice(), MoneyField()
        self.mode.setMinimumContentsLength(5)
        self.mode.set_options([("", "–"), *((code, code) for code in CUSTOMS_MODES)])
        self.origin.setPlaceholderText("CN")
        self.add(self.origin, 0, 0)
        self.add(self.hs_code, 0, 1)
        self.add(self.weight, 0, 2)
        self.add(self.mode, 1, 0)
        self.add(self.declared, 1, 1, 2)
        self.retranslate()

    def retranslate(self) -> None:
        self.words(
            self.tr("Made in"),
            self.tr("HS code"),
            self.tr("Weight, g"),
            self.tr("Customs mode"),
            self.tr("Declared value"),
        )

    def put(self, product: Product) -> None:
        self.origin.put(product.origin)
        self.hs_code.put(product.hs_code)
        self.weight.put("" if product.weight_g is None else str(product.weight_g))
        self.mode.set_value(product.customs_mode)
        self.declared.put(product.declared)

    def applied(self, product: Product) -> Product:
        weight = "".join(self.weight.value().split())
        return replace(
            product,
            origin=self.origin.value().upper(),
            hs_code=self.hs_code.value().replace(".", "").replace(" ", ""),
            weight_g=int(weight) if weight.isdecimal() else None,
            customs_mode=str(self.mode.value),
            declared=self.declared.value(),
        )

    def bad(self) -> bool:
        weight = "".join(self.weight.value().split())
        return self.declared.bad() or bool(weight and not weight.isdecimal())


class WordsForm(Translated, QWidget):
    """Aliases, what hosts call it, what may not be said: words parted by commas; and notes."""

    edited = Signal()
    _FIELDS = ("aliases", "nicknames", "forbidden")

    def __init__(self) -> None:
        super().__init__()
        self._words = {(name, code): LineField(code) for name in self._FIELDS for code in LANGUAGES}
        self._labels = {name: QLabel() for name in (*self._FIELDS, "notes")}
        self.notes = TextArea()
        grid = QGridLayout()
        grid.setSpacing(4)
        for at, name in enumerate(self._FIELDS):
            self._labels[name].setProperty("kind", "small")
            grid.addWidget(self._labels[name], 4 * at, 0, 1, 2)
            for down, code in enumerate(LANGUAGES, start=1):
                said, field = QLabel(code), self._words[name, code]
                said.setProperty("kind", "small")
                grid.addWidget(said, 4 * at + down, 0)
                grid.addWidget(field, 4 * at + down, 1)
                field.edited.connect(self.edited)
        self.notes.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addLayout(labelled(self._labels["notes"], self.notes))
        self.retranslate()

    def retranslate(self) -> None:
        said = {
            "aliases": self.tr("Other names, parted by commas"),
            "nicknames": self.tr("What hosts call it"),
            "forbidden": self.tr("What may not be said of it"),
            "notes": self.tr("Notes"),
        }
        for name, label in self._labels.items():
            label.setText(said[name])
        for (name, code), field in self._words.items():
            field.setAccessibleName(f"{said[name]}, {code}")
        self.notes.setAccessibleName(said["notes"])

    def put(self, product: Product) -> None:
        for (name, code), field in self._words.items():
            field.put(", ".join(getattr(product, name).get(code, ())))
        self.notes.put(product.notes)

    def applied(self, product: Product) -> Product:
        changes: dict[str, Any] = {name: self._list(product, name) for name in self._FIELDS}
        return replace(product, notes=self.notes.value(), **changes)

    def bad(self) -> bool:
        return False

    def _list(self, product: Product, name: str) -> Mapping[str, tuple[str, ...]]:
        kept = {code: words for code, words in getattr(product, name).items() if code not in LANGUAGES}
        for code in LANGUAGES:
            words = (word.strip() for word in _PARTS.split(self._words[name, code].value()))
            if found := tuple(filter(None, dict.fromkeys(words))):
                kept[code] = found
        return kept
