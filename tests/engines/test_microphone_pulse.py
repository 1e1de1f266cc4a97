"""The microphone on a real PulseAudio server: sound through a FIFO, a server killed and started again."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pulse_rig import LIMIT, Server, pulse_server, speaking, there

from livestream_studio.core.types import AudioChunk, Problem
from livestream_studio.engines.microphone import Microphone
from livestream_studio.engines.pulse_source import pulse_source

pytestmark = pytest.mark.skipif(not there, reason="needs PulseAudio (pulseaudio, pactl)")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with pulse_server(tmp_path / "run", monkeypatch) as started:
        yield started


class Listener:
    """Iterates the microphone in a thread; `until` waits for an event among what came."""

    def __init__(self) -> None:
        self.came = threading.Condition()
        self.chunks: list[AudioChunk] = []
        self.problems: list[Problem] = []
        self.mic = Microphone("pulse", on_problem=self._told)
        self.thread = threading.Thread(target=self._run)

    def _told(self, problem: Problem) -> None:
        with self.came:
            self.problems.append(problem)
            self.came.notify_all()

    def _run(self) -> None:
        for chunk in self.mic.chunks():
            with self.came:
                self.chunks.append(chunk)
                self.came.notify_all()

    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]

    def until_chunks(self, count: int) -> None:
        with self.came:
            assert self.came.wait_for(lambda: len(self.chunks) >= count, LIMIT)

    def until_code(self, code: str) -> None:
        with self.came:
            assert self.came.wait_for(lambda: code in self.codes(), LIMIT), self.codes()

    def __enter__(self) -> Listener:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.mic.stop()
        self.thread.join(LIMIT)
        assert not self.thread.is_alive()


@pytest.fixture
def spoken(server: Server) -> Iterator[Server]:
    with speaking(server):
        yield server


def test_a_tone_comes_through_at_its_pitch_from_the_source_we_know(spoken: Server) -> None:
    with Listener() as listener:
        listener.until_chunks(40)
        assert pulse_source() == "fifo_mic"
    samples = np.frombuffer(b"".join(chunk.pcm for chunk in listener.chunks[10:40]), dtype="<i2")
    peak = np.argmax(np.abs(np.fft.rfft(samples.astype(float)))) * 16_000 / len(samples)
    assert abs(peak - 500) <= 5
    assert "microphone_lost" not in listener.codes()


def test_a_killed_server_is_a_loss_and_its_return_is_the_end_of_it(spoken: Server) -> None:
    with Listener() as listener:
        listener.until_chunks(10)
        spoken.stop()
        listener.until_code("microphone_lost")
        before = len(listener.chunks)
        last = listener.chunks[-1]
        spoken.start()
        listener.until_code("microphone_back")
        listener.until_chunks(before + 5)
    assert listener.codes()[:2] == ["microphone_lost", "microphone_back"]
    assert listener.chunks[before].start_ms > last.start_ms + last.duration_ms


def test_a_source_that_goes_while_another_stays_is_noticed(spoken: Server) -> None:
    with Listener() as listener:
        listener.until_chunks(10)
        with listener.came:  # chunks keep coming, so this is looked at again and again
            assert listener.came.wait_for(lambda: listener.mic._watch.known(), LIMIT)
        subprocess.run(["pactl", "unload-module", "module-pipe-source"], check=True, capture_output=True)
        listener.until_code("microphone_lost")
        listener.until_code("microphone_back")
    back = next(problem for problem in listener.problems if problem.code == "microphone_back")
    # by the name where the server's move was seen first, else by the silence that the move made
    assert back.detail in ("other.monitor", "pulse")
