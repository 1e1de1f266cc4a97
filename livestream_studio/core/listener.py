"""The recogniser's thread in a live session: it waits for sound and for nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from livestream_studio.core.backlog import Gauge
from livestream_studio.core.level import Meter
from livestream_studio.core.outlet import problem_of
from livestream_studio.core.partials import StablePartial
from livestream_studio.core.pipeline import hear
from livestream_studio.core.ports import AudioSource, Queued, Recognizer, Segmenter
from livestream_studio.core.track import Track
from livestream_studio.core.types import AudioChunk, Event

BEHIND_MS = 1000  # waiting sound that is worth telling the operator
CAUGHT_UP_MS = 250


class Listener:
    """Publishes source cues, the meter and the backlog; hands finals, and partials that have stood
    for `partial_ms` of audio, to the tracks. Closes the tracks when the source has ended."""

    stage = "recognizer"

    def __init__(
        self,
        source: AudioSource,
        recognizer: Recognizer,
        segmenter: Segmenter,
        publish: Callable[[Event], None],
        tracks: Sequence[Track],
        partial_ms: int | None,
    ) -> None:
        self.handled = 0  # chunks; grows while the thread makes progress
        self.failed = False
        self._source = source
        self._queued = source if isinstance(source, Queued) else None
        self._recognizer = recognizer
        self._segmenter = segmenter
        self._publish = publish
        self._tracks = tracks
        self._stable = StablePartial(partial_ms) if partial_ms is not None else None
        self._meter = Meter()
        self._gauge = Gauge(self.stage, BEHIND_MS, publish, CAUGHT_UP_MS)
        self._now_ms = 0
        self._abandoned = threading.Event()
        self._ended = threading.Event()
        self.thread = threading.Thread(target=self._listen, name="studio-listen", daemon=True)

    @property
    def ended(self) -> bool:
        """Nothing more goes to the tracks."""
        return self._ended.is_set()

    def stop_source(self) -> None:
        try:
            self._source.stop()
        except Exception as error:
            self._publish(problem_of(error, "source_failed", fatal=False))

    def abandon(self) -> None:
        """Whatever the thread is stuck in, the tracks may end now."""
        self._abandoned.set()
        self._close_tracks()

    def _listen(self) -> None:
        try:
            for cue in hear(self._source, self._recognizer, self._segmenter, self._heard):
                if self._abandoned.is_set():
                    return
                self._publish(cue)
                if self._stable is not None:
                    self._stable.see(cue, self._now_ms)
                if cue.final or not cue.text:
                    for track in self._tracks:
                        track.put(cue)
        except Exception as error:
            self.failed = True
            self._publish(problem_of(error, "recognizer_failed", fatal=True))
            self.stop_source()
        finally:
            self._close_tracks()

    def _heard(self, chunk: AudioChunk) -> None:
        """Before each chunk is recognised: the meters, and what has been standing still."""
        self.handled += 1
        if level := self._meter.measure(chunk):
            self._publish(level)
        if self._queued is not None:
            behind_ms = self._queued.behind_ms()
            self._gauge.update(behind_ms, behind_ms=behind_ms)
        if self._stable is not None and (steady := self._stable.due(chunk.start_ms)):
            for track in self._tracks:
                track.offer(steady)
        self._now_ms = chunk.start_ms + chunk.duration_ms

    def _close_tracks(self) -> None:
        self._ended.set()
        for track in self._tracks:
            track.close()
