"""A stand-in for the sounddevice module, driven by a clock of its own; held to the real one by a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

BUSY, BAD_CHANNELS, BAD_RATE, HOST = -9985, -9998, -9997, -9999


class PortAudioError(Exception):
    pass


class RawInputStream:
    def __init__(
        self,
        samplerate: float,
        blocksize: int,
        device: int,
        channels: int,
        dtype: str,
        callback: Callable[[Any, int, Any, Any], None],
        finished_callback: Callable[[], None],
    ) -> None:
        sd = FakeSoundDevice.current
        if sd.refuse:
            raise PortAudioError("Error opening RawInputStream", sd.refuse.pop(0))
        if channels not in sd.channels:
            raise PortAudioError("Error opening RawInputStream", BAD_CHANNELS)
        if samplerate not in sd.rates:
            raise PortAudioError("Error opening RawInputStream", BAD_RATE)
        self.rate, self.size, self.channels = int(samplerate), blocksize, channels
        self.callback, self.finished = callback, finished_callback
        self.running = False
        sd.streams.append(self)

    def start(self) -> None:
        self.running = True

    def close(self) -> None:
        if self.running:
            self.running = False
            self.finished()  # PortAudio calls it for our own stop too


class FakeSoundDevice:
    """`run(seconds)` lets time pass: an open, plugged stream gets a block every `blocksize` frames."""

    current: FakeSoundDevice
    PortAudioError = PortAudioError
    RawInputStream = RawInputStream

    def __init__(
        self, *, rate: int = 48_000, channels: int = 1, names: tuple[str, ...] = ("USB Mic",)
    ) -> None:
        FakeSoundDevice.current = self
        self.names, self.rates, self.channels = list(names), {rate}, {channels}
        self.rate, self.most = rate, channels
        self.streams: list[RawInputStream] = []
        self.refuse: list[int] = []
        self.now, self.silent, self.plugged, self.inits = 100.0, False, True, 0
        self.events: list[tuple[float, Callable[[], None]]] = []
        self.sample = 0

    def query_hostapis(self) -> tuple[dict[str, Any], ...]:
        return ({"name": "ALSA"},)

    def query_devices(self, kind: str | None = None) -> Any:
        rows = [
            {
                **{"index": index, "name": name, "hostapi": 0, "default_samplerate": float(self.rate)},
                "max_input_channels": self.most if index else 0,
            }
            for index, name in enumerate(["Speakers", *self.names])
        ]
        if kind is None:
            return tuple(rows)
        if not self.names:
            raise PortAudioError("Error querying device -1")
        return rows[-1]

    def _terminate(self) -> None:
        self.inits -= 1

    def _initialize(self) -> None:
        self.inits += 1

    def clock(self) -> float:
        return self.now

    def at(self, seconds: float, do: Callable[[], None]) -> None:
        self.events.append((100.0 + seconds, do))
        self.events.sort(key=lambda event: event[0])

    def run(self, seconds: float) -> None:
        until = self.now + max(seconds, 0.001)  # a wait of a rounding error must pass too
        while self.now < until - 1e-9:
            stream = self.streams[-1] if self.streams else None
            live = stream is not None and stream.running and self.plugged
            step = min(stream.size / stream.rate if stream and live else 0.05, until - self.now)
            self.now += step
            if stream and live:
                self._block(stream)
            while self.events and self.events[0][0] <= self.now + 1e-9:
                self.events.pop(0)[1]()

    def _block(self, stream: RawInputStream) -> None:
        value = 0 if self.silent else 1_000 + self.sample % 7
        self.sample += 1
        frame = value.to_bytes(2, "little", signed=True) * stream.channels
        stream.callback(memoryview(frame * stream.size), stream.size, None, None)

    def unplug(self) -> None:
        """As ALSA does: the stream ends by itself, and opening fails until `plug`."""
        self.plugged = False
        self.refuse = [HOST] * 1_000
        self.streams[-1].running = False
        self.streams[-1].finished()

    def plug(self) -> None:
        self.plugged, self.refuse = True, []


class StillWatch:
    """A source that never moves, until `name` says so."""

    name: str | None = None

    def moved_to(self) -> str | None:
        return self.name

    def close(self) -> None:
        pass
