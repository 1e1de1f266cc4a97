"""Opening the database file: created, migrated, checked, with one clear code for each way to fail.

Its library is imported by the first who opens a database: that takes longer than all the rest of the
program's start, and the window is there without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from livestream_studio.core.types import StudioError

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_S = 5.0  # how long a second program may hold the file before a write fails
_CODES = {
    sqlite3.SQLITE_CORRUPT: "store_corrupt",
    sqlite3.SQLITE_NOTADB: "store_corrupt",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "store_busy",
}


def failure(error: Exception, path: Path) -> StudioError:
    """The `StudioError` for an error of SQLite or of the file system, which is its cause."""
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte; the rest is its detail
    made = StudioError(_CODES.get(kind, "store_unwritable"), str(path))
    made.__cause__ = error
    return made


def open_database(path: Path, *, power_safe: bool, any_thread: bool = False) -> Database:
    """The database at `path`, ready to be written by the calling thread, or by one thread at a time.

    `power_safe` decides what a lost power supply may cost (docs/decisions/0005): nothing, or the
    last lines. A killed process costs nothing either way. Raises `StudioError`: `store_unwritable`,
    `disk_full`, `store_busy` (another program holds it), `store_corrupt`, or `store_newer` where a newer
    version of the program has made the file.
    """
    from sqlite_utils import Database

    connection: sqlite3.Connection | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_S, check_same_thread=not any_thread)
        db = Database(connection)
        db.enable_wal()
        db.execute(f"PRAGMA synchronous = {'FULL' if power_safe else 'NORMAL'}")
        db.execute(f"PRAGMA fullfsync = {int(power_safe)}")  # macOS: down to the platter, not to its cache
        db.execute("PRAGMA foreign_keys = ON")
        _migrate(db, path)
    except Exception as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error | OSError):
            raise failure(error, path) from error
        raise
    return db


@contextmanager
def writing(path: Path) -> Iterator[Database]:
    """The database in one transaction, rolled back where anything goes wrong."""
    db = open_database(path, power_safe=True)
    try:
        with db.atomic():
            yield db
    except sqlite3.Error as error:
        raise failure(error, path) from error
    finally:
        db.close()


@contextmanager
def reading(path: Path) -> Iterator[Database]:
    """The database for a question that changes nothing of what is kept."""
    db = open_database(path, power_safe=False)
    try:
        yield db
    except sqlite3.Error as error:
        raise failure(error, path) from error
    finally:
        db.close()


def _migrate(db: Database, path: Path) -> None:
    from livestream_studio.store.migrations import MIGRATIONS

    applied = {migration.name for migration in MIGRATIONS.applied(db)}
    if applied - {migration.name for migration in MIGRATIONS._migrations}:
        raise StudioError("store_newer", str(path))
    if not MIGRATIONS.pending(db):
        return
    db.execute("BEGIN IMMEDIATE")  # two programs started together: the second finds the work done
    try:
        pending = MIGRATIONS.pending(db)
        if pending and MIGRATIONS.applied(db):
            _copy_aside(path, path.with_name(f"{path.name}.before-{pending[0].name}"))
        MIGRATIONS.apply(db)
        db.commit()
    finally:
        db.rollback()


def _copy_aside(path: Path, beside: Path) -> None:
    """The database as it is, what still lies in the WAL too, without the room that is set aside in it."""
    beside.unlink(missing_ok=True)
    original = sqlite3.connect(path, timeout=BUSY_S)
    try:
        original.execute("VACUUM INTO ?", [str(beside)])
    finally:
        original.close()
