"""The search index of the catalogue, written in the transaction that writes a product."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from livestream_studio.commerce.search_terms import CLASSES, SLIPS_FROM, VERSION, Terms, alike, terms
from livestream_studio.commerce.types import Product
from livestream_studio.store.catalogue_rows import product_of

_INSERT = (
    f"INSERT INTO catalogue_terms (rowid, {', '.join(CLASSES)}) VALUES (?, {', '.join('?' * len(CLASSES))})"
)


def put(db: Database, products: Iterable[Product], known: set[str]) -> None:
    """Makes the products findable by what they are now. `known`: stems and SKUs kept in this transaction."""
    for product in products:
        drop(db, product.id)
        found = terms(product)
        row = db.execute(
            "INSERT INTO catalogue_index (product, length) VALUES (?, ?)", [product.id, found.length]
        )
        db.execute(_INSERT, [row.lastrowid, *found.columns()])
        _keep_slips(db, found, known)


def drop(db: Database, product_id: str) -> None:
    """Takes a product out of the index. Its stems stay for slips, where they find nothing."""
    row = db.execute("SELECT number FROM catalogue_index WHERE product = ?", [product_id]).fetchone()
    if row is not None:
        db.execute("DELETE FROM catalogue_terms WHERE rowid = ?", row)
        db.execute("DELETE FROM catalogue_index WHERE number = ?", row)


def refresh(db: Database) -> None:
    """Makes the index anew where another version of the program made it (or none did)."""
    if is_current(db):
        return
    for table in ("catalogue_terms", "catalogue_index", "catalogue_slips", "catalogue_index_version"):
        db.execute(f"DELETE FROM {table}")
    rows = db.query("SELECT id, sku, document FROM products ORDER BY rowid")
    put(db, (product_of(row["id"], row["sku"], row["document"]) for row in rows), set())
    db.execute("INSERT INTO catalogue_index_version VALUES (?)", [VERSION])


def is_current(db: Database) -> bool:
    return bool(db.execute("SELECT version FROM catalogue_index_version").fetchone() == (VERSION,))


def cuts(stem: str) -> list[str]:
    """The stem or SKU itself and with each one letter left out: two that are one slip apart share one."""
    return [stem, *{stem[:place] + stem[place + 1 :] for place in range(len(stem))}]


def _keep_slips(db: Database, found: Terms, known: set[str]) -> None:
    keys = {stem: stem for stem in found.stem} | {code: alike(code) for code in found.skus}
    fresh = {word: key for word, key in keys.items() if len(key) >= SLIPS_FROM and word not in known}
    known.update(fresh)
    db.conn.executemany(
        "INSERT OR IGNORE INTO catalogue_slips (cut, stem) VALUES (?, ?)",
        [(cut, word) for word, key in sorted(fresh.items()) for cut in cuts(key)],
    )
