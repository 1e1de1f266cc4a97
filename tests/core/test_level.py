from __future__ import annotations

import array
import math

import pytest

from livestream_studio.core.level import Meter
from livestream_studio.core.types import AudioChunk


def tone(amplitude: int, count: int) -> bytes:
    samples = (round(amplitude * math.sin(2 * math.pi * n / 16)) for n in range(count))
    return array.array("h", samples).tobytes()


def test_a_full_tone_is_three_decibels_under_its_peak() -> None:
    level = Meter().measure(AudioChunk(tone(32767, 1600), 16000, 500))
    assert level is not None
    assert level.peak_db == pytest.approx(0, abs=0.1)
    assert level.rms_db == pytest.approx(-3.0, abs=0.1)
    assert level.at_ms == 600


def test_half_the_amplitude_is_six_decibels_less() -> None:
    level = Meter().measure(AudioChunk(tone(16384, 1600), 16000, 0))
    assert level is not None
    assert level.peak_db == pytest.approx(-6.0, abs=0.1)


def test_small_chunks_are_gathered() -> None:
    meter = Meter()
    levels = [meter.measure(AudioChunk(tone(100, 320), 16000, 20 * n)) for n in range(10)]
    assert [index for index, level in enumerate(levels) if level] == [4, 9]


def test_an_empty_chunk_is_no_level() -> None:
    assert Meter().measure(AudioChunk(b"", 16000, 0)) is None
