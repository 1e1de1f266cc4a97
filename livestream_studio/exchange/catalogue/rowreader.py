"""One row of a table as a product, or the part of a product that it holds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from livestream_studio.commerce.types import (
    LANGUAGES,
    Money,
    Price,
    Product,
    Stock,
    Text,
    TextState,
    Variant,
)
from livestream_studio.exchange.catalogue import amounts, cells, sizes
from livestream_studio.exchange.catalogue.guess import language_of
from livestream_studio.exchange.catalogue.headings import currency_of, listed, meaning
from livestream_studio.exchange.catalogue.layout import Column, Layout
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.sheetgrid import Merged
from livestream_studio.exchange.currencies import offered
from livestream_studio.exchange.report import BadCell

MOST_VARIANTS = 200

_CYRILLIC = frozenset(["ru", "kk"])  # a short name is often the same in both: each column holds its own
_KEPT = re.compile(r"[0-9a-f]{64}\.(?:jpg|png|webp|gif|bmp)")  # a picture that the catalogue has already
_ARABIC = re.compile("[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_PLURAL = {"name": "names"}
_TEXTS: dict[str, Callable[[str], str]] = {
    "name": cells.line,
    "short": cells.line,
    "long": cells.lines,
    "points": cells.points,
    "category": cells.line,
    "unit": cells.line,
}
_WORDS = ("forbidden", "aliases", "nicknames")
_PLAIN: dict[str, Callable[[str], Any]] = {
    "brand": cells.line,
    "origin": cells.country,
    "hs_code": cells.hs_code,
    "customs_mode": cells.customs_mode,
    "notes": cells.lines,
}
# A row whose price, name or stock cannot be read must not come in by halves; without its weight it may.
_NEEDED = frozenset("sku variant name price list_price stock valid_from valid_until currency".split())


@dataclass(slots=True)
class Row:
    """What one row gave. `product` is None where it was refused or is no product."""

    number: int
    product: Product | None = None
    problems: list[RowFault] = field(default_factory=list)
    pictures: tuple[str, ...] = ()


class RowReader:
    """Reads the rows of one table. `currency` is that of prices which neither cell nor heading names."""

    def __init__(self, layout: Layout, currency: str) -> None:
        self._columns = [column for column in layout.columns if column.field]
        self._currency, self.mark = currency, layout.mark
        self.fields = {column.field for column in self._columns}
        self._told = {each.index: bool(meaning(each.heading).language) for each in self._columns}
        self._held = {(each.field, each.means.language) for each in self._columns}

    def read(self, number: int, row: Sequence[str]) -> Row:
        """The row as a product with its SKU ("" where the table has none)."""
        return _Reading(self, number, row).result()

    def language(self, column: Column, cell: str, unclear: str | None = None) -> str:
        """What the heading says; else the cell's own letters, where they are clear; else `unclear`, or the
        column's language."""
        asked = column.means.language
        if self._told[column.index]:
            return asked
        if unclear is not None and language_of([cell], "?") == "?":
            return unclear
        own = language_of([cell], asked)
        both = {(column.field, each) for each in _CYRILLIC} <= self._held
        # Термос has no Kazakh letter, and stands in a column of Kazakh names all the same.
        return asked if own in _CYRILLIC and (asked == "kk" or (asked == "ru" and both)) else own


class _Reading:
    def __init__(self, reader: RowReader, number: int, row: Sequence[str]) -> None:
        self.reader, self.row = reader, Row(number)
        self.refused = False
        self.cells: dict[str, list[tuple[Column, str]]] = defaultdict(list)
        for column in reader._columns:
            if column.index < len(row) and (cell := row[column.index]).strip():
                self.cells[column.field].append((column, cell))

    def result(self) -> Row:
        sku = self.one("sku", cells.sku) or ""
        pictures = [
            name
            for column, cell in self.cells["picture"]
            for name in self.tried(column, cell, cells.words) or ()
        ]
        self.row.pictures = tuple(name for name in pictures if not _KEPT.fullmatch(name))
        fields: dict[str, Any] = {name: self.one(name, convert) for name, convert in _PLAIN.items()}
        fields |= {_PLURAL.get(name, name): self.texts(name, convert) for name, convert in _TEXTS.items()}
        fields |= {name: self.words(name) for name in _WORDS}
        self.drafts(fields)
        variants = self.variants(sku)
        owner = variants[0].sku if len(variants) == 1 else ""
        product = Product(
            sku,
            **{name: value for name, value in fields.items() if value is not None},
            weight_g=self.weight(),
            declared=self.declared(),
            variants=variants,
            prices=self.prices(owner),
            stock=self.stock(owner),
            pictures=tuple(name for name in pictures if _KEPT.fullmatch(name)),
        )
        self.row.product = None if self.refused else product
        return self.row

    def tried(self, column: Column, cell: str, convert: Callable[[str], Any]) -> Any:
        """The converted cell; None, with the problem noted, where it cannot be."""
        try:
            return convert(cell)
        except BadCell as bad:
            self.bad(column, cell, bad)
            return None

    def bad(self, column: Column, cell: str, why: BadCell) -> None:
        needed = column.field in _NEEDED
        self.refused |= needed
        self.note(column, cell, why.code, Severity.REFUSED if needed else Severity.LEFT_OUT, why.detail)

    def note(self, column: Column, cell: str, code: str, severity: Severity, detail: str = "") -> None:
        value = "" if cell == "\0formula" else cell[:200]
        detail = "" if detail == cell else detail
        self.row.problems.append(RowFault(self.row.number, code, severity, column.heading, value, detail))

    def one(self, name: str, convert: Callable[[str], Any]) -> Any:
        """The first cell of the field that says something; all of them joined where several may be."""
        found = [self.tried(column, cell, convert) for column, cell in self.cells[name]]
        kept = [value for value in found if value not in ("", None, ())]
        if name == "notes" and kept:
            return "\n".join(dict.fromkeys(kept))
        return kept[0] if kept else None

    def texts(self, name: str, convert: Callable[[str], str]) -> dict[str, Text]:
        found: dict[str, list[str]] = defaultdict(list)
        for column, cell in self.cells[name]:
            text = self.tried(column, cell, convert)
            if not text:
                continue
            if _ARABIC.search(text):  # the catalogue keeps Kazakh in Cyrillic, and the way back is a guess
                self.bad(column, cell, BadCell("arabic_script"))
                continue
            language = self.reader.language(column, text)
            if (language == "zh") != (language_of([text], language) == "zh"):
                self.note(column, cell, "wrong_language", Severity.NOTE, language)
            found[language].append(text)
        return {language: Text("\n".join(dict.fromkeys(texts))) for language, texts in found.items()}

    def words(self, name: str, unclear: str | None = "") -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for column, cell in self.cells[name]:
            for word in self.tried(column, cell, cells.words) or ():
                language = self.reader.language(column, word, unclear)
                found[language] = tuple(dict.fromkeys((*found.get(language, ()), word)))
        return found

    def drafts(self, fields: dict[str, Any]) -> None:
        """Marks the texts that the column of drafts names: names.kk; long.ru, or by their headings."""
        for column, cell in self.cells["drafts"]:
            for named in self.tried(column, cell, cells.words) or ():
                name, _, code = named.partition(".")
                if not code:
                    means = meaning(named)
                    name, code = _PLURAL.get(means.field, means.field), means.language
                if isinstance(fields.get(name), dict) and code in fields[name] and code in LANGUAGES:
                    fields[name][code] = Text(fields[name][code].text, TextState.DRAFT)

    def weight(self) -> int | None:
        for column, cell in self.cells["weight"]:
            found = self.tried(column, cell, partial(amounts.grams, unit=column.means.unit))
            if found is not None:
                return int(found)
        return None

    def variants(self, sku: str) -> tuple[Variant, ...]:
        """One for each size and colour that the row lists."""
        code = self.one("variant", cells.sku) or ""
        material = self.texts("material", cells.line)
        if code:  # a row that names its variant has one
            size, system = self.one("size", cells.line) or "", self.one("size_system", cells.line) or ""
            told = "size_system" in self.reader.fields
            own = system if told else system or sizes.system_of(size)
            return (Variant(code, self.texts("colour", cells.line), size, own, material),)
        every = [size for column, cell in self.cells["size"] for size in self.sizes(column, cell)]
        system, colours = self.one("size_system", cells.line) or "", self.colours()
        if not (every or colours or material):
            return ()
        made = []
        for colour in colours or [{}]:
            for size in every or [""]:
                shown = [text.text for text in list(colour.values())[:1]] + [size] * bool(size)
                own = "-".join([sku, *shown])
                made.append(Variant(own, colour, size, system or sizes.system_of(size), material))
        if len(made) > MOST_VARIANTS:
            column, cell = (self.cells["size"] or self.cells["colour"])[0]
            self.bad(column, cell, BadCell("too_many_variants", str(len(made))))
        return tuple(made[:MOST_VARIANTS])

    def sizes(self, column: Column, cell: str) -> tuple[str, ...]:
        found: tuple[str, ...] = self.tried(column, cell, lambda text: sizes.sizes_of(cells.line(text))) or ()
        if len(found) > 1 and ", ".join(found) != cell.strip():
            self.note(column, cell, "sizes_listed", Severity.NOTE, ", ".join(found))
        return found

    def colours(self) -> list[dict[str, Text]]:
        """Colours in several languages go together by their order: 红,白 and красный, белый."""
        found = self.words("colour", None)
        longest = max((len(words) for words in found.values()), default=0)
        return [
            {code: Text(words[at]) for code, words in found.items() if at < len(words)}
            for at in range(longest)
        ]

    def prices(self, variant: str) -> tuple[Price, ...]:
        row_currency = self.one("currency", _currency) or ""
        asked, old = self.money("price", row_currency), self.money("list_price", row_currency)
        start, end = self.one("valid_from", cells.day) or "", self.one("valid_until", cells.day) or ""
        for code in [each for each in old if each not in asked]:  # only an old price: it is what is asked
            asked[code] = old.pop(code)
            column, cell = self.cells["list_price"][0]
            self.note(column, cell, "list_price_alone", Severity.NOTE)
        return tuple(Price(each, old.get(code), start, end, variant) for code, each in asked.items())

    def money(self, name: str, row_currency: str) -> dict[str, Money]:
        found: dict[str, Money] = {}
        for column, cell in self.cells[name]:
            try:
                amount = amounts.amount(cell, self.reader.mark)
                named = column.means.currency or row_currency
                if amount.currency and named and amount.currency != named:
                    raise BadCell("currency_differs", amount.currency)
                currency = amount.currency or named or self.reader._currency
                if not currency:
                    self.note(column, cell, "currency_unclear", Severity.LEFT_OUT)
                    continue
                found.setdefault(currency, amounts.money(amount.low, currency))
            except BadCell as bad:
                self.bad(column, cell, bad)
                continue
            if amount.high is not None:
                self.note(column, cell, "price_range", Severity.NOTE, str(amount.low))
        return found

    def declared(self) -> Money | None:
        found = self.money("declared", self.one("currency", _currency) or "")
        return next(iter(found.values()), None)

    def stock(self, variant: str) -> tuple[Stock, ...]:
        asked = self.one("place", lambda cell: listed("places", cell) or _unknown_place(cell))
        name, lead = self.one("place_name", cells.line) or "", self.one("lead_days", amounts.count)
        found = []
        for column, cell in self.cells["stock"]:
            if isinstance(cell, Merged):  # one number for several rows must not count in each
                continue
            before = len(self.row.problems)
            quantity = self.tried(column, cell, partial(amounts.count, mark=self.reader.mark))
            if len(self.row.problems) == before:
                found.append(Stock(column.means.place or asked or "warehouse", quantity, lead, name, variant))
        if not found and (asked or lead is not None):  # it is known where it lies, not how many
            found.append(Stock(asked or "factory", None, lead, name, variant))
        return tuple(found)


def _currency(cell: str) -> str:
    code = currency_of(cell) or cell.strip().upper()
    if code not in offered():
        raise BadCell("currency_unknown", cell)
    return code


def _unknown_place(cell: str) -> str:
    raise BadCell("place_unknown", cell)
