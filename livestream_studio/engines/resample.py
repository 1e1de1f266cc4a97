"""Samples of any rate and channel count to mono 16 kHz 16-bit, a block at a time."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Hz that every recogniser here is fed with."""

_LFE = 3
"""The subwoofer's place in 5.1 and 7.1: rumble, no speech."""


def mono(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average the channels of (frames, channels) without the subwoofer; NaN and infinity become silence."""
    frames = np.nan_to_num(frames, nan=0.0, posinf=0.0, neginf=0.0)
    channels = frames.shape[1]
    if channels == 1:
        return frames[:, 0]
    if channels >= 6:
        frames = np.delete(frames, _LFE, axis=1)
    return np.asarray(frames.mean(axis=1, dtype=np.float32), dtype=np.float32)


def to_pcm(samples: NDArray[np.float32]) -> bytes:
    """Floats in -1..1 to little-endian 16-bit; what is louder is clipped, never wrapped round."""
    pcm: bytes = np.clip(np.rint(samples * 32_768.0), -32_768, 32_767).astype("<i2").tobytes()
    return pcm


class ToMono16k:
    """A streaming converter: feed blocks of (frames, channels) floats, take PCM bytes."""

    def __init__(self, rate: int) -> None:
        self._stream: Any = None
        if rate != RATE:
            import soxr

            self._stream = soxr.ResampleStream(rate, RATE, 1, dtype="float32")

    def feed(self, frames: NDArray[np.float32]) -> bytes:
        samples = mono(frames)
        return to_pcm(samples if self._stream is None else self._stream.resample_chunk(samples))

    def flush(self) -> bytes:
        """The converter's tail, once the input has ended."""
        if self._stream is None:
            return b""
        return to_pcm(self._stream.resample_chunk(np.zeros(0, dtype=np.float32), last=True))
