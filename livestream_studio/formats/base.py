"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from livestream_studio.core.subtitles import Block, blocks
from livestream_studio.core.types import Cue
from livestream_studio.languages import profile


@dataclass(frozen=True, slots=True)
class Track:
    """One language's final cues, by time, and the same as subtitle blocks."""

    language: str
    cues: tuple[Cue, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Format:
    """How tracks become a file's text (UTF-8, `\\n` line ends).

    A `per_language` format is rendered once a track and named `STEM.LANG.EXT`, any other once for
    all of them and named `STEM.EXT`.
    """

    extension: str
    per_language: bool
    render: Callable[[Sequence[Track]], str]

    def files(self, stem: str, tracks: Sequence[Track]) -> dict[str, str]:
        """File name to text; a language without a line still gets its file."""
        if not self.per_language:
            return {f"{stem}.{self.extension}": self.render(tracks)}
        return {f"{stem}.{track.language}.{self.extension}": self.render([track]) for track in tracks}


def tracks(cues: Iterable[Cue], languages: Sequence[str]) -> list[Track]:
    """Final cues sorted into one track for each of `languages`, in that order."""
    finals = sorted((c for c in cues if c.final), key=lambda c: (c.start_ms, c.utterance, c.part))
    words = [word for cue in finals for word in cue.words]
    made = []
    for code in languages:
        own, facts = tuple(c for c in finals if c.language == code), profile(code)
        shown = blocks(own, facts.line_chars, spaced=facts.spaced, words=words)
        made.append(Track(code, own, tuple(shown)))
    return made


def timestamp(ms: int, separator: str) -> str:
    """`hh:mm:ss,mmm` with the separator before the milliseconds."""
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{separator}{ms:03d}"
