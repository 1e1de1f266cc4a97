"""Rows whose lines are set: the newest are kept, the others are set again when they are seen."""

from __future__ import annotations

from collections.abc import Callable

from livestream_studio.gui.transcript.layout import Dress, RowLayout, lay
from livestream_studio.gui.transcript.model import Key, Row

KEPT = 160  # rows


class SetRows:
    """`dress` says how a row is set now. `measured` rows are known by height, even after they are set out
    of memory; `clear` forgets what is set, `forget_heights` the rest."""

    def __init__(self, dress: Callable[[], Dress]) -> None:
        self._dress = dress
        self._set: dict[Key, RowLayout] = {}
        self._exact: set[Key] = set()  # rows whose height is no estimate

    def laid(self, row: Row) -> RowLayout:
        found = self._set.get(row.key)
        if found is None:
            while len(self._set) >= KEPT:
                del self._set[next(iter(self._set))]
            found = self._set[row.key] = lay(row, self._dress())
        return found

    def measured(self, row: Row) -> int:
        """Its height in pixels, which is no estimate any more."""
        self._exact.add(row.key)
        return self.laid(row).height

    def is_measured(self, row: Row) -> bool:
        return row.key in self._exact

    def forget(self, key: Key) -> None:
        self._set.pop(key, None)
        self._exact.discard(key)

    def clear(self) -> None:
        self._set.clear()

    def forget_heights(self) -> None:
        self.clear()
        self._exact.clear()
