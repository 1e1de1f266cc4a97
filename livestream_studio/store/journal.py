"""Keeping a session: every final line committed by itself, every version of it for good."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livestream_studio.core.types import Cue, Session
from livestream_studio.store import room
from livestream_studio.store.alive import Alive
from livestream_studio.store.rows import row_of_cue, row_of_session
from livestream_studio.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


def now() -> str:
    return datetime.now().astimezone().isoformat(timespec="milliseconds")


class SessionJournal:
    """The `Journal` of one session, which it opens and must be told the end of.

    A live session is `power_safe`: what was shown survives a power cut. A captioned file need not
    be, since it can be captioned again. Raises `StudioError` as `store.database.open_database`.
    """

    def __init__(
        self,
        path: Path,
        session: Session,
        *,
        origin: str = "",
        power_safe: bool = True,
        clock: Callable[[], str] = now,
    ) -> None:
        self.session = session
        self._clock = clock
        self._writer = Writer(path, power_safe=power_safe)
        self._alive = Alive(path, session.id)  # before the row: who reads it may ask at once
        try:
            self._writer.call(lambda db: _insert(db, "sessions", row_of_session(session, origin)))
        except BaseException:
            self._close()
            raise

    def keep(self, cue: Cue) -> None:
        """Returns once the cue and its version are committed. A cue kept before is corrected."""
        self._write(cue, by="")

    def edit(self, cue: Cue, by: str) -> None:
        """A person's correction: the new text is current, the old one stays beside it."""
        self._write(cue, by)

    def set_room_aside(self) -> bool:
        """So that a disk that is full later keeps no line out; False where it has too little now. Raises
        `StudioError` as `store.database.open_database` where it cannot be done for another reason."""
        return room.extend(self._writer)

    def end(self, state: str = "ended") -> None:
        """`ended`, `interrupted` or `failed`. Without it the session runs until its process is gone, and
        counts as crashed then. Closes the file."""
        ended = self._clock()
        try:
            self._writer.call(
                lambda db: db.execute(
                    "UPDATE sessions SET ended = ?, state = ? WHERE id = ?", [ended, state, self.session.id]
                )
            )
        finally:
            self._close()

    def discard(self) -> None:
        """As if it had never begun: for a session that failed before it heard anything. Closes the file."""
        try:
            self._writer.call(lambda db: db.execute("DELETE FROM sessions WHERE id = ?", [self.session.id]))
        finally:
            self._close()

    def _close(self) -> None:
        self._writer.close()
        self._alive.let_go()

    def _write(self, cue: Cue, by: str) -> None:
        self._writer.call(_version(self.session.id, cue, by, self._clock()))


def amend(path: Path, session_id: str, cue: Cue, by: str = "") -> None:
    """Another version of a line of a session that is over. Returns once it is committed; raises `StudioError`
    as `SessionJournal`, also where there is no such session."""
    writer = Writer(path, power_safe=True)
    try:
        writer.call(_version(session_id, cue, by, now()))
    finally:
        writer.close()


def _version(session_id: str, cue: Cue, by: str, at: str) -> Callable[[Database], None]:
    row = row_of_cue(session_id, cue)
    version = {
        "id": str(uuid.uuid4()),
        "cue": row["id"],
        "at": at,
        "text": row["text"],
        "origin": row["origin"],
        "by": by,
    }

    def both(db: Database) -> None:
        _insert(db, "cues", row, replace="id")
        _insert(db, "cue_versions", version)

    return both


def _insert(db: Database, table: str, row: dict[str, Any], replace: str = "") -> None:
    # Plain SQL: sqlite-utils reads the table's schema anew for each row, ten times the commit's cost.
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    if replace:
        changed = ", ".join(f"{name} = excluded.{name}" for name in row if name != replace)
        sql += f" ON CONFLICT ({replace}) DO UPDATE SET {changed}"
    db.execute(sql, list(row.values()))
