"""A live session: the pipeline's functions with threads around them.

studio-listen         chunks -> recogniser -> segmenter; partials go out at once
studio-translate-XX   one for each target language: final lines, and steady partials when idle
studio-journal        every final line: committed, then shown
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from typing import Protocol

from livestream_studio.core.keeper import LATE_S, Keeper
from livestream_studio.core.listener import Listener
from livestream_studio.core.outlet import Outlet
from livestream_studio.core.pause import Pausable
from livestream_studio.core.ports import AudioSource, CueSink, Journal, Recognizer, Segmenter, Translator
from livestream_studio.core.track import Track
from livestream_studio.core.types import Cue, Problem

STILL_LISTENING = 4  # how many limits long a source may go on giving sound after it was told to stop


class Worker(Protocol):
    """A stage with a thread; `handled` grows while it makes progress."""

    stage: str
    handled: int
    thread: threading.Thread


class LivePipeline:
    """Captions a source until it ends or `stop` is called. Used once; sinks must not call `stop`.

    Gives the same final cues as `run`, in the same order on each track. `partial_ms` is the audio
    time after which an unchanged partial is translated; None never does. A line that the journal holds up for
    `journal_late_s` is told of; None for sound that comes faster than anybody speaks.
    """

    def __init__(
        self,
        source: AudioSource,
        recognizer: Recognizer,
        segmenter: Segmenter,
        translators: Sequence[Translator],
        journal: Journal | None,
        sinks: Iterable[CueSink],
        *,
        partial_ms: int | None = 700,
        journal_late_s: float | None = LATE_S,
    ) -> None:
        self._outlet = Outlet(journal, sinks)
        self._keeper = Keeper(self._outlet, journal_late_s)
        publish = self._keeper.publish
        self._tracks = [Track(translator, publish) for translator in translators]
        self._source = Pausable(source)
        self._listener = Listener(self._source, recognizer, segmenter, publish, self._tracks, partial_ms)
        self._ending = threading.Lock()
        self._started = self._ended = False

    @property
    def failed(self) -> bool:
        """Whether the source or the recogniser broke and so ended the session."""
        return self._listener.failed

    @property
    def heard(self) -> bool:
        """Whether the recogniser took any sound, were it silence; a first chunk alone may have broken it."""
        return self._listener.handled > 1

    def tell(self, problem: Problem) -> None:
        """For engines that have something to say beside sound and words. From any thread."""
        self._outlet.show(problem)

    def pause(self, on: bool) -> None:
        """While it is on, what is said is not captioned; the session goes on. From any thread."""
        self._source.pause(on)

    def amend(self, cue: Cue, by: str, *, anew: bool = False) -> bool:
        """A person's version of a final that was given: kept beside it, then shown. From any thread.
        A partial can be hidden: so is all that follows of its line.

        `anew` has a source line translated again, where no person has spoken for the translation. False
        where the session has ended and nothing was done.
        """
        if not self._keeper.amend(cue, by):
            return False
        if anew and not self._listener.ended:
            for track in self._tracks:
                track.put(cue)
        return True

    def start(self) -> None:
        self._started = True
        workers: list[Worker] = [self._keeper, *self._tracks, self._listener]
        for worker in workers:
            worker.thread.start()

    def wait(self, limit_s: float | None = None, *, stuck_s: float = 30.0) -> bool:
        """Waits for the source to end by itself; True when everything it said is out and kept."""
        self._listener.thread.join(limit_s)
        if self._listener.thread.is_alive():
            return False
        self._finish(stuck_s)
        return True

    def stop(self, *, stuck_s: float = 5.0) -> None:
        """Ends the session and returns when the last words are translated, kept and shown.

        A part that makes no progress for `stuck_s` is given up: `stop_timeout` names it, and what
        it may still say comes too late.
        """
        self._listener.stop_source()
        self._finish(stuck_s)

    def _finish(self, stuck_s: float) -> None:
        """Stage by stage, so that nothing said before is lost, and each with a limit."""
        with self._ending:
            if self._ended or not self._started:
                return
            self._ended = True
            if not self._joined(self._listener, stuck_s, rounds=STILL_LISTENING):
                self._listener.abandon()
            for track in self._tracks:
                self._joined(track, stuck_s)
            self._keeper.close()
            self._joined(self._keeper, stuck_s)
            self._outlet.close()

    def _joined(self, worker: Worker, stuck_s: float, rounds: int | None = None) -> bool:
        """Waits as long as the worker makes progress, at most `rounds` times; tells when it is given up."""
        while rounds is None or rounds > 0:
            before = worker.handled
            worker.thread.join(stuck_s)
            if not worker.thread.is_alive():
                return True
            if worker.handled == before:
                break
            rounds = None if rounds is None else rounds - 1
        self._outlet.show(Problem("stop_timeout", worker.stage))
        return False
