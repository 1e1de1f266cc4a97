"""One target language of a live session: a queue and a thread of its own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from livestream_studio.core.backlog import Gauge
from livestream_studio.core.pipeline import translated
from livestream_studio.core.ports import Translator
from livestream_studio.core.types import Cue, Event, Origin

LINES_BEHIND = 3  # so many lines waiting are worth telling the operator


class Track:
    """Translates source cues in the order in which they come; finals are never dropped.

    A partial is taken only when there is nothing else to do, and left again when a final arrives
    before its turn. `publish` gets the translated cues and whatever goes wrong.
    """

    def __init__(self, translator: Translator, publish: Callable[[Event], None]) -> None:
        self.stage = translator.target
        self.handled = 0  # lines; grows while the thread makes progress
        self._translator = translator
        self._publish = publish
        self._queue: queue.SimpleQueue[Cue | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._waiting = 0  # lines queued or being translated
        self._heard_ms = self._done_ms = 0
        self._shown_partial: tuple[int, int] | None = None
        self._gauge = Gauge(self.stage, LINES_BEHIND, publish)
        self.thread = threading.Thread(target=self._work, name=f"studio-translate-{self.stage}", daemon=True)

    def put(self, cue: Cue) -> None:
        """A final, or a partial with an empty text that takes back what was shown."""
        with self._lock:
            self._waiting += 1
            self._heard_ms = cue.end_ms
        self._queue.put(cue)
        self._measure()

    def offer(self, cue: Cue) -> None:
        """A partial; ignored unless the track is idle."""
        with self._lock:
            if self._waiting:
                return
            self._waiting += 1
        self._queue.put(cue)

    def close(self) -> None:
        """The thread ends after the lines that were put before."""
        self._queue.put(None)

    def _work(self) -> None:
        while (cue := self._queue.get()) is not None:
            if cue.final or not cue.text or self._waiting == 1:
                self._translate(cue)
            with self._lock:
                self._waiting -= 1
                self._done_ms = cue.end_ms
                self.handled += 1
            self._measure()

    def _translate(self, cue: Cue) -> None:
        key = (cue.utterance, cue.part)
        if not cue.text:
            if self._shown_partial == key:
                self._publish(replace(cue, language=self.stage, origin=Origin.NONE))
            self._shown_partial = None
            return
        line = translated(cue, self._translator, self._publish)
        if line.final:
            self._shown_partial = None
        elif line.text:
            self._shown_partial = key
        if line.final or line.text:
            self._publish(line)

    def _measure(self) -> None:
        with self._lock:
            waiting = max(0, self._waiting - 1)  # the line in work is not waiting
            behind_ms = max(0, self._heard_ms - self._done_ms)
        self._gauge.update(waiting, waiting=waiting, behind_ms=behind_ms)
