"""Loudness for the operator's meter."""

from __future__ import annotations

import array
import math
import operator
import sys

from livestream_studio.core.types import AudioChunk, Level

FULL_SCALE = 32768
SILENCE_DB = -120.0


class Meter:
    """Ten levels for each second of sound, whatever the size of the chunks."""

    def __init__(self, every_ms: int = 100) -> None:
        self._every_ms = every_ms
        self._reset()

    def _reset(self) -> None:
        self._squares = self._samples = self._peak = self._gathered_ms = 0

    def measure(self, chunk: AudioChunk) -> Level | None:
        """The level of the last stretch, or None while it is still being gathered."""
        samples = array.array("h", chunk.pcm)
        if sys.byteorder == "big":
            samples.byteswap()
        if samples:
            self._squares += sum(map(operator.mul, samples, samples))
            self._peak = max(self._peak, max(samples), -min(samples))
        self._samples += len(samples)
        self._gathered_ms += chunk.duration_ms
        if self._gathered_ms < self._every_ms or not self._samples:
            return None
        level = Level(
            rms_db=_decibels(math.sqrt(self._squares / self._samples)),
            peak_db=_decibels(self._peak),
            at_ms=chunk.start_ms + chunk.duration_ms,
        )
        self._reset()
        return level


def _decibels(amplitude: float) -> float:
    return round(max(SILENCE_DB, 20 * math.log10(amplitude / FULL_SCALE)), 1) if amplitude else SILENCE_DB
