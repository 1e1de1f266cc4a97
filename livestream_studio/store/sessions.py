"""What was kept, read and put in order. Each call has its own short connection, so any thread may ask."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from livestream_studio.core.types import Cue, Origin, StudioError
from livestream_studio.paths import decisions
from livestream_studio.store.alive import runs
from livestream_studio.store.database import failure, open_database
from livestream_studio.store.journal import now
from livestream_studio.store.rows import CueVersion, KeptSession, cue_id, cue_of_row, session_of_row

CRASHED = "crashed"  # never written while a session runs: it is what is left of one without an end
_SESSIONS = """
    SELECT sessions.*, count(cues.id) AS cues, coalesce(max(cues.end_ms), 0) AS length_ms,
        count(CASE WHEN cues.language = sessions.source THEN 1 END) AS lines
    FROM sessions LEFT JOIN cues ON cues.session = sessions.id
    WHERE (sessions.deleted IS NOT NULL) = ?
    GROUP BY sessions.id ORDER BY started DESC, sessions.id
"""
_SETTLE = """
    UPDATE sessions SET state = ?, ended = coalesce(
        (SELECT max(at) FROM cue_versions JOIN cues ON cues.id = cue WHERE cues.session = sessions.id),
        started
    )
    WHERE id = ? AND ended IS NULL
"""
_CUES = "SELECT * FROM cues WHERE session = ? ORDER BY utterance, part, start_ms, language"
_VERSIONS = "SELECT * FROM cue_versions WHERE cue = ? ORDER BY rowid"


class Sessions:
    """What the database at `path` holds; nothing where there is none yet (and none is made).

    Raises `StudioError` as `store.database.open_database`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self, *, deleted: bool = False) -> list[KeptSession]:
        """The newest first; with `deleted` those that lie in the bin. `state`: running, ended, interrupted,
        failed or crashed."""
        with self._reading() as db:
            rows = [] if db is None else list(db.query(_SESSIONS, [deleted]))
        return [self._as_it_is(session_of_row(row)) for row in rows]

    def unfinished(self) -> list[KeptSession]:
        """Those whose program was killed, or whose computer went down, while they ran. The newest first."""
        return [kept for kept in self.all() if kept.ended is None and kept.state == CRASHED]

    def settle(self, session_id: str) -> None:
        """A crashed session is unfinished no longer: it ended with its last line, and stays `crashed`."""
        self._change(_SETTLE, [CRASHED, session_id])

    def find(self, beginning: str) -> KeptSession:
        """The one session whose id begins so; `session_unknown` where none or several do."""
        found = [kept for kept in self.all() if beginning and kept.session.id.startswith(beginning)]
        if len(found) != 1:
            raise StudioError("session_unknown", beginning)
        return found[0]

    def cues(self, session_id: str) -> list[Cue]:
        """The current lines on all tracks, in the order of speech."""
        with self._reading() as db:
            return [] if db is None else [cue_of_row(row) for row in db.query(_CUES, [session_id])]

    def versions(self, session_id: str, cue: Cue) -> list[CueVersion]:
        """Every text of this cue that was ever shown, the first one first."""
        with self._reading() as db:
            rows = [] if db is None else list(db.query(_VERSIONS, [cue_id(session_id, cue)]))
        return [CueVersion(row["at"], row["text"], Origin(row["origin"]), row["by"]) for row in rows]

    def rename(self, session_id: str, title: str) -> None:
        self._change("UPDATE sessions SET title = ? WHERE id = ?", [title, session_id])

    def delete(self, session_id: str) -> None:
        """Into the bin: its lines and their versions stay until the bin is emptied."""
        self._change("UPDATE sessions SET deleted = ? WHERE id = ?", [now(), session_id])

    def restore(self, session_id: str) -> None:
        self._change("UPDATE sessions SET deleted = NULL WHERE id = ?", [session_id])

    def empty_bin(self) -> None:
        """Destroys what lies in the bin: every version of every line, and what the overlays did."""
        binned = [kept.session.id for kept in self.all(deleted=True)]
        self._change("DELETE FROM sessions WHERE deleted IS NOT NULL", [])
        for session_id in binned:
            with suppress(OSError):
                (decisions(self._path) / f"{session_id}.tsv").unlink(missing_ok=True)

    def _as_it_is(self, kept: KeptSession) -> KeptSession:
        """`running` is what a session wrote of itself; whether it still does only its lock can say."""
        gone = kept.ended is None and not runs(self._path, kept.session.id)
        return replace(kept, state=CRASHED) if gone else kept

    def _change(self, sql: str, values: list[str]) -> None:
        with self._reading() as db:
            if db is not None:
                with db.atomic():
                    db.execute(sql, values)

    @contextmanager
    def _reading(self) -> Iterator[Database | None]:
        if not self._path.is_file():
            yield None
            return
        db = open_database(self._path, power_safe=False)
        try:
            yield db
        except sqlite3.Error as error:
            raise failure(error, self._path) from error
        finally:
            db.close()
