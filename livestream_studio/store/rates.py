"""Rates of exchange as they are kept: every one that was ever given, none is overwritten."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from livestream_studio.commerce.money import Round
from livestream_studio.commerce.rates import Rate
from livestream_studio.core.types import StudioError
from livestream_studio.store.database import writing
from livestream_studio.store.journal import now
from livestream_studio.store.kept import Kept


class RateStore:
    """The rates in the database at `path`. Raises `StudioError` as `store.database.open_database`.

    It keeps what it is given; `Rate.checked` says before whether that makes sense.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, rates: Iterable[Rate], by: str = "") -> Kept[Rate]:
        """New rates, all or none. One that says the same of its day is left as it is; another value for
        the day is kept beside it and counts from now on."""
        added = unchanged = 0
        with writing(self._path) as db:
            known = {_said(_rate_of(row)) for row in db.query(_LATEST)}
            for rate in rates:
                if _said(rate) in known:
                    unchanged += 1
                    continue
                db.table("rates").insert(_row_of(rate, by))
                added += 1
        return Kept(added, 0, unchanged)

    def remove(self, beginning: str) -> Rate:
        """Takes out the one rate whose id begins so, a slip. Raises `StudioError("rate_unknown")`."""
        found = [rate for rate in self.all() if beginning and rate.id.startswith(beginning)]
        if len(found) != 1:
            raise StudioError("rate_unknown", beginning)
        with writing(self._path) as db:
            db.table("rates").delete(found[0].id)
        return found[0]

    def all(self) -> list[Rate]:
        """The rates in the order in which they were given."""
        if not self._path.is_file():
            return []
        with writing(self._path) as db:
            return [_rate_of(row) for row in db.query("SELECT * FROM rates ORDER BY rowid")]


# The last word on each pair and day.
_LATEST = """
    SELECT * FROM rates WHERE rowid IN (SELECT max(rowid) FROM rates GROUP BY base, quote, day)
"""


def _said(rate: Rate) -> tuple[object, ...]:
    return rate.base, rate.quote, rate.value, rate.day, rate.source, rate.step, rate.way


def _row_of(rate: Rate, by: str) -> dict[str, Any]:
    return {
        "id": rate.id or str(uuid.uuid4()),
        "base": rate.base,
        "quote": rate.quote,
        "value": str(rate.value),
        "day": rate.day,
        "source": rate.source,
        "step": str(rate.step),
        "way": rate.way.value,
        "created": now(),
        "by": rate.by or by,
    }


def _rate_of(row: Mapping[str, Any]) -> Rate:
    return Rate(
        row["base"],
        row["quote"],
        Decimal(row["value"]),
        row["day"],
        row["source"],
        Decimal(row["step"]),
        Round(row["way"]),
        row["id"],
        row["by"],
    )
