"""The nouns of a session.

All times are integer milliseconds from the session's start, counted in audio samples, never
read from a clock. Everything here is immutable, so it may cross threads freely.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Who answered for a line: the one thing a host must be able to see of every cue."""

    SPEECH = "speech"  # the recogniser: this cue is in the spoken language
    APPROVED = "approved"  # an exact match of a line that a human approved
    MEMORY = "memory"  # a fuzzy match that mends what was misheard, and nothing else
    MACHINE = "machine"  # a translation model, every check passed
    NONE = "none"  # nothing good enough: the text is empty


MARKS: Mapping[Origin, str] = {
    Origin.SPEECH: " ",
    Origin.APPROVED: "●",
    Origin.MEMORY: "○",
    Origin.MACHINE: "▲",
    Origin.NONE: "–",
}
"""Who answered for a line, told by shape, since colour is not seen by all: the same in the window (which
paints them), the terminal and the guides."""


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """Mono 16-bit little-endian PCM at `rate` Hz; `start_ms` is counted in samples."""

    pcm: bytes
    rate: int
    start_ms: int

    @property
    def duration_ms(self) -> int:
        return len(self.pcm) * 500 // self.rate


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word; `confidence` runs from 0 to 1, None where the engine has not said.

    Words of a partial may have estimated times: from when they were first heard.
    """

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


def mean_confidence(words: Iterable[Word]) -> float | None:
    """The mean of the words that have one, to three digits; None where none has."""
    known = [w.confidence for w in words if w.confidence is not None]
    return round(sum(known) / len(known), 3) if known else None


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What a recogniser believes now about one utterance, a stretch of speech between silences.

    Partials of an utterance replace each other; the one `final` closes it. `words` is empty
    where the engine gives none (some give them for finals only).
    """

    utterance: int
    text: str
    start_ms: int
    end_ms: int
    final: bool
    words: tuple[Word, ...] = ()


HIDDEN = "hidden"  # a note: the host took this line off the screens; its text is kept
EDITED = "edited"  # a note: the text is a person's
UNSURE_SLOT = "unsure_slot"  # begins a note: a word that must be right was not heard clearly
UNSURE_NUMBER = "unsure_number"  # the same of a number, so unclear that the line is not translated


@dataclass(frozen=True, slots=True)
class Cue:
    """One line on one language's track, keyed (session, utterance, part, language).

    Source and translations differ only by `language` and `origin`. `spoken` is what the recogniser
    heard, before numbers are written and punctuation is set (for a translation: of the source
    line). An utterance may be cut into several parts. `score` (0 to 1, or None) is the origin's own
    figure; `confidence` is the mean of the recognised words'. `words` is filled on source cues.
    """

    utterance: int
    language: str
    text: str
    spoken: str
    start_ms: int
    end_ms: int
    final: bool
    origin: Origin
    part: int = 0
    score: float | None = None
    confidence: float | None = None
    notes: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()

    @property
    def hidden(self) -> bool:
        return HIDDEN in self.notes


@dataclass(frozen=True, slots=True)
class Translation:
    """A translator's answer. With `Origin.NONE` the text is empty; never an invented line.

    `source` is the text that matched (approved line, memory entry) or was translated; `notes` are
    codes of what the stages and guards found, for the host and for `translate --json`.
    """

    text: str
    origin: Origin
    score: float | None = None
    source: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One show, exercise or captioned file. `started` is ISO 8601 with the zone."""

    id: str
    started: str
    source: str
    targets: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong: a code that the command line or the window turns into words.

    `detail` fills the message's one gap (a path, a device, a language). A fatal problem ends the
    session; any other is a notice.
    """

    code: str
    detail: str = ""
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness of the last stretch of audio, in dBFS (0 is full scale, silence is -120)."""

    rms_db: float
    peak_db: float
    at_ms: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """A stage has fallen behind: `waiting` lines or `behind_ms` of audio; 0 says it caught up.

    `stage` is "recognizer", "journal" or a target language.
    """

    stage: str
    waiting: int
    behind_ms: int = 0


Event = Cue | Problem | Level | Backlog


class StudioError(Exception):
    """The one exception that carries a `Problem` across a call; people never see its text."""

    def __init__(self, code: str, detail: str = "", *, fatal: bool = True) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.problem = Problem(code, detail, fatal)
