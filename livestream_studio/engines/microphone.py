"""The microphone as an audio source that outlives its own cable.

A lost microphone shows itself in four ways, each seen on real systems: PortAudio's `finished_callback`;
no callback for 1.5 s; on Linux a source that was silently exchanged for another; and a long stretch of
exact digital zero (a mute switch), which is told but not mended. Then the stream is closed, PortAudio
started anew (only then does it list devices again) and the device reopened, for as long as it takes.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np

from livestream_studio.core.types import AudioChunk, Problem, StudioError
from livestream_studio.engines.microphone_devices import (
    Device,
    choose,
    list_microphones,
    load_sounddevice,
    look_again,
)
from livestream_studio.engines.microphone_stream import Block, MicrophoneStream
from livestream_studio.engines.pulse_source import SourceWatch
from livestream_studio.engines.resample import RATE, ToMono16k

_TICK = 0.1
_WATCHDOG = 1.5
_FIRST_CALLBACK = 4.0  # a sleeping sink takes a second to wake
_SILENT = 5.0
_BACKOFF = (0.25, 0.5, 1.0, 2.0)


class Watch(Protocol):
    """Tells when the sound comes from another source than at first."""

    def moved_to(self) -> str | None: ...
    def close(self) -> None: ...


class Microphone:
    """Mono 16 kHz chunks of 50 ms from the device called `device` (None: the default one).

    The device runs at its own rate and is resampled here. Time is counted in samples; what was lost
    (a full queue, an unplugged cable) is a jump in `start_ms`, so times stay those of the session.
    `on_problem` gets, from the thread that iterates `chunks`: `audio_dropped` (detail: milliseconds),
    `microphone_lost`, `microphone_silent`, and `microphone_back` when either of these is over (detail:
    the device, or the source that now feeds it).

    `chunks` raises at the first opening only: `portaudio_missing`, `microphone_none`,
    `microphone_not_found`, `microphone_busy` (another program holds it), `microphone_refused` (any other
    reason). `stop` lets what was already spoken come out. `sd`,
    `clock`, `wait` and `watch` are for tests.
    """

    def __init__(
        self,
        device: str | None = None,
        *,
        on_problem: Callable[[Problem], None] | None = None,
        sd: Any = None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] | None = None,
        watch: Callable[[], Watch] = SourceWatch,
    ) -> None:
        self.device = device
        self._tell = on_problem or (lambda problem: None)
        self._sd, self._clock, self._fake_wait, self._new_watch = sd, clock, wait, watch
        self._stopped = False
        self._stream: MicrophoneStream | None = None
        self._watch: Watch | None = None
        self._converter = ToMono16k(RATE)
        self._samples = 0  # of the session so far, at 16 kHz, gaps included
        self._zeros = 0.0  # seconds of exact digital zero
        self._last_at = 0.0
        self._mended = False

    def chunks(self) -> Iterator[AudioChunk]:
        self._sd = self._sd or load_sounddevice()
        device = self._first_open()
        self._last_at = self._clock()
        try:
            while True:
                while (block := self._take()) is not None:
                    yield from self._hear(block, device.name)
                if self._stopped:
                    return
                if self._is_lost():
                    device = self._mend(device)
                else:
                    self._wait(_TICK)
        finally:
            self._close()

    def stop(self) -> None:
        self._stopped = True
        if self._stream is not None:
            self._stream.wake()

    def behind_ms(self) -> int:
        """Captured sound that waits for the recogniser."""
        return self._stream.waiting_ms() if self._stream is not None else 0

    def _first_open(self) -> Device:
        """One that was plugged in, or that another program let go, since PortAudio looked is found too."""
        try:
            return self._open()
        except StudioError as error:
            if error.problem.code not in ("microphone_none", "microphone_not_found"):
                raise
        with contextlib.suppress(self._sd.PortAudioError):  # then the list says that there is none
            look_again(self._sd)
        return self._open()

    def _open(self) -> Device:
        device = choose(list_microphones(self._sd), self.device)
        self._stream = MicrophoneStream(self._sd, device, self._clock)
        self._converter = ToMono16k(self._stream.rate)
        self._watch = self._new_watch()
        return device

    def _close(self) -> None:
        stream, watch, self._stream, self._watch = self._stream, self._watch, None, None
        if watch is not None:
            watch.close()
        if stream is not None:
            stream.close()

    def _take(self) -> Block | None:
        return self._stream.take() if self._stream is not None else None

    def _wait(self, seconds: float) -> None:
        if self._fake_wait is not None:
            self._fake_wait(seconds)
        elif self._stream is not None:
            self._stream.wait(seconds)
        else:
            time.sleep(min(seconds, _TICK))

    def _is_lost(self) -> bool:
        assert self._stream is not None
        assert self._watch is not None
        quiet = self._clock() - self._stream.last_at
        limit = _WATCHDOG if self._stream.heard else _FIRST_CALLBACK
        return self._stream.finished or quiet > limit or self._watch.moved_to() is not None

    def _mend(self, device: Device) -> Device:
        """Reopen until it works or the session is stopped; the gap stays in the session's time."""
        self._tell(Problem("microphone_lost", device.name))
        moved = self._watch.moved_to() if self._watch is not None else None
        self._zeros = 0.0
        tries = 0
        while not self._stopped:
            self._close()
            try:
                look_again(self._sd)
                device = self._open()
            except (StudioError, self._sd.PortAudioError):
                until = self._clock() + _BACKOFF[min(tries, len(_BACKOFF) - 1)]
                tries += 1
                while not self._stopped and (left := until - self._clock()) > 0:
                    self._wait(left)
                continue
            self._mended = True
            self._tell(Problem("microphone_back", moved or device.name))
            break
        return device

    def _hear(self, block: Block, name: str) -> Iterator[AudioChunk]:
        assert self._stream is not None
        stream = self._stream
        frames = np.frombuffer(block.pcm, dtype="<i2").reshape(-1, stream.channels)
        seconds = len(frames) / stream.rate
        if block.dropped:
            self._tell(Problem("audio_dropped", str(block.dropped * 1000 // stream.rate)))
            self._skip(block.dropped / stream.rate)
        if self._mended:
            self._skip(max(0.0, block.at - seconds - self._last_at))
        self._last_at, self._mended = block.at, False
        self._notice_silence(bool(frames.any()), seconds, name)
        pcm = self._converter.feed((frames / 32_768.0).astype(np.float32))
        if pcm:
            yield AudioChunk(pcm, RATE, self._samples * 1000 // RATE)
            self._samples += len(pcm) // 2

    def _skip(self, seconds: float) -> None:
        assert self._stream is not None
        self._converter = ToMono16k(self._stream.rate)
        self._samples += round(seconds * RATE)

    def _notice_silence(self, sound: bool, seconds: float, name: str) -> None:
        before, self._zeros = self._zeros, 0.0 if sound else self._zeros + seconds
        if before < _SILENT <= self._zeros:
            self._tell(Problem("microphone_silent", name))
        elif sound and before >= _SILENT:
            self._tell(Problem("microphone_back", name))
