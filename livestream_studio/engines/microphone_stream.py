"""One opened PortAudio stream and the two seconds of sound that may wait behind it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.engines.microphone_devices import Device

QUEUE_SECONDS = 2.0
_BLOCKS_A_SECOND = 20
_OTHER_RATES = (48_000, 44_100, 16_000)
# PortAudio's numbers (PaErrorCode in portaudio.h)
_BAD_CHANNELS, _BAD_RATE = -9998, -9997
_CODES = {-9985: "microphone_busy", -9996: "microphone_not_found"}  # device unavailable, invalid device
_OTHER = "microphone_refused"


@dataclass(frozen=True, slots=True)
class Block:
    """Interleaved 16-bit frames as the device gave them; `dropped` frames went missing just before."""

    pcm: bytes
    dropped: int
    at: float


class MicrophoneStream:
    """Opens `device` at a rate that it accepts. Raises `microphone_busy` (another program holds it),
    `microphone_not_found` (it has just gone) and `microphone_refused` (for any other reason).

    PortAudio's thread only copies bytes into the queue; a full queue loses its oldest block, and the
    loss travels with the next block so that time stays true.
    """

    def __init__(self, sd: Any, device: Device, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._arrived = threading.Condition()
        self._queue: deque[Block] = deque()
        self._dropped = 0
        self.finished = False
        self.channels = 1
        self.rate = device.rate
        self.last_at = clock()
        self.heard = False
        self._stream = self._open(sd, device)

    def _open(self, sd: Any, device: Device) -> Any:
        tried = [(1, device.rate), (device.channels, device.rate), *((1, rate) for rate in _OTHER_RATES)]
        for channels, rate in dict.fromkeys(tried):
            self.channels, self.rate = channels, rate
            stream = None
            try:
                stream = sd.RawInputStream(
                    samplerate=rate,
                    blocksize=rate // _BLOCKS_A_SECOND,
                    device=device.index,
                    channels=channels,
                    dtype="int16",
                    callback=self._callback,
                    finished_callback=self._on_finished,
                )
                stream.start()
            except sd.PortAudioError as error:
                if stream is not None:
                    stream.close()
                code = error.args[1] if len(error.args) > 1 else 0
                if code not in (_BAD_CHANNELS, _BAD_RATE):
                    raise StudioError(_CODES.get(code, _OTHER), device.name) from error
            else:
                return stream
        raise StudioError(_OTHER, device.name)

    def _callback(self, data: Any, frames: int, _time: Any, _status: Any) -> None:
        block = Block(bytes(data), 0, self._clock())
        with self._arrived:
            self._queue.append(block)
            while len(self._queue) > QUEUE_SECONDS * _BLOCKS_A_SECOND:
                old = self._queue.popleft()
                lost = old.dropped + len(old.pcm) // (2 * self.channels)
                first = self._queue[0]
                self._queue[0] = Block(first.pcm, first.dropped + lost, first.at)
            self.last_at, self.heard = block.at, True
            self._arrived.notify()

    def _on_finished(self) -> None:
        with self._arrived:
            self.finished = True
            self._arrived.notify()

    def take(self) -> Block | None:
        """The oldest block that waits, or None."""
        with self._arrived:
            return self._queue.popleft() if self._queue else None

    def waiting_ms(self) -> int:
        """How much sound has not been taken yet."""
        with self._arrived:
            return len(self._queue) * 1000 // _BLOCKS_A_SECOND

    def wait(self, seconds: float) -> None:
        """Until a block is there, the stream has ended or `wake` is called, at most so long."""
        with self._arrived:
            if not self._queue and not self.finished:
                self._arrived.wait(seconds)

    def wake(self) -> None:
        with self._arrived:
            self._arrived.notify_all()

    def close(self) -> None:
        self._stream.close()
