"""A connection that stays open, for questions that come with every key stroke.

Opening one for each costs more than the answer: the pages that were read are forgotten each time.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from livestream_studio.store.database import failure, open_database


class KeptReader:
    """The database at `path` for reading, opened at the first question. Any thread may ask, one at a time.

    Close it before the file is moved or taken away.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._db: Database | None = None

    @contextmanager
    def asked(self) -> Iterator[Database]:
        """Raises `StudioError` as `store.database.open_database`; the next question opens anew."""
        with self._lock:
            if self._db is None:
                self._db = open_database(self._path, power_safe=False, any_thread=True)
            try:
                yield self._db
            except sqlite3.Error as error:
                self._drop()
                raise failure(error, self._path) from error

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def __del__(self) -> None:
        self._drop()
