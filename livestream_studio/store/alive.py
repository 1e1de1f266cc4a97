"""Which sessions run at this moment: each holds a lock that dies with its process.

A file beside the database, locked by the operating system for as long as the session runs. However a
process ends, its locks end with it; a number of a process could belong to another one tomorrow.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, alone: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, alone: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)


class Alive:
    """Held by a running session from before its first row is written. A file system that knows no locks
    makes no trouble: there a session counts as running until it has ended."""

    def __init__(self, database: Path, session_id: str) -> None:
        self._path = _file(database, session_id)
        self._handle: int | None = None
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            _lock(self._handle, alone=True)

    def let_go(self) -> None:
        handle, self._handle = self._handle, None
        if handle is None:
            return
        os.close(handle)
        with suppress(OSError):
            self._path.unlink()


def runs(database: Path, session_id: str) -> bool:
    """Whether a session that has not ended is still being held by this or another process."""
    path = _file(database, session_id)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(handle, alone=False)
    except OSError:
        return True  # held, or on a file system without locks
    finally:
        os.close(handle)
    with suppress(OSError):
        path.unlink()
    return False


def _file(database: Path, session_id: str) -> Path:
    return database.parent / "running" / f"{session_id}.lock"
