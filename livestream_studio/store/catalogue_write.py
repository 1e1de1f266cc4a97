"""One change of the catalogue: rows, SKUs, index and the history of prices together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlite_utils import Database

from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import skus
from livestream_studio.core.types import StudioError
from livestream_studio.store import catalogue_index as index
from livestream_studio.store.catalogue_batches import State
from livestream_studio.store.catalogue_prices import keep_changes
from livestream_studio.store.catalogue_rows import document_of, product_of

_KNOWN = """
    SELECT id, products.sku, document FROM product_skus JOIN products ON products.id = product_skus.product
    WHERE product_skus.sku = ?
"""
_PUT = """
    INSERT INTO products (id, sku, document, changed, by) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, document = excluded.document,
        changed = excluded.changed, by = excluded.by
"""


def known(db: Database, sku: str) -> Product | None:
    """The product that has this SKU, itself or in a variant."""
    row = db.execute(_KNOWN, [sku]).fetchone()
    return None if row is None else product_of(*row)


def state_of(product: Product | None) -> State:
    return None if product is None else (product.sku, document_of(product))


def stored(db: Database, product_id: str) -> State:
    row = db.execute("SELECT sku, document FROM products WHERE id = ?", [product_id]).fetchone()
    return None if row is None else (row[0], row[1])


def write(
    db: Database,
    wanted: Mapping[str, State],
    *,
    at: str,
    by: str,
    progress: Callable[[int], None] | None = None,
) -> dict[str, State]:
    """Brings the products (by id) into the wanted states; returns the states of those that differed before.

    Raises `StudioError("sku_taken", sku)` where a SKU is another product's.
    """
    index.refresh(db)
    slips: set[str] = set()
    before = {product_id: stored(db, product_id) for product_id in wanted}
    changed = [product_id for product_id, state in wanted.items() if state != before[product_id]]
    # All at once, so that two products may change their SKUs with each other.
    db.conn.executemany("DELETE FROM product_skus WHERE product = ?", [(each,) for each in changed])
    for done, product_id in enumerate(changed, 1):
        old, new = before[product_id], wanted[product_id]
        earlier = product_of(product_id, *old) if old else None
        later = product_of(product_id, *new) if new else None
        if later is not None and new is not None:
            db.execute(_PUT, [product_id, *new, at, by])
            _take_skus(db, later)
            index.put(db, [later], slips)
        else:
            db.execute("DELETE FROM products WHERE id = ?", [product_id])
            index.drop(db, product_id)
        keep_changes(db, earlier, later, at=at, by=by)
        if progress is not None:
            progress(done)
    return {product_id: before[product_id] for product_id in changed}


def _take_skus(db: Database, product: Product) -> None:
    for sku in dict.fromkeys(skus(product)):
        if db.execute("SELECT 1 FROM product_skus WHERE sku = ?", [sku]).fetchone():
            raise StudioError("sku_taken", sku)
        db.execute("INSERT INTO product_skus (sku, product) VALUES (?, ?)", [sku, product.id])
