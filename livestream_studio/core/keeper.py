"""The journal's own thread in a live session: a slow disk delays final lines and nothing else."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from livestream_studio.core.amendments import Amendments
from livestream_studio.core.backlog import Gauge
from livestream_studio.core.outlet import Outlet
from livestream_studio.core.types import Backlog, Cue, Event, Problem

LATE_S = 0.05  # a commit takes under a millisecond; after this the host should know


class Keeper:
    """Passes finals through the outlet one by one in its thread, everything else at once.

    While a commit takes longer than `late_s` the host is told: `journal_late` once in a session,
    and the lines that wait; with None, never. The cue still waits: what is shown is kept.
    """

    stage = "journal"

    def __init__(self, outlet: Outlet, late_s: float | None = LATE_S) -> None:
        self.handled = 0  # lines; grows while the thread makes progress
        self._outlet = outlet
        self._late_s = late_s
        self._late_told = False
        self._queue: queue.SimpleQueue[tuple[Cue, str] | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._amendments = Amendments()
        self._gauge = Gauge(self.stage, 1, self._tell)
        self.thread = threading.Thread(target=self._work, name="studio-journal", daemon=True)

    def publish(self, event: Event) -> None:
        if isinstance(event, Cue) and event.final:
            self._queue.put((event, ""))
        elif not isinstance(event, Cue):
            self._outlet.show(event)
        elif (settled := self._amendments.settle(event)) is not None:
            self._outlet.show(settled)

    def amend(self, cue: Cue, by: str) -> bool:
        """A person's version of a line, in its turn; False where the session has ended.

        Of a line that still grows only its mark counts, for what is still to come of it.
        """
        with self._closing:
            if not self._closed:
                self._queue.put((cue, by))
            return not self._closed

    def close(self) -> None:
        """The thread ends after the lines that were published before."""
        with self._closing:
            self._closed = True
            self._queue.put(None)

    def _work(self) -> None:
        while (item := self._queue.get()) is not None:
            self._pass(*item)
            self.handled += 1
            if self._queue.empty():
                self._gauge.update(0)
        self._outlet.catch_up()
        self._gauge.update(0)

    def _pass(self, cue: Cue, by: str) -> None:
        if by:
            self._amendments.note(cue)
            if not cue.final:
                return
        elif (settled := self._amendments.settle(cue)) is None:
            return
        else:
            cue = settled
        with self._watch():
            self._outlet.keep(cue, by)
        self._outlet.show(cue)

    @contextmanager
    def _watch(self) -> Iterator[None]:
        if self._late_s is None:
            yield
            return
        watch = threading.Timer(self._late_s, self._late)
        watch.name, watch.daemon = "studio-journal-watch", True
        watch.start()
        yield  # keeping a cue never raises
        watch.cancel()
        watch.join()

    def _tell(self, backlog: Backlog) -> None:
        """Lines that were shown and could not be kept wait, too, whatever became of those before them."""
        self._outlet.show(replace(backlog, waiting=backlog.waiting + self._outlet.unkept))

    def _late(self) -> None:
        if not self._late_told:
            self._late_told = True
            self._outlet.show(Problem("journal_late"))
        waiting = self._queue.qsize() + 1
        self._gauge.update(waiting, waiting=waiting)
