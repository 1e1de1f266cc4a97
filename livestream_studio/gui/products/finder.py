"""Searching beside the window: the newest question is answered, older ones are forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from livestream_studio.core.types import StudioError
from livestream_studio.gui.work import Work


class Newest(QObject):
    """Asks `answer(question)` in a thread. `found` carries question and answer of the newest one; `failed`
    a `StudioError`."""

    found = Signal(object, object)
    failed = Signal(object)

    def __init__(self, answer: Callable[[Any], Any], name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._work = Work(name, self)
        self._asked: list[Any] = []  # what runs, then what is wanted next
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        return bool(self._asked)

    def ask(self, question: Any) -> None:
        if self._work.running:
            self._asked[1:] = [question]
        else:
            self._asked = [question]
            self._work.start(self._answer, question)

    def close(self) -> None:
        self._asked = []
        self._work.close()

    def _done(self, answer: Any) -> None:
        if not self._next() and self._asked:
            question, self._asked = self._asked[0], []
            self.found.emit(question, answer)

    def _failed(self, error: StudioError) -> None:
        if not self._next():
            self._asked = []
            self.failed.emit(error)

    def _next(self) -> bool:
        if len(self._asked) < 2:
            return False
        self._asked = self._asked[1:]
        self._work.start(self._answer, self._asked[0])
        return True
