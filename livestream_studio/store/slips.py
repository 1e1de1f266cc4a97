"""Slips that a person confirmed: what was heard, and the approved line that was meant."""

from __future__ import annotations

import uuid
from pathlib import Path

from livestream_studio.store.database import writing
from livestream_studio.store.journal import now


class SlipStore:
    """The confirmed slips in the database at `path`. Raises as `store.database.open_database`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, language: str, heard: str, meant: str, by: str = "") -> None:
        """Once is enough: the same slip again changes nothing."""
        with writing(self._path) as db:
            db.execute(
                "INSERT OR IGNORE INTO slips (id, language, heard, meant, created, by)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [str(uuid.uuid4()), language, heard, meant, now(), by],
            )

    def all(self, language: str) -> list[tuple[str, str]]:
        """(heard, meant) in the order in which they were confirmed."""
        if not self._path.is_file():
            return []
        with writing(self._path) as db:
            rows = db.query("SELECT heard, meant FROM slips WHERE language = ? ORDER BY rowid", [language])
            return [(row["heard"], row["meant"]) for row in rows]
