"""The history of prices: what was asked, when, and who changed it. Rows are only ever added."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from livestream_studio.commerce.types import Money, Price, Product

_OF_SKU = """
    SELECT * FROM price_changes
    WHERE product IN (SELECT product FROM product_skus WHERE sku = :sku) OR sku = :sku
    ORDER BY rowid
"""
_COLUMNS = "id product sku at by variant currency valid_from valid_until old old_list new new_list".split()
_INSERT = f"INSERT INTO price_changes ({', '.join(_COLUMNS)}) VALUES (:{', :'.join(_COLUMNS)})"


@dataclass(frozen=True, slots=True)
class PriceChange:
    """One price of a product that began (`old` None), changed, or ended (`new` None)."""

    at: str
    by: str
    sku: str
    old: Price | None
    new: Price | None


def keep_changes(db: Database, before: Product | None, after: Product | None, *, at: str, by: str) -> None:
    """Writes down in what the prices of the two states of one product differ."""
    product = after or before
    assert product is not None
    rows = [
        _row_of(product, old, new) | {"id": str(uuid.uuid4()), "at": at, "by": by}
        for old, new in _changes(before, after)
    ]
    # Not `insert_all`, which costs more than all else where an import brings a price for each product.
    db.conn.executemany(_INSERT, rows)


def history(db: Database, sku: str) -> list[PriceChange]:
    """Every change of the product that has or had this SKU, the first one first."""
    return [_change_of(row) for row in db.query(_OF_SKU, {"sku": sku})]


def _changes(before: Product | None, after: Product | None) -> Iterator[tuple[Price | None, Price | None]]:
    old = {_key(price): price for price in before.prices} if before else {}
    new = {_key(price): price for price in after.prices} if after else {}
    for key in dict.fromkeys([*old, *new]):
        if old.get(key) != new.get(key):
            yield old.get(key), new.get(key)


def _key(price: Price) -> tuple[str, str, str, str]:
    return price.variant, price.amount.currency, price.valid_from, price.valid_until


def _row_of(product: Product, old: Price | None, new: Price | None) -> dict[str, Any]:
    price = new or old
    assert price is not None
    return {
        "product": product.id,
        "sku": product.sku,
        "variant": price.variant,
        "currency": price.amount.currency,
        "valid_from": price.valid_from,
        "valid_until": price.valid_until,
        "old": old.amount.minor if old else None,
        "old_list": old.list_price.minor if old and old.list_price else None,
        "new": new.amount.minor if new else None,
        "new_list": new.list_price.minor if new and new.list_price else None,
    }


def _change_of(row: Mapping[str, Any]) -> PriceChange:
    return PriceChange(row["at"], row["by"], row["sku"], _price_of(row, "old"), _price_of(row, "new"))


def _price_of(row: Mapping[str, Any], side: str) -> Price | None:
    amount, listed, currency = row[side], row[f"{side}_list"], row["currency"]
    if amount is None:
        return None
    list_price = None if listed is None else Money(listed, currency)
    return Price(Money(amount, currency), list_price, row["valid_from"], row["valid_until"], row["variant"])
