"""What each column of a shop's table was taken for; a person may say something else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.commerce.types import LANGUAGES
from livestream_studio.exchange.catalogue.layout import TEXTS, Column, Layout
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice

WIDTH = 340
# The column that fills a field of `Product`, where it has another name.
_COLUMNS = {
    "names": "name",
    "prices": "price",
    "pictures": "picture",
    "variants": "size",
    "weight_g": "weight",
}


class ColumnsList(Translated, QScrollArea):
    """`said` carries what was chosen: by a column's index its field and language."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self._columns: tuple[Column, ...] = ()
        self._choices: dict[int, Choice] = {}
        self._changed: dict[int, tuple[str, str]] = {}
        self.retranslate()

    def put(self, layout: Layout, changed: Mapping[int, tuple[str, str]]) -> None:
        self._columns, self._changed = layout.columns, dict(changed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the columns hold"))
        inside = QWidget()
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        self._choices = {}
        for line, column in enumerate(self._columns):
            heading = QLabel(column.heading or self.tr("column {0}").format(column.index + 1))
            heading.setWordWrap(True)
            heading.setFixedWidth(120)
            heading.setTextFormat(Qt.TextFormat.PlainText)
            choice = Choice()
            choice.set_options(self._options(column.means.currency))
            choice.set_value(_value(column))
            choice.setAccessibleName(self.tr("What {0} holds").format(heading.text()))
            choice.picked.connect(lambda value, index=column.index: self._say(index, str(value)))
            if not column.field:
                heading.setProperty("kind", "dim")
            grid.addWidget(heading, line, 0)
            grid.addWidget(choice, line, 1)
            self._choices[column.index] = choice
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 12, 0)
        around.addLayout(grid)
        around.addStretch(1)
        self.setWidget(inside)

    def field_words(self, field: str) -> str:
        """A product's field, as `Change.fields` names it, in the words of the list."""
        name, _, language = field.partition(".")
        column = _COLUMNS.get(name, name)
        return " ".join(filter(None, (self._words().get(column, column), language)))

    def choose(self, index: int, field: str, language: str = "") -> None:
        """As if it was picked in the list."""
        self._say(index, f"{field}.{language}" if language else field)

    def _say(self, index: int, value: str) -> None:
        field, _, language = value.partition(".")
        self._changed[index] = (field, language)
        self.said.emit(dict(self._changed))

    def _options(self, currency: str) -> list[tuple[object, str]]:
        """`currency` is the one that the column's heading names."""
        words = self._words()
        if currency:
            words |= {field: f"{words[field]} {currency}" for field in ("price", "list_price", "declared")}
        options: list[tuple[object, str]] = [("", self.tr("not kept"))]
        for field, said in words.items():
            if field in TEXTS:
                options += [(f"{field}.{code}", f"{said} {code}") for code in LANGUAGES]
            else:
                options.append((field, said))
        return options

    def _words(self) -> dict[str, str]:
        return {
            "sku": "SKU",
            "name": self.tr("Name"),
            "short": self.tr("In one line"),
            "long": self.tr("Description"),
            "points": self.tr("Selling points"),
            "brand": self.tr("Brand"),
            "category": self.tr("Category"),
            "price": self.tr("Price"),
            "list_price": self.tr("Old price"),
            "currency": self.tr("Currency"),
            "valid_from": self.tr("Price from"),
            "valid_until": self.tr("Price until"),
            "stock": self.tr("Pieces"),
            "place": self.tr("Where it lies"),
            "place_name": self.tr("Which shop or store"),
            "lead_days": self.tr("Days to make"),
            "unit": self.tr("Unit"),
            "colour": self.tr("Colour"),
            "size": self.tr("Size"),
            "size_system": self.tr("Size system"),
            "material": self.tr("Material"),
            "variant": self.tr("Variant (SKU)"),
            "picture": self.tr("Picture"),
            "weight": self.tr("Weight"),
            "origin": self.tr("Made in"),
            "hs_code": self.tr("HS code"),
            "customs_mode": self.tr("Customs mode"),
            "declared": self.tr("Declared value"),
            "aliases": self.tr("Other names"),
            "nicknames": self.tr("What hosts call it"),
            "forbidden": self.tr("What may not be said of it"),
            "notes": self.tr("Notes"),
            "drafts": self.tr("Open drafts"),
        }


def _value(column: Column) -> str:
    if column.field in TEXTS:
        return f"{column.field}.{column.means.language}"
    return column.field
