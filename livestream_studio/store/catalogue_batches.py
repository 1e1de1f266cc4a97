"""Undo and redo of the catalogue: each saved batch is one step, kept in the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

State = tuple[str, str] | None  # a product's SKU and document; None: there is no such product
MOST_STEPS = 100
_UNDOABLE = "SELECT * FROM catalogue_batches WHERE NOT undone ORDER BY number DESC LIMIT 1"
_REDOABLE = "SELECT * FROM catalogue_batches WHERE undone ORDER BY number LIMIT 1"


@dataclass(frozen=True, slots=True)
class Batch:
    """One step: `what` is a code (save, import, delete, draft, approve), `products` how many it changed."""

    number: int
    at: str
    by: str
    what: str
    products: int


def keep(db: Database, before: Mapping[str, State], *, at: str, by: str, what: str) -> None:
    """A new step, given its products as they were before. What was undone can no longer be redone."""
    db.execute("DELETE FROM catalogue_batches WHERE undone")
    row = db.execute(
        "INSERT INTO catalogue_batches (at, by, what, products, undone) VALUES (?, ?, ?, ?, 0)",
        [at, by, what, len(before)],
    )
    assert row.lastrowid is not None
    _put(db, row.lastrowid, before)
    db.execute("DELETE FROM catalogue_batches WHERE number <= ?", [row.lastrowid - MOST_STEPS])


def next_step(db: Database, *, undo: bool) -> Batch | None:
    """The step that undo (or else redo) would take now."""
    row = next(db.query(_UNDOABLE if undo else _REDOABLE), None)
    return None if row is None else Batch(row["number"], row["at"], row["by"], row["what"], row["products"])


def other_side(db: Database, number: int) -> dict[str, State]:
    """The step's products as they are on its other side: before it, or after it where it is undone."""
    rows = db.query("SELECT product, sku, document FROM catalogue_batch_rows WHERE batch = ?", [number])
    return {row["product"]: row["sku"] and (row["sku"], row["document"]) for row in rows}


def turn(db: Database, number: int, until_now: Mapping[str, State], *, undone: bool) -> None:
    """The step was taken back, or made again."""
    db.execute("DELETE FROM catalogue_batch_rows WHERE batch = ?", [number])
    _put(db, number, until_now)
    db.execute("UPDATE catalogue_batches SET undone = ? WHERE number = ?", [undone, number])


def _put(db: Database, number: int, states: Mapping[str, State]) -> None:
    db.conn.executemany(
        "INSERT INTO catalogue_batch_rows (batch, product, sku, document) VALUES (?, ?, ?, ?)",
        [(number, product, *(state or (None, None))) for product, state in states.items()],
    )
