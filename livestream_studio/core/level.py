"""Loudness for the operator's meter."""

from __future__ import annotations

import array
import math
import operator
import statistics
import sys
from collections.abc import Sequence
from enum import StrEnum

from livestream_studio.core.types import AudioChunk, Level

FULL_SCALE = 32768
SILENCE_DB = -120.0
NO_SIGNAL_DB = -70.0  # peak: a cable's own noise
CLIPPING_DB = -0.3  # peak
QUIET_DB = -42.0  # the loudest tenth of a second of speech; a voice at arm's length has -30 to -15
SPEECH_ABOVE_NOISE_DB = 8.0


class Hearing(StrEnum):
    """What a host should know of the microphone."""

    OK = "ok"
    NO_SIGNAL = "no signal"
    TOO_QUIET = "too quiet"
    CLIPPING = "clipping"


def hearing(levels: Sequence[Level]) -> Hearing:
    """What the levels of the last few seconds amount to.

    Room noise alone is no quiet voice: what is too quiet must rise above what is behind it. Two clipped
    tenths of a second are clipping, one is a knock on the table.
    """
    if not levels:
        return Hearing.OK
    if sum(level.peak_db >= CLIPPING_DB for level in levels) >= 2:
        return Hearing.CLIPPING
    if max(level.peak_db for level in levels) < NO_SIGNAL_DB:
        return Hearing.NO_SIGNAL
    loudest = max(level.rms_db for level in levels)
    noise = statistics.quantiles([level.rms_db for level in levels], n=5)[0] if len(levels) > 1 else loudest
    spoken = loudest - noise >= SPEECH_ABOVE_NOISE_DB
    return Hearing.TOO_QUIET if spoken and loudest < QUIET_DB else Hearing.OK


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
