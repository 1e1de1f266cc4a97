"""Telling that a stage falls behind, without telling it at every line."""

from __future__ import annotations

import threading
from collections.abc import Callable

from livestream_studio.core.types import Backlog


class Gauge:
    """Speaks when the size reaches `limit`, each time it has doubled since, and once with zeros
    when it has come down to `clear`. May be updated from any thread."""

    def __init__(self, stage: str, limit: int, tell: Callable[[Backlog], None], clear: int = 0) -> None:
        self._stage = stage
        self._limit = limit
        self._clear = clear
        self._tell = tell
        self._told = 0
        self._lock = threading.Lock()

    def update(self, size: int, *, waiting: int = 0, behind_ms: int = 0) -> None:
        """`size` is what is compared, in the limit's unit; the rest is told as it is."""
        with self._lock:
            if size >= max(self._limit, 2 * self._told):
                self._told = size
                self._tell(Backlog(self._stage, waiting, behind_ms))
            elif self._told and size <= self._clear:
                self._told = 0
                self._tell(Backlog(self._stage, 0))
