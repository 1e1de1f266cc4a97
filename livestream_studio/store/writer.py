"""The one thread that writes: it owns the connection, everyone else asks it."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from livestream_studio.core.types import StudioError
from livestream_studio.store.database import failure, open_database

if TYPE_CHECKING:
    from sqlite_utils import Database

Result = TypeVar("Result")


class Writer:
    """Runs one piece of work at a time, each in a transaction of its own.

    Opens the database in its thread; `StudioError` as `open_database`. Close it, or its thread stays.
    """

    def __init__(self, path: Path, *, power_safe: bool) -> None:
        self.path = path
        self._power_safe = power_safe
        self._work: queue.SimpleQueue[tuple[Callable[[Database], Any], Future[Any]] | None]
        self._work = queue.SimpleQueue()
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._write, args=(opened,), name="studio-store", daemon=True)
        self._thread.start()
        opened.result()

    def call(self, work: Callable[[Database], Result]) -> Result:
        """Returns once the work is committed; raises `StudioError` where it was rolled back."""
        if not self._thread.is_alive():
            raise StudioError("store_unwritable", str(self.path))
        done: Future[Result] = Future()
        self._work.put((work, done))
        return done.result()

    def close(self) -> None:
        """After the work that was asked for before."""
        self._work.put(None)
        self._thread.join()

    def _write(self, opened: Future[None]) -> None:
        try:
            db = open_database(self.path, power_safe=self._power_safe)
        except Exception as error:
            opened.set_exception(error)
            return
        opened.set_result(None)
        while (item := self._work.get()) is not None:
            work, done = item
            try:
                with db.atomic():
                    result = work(db)
            except sqlite3.Error as error:
                done.set_exception(failure(error, self.path))
            except Exception as error:
                done.set_exception(error)
            else:
                done.set_result(result)
        db.close()
