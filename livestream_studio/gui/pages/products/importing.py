"""The work of an import and of exports, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from livestream_studio.commerce.types import Product
from livestream_studio.exchange.catalogue import (
    Plan,
    RowFault,
    Severity,
    add_pictures,
    plan,
    read_records,
    write_catalogue,
    write_declaration,
)
from livestream_studio.exchange.catalogue.sheetgrid import SheetGrid
from livestream_studio.exchange.catalogue.table import kind_of
from livestream_studio.gui.printing import print_products
from livestream_studio.gui.products.floor import HOST
from livestream_studio.paths import pictures_home
from livestream_studio.store.catalogue import CatalogueStore, Saved

Report = Callable[[float], None]
READING = 0.7  # of looking at a file; the rest is comparing
EVERY = 100  # products between two reports of saving


@dataclass(frozen=True, slots=True)
class Asked:
    """How a file is to be read. `columns`: by index, what a person says of them."""

    path: Path
    sheet: str = ""
    currency: str = ""
    pictures: Path | None = None
    columns: Mapping[int, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    asked: Asked
    plan: Plan
    sheets: tuple[str, ...]


def look(asked: Asked, store: CatalogueStore, report: Report) -> Looked:
    """What the file would do; nothing is kept. Raises `StudioError`."""
    sheets: tuple[str, ...] = ()
    if kind_of(asked.path) == "xlsx":
        sheets = tuple(SheetGrid(asked.path).names)
    return Looked(asked, _planned(asked, store, report, dry=True), sheets)


def take_in(looked: Looked, store: CatalogueStore, report: Report) -> Saved:
    """Keeps what the plan says, as one step of undo; cancelled, nothing is kept. Raises `StudioError`."""
    planned = looked.plan
    if looked.asked.pictures is not None:
        planned = _planned(looked.asked, store, report, dry=False)
    products = planned.products()

    def progress(done: int) -> None:
        if done % EVERY == 0 or done == len(products):
            report(done / len(products))

    return store.save(products, HOST, what="import", progress=progress)


def _planned(asked: Asked, store: CatalogueStore, report: Report, *, dry: bool) -> Plan:
    existing = store.all()
    records = read_records(
        asked.path,
        sheet=asked.sheet,
        currency=asked.currency,
        columns=asked.columns,
        report=lambda share: report(READING * share),
    )
    add_pictures(
        records,
        asked.pictures,
        existing,
        pictures_home(),
        dry=dry,
        report=lambda share: report(READING + (1 - READING) * share),
    )
    report(READING)
    return plan(records, existing)


@dataclass(frozen=True, slots=True)
class Wrote:
    """`count`: products in the file, or what is printed of them; `missing`: what is lacking there."""

    path: Path
    kind: str
    count: int
    missing: Sequence[RowFault]


def give_out(
    path: Path, kind: str, store: CatalogueStore, ids: Sequence[str], headings: str, report: Report
) -> Wrote:
    """Products into a file: `catalogue`, `declaration`, `price-list` or `price-tags`; all without `ids`.
    `headings`: the language of a table's. Raises `StudioError`."""
    report(0.05)
    products = _chosen(store, ids)
    report(0.3)
    count = len(products)
    missing: list[RowFault] = []
    if kind == "catalogue":
        write_catalogue(path, products, headings)
    elif kind == "declaration":
        missing = write_declaration(path, products, None, headings)
    else:
        count, found = print_products(path, products, tags=kind == "price-tags")
        missing = [RowFault(0, code, Severity.NOTE, "", sku, detail) for sku, code, detail in found]
    with suppress(Exception):  # it is written: too late to be cancelled
        report(1.0)
    return Wrote(path, kind, count, missing)


def _chosen(store: CatalogueStore, ids: Sequence[str]) -> list[Product]:
    if not ids:
        return store.all()
    found = store.some(ids)
    return [found[each] for each in ids if each in found]
