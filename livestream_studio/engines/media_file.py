"""A recording as an audio source: any container, rate and channel count, in constant memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from livestream_studio.core.types import AudioChunk, Problem, StudioError
from livestream_studio.engines.media_ffmpeg import FfmpegDecoder, find_ffmpeg
from livestream_studio.engines.media_soundfile import SUFFIXES, SoundFileDecoder
from livestream_studio.engines.resample import RATE


class MediaFile:
    """The sound of `path` as mono 16 kHz chunks of `chunk_ms`, as fast as possible or in real time.

    Sound formats are read in this process; all else goes through the program `ffmpeg` (a name or a
    path; by default the one on PATH). In real time a chunk comes when its last sample would have been
    spoken; `clock` gives seconds and `wait` sleeps so many (given by tests, which must not sleep).

    Raises `StudioError` when made: `media_missing`, `media_is_folder`, `media_empty`,
    `media_unreadable`, `media_no_sound`, `ffmpeg_missing`, `ffmpeg_failed`; while reading:
    `media_unreadable` (no sound before the damage) and `ffmpeg_failed`. A recording that was cut short is
    read as far as it goes; `on_problem` then gets `media_truncated`, which ends nothing.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        realtime: bool = False,
        chunk_ms: int = 100,
        ffmpeg: str | None = None,
        on_problem: Callable[[Problem], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.path = Path(path)
        self._stopped = threading.Event()
        self._realtime, self._clock = realtime, clock
        self._due = 0.0  # when the last chunk should have come
        self._chunk_bytes = RATE * chunk_ms // 1000 * 2
        self._wait = wait or self._stopped.wait
        self._on_problem = on_problem
        self._decoder = _decoder(self.path, ffmpeg)

    @property
    def duration_ms(self) -> int | None:
        """How long the recording says it is; None where its container does not say."""
        return self._decoder.duration_ms

    def chunks(self) -> Iterator[AudioChunk]:
        began, sent = self._clock(), 0
        for pcm in _pieces(self._decoder.blocks(), self._chunk_bytes):
            samples = sent + len(pcm) // 2
            self._due = began + samples / RATE
            if self._realtime and (early := self._due - self._clock()) > 0:
                self._wait(early)
            if self._stopped.is_set():
                return
            yield AudioChunk(pcm, RATE, sent * 1000 // RATE)
            sent = samples
        if self._decoder.cut and self._on_problem is not None and not self._stopped.is_set():
            self._on_problem(Problem("media_truncated", str(self.path)))

    def behind_ms(self) -> int:
        """How late the last chunk was taken; only real time can be late."""
        return max(0, round((self._clock() - self._due) * 1000)) if self._realtime else 0

    def stop(self) -> None:
        self._stopped.set()
        self._decoder.kill()


def _pieces(blocks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Cut blocks of any length into chunks; the last may be short."""
    rest = bytearray()
    for block in blocks:
        rest += block
        whole = len(rest) - len(rest) % size
        for at in range(0, whole, size):
            yield bytes(rest[at : at + size])
        del rest[:whole]
    if len(rest) > 1:
        yield bytes(rest[: len(rest) // 2 * 2])


def _decoder(path: Path, ffmpeg: str | None) -> SoundFileDecoder | FfmpegDecoder:
    try:
        if path.is_dir():
            raise StudioError("media_is_folder", str(path))
        if not path.exists():
            raise StudioError("media_missing", str(path))
        if path.is_file() and path.stat().st_size == 0:
            raise StudioError("media_empty", str(path))
        with path.open("rb"):
            pass
    except OSError as error:
        raise StudioError("media_unreadable", str(path)) from error
    if decoder := SoundFileDecoder.open(path):
        return decoder
    program = find_ffmpeg(ffmpeg)
    if program:
        return FfmpegDecoder(path, program)
    if path.suffix.lower() in SUFFIXES:
        raise StudioError("media_unreadable", str(path))
    raise StudioError("ffmpeg_missing", str(path))
