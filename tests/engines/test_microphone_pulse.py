"""The microphone on a real PulseAudio server: sound through a FIFO, a server killed and started again."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from livestream_studio.core.types import AudioChunk, Problem
from livestream_studio.engines.microphone import Microphone
from livestream_studio.engines.microphone_devices import load_sounddevice
from livestream_studio.engines.pulse_source import pulse_source

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("pactl")), reason="needs PulseAudio (pulseaudio, pactl)"
)
LIMIT = 30.0  # seconds: a hang guard, never a measure


class Server:
    def __init__(self, folder: Path) -> None:
        self.fifo = folder / "mic.fifo"
        self.script = folder / "mic.pa"
        self.script.write_text(
            "load-module module-native-protocol-unix auth-anonymous=1\n"
            f"load-module module-pipe-source source_name=fifo_mic file={self.fifo} "
            "rate=16000 channels=1 format=s16le\n"
            "load-module module-null-sink sink_name=other rate=16000 channels=1\n"
            "set-default-source fifo_mic\n"
        )
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "-F", str(self.script), "--exit-idle-time=-1", "--daemonize=no"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        waiting = threading.Event()
        for _ in range(200):
            if subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0:
                return
            waiting.wait(0.05)
        pytest.fail("PulseAudio did not start")

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=LIMIT)
            self.process = None


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{folder}/pulse/native")
    server = Server(folder)
    server.start()
    sd = load_sounddevice()
    sd._terminate()
    sd._initialize()
    if not any("pulse" in device["name"] for device in sd.query_devices()):
        server.stop()
        pytest.skip("needs ALSA's PulseAudio plug-in (libasound2-plugins)")
    yield server
    server.stop()


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


def speak(server: Server, stopped: threading.Event) -> None:
    """A 500 Hz tone into the FIFO for as long as somebody reads it."""
    # 30 ms every 30 ms: a source that runs ahead of time would hide the gap
    sound = (8_000 * np.sin(2 * np.pi * 500 * np.arange(480) / 16_000)).astype("<i2").tobytes()
    while not stopped.wait(0.03):
        with contextlib.suppress(OSError):  # full, or without a reader while the server is away
            handle = os.open(server.fifo, os.O_WRONLY | os.O_NONBLOCK)
            try:
                os.write(handle, sound)
            finally:
                os.close(handle)


@pytest.fixture
def spoken(server: Server) -> Iterator[Server]:
    stopped = threading.Event()
    thread = threading.Thread(target=speak, args=(server, stopped))
    thread.start()
    yield server
    stopped.set()
    thread.join(LIMIT)


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
