"""A PulseAudio server of the test's own, with a microphone that is a FIFO."""

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

from livestream_studio.engines.microphone_devices import load_sounddevice

LIMIT = 30.0  # seconds: a hang guard, never a measure
there = bool(shutil.which("pulseaudio") and shutil.which("pactl"))


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


@contextlib.contextmanager
def pulse_server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Started, and known to PortAudio; ends with the block."""
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder.parent))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{folder}/pulse/native")
    server = Server(folder)
    server.start()
    sd = load_sounddevice()
    sd._terminate()
    sd._initialize()
    if not any("pulse" in device["name"] for device in sd.query_devices()):
        server.stop()
        pytest.skip("needs ALSA's PulseAudio plug-in (libasound2-plugins)")
    try:
        yield server
    finally:
        server.stop()


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


@contextlib.contextmanager
def speaking(server: Server) -> Iterator[Server]:
    """A tone into its microphone, for as long as the block lasts."""
    stopped = threading.Event()
    thread = threading.Thread(target=speak, args=(server, stopped))
    thread.start()
    try:
        yield server
    finally:
        stopped.set()
        thread.join(LIMIT)
