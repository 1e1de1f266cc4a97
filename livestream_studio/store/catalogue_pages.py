"""The catalogue in pages: all ids at once, products only where they are looked at."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from livestream_studio.commerce.types import LANGUAGES, Product
from livestream_studio.store.catalogue_rows import product_of

_AT_ONCE = 500  # SQLite takes so many values in any build
_DRAFT = "'%,\"draft\"]%'"  # how a row keeps a draft, see `catalogue_rows`


def ids(db: Database, lacking: str = "") -> list[str]:
    """In the order in which they came. Raises ValueError for a `lacking` that is none."""
    where = f"WHERE {_lacking(lacking)}" if lacking else ""
    return [row[0] for row in db.execute(f"SELECT id FROM products {where} ORDER BY rowid")]


def some(db: Database, wanted: Iterable[str]) -> dict[str, Product]:
    left = list(dict.fromkeys(wanted))
    found: dict[str, Product] = {}
    while left:
        now, left = left[:_AT_ONCE], left[_AT_ONCE:]
        marks = ", ".join("?" * len(now))
        rows = db.execute(f"SELECT id, sku, document FROM products WHERE id IN ({marks})", now)
        found |= {row[0]: product_of(*row) for row in rows}
    return found


def _lacking(what: str) -> str:
    kind, _, which = what.partition(":")
    if kind == "name" and which in LANGUAGES:
        return f"json_extract(document, '$.names.{which}') IS NULL"
    if kind == "price" and which.isalpha() and len(which) == 3:
        return (
            "NOT EXISTS (SELECT 1 FROM json_each(document, '$.prices') "
            f"WHERE json_extract(value, '$.amount[1]') = '{which}')"
        )
    if what == "draft":
        return f"document LIKE {_DRAFT}"
    if what == "picture":
        return "json_extract(document, '$.pictures') IS NULL"
    raise ValueError(what)
