"""WAV, FLAC, OGG, Opus, MP3, AIFF ... decoded in this process by libsndfile, block by block."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.engines.resample import RATE, ToMono16k

SUFFIXES = frozenset(
    {".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au", ".caf", ".w64"}
)
"""Endings of files that libsndfile should read: for these a missing ffmpeg is not the trouble."""

_BLOCK = 16_384  # frames
_EXACT = frozenset({"WAV", "WAVEX", "FLAC", "AIFF", "W64"})
"""Formats whose header states the length exactly (an MP3's is an estimate, an OGG's is searched for)."""
_ENDLESS = 1 << 50
"""More frames than a recording can have: libsndfile's way to say that a piped FLAC states no length."""
_HEADERS = 4096
"""Bytes that headers may take: a longer file that states no length is a cut-off recorder's."""
_UNKNOWN_LENGTH = 0x7FFF_0000
"""Recorders that were cut off, and pipes, leave a chunk length near the greatest value: it says nothing."""


class SoundFileDecoder:
    """Decodes `path` to PCM blocks (mono, 16 kHz, 16-bit).

    `open` returns None where libsndfile cannot read the format or its length. Raises `media_unreadable` where
    the file ends before its own header says: a copy that was cut short must not pass for a whole show.
    """

    def __init__(self, path: Path, frames: int, rate: int, exact: bool) -> None:
        self._path, self._frames, self._rate, self._exact = path, frames, rate, exact
        self.duration_ms = frames * 1000 // rate

    @classmethod
    def open(cls, path: Path) -> SoundFileDecoder | None:
        import soundfile

        try:
            with soundfile.SoundFile(str(path)) as file:
                if file.frames > _ENDLESS:
                    return None
                if file.frames == 0:
                    if path.stat().st_size > _HEADERS:
                        return None
                    raise StudioError("media_empty", str(path))
                decoder = cls(path, file.frames, file.samplerate, file.format in _EXACT)
                wav = file.format in {"WAV", "WAVEX"}
        except soundfile.LibsndfileError:
            return None
        if wav and _wav_is_cut(path):
            raise StudioError("media_unreadable", str(path))
        return decoder

    def blocks(self) -> Iterator[bytes]:
        import soundfile

        converter, done = ToMono16k(self._rate), 0
        try:
            with soundfile.SoundFile(str(self._path)) as file:
                as_it_is = file.samplerate == RATE and file.channels == 1 and file.subtype == "PCM_16"
                while True:
                    frames = file.read(_BLOCK, dtype="int16" if as_it_is else "float32", always_2d=True)
                    if not len(frames):
                        break
                    done += len(frames)
                    yield frames.astype("<i2").tobytes() if as_it_is else converter.feed(frames)
        except (soundfile.LibsndfileError, OSError) as error:
            raise StudioError("media_unreadable", str(self._path)) from error
        if self._exact and done < self._frames:
            raise StudioError("media_unreadable", str(self._path))
        yield converter.flush()

    def kill(self) -> None:
        """Nothing to stop: every block is short."""


def _wav_is_cut(path: Path) -> bool:
    """Whether the data chunk promises more bytes than the file holds (libsndfile says nothing of it)."""
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            return False
        file.seek(12)
        while len(head := file.read(8)) == 8:
            name, length = struct.unpack("<4sI", head)
            if name == b"data":
                return bool(length < _UNKNOWN_LENGTH and file.tell() + length > size)
            file.seek(length + (length & 1), 1)
    return False
