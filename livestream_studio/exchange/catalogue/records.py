"""A file's rows as products: rows of one SKU put together, totals and section headings passed over."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from livestream_studio.commerce.types import Price, Product
from livestream_studio.exchange.catalogue.headings import is_total, normal
from livestream_studio.exchange.catalogue.layout import Column, Layout, is_heading_again
from livestream_studio.exchange.catalogue.merge import Differs, together
from livestream_studio.exchange.catalogue.native import is_native, native_products
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.rowreader import Row, RowReader
from livestream_studio.exchange.catalogue.table import Table
from livestream_studio.exchange.currencies import fresh

MOST_PROBLEMS = 10_000
FAR = 200  # times the middle price of the file: worth a look
_STEP = 200  # rows between two reports of progress
# The field of the table's columns that fills a product's, where it has another name.
_FILLED_BY = {
    "names": "name",
    "prices": "price",
    "pictures": "picture",
    "variants": "size",
    "weight_g": "weight",
}

Report = Callable[[float], None]


@dataclass(slots=True)
class Records:
    """What a file holds. `rows` gives the first row of each SKU; `pictures` the file names it wants."""

    path: Path
    kind: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    currency: str = ""
    layout: Layout = field(default_factory=lambda: Layout(0, ()))
    products: dict[str, Product] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    pictures: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: list[RowFault] = field(default_factory=list)
    count: int = 0


def read_records(
    path: Path,
    *,
    sheet: str = "",
    currency: str = "",
    columns: Mapping[int, tuple[str, str]] | None = None,
    report: Report | None = None,
) -> Records:
    """Reads a file; the catalogue is not looked at.

    `columns` gives what a person says of some columns, by their index: field and language ("", "": not kept).

    `currency` is that of prices without one; empty: yuan where their headings (or else the names) are
    Chinese, tenge where they are Kazakh, and none where they are Russian: those prices are left out and
    reported. `report` is given the share that is done and may raise to end the work. Raises `StudioError`:
    rules_broken, and as `Table` does.
    """
    fresh()
    if is_native(path):
        return native_products(path, Records(path, kind="json", encoding="utf-8"), report)
    table = Table(path, sheet)
    if columns:
        table.layout = table.layout.said(columns)
    found = Records(
        path, table.kind, table.grid.encoding, table.grid.delimiter, table.sheet, currency, table.layout
    )
    found.currency = currency or _currency(table.layout)
    gathering = _Gathering(found, RowReader(table.layout, found.currency))
    for number, cells in table.rows():
        found.count += 1
        if report and found.count % _STEP == 0:
            report(table.grid.share)
        gathering.take(number, cells)
    gathering.finish()
    return found


class _Gathering:
    def __init__(self, found: Records, reader: RowReader) -> None:
        self.found, self.reader = found, reader
        self.fields = {column.field for column in found.layout.columns}
        self.bare: set[str] = set()  # SKUs with a row that names no variant
        self.unsaid = 0

    def take(self, number: int, cells: list[str]) -> None:
        if code := self.no_product(cells):
            self.tell(RowFault(number, code, Severity.SKIPPED, value=" ".join(filter(None, cells))[:200]))
            return
        if self.found.kind == "text" and any(cell.strip() for cell in cells[self.found.layout.width :]):
            self.tell(RowFault(number, "too_many_cells", Severity.REFUSED, detail=str(len(cells))))
            return
        row = self.reader.read(number, cells)
        if row.product is not None and not row.product.sku:
            row.product = self.with_sku(row)
        self.tell(*row.problems)
        if row.product is not None:
            self.add(number, row.product, row.pictures)

    def no_product(self, cells: list[str]) -> str:
        """totals_row, section_row, header_again; "" for a product."""
        said = [cell.strip() for cell in cells if cell.strip()]
        code = self.cell("sku", cells)
        if (not code or is_total(code)) and any(is_total(cell) for cell in said[:2]):
            return "totals_row"
        if (
            not code
            and not self.cell("name", cells)
            and all(re.fullmatch(r"[\d\s.,¥￥元₸₽]+", c) for c in said)
        ):
            return "totals_row"
        several = sum(1 for column in self.found.layout.columns if column.field) > 2
        if several and len(set(said)) == 1 and not re.search(r"\d", said[0]):
            return "section_row"
        return (
            "header_again" if self.found.layout.header and is_heading_again(cells, self.found.layout) else ""
        )

    def cell(self, name: str, cells: list[str]) -> str:
        columns = self.found.layout.of(name)
        return next(
            (cells[c.index].strip() for c in columns if c.index < len(cells) and cells[c.index].strip()), ""
        )

    def with_sku(self, row: Row) -> Product | None:
        """In a table without SKUs a product is known by its name, the same at every import."""
        assert row.product is not None
        name = row.product.name("zh")
        if "sku" in self.fields or not name:
            row.problems.append(RowFault(row.number, "sku_missing", Severity.REFUSED, self.heading("sku")))
            return None
        made = f"N-{hashlib.sha256(normal(name).encode()).hexdigest()[:8].upper()}"
        row.problems.append(RowFault(row.number, "sku_made", Severity.NOTE, value=name, detail=made))
        variants = tuple(replace(each, sku=f"{made}{each.sku}") for each in row.product.variants)
        renamed = {old.sku: new.sku for old, new in zip(row.product.variants, variants, strict=True)}
        prices = tuple(replace(each, variant=renamed.get(each.variant, "")) for each in row.product.prices)
        stock = tuple(replace(each, variant=renamed.get(each.variant, "")) for each in row.product.stock)
        return replace(row.product, sku=made, variants=variants, prices=prices, stock=stock)

    def heading(self, name: str) -> str:
        return next((column.heading for column in self.found.layout.of(name)), "")

    def filled_by(self, field: str) -> str:
        """The shop's own word for a field of the product: the heading of its column."""
        return self.heading(_FILLED_BY.get(field, field)) or field

    def add(self, number: int, product: Product, pictures: tuple[str, ...]) -> None:
        sku, found = product.sku, self.found
        if not product.variants:
            self.bare.add(sku)
        known = found.products.get(sku)
        found.pictures[sku] = tuple(dict.fromkeys((*found.pictures.get(sku, ()), *pictures)))
        if known is None:
            found.products[sku], found.rows[sku] = product, number
            return
        first = str(found.rows[sku])
        try:
            joined, unheard = together(known, product)
        except Differs as differs:
            column = self.filled_by(differs.field)
            self.tell(RowFault(number, "duplicate_sku", Severity.REFUSED, column, sku, first))
            return
        left = (self.filled_by(name) for name in unheard)
        self.tell(
            *(RowFault(number, "row_differs", Severity.LEFT_OUT, column, sku, first) for column in left)
        )
        if joined == known and not unheard:
            self.tell(RowFault(number, "row_repeated", Severity.SKIPPED, value=sku, detail=first))
        found.products[sku] = joined

    def tell(self, *problems: RowFault) -> None:
        room = MOST_PROBLEMS - len(self.found.problems)
        self.found.problems += problems[:room]
        self.unsaid += max(0, len(problems) - room)

    def finish(self) -> None:
        found = self.found
        for sku, product in found.products.items():
            if sku not in self.bare:
                found.products[sku] = replace(product, prices=_common(product))
        self.tell(*_far_prices(found))
        found.problems.sort(key=lambda each: each.row)
        for column in found.layout.columns:
            if column.heading and not column.field:
                found.problems.insert(0, _unused(column))
        if self.unsaid:
            found.problems.append(RowFault(0, "more_problems", Severity.NOTE, detail=str(self.unsaid)))


def _common(product: Product) -> tuple[Price, ...]:
    """A price that every variant has alike is the product's."""
    without = [replace(price, variant="") for price in product.prices]
    times = {price: without.count(price) for price in without}
    alike = [price for price in dict.fromkeys(without) if times[price] == len(product.variants)]
    rest = (price for price, bare in zip(product.prices, without, strict=True) if bare not in alike)
    return (*alike, *rest)


def _far_prices(found: Records) -> list[RowFault]:
    """Prices that are far from all others, and old prices far above the new: a digit too many or too few."""
    every: dict[str, list[int]] = {}
    for product in found.products.values():
        for price in product.prices:
            every.setdefault(price.amount.currency, []).append(price.amount.minor)
    headings = {
        field: next((column.heading for column in found.layout.of(field)), field)
        for field in ("price", "list_price")
    }
    middle = {code: median(prices) for code, prices in every.items() if len(prices) >= 20}
    told = []
    for sku, product in found.products.items():
        for price in product.prices:
            usual, asked = middle.get(price.amount.currency, 0), price.amount.minor
            if usual and asked and not usual / FAR < asked < usual * FAR:
                told.append(RowFault(found.rows[sku], "price_far", Severity.NOTE, headings["price"], sku))
            if price.list_price and asked and price.list_price.minor > 5 * asked:
                told.append(
                    RowFault(found.rows[sku], "list_price_far", Severity.NOTE, headings["list_price"], sku)
                )
    return told


def _unused(column: Column) -> RowFault:
    return RowFault(0, f"column_{column.why}", Severity.NOTE, column.heading)


def _currency(layout: Layout) -> str:
    """What the language of the prices' headings suggests, or else that of the goods' names."""
    written = {column.means.written_in for column in layout.of("price") + layout.of("list_price")} - {""}
    written = written or {column.means.language for column in layout.of("name")}
    if "zh" in written or not written:
        return "CNY"
    return "KZT" if "kk" in written else ""
