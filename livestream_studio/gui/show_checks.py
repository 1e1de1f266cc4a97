"""The pre-flight: what a show needs, line by line, and whether it is still there while nobody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from livestream_studio import rehearsal
from livestream_studio.core.types import Problem
from livestream_studio.gui.work import Work
from livestream_studio.rehearsal import Check, Engines, State, checked

WATCH_MS = 5_000
_ORDER = ("microphone", "speech", "target", "overlay", "journal", "disk")
_KEPT = ("microphone", "overlay")  # do not change with the models
_MODELS = ("speech", "target")


class ShowChecks(QObject):
    """`changed`: a line is another one; `worse` carries a `Problem` that has come since it was ready."""

    changed = Signal()
    worse = Signal(object)

    def __init__(self, engines: Callable[[], Engines | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self._checks: dict[tuple[str, str], Check] = {}
        self._work = Work("watch", self)
        self._work.done.connect(self._looked)
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self.look)

    @property
    def all(self) -> list[Check]:
        """In the order in which a host goes through them."""
        return sorted(self._checks.values(), key=lambda check: _ORDER.index(check.what))

    @Slot(object)
    def put(self, check: Check) -> None:
        self._checks[check.what, check.subject] = check
        self.changed.emit()

    def wait_for(self, source: str, targets: Iterable[str]) -> None:
        """Other models are being loaded."""
        self._checks = {key: each for key, each in self._checks.items() if key[0] in _KEPT}
        self.put(Check("speech", source))
        for target in targets:
            self.put(Check("target", target))

    def block(self, problem: Problem) -> None:
        """The models that are waited for do not come."""
        for check in self.all:
            if check.state is State.WAITING and check.what in _MODELS:
                self.put(checked(check.what, check.subject, problem, blocks=True))

    def watch(self) -> None:
        """From now on, every few seconds."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        engines = self._engines()
        if engines is not None and not self._work.running:
            self._work.start(rehearsal.since_then, engines)

    def close(self) -> None:
        """Returns when no thread is left."""
        self._timer.stop()
        self._work.close()

    @Slot(object)
    def _looked(self, found: list[Check]) -> None:
        for check in found:
            before = self._checks.get((check.what, check.subject))
            if check == before:
                continue
            self.put(check)
            if check.problem is not None and (before is None or check.code != before.code):
                self.worse.emit(check.problem)
