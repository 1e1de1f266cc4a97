"""The sheet that a customs single window asks for: one row a product."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from livestream_studio.commerce.texts import approved
from livestream_studio.commerce.types import LANGUAGES, Money, Product, Stock
from livestream_studio.exchange.catalogue.flatten import decimal_text
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.titles import CODES
from livestream_studio.exchange.catalogue.write import ending_of, file
from livestream_studio.exchange.report import write_bytes

HEADINGS = (
    "sku", *(f"name_{code}" for code in LANGUAGES), "hs_code", "origin",
    *(f"unit_{code}" for code in LANGUAGES), "declared_quantity", "weight_g", "total_weight_g",
    "declared_value", "total_value", "currency", "customs_mode",
)  # fmt: skip
_NUMBERS = ("declared_quantity", "weight_g", "total_weight_g", "declared_value", "total_value")
_ASKED = (
    "name_ru", "name_kk", "hs_code", "origin", "declared_quantity", "weight_g", "declared_value",
    "customs_mode",
)  # fmt: skip


def write_declaration(
    path: Path,
    products: Iterable[Product],
    quantities: Mapping[str, int] | None = None,
    headings: str = CODES,
) -> list[RowFault]:
    """Writes CSV or XLSX; returns what is missing, by the row of the sheet (from 2).

    `headings` as for `write_catalogue`; `quantities` by SKU, for those products only; without it every
    product with what is counted in stock. The value is the declared one, never the price; a machine's
    draft of a name is none. Codes: declaration_missing (`column` says what). Raises `StudioError`:
    catalogue_format, out_unwritable.
    """
    ending = ending_of(path, ("csv", "xlsx", "tsv"))
    chosen = [each for each in products if quantities is None or each.sku in quantities]
    rows, problems = [list(HEADINGS)], []
    for number, product in enumerate(chosen, start=2):
        pieces = quantities[product.sku] if quantities is not None else counted(product.stock)
        cells = _row(product, pieces)
        rows.append([cells.get(name, "") for name in HEADINGS])
        for name in _ASKED:
            if not cells.get(name):
                problems.append(RowFault(number, "declaration_missing", Severity.NOTE, name, product.sku))
    write_bytes(path, file(rows, ending, _NUMBERS, headings))
    return problems


def counted(stock: Iterable[Stock]) -> int | None:
    """The pieces that lie somewhere; None where nobody counted."""
    found = [each.quantity for each in stock if each.quantity is not None and each.place != "factory"]
    return sum(found) if found else None


def _row(product: Product, pieces: int | None) -> dict[str, str]:
    cells = {
        "sku": product.sku,
        "hs_code": product.hs_code,
        "origin": product.origin,
        "customs_mode": product.customs_mode,
        **{f"name_{code}": approved(product.names, code) for code in LANGUAGES},
        **{f"unit_{code}": approved(product.unit, code) for code in LANGUAGES},
    }
    if pieces is not None:
        cells["declared_quantity"] = str(pieces)
    if product.weight_g is not None:
        cells["weight_g"] = str(product.weight_g)
        cells["total_weight_g"] = str(product.weight_g * pieces) if pieces is not None else ""
    if product.declared is not None:
        cells["declared_value"], cells["currency"] = decimal_text(product.declared), product.declared.currency
        total = Money(product.declared.minor * (pieces or 0), product.declared.currency)
        cells["total_value"] = decimal_text(total) if pieces is not None else ""
    return cells
