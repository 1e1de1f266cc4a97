"""Looks at many lines between other things, so that the window stays quick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from livestream_studio.gui.pages.lines.check import Check
from livestream_studio.translation.memory.pair import Pair

AT_ONCE = 25  # lines in a row: some milliseconds


class Scan(QObject):
    """`found` carries how many of the lines are to be looked at, once all were."""

    found = Signal(int)

    def __init__(self, check: Check, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._pairs: Sequence[Pair] = ()
        self._at = self._count = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._some)

    def begin(self, pairs: Sequence[Pair]) -> None:
        self._pairs, self._at, self._count = pairs, 0, 0
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _some(self) -> None:
        part = self._pairs[self._at : self._at + AT_ONCE]
        self._count += sum(bool(self._check(pair)) for pair in part)
        self._at += len(part)
        if self._at >= len(self._pairs):
            self._timer.stop()
            self.found.emit(self._count)
