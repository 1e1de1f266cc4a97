"""The termbase as it is kept."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.store.database import writing
from livestream_studio.store.journal import now
from livestream_studio.store.kept import Kept
from livestream_studio.translation.termbase import Term


class TermStore:
    """The terms in the database at `path`. Raises `StudioError` as `store.database.open_database`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(
        self, terms: Iterable[Term], by: str = "", *, tick: Callable[[int], None] | None = None
    ) -> Kept[Term]:
        """New terms; one with a known id, or with the same kind and names, is replaced. `tick` hears how
        many are done; what it raises takes everything back."""
        before: list[Term] = []
        after: list[Term] = []
        added = updated = unchanged = 0
        known = self.all()
        by_id = {term.id: term for term in known}
        by_names = {_names_of(term): term for term in known}
        with writing(self._path) as db:
            for number, term in enumerate(terms, start=1):
                old = by_id.get(term.id) if term.id else by_names.get(_names_of(term))
                row = _row_of(term, old.id if old else term.id or str(uuid.uuid4()), by)
                if old is not None and _row_of(old, old.id, by) | {"created": ""} == row | {"created": ""}:
                    unchanged += 1
                    continue
                db.table("terms").upsert(row, pk="id")
                before += [old] if old else []
                after.append(_term_of(row))
                added, updated = added + (old is None), updated + (old is not None)
                if tick is not None:
                    tick(number)
        return Kept(added, updated, unchanged, tuple(before), tuple(after))

    def replace(self, before: Iterable[Term], after: Iterable[Term], by: str = "") -> None:
        """Puts the terms `after` where those of `before` were, ids included."""
        kept = list(after)
        staying = {term.id for term in kept}
        with writing(self._path) as db:
            for term in before:
                if term.id not in staying:
                    db.execute("DELETE FROM terms WHERE id = ?", [term.id])
            for term in kept:
                db.table("terms").upsert(_row_of(term, term.id, by), pk="id")

    def remove(self, beginning: str) -> Term:
        """Takes out the one term whose id begins so. `StudioError("term_unknown")`."""
        found = [term for term in self.all() if beginning and term.id.startswith(beginning)]
        if len(found) != 1:
            raise StudioError("term_unknown", beginning)
        with writing(self._path) as db:
            db.table("terms").delete(found[0].id)
        return found[0]

    def all(self) -> list[Term]:
        """The terms in the order in which they came."""
        if not self._path.is_file():
            return []
        with writing(self._path) as db:
            return [_term_of(row) for row in db.query("SELECT * FROM terms ORDER BY rowid")]


def _names_of(term: Term) -> tuple[str, str]:
    return term.kind, _json(term.names)


def _row_of(term: Term, term_id: str, by: str) -> dict[str, Any]:
    return {
        "id": term_id,
        "kind": term.kind,
        "names": _json(term.names),
        "forms": _json(term.forms),
        "forbidden": _json(term.forbidden),
        "created": now(),
        "by": by,
    }


def _term_of(row: Mapping[str, Any]) -> Term:
    forms, forbidden = json.loads(row["forms"]), json.loads(row["forbidden"])
    return Term(
        row["id"],
        json.loads(row["names"]),
        row["kind"],
        {language: tuple(each) for language, each in forms.items()},
        {language: tuple(each) for language, each in forbidden.items()},
    )


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
