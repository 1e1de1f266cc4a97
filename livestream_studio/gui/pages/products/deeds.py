"""What writes to the catalogue: one after the other, beside the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from livestream_studio.core.types import StudioError
from livestream_studio.gui.work import Work

Then = Callable[[Any], None]


class Deeds(QObject):
    """`done`: one was done, after its own `then` got the result; `failed` carries a `StudioError`."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Work("catalogue", self)
        self._waiting: deque[tuple[Callable[[], Any], Then]] = deque()
        self._work.done.connect(self._did)
        self._work.failed.connect(self._could_not)

    @property
    def busy(self) -> bool:
        return self._work.running or bool(self._waiting)

    def do(self, what: Callable[[], Any], then: Then) -> None:
        self._waiting.append((what, then))
        if not self._work.running:
            self._work.start(what)

    def close(self) -> None:
        """What was begun or waits is still done: nothing that was typed is lost."""
        while self._waiting:
            what, _ = self._waiting.popleft()
            if self._work.running:
                self._work.close()
            else:
                with suppress(StudioError):  # nobody is left to be told
                    what()
        self._work.close()

    def _did(self, result: Any) -> None:
        _, then = self._waiting.popleft()
        then(result)
        self.done.emit()
        self._next()

    def _could_not(self, error: StudioError) -> None:
        self._waiting.popleft()
        self.failed.emit(error)
        self._next()

    def _next(self) -> None:
        if self._waiting and not self._work.running:
            self._work.start(self._waiting[0][0])
