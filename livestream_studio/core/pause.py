"""A pause in a show: nothing is captioned, and time goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

from livestream_studio.core.ports import AudioSource, Queued
from livestream_studio.core.types import AudioChunk


class Pausable:
    """A source that gives silence while it is paused: whoever listens ends the last line by itself, and
    the times after the pause are those of the session. May be paused from any thread."""

    def __init__(self, source: AudioSource) -> None:
        self._source = source
        self._paused = threading.Event()

    def pause(self, on: bool) -> None:
        if on:
            self._paused.set()
        else:
            self._paused.clear()

    def chunks(self) -> Iterator[AudioChunk]:
        for chunk in self._source.chunks():
            yield replace(chunk, pcm=bytes(len(chunk.pcm))) if self._paused.is_set() else chunk

    def stop(self) -> None:
        self._source.stop()

    def behind_ms(self) -> int:
        return self._source.behind_ms() if isinstance(self._source, Queued) else 0
