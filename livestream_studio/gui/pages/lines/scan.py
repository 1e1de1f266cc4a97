"""Looks at many lines between other things, so that the window stays quick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from livestream_studio.gui.pages.lines.check import Check
from livestream_studio.translation.memory.pair import Pair

AT_ONCE_MS = 8  # of work in a row; half a frame


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
        spent = QElapsedTimer()
        spent.start()
        while self._at < len(self._pairs) and spent.elapsed() < AT_ONCE_MS:
            self._count += bool(self._check(self._pairs[self._at]))
            self._at += 1
        if self._at >= len(self._pairs):
            self._timer.stop()
            self.found.emit(self._count)
