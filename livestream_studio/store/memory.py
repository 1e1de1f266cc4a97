"""The host's memory and the shows' scripts: approved lines with their translations."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from livestream_studio.core.types import StudioError
from livestream_studio.store.database import writing
from livestream_studio.store.journal import now
from livestream_studio.store.kept import Kept as Kept  # what `save` gives
from livestream_studio.translation.memory.entry import Entry, Kind
from livestream_studio.translation.memory.pair import Pair, entries, keys


class MemoryStore:
    """The approved lines in the database at `path`. Each call has its own connection and transaction.

    Raises `StudioError` as `store.database.open_database`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(
        self, pairs: Iterable[Pair], by: str = "", *, tick: Callable[[int], None] | None = None
    ) -> Kept[Pair]:
        """A line that is known in that direction, kind and show gets the new translation.

        `tick` hears how many pairs are done; what it raises takes everything back.
        """
        before: list[Pair] = []
        after: list[Pair] = []
        added = updated = unchanged = 0
        with writing(self._path) as db:
            place = _next_place(db)  # asked once: there is no index, and a file may have 50,000 lines
            for number, pair in enumerate(pairs, start=1):
                known = next(db.query(_KNOWN, _key_of(pair)), None)
                if known is None:
                    after.append(_insert(db, pair, by, place + added))
                    added += 1
                elif known["target"] != pair.target:
                    old = _pair_of(known)
                    new = replace(old, target=pair.target, created=now(), by=by)
                    changed = {"target": new.target, "created": new.created, "by": by}
                    db.table("memory").update(new.id, changed)
                    before.append(old)
                    after.append(new)
                    updated += 1
                else:
                    unchanged += 1
                if tick is not None:
                    tick(number)
        return Kept(added, updated, unchanged, tuple(before), tuple(after))

    def replace(self, before: Sequence[Pair], after: Sequence[Pair]) -> None:
        """Puts the pairs `after` where those of `before` were, ids, dates and places included.

        Raises `StudioError("memory_taken")` where another line has the same words, kind and show.
        """
        with writing(self._path) as db:
            for pair in before:
                db.execute("DELETE FROM memory WHERE id = ?", [pair.id])
            place = _next_place(db)
            for number, pair in enumerate(after):
                if (known := next(db.query(_KNOWN, _key_of(pair)), None)) is not None:
                    raise StudioError("memory_taken", str(known["source"]))
                _insert(db, pair, pair.by, place + number)

    def change(self, pair_id: str, target: str, by: str = "") -> Pair:
        """A corrected translation. Raises `StudioError("memory_unknown")`."""
        pair = self.find(pair_id)
        with writing(self._path) as db:
            db.table("memory").update(pair.id, {"target": target, "created": now(), "by": by})
        return self.find(pair.id)

    def remove(self, beginning: str) -> Pair:
        """Takes out the one pair whose id begins so, and gives it back. `StudioError("memory_unknown")`."""
        pair = self.find(beginning)
        with writing(self._path) as db:
            db.table("memory").delete(pair.id)
        return pair

    def find(self, beginning: str) -> Pair:
        """The one pair whose id begins so. `StudioError("memory_unknown")` where none or several do."""
        found = [pair for pair in self.all() if beginning and pair.id.startswith(beginning)]
        if len(found) != 1:
            raise StudioError("memory_unknown", beginning)
        return found[0]

    def all(
        self,
        source_language: str = "",
        target_language: str = "",
        *,
        kind: Kind | None = None,
        show: str | None = None,
    ) -> list[Pair]:
        """The pairs in their order: as they came, a script as it was arranged. With `show`, that show's and
        every show's lines."""
        if not self._path.is_file():
            return []
        asked = {
            "source_language": source_language or None,
            "target_language": target_language or None,
            "kind": kind.value if kind else None,
        }
        with writing(self._path) as db:
            rows = list(db.query(_LISTED, asked))
        pairs = [_pair_of(row) for row in rows]
        return [pair for pair in pairs if show is None or pair.show in ("", show)]

    def entries(self, source_language: str, *, show: str | None = None) -> list[Entry]:
        """What a `Memory` of that language is loaded with: a line that waits for its translation is not
        approved yet."""
        return entries(pair for pair in self.all(source_language, show=show) if pair.target)


_KEY = ("source_language", "target_language", "source", "kind", "show")
_KNOWN = "SELECT * FROM memory WHERE " + " AND ".join(f"{name} = :{name}" for name in _KEY)
_LISTED = """
    SELECT * FROM memory
    WHERE (:source_language IS NULL OR source_language = :source_language)
      AND (:target_language IS NULL OR target_language = :target_language)
      AND (:kind IS NULL OR kind = :kind)
    ORDER BY place, rowid
"""
_NEXT_PLACE = "SELECT coalesce(max(place), 0) + 1 AS place FROM memory"


def _key_of(pair: Pair) -> dict[str, str]:
    return {name: str(getattr(pair, name)) for name in _KEY}


def _next_place(db: Database) -> float:
    return float(next(db.query(_NEXT_PLACE))["place"])


def _insert(db: Database, pair: Pair, by: str, place: float) -> Pair:
    """A pair that is not there yet, at `place` where it has none of its own; as it is kept."""
    normal, sound = (pair.normal, pair.sound) if pair.normal else keys(pair.source_language, pair.source)
    row: dict[str, Any] = _key_of(pair) | {
        "id": pair.id or str(uuid.uuid4()),
        "normal": normal,
        "sound": sound,
        "target": pair.target,
        "created": pair.created or now(),
        "by": by or pair.by,
        "place": pair.place or place,
    }
    names = ", ".join(row)
    db.execute(f"INSERT INTO memory ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))
    return _pair_of(row)


def _pair_of(row: Mapping[str, Any]) -> Pair:
    return Pair(
        row["source_language"],
        row["target_language"],
        row["source"],
        row["target"],
        Kind(row["kind"]),
        row["show"],
        row["id"],
        row["created"],
        row["by"],
        row["normal"],
        row["sound"],
        row["place"],
    )
