"""The running orders of the shows, kept at every step: a killed program loses no minute of the show."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from livestream_studio.commerce.running_order import Countdown, Mark, RunningOrder, Turn
from livestream_studio.core.types import StudioError
from livestream_studio.store.database import writing
from livestream_studio.store.journal import now


class RunningOrderStore:
    """The running orders in the database at `path`, one a show. Raises `StudioError` as
    `store.database.open_database`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(self, order: RunningOrder) -> None:
        """The whole order in place of what is there for its show."""
        with writing(self._path) as db:
            known = next(db.query("SELECT id FROM running_orders WHERE show = ?", [order.show]), None)
            order_id = known["id"] if known else str(uuid.uuid4())
            row = {"id": order_id, "show": order.show, "current": order.current, "since_ms": order.since_ms}
            db.table("running_orders").upsert(row | {"changed": now()}, pk="id")
            ids = {
                each["product"]: each["id"]
                for each in db.query("SELECT id, product FROM turns WHERE running_order = ?", [order_id])
            }
            db.execute("DELETE FROM turns WHERE running_order = ?", [order_id])
            db.table("turns").insert_all(
                _row_of(turn, place, order_id, ids.get(turn.product) or str(uuid.uuid4()))
                for place, turn in enumerate(order.turns)
            )

    def load(self, show: str) -> RunningOrder:
        """The show's order; an empty one where none is kept."""
        if not self._path.is_file():
            return RunningOrder(show)
        with writing(self._path) as db:
            row = next(db.query("SELECT * FROM running_orders WHERE show = ?", [show]), None)
            if row is None:
                return RunningOrder(show)
            turns = db.query("SELECT * FROM turns WHERE running_order = ? ORDER BY place", [row["id"]])
            return RunningOrder(show, tuple(map(_turn_of, turns)), row["current"], row["since_ms"])

    def shows(self) -> list[str]:
        """The shows that have an order, the one that was changed last first."""
        if not self._path.is_file():
            return []
        with writing(self._path) as db:
            return [row["show"] for row in db.query("SELECT show FROM running_orders ORDER BY changed DESC")]

    def remove(self, show: str) -> None:
        """Forgets the order. `StudioError("show_unknown")`."""
        with writing(self._path) as db:
            if not db.execute("DELETE FROM running_orders WHERE show = ?", [show]).rowcount:
                raise StudioError("show_unknown", show)


def _row_of(turn: Turn, place: int, order_id: str, turn_id: str) -> dict[str, Any]:
    countdown = turn.countdown
    return {
        "id": turn_id,
        "running_order": order_id,
        "place": place,
        "product": turn.product,
        "number": turn.number,
        "planned_ms": turn.planned_ms,
        "spent_ms": turn.spent_ms,
        "mark": turn.mark.value,
        "ends_ms": countdown.ends_ms if countdown else None,
        "pieces": countdown.pieces if countdown else None,
        "sold": countdown.sold if countdown else None,
    }


def _turn_of(row: Mapping[str, Any]) -> Turn:
    countdown = None if row["ends_ms"] is None else Countdown(row["ends_ms"], row["pieces"], row["sold"])
    return Turn(
        row["product"], row["number"], row["planned_ms"], row["spent_ms"], Mark(row["mark"]), countdown
    )
