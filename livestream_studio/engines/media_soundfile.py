"""WAV, FLAC, OGG, Opus, MP3, AIFF ... decoded in this process by libsndfile, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.engines.media_cut import is_cut
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


class SoundFileDecoder:
    """Decodes `path` to PCM blocks (mono, 16 kHz, 16-bit).

    `open` returns None where libsndfile cannot read the format or its length. `cut` says, at the latest when
    the blocks are at their end, whether the recording stops before its own end: a copy that was cut
    short must not pass for a whole show. Raises `media_unreadable` where there is no sound before that.
    """

    def __init__(self, path: Path, frames: int, rate: int, *, exact: bool, cut: bool) -> None:
        self._path, self._frames, self._rate, self._exact = path, frames, rate, exact
        self.cut = cut
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
                exact, cut = file.format in _EXACT, is_cut(path, file.format)
                return cls(path, file.frames, file.samplerate, exact=exact, cut=cut)
        except soundfile.LibsndfileError:
            return None

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
            if not done:
                raise StudioError("media_unreadable", str(self._path)) from error
            self.cut = True
        self.cut = self.cut or (self._exact and done < self._frames)
        yield converter.flush()

    def kill(self) -> None:
        """Nothing to stop: every block is short."""
