"""One set-up at a time, on each system's own lock, which ends with its holder however that ends."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Iterator
from typing import IO

from launcher.failures import say


@contextlib.contextmanager
def one_at_a_time(path: str) -> Iterator[int]:
    """Holds the lock `path`; gives the descriptor for child processes to inherit.

    A pip that outlives a killed launcher so keeps the lock (not on Windows), and the next start does
    not clear the folder under it.
    """
    with open(path, "a+", encoding="utf-8") as file:
        if not _take(file, wait=False):
            say("Another start is setting up Livestream Studio: waiting for it ...")
            while not _take(file, wait=True):
                pass
        yield file.fileno()


def _take(file: IO[str], *, wait: bool) -> bool:
    """Whether the lock is ours now. On Windows a wait lasts ten seconds at most."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError as error:
        # Anything else says that this drive knows no locks: without one is better than not at all.
        return error.errno not in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
    return True
