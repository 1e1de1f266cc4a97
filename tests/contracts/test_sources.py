"""What every audio source promises, fakes and engines alike."""

from __future__ import annotations

import threading
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from fakes import RATE, FakeSource

from livestream_studio.core.ports import AudioSource
from livestream_studio.engines.media_file import MediaFile

SECONDS = 2


@pytest.fixture(params=["fake", "media file"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> AudioSource:
    if request.param == "fake":
        return FakeSource(SECONDS * 10)
    path = tmp_path / "two seconds.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(2 * RATE * SECONDS))
    return MediaFile(path)


def test_chunks_are_short_and_follow_each_other(source: AudioSource) -> None:
    chunks = list(source.chunks())
    assert chunks[0].start_ms == 0
    assert all(0 < chunk.duration_ms <= 100 for chunk in chunks)
    assert all(a.start_ms + a.duration_ms <= b.start_ms for a, b in pairwise(chunks))


def test_nothing_is_lost(source: AudioSource) -> None:
    assert sum(len(chunk.pcm) for chunk in source.chunks()) == 2 * RATE * SECONDS


def test_stop_ends_it(source: AudioSource) -> None:
    chunks = source.chunks()
    next(chunks)
    source.stop()
    assert len(list(chunks)) <= 1


@pytest.mark.parametrize("times", [1, 2])
def test_stop_may_come_before_the_start_and_again(source: AudioSource, times: int) -> None:
    for _ in range(times):
        source.stop()
    assert len(list(source.chunks())) <= 1


def test_stop_may_come_from_another_thread(source: AudioSource) -> None:
    chunks = source.chunks()
    next(chunks)
    stopper = threading.Thread(target=source.stop)
    stopper.start()
    stopper.join()
    assert len(list(chunks)) <= 1


def test_chunks_are_whole_samples(source: AudioSource) -> None:
    assert all(len(chunk.pcm) % 2 == 0 for chunk in source.chunks())
