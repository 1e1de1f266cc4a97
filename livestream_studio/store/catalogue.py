"""The catalogue: products, their search, what prices they had, and undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from livestream_studio.commerce.texts import with_approval, with_draft
from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import duplicates, faults
from livestream_studio.core.types import StudioError
from livestream_studio.store import catalogue_batches as batches
from livestream_studio.store import catalogue_index as index
from livestream_studio.store import catalogue_pages as pages
from livestream_studio.store.catalogue_batches import Batch, State
from livestream_studio.store.catalogue_prices import PriceChange, history
from livestream_studio.store.catalogue_rows import product_of
from livestream_studio.store.catalogue_search import Hit, search
from livestream_studio.store.catalogue_write import known, state_of, stored, write
from livestream_studio.store.database import reading, writing
from livestream_studio.store.journal import now
from livestream_studio.store.kept_reader import KeptReader

_ALL = "SELECT id, sku, document FROM products ORDER BY rowid"


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of some products: new ones, known ones that changed, and unchanged ones."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


class CatalogueStore:
    """The products in the database at `path`. Any thread may ask: each call has its own connection and
    transaction, but for the search, which keeps one open. Raises `StudioError` as `open_database`.
    """

    def __init__(self, path: Path, *, clock: Callable[[], str] = now) -> None:
        """`clock` gives the moment of a change, ISO 8601 with the zone."""
        self._path = path
        self._clock = clock
        self._reader = KeptReader(path)

    def get(self, sku: str) -> Product:
        """The product with this SKU, or with a variant that has it. `StudioError("product_unknown")`."""
        with reading(self._path) as db:
            found = known(db, sku)
        if found is None:
            raise StudioError("product_unknown", sku)
        return found

    def all(self) -> list[Product]:
        """Every product, in the order in which they came."""
        with reading(self._path) as db:
            return [product_of(*row) for row in db.execute(_ALL)]

    def count(self) -> int:
        with reading(self._path) as db:
            return int(db.execute("SELECT count(*) FROM products").fetchone()[0])

    def ids(self, lacking: str = "") -> list[str]:
        """Every product's id, in the order in which they came; with `lacking` ("name:kk", "draft",
        "price:KZT", "picture") only of those that have none, or that have an open draft."""
        with reading(self._path) as db:
            return pages.ids(db, lacking)

    def some(self, ids: Iterable[str]) -> dict[str, Product]:
        """The products with these ids, as far as they are there."""
        with reading(self._path) as db:
            return pages.some(db, ids)

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """The nearest products, the nearest first; nothing for a text without letters or digits."""
        with self._reader.asked() as db:
            if not index.is_current(db):
                with db.atomic():
                    index.refresh(db)
            return search(db, text, limit)

    def close(self) -> None:
        """Lets the file go; only needed before it is moved or taken away. The next search opens it again."""
        self._reader.close()

    def history(self, sku: str) -> list[PriceChange]:
        """Every price that the product with this SKU ever had, the first change first."""
        with reading(self._path) as db:
            return history(db, sku)

    def save(
        self,
        products: Iterable[Product],
        by: str = "",
        *,
        what: str = "save",
        progress: Callable[[int], None] | None = None,
    ) -> Saved:
        """All of the products or none, as one step of undo.

        A product with a known id, or else with a known SKU, replaces what is there. `progress` is told how
        many are written so far; what it raises is raised here, with nothing saved. Raises `StudioError`:
        `product_invalid` (detail: SKU and field), `sku_duplicate` in the batch, `sku_taken`.
        """
        batch = list(products)
        _check(batch)
        with writing(self._path) as db:
            wanted = {product_id: state_of(each) for product_id, each in _identified(db, batch)}
            before = write(db, wanted, at=self._clock(), by=by, progress=progress)
            self._keep(db, before, by, what)
        added = sum(state is None for state in before.values())
        return Saved(added, len(before) - added, len(wanted) - len(before))

    def delete(self, skus: Iterable[str], by: str = "") -> int:
        """Takes out the products that have these SKUs, as one step of undo; returns how many there were."""
        with writing(self._path) as db:
            gone = {found.id for sku in skus if (found := known(db, sku)) is not None}
            before = write(db, dict.fromkeys(gone), at=self._clock(), by=by)
            self._keep(db, before, by, "delete")
        return len(before)

    def draft(self, sku: str, field: str, language: str, text: str, by: str = "") -> Product:
        """Keeps a machine's draft of one text, unless a human stands for the one that is there."""
        return self._change(sku, lambda product: with_draft(product, field, language, text), by, "draft")

    def approve(self, sku: str, field: str, language: str, by: str = "") -> Product:
        """A human stands for the text from now on."""
        return self._change(sku, lambda product: with_approval(product, field, language), by, "approve")

    def undo(self, by: str = "") -> Batch | None:
        """Takes the last step back, also one from before a restart; None where there is none.

        The history of prices is not taken back: it says that the prices changed again.
        """
        return self._turn(by, undo=True)

    def redo(self, by: str = "") -> Batch | None:
        """Makes the step again that was undone last; None where there is none."""
        return self._turn(by, undo=False)

    def next_undo(self) -> Batch | None:
        """The step that `undo` would take back."""
        with reading(self._path) as db:
            return batches.next_step(db, undo=True)

    def next_redo(self) -> Batch | None:
        """The step that `redo` would make again."""
        with reading(self._path) as db:
            return batches.next_step(db, undo=False)

    def _change(self, sku: str, change: Callable[[Product], Product], by: str, what: str) -> Product:
        with writing(self._path) as db:
            found = known(db, sku)
            if found is None:
                raise StudioError("product_unknown", sku)
            changed = change(found)
            before = write(db, {found.id: state_of(changed)}, at=self._clock(), by=by)
            self._keep(db, before, by, what)
        return changed

    def _keep(self, db: Database, before: dict[str, State], by: str, what: str) -> None:
        if before:
            batches.keep(db, before, at=self._clock(), by=by, what=what)

    def _turn(self, by: str, *, undo: bool) -> Batch | None:
        with writing(self._path) as db:
            step = batches.next_step(db, undo=undo)
            if step is not None:
                wanted = batches.other_side(db, step.number)
                until_now = {product_id: stored(db, product_id) for product_id in wanted}
                write(db, wanted, at=self._clock(), by=by)
                batches.turn(db, step.number, until_now, undone=undo)
        return step


def _check(batch: list[Product]) -> None:
    for product in batch:
        for fault in faults(product):
            if fault.serious:
                raise StudioError("product_invalid", f"{product.sku} {fault.field}")
    for sku in duplicates(batch):
        raise StudioError("sku_duplicate", sku)


def _identified(db: Database, batch: list[Product]) -> Iterator[tuple[str, Product]]:
    for product in batch:
        found = None if product.id else known(db, product.sku)
        own = found is not None and found.sku == product.sku
        yield product.id or (found.id if found and own else str(uuid.uuid4())), product
