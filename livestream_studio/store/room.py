"""A whole show's room, set aside inside the database before the show: a disk that is full keeps no line out.

Free pages of the file itself, which nobody else can take: a file that is only freed when the disk is full
would go to whatever filled it. The log of a connection keeps its size, too, until it is closed.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from livestream_studio.core.types import StudioError
from livestream_studio.store.database import failure
from livestream_studio.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

WHOLE = 80 * 2**20  # bytes: eight hours of 20,000 lines with two translations each take 65 million
ENOUGH = WHOLE * 3 // 4  # is not topped up; with this much a show may begin
NEEDED_MB = WHOLE * 5 // 4 // 2**20  # what must be free on the disk for it and its log
LITTLE = 8 * 2**20  # with less, a show that runs will soon have none
PIECE = 8 * 2**20  # bytes of one transaction, and so of the log: twice what it takes to be emptied
PAUSE_S = 0.11  # between pieces, for others who write: SQLite looks every tenth of a second whether it may


def make(path: Path) -> bool:
    """Sets the room for a show aside in the database at `path`; False where the disk has too little.
    Raises `StudioError` as `store.database.open_database`."""
    writer = Writer(path, power_safe=False)
    try:
        return writer.call(lambda db: _free(db.conn)) >= ENOUGH or extend(writer)
    finally:
        writer.close()


def extend(writer: Writer) -> bool:
    """The same through a connection that stays open: its log, too, has its room from now on."""
    if not WHOLE:
        return True
    _drop(writer)  # where the last time was broken off
    there = writer.call(lambda db: _free(db.conn))
    if there < ENOUGH and _free_on_disk(writer.path) + there < WHOLE * 5 // 4:
        return False  # nor is the last of the disk taken from all other programs
    try:
        _fill(writer, 1 if there >= ENOUGH else -(-WHOLE // PIECE))
    except StudioError as error:
        if error.problem.code != "disk_full":
            raise
        return False
    finally:
        with suppress(StudioError):
            _drop(writer)
    return True


def _fill(writer: Writer, pieces: int) -> None:
    writer.call(lambda db: db.execute("CREATE TABLE room (filler BLOB)"))
    for number in range(pieces):
        if number:
            time.sleep(PAUSE_S)
        # No zeros: a disk that packs its files would set nothing aside for them.
        writer.call(lambda db: db.execute("INSERT INTO room VALUES (randomblob(?))", [PIECE]))


def _free_on_disk(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError as error:
        raise failure(error, path) from error


def left(path: Path) -> int:
    """How many bytes are set aside; 0 where that cannot be found out."""
    if not path.is_file():
        return 0
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        return _free(connection)
    return 0


def _drop(writer: Writer) -> None:
    """Some builds of SQLite write zeros over what is dropped, and that through the log: not here."""

    def drop(db: Database) -> None:
        careful = db.execute("PRAGMA secure_delete").fetchone()[0]
        db.execute("PRAGMA secure_delete = 0").fetchone()
        try:
            db.execute("DROP TABLE IF EXISTS room")
        finally:
            db.execute(f"PRAGMA secure_delete = {careful}").fetchone()

    writer.call(drop)


def _free(connection: sqlite3.Connection) -> int:
    pages = connection.execute("PRAGMA freelist_count").fetchone()[0]
    return int(pages * connection.execute("PRAGMA page_size").fetchone()[0])
