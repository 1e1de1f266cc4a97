"""The one place where the pipeline's threads meet Qt."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from livestream_studio.core.types import Backlog, Cue, Event, Level, Problem


class Bridge(QObject):
    """A `CueSink` whose signals come in the thread that the bridge lives in, in the order of `accept`."""

    cue = Signal(object)
    problem = Signal(object)
    level = Signal(object)
    backlog = Signal(object)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Queued even from the bridge's own thread: what a thread has said before comes before.
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def accept(self, event: Event) -> None:
        """From any thread; returns at once."""
        self._came.emit(event)

    @Slot(object)
    def _deliver(self, event: Event) -> None:
        match event:
            case Cue():
                self.cue.emit(event)
            case Problem():
                self.problem.emit(event)
            case Level():
                self.level.emit(event)
            case Backlog():
                self.backlog.emit(event)
