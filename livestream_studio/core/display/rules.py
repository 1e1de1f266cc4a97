"""What one language needs on screen, in one dataclass; the figures are `languages/screen.py`'s."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Span = tuple[int, int]


def _nothing(_text: str) -> Iterable[Span]:
    return ()


def _no(_text: str) -> bool:
    return False


def _same(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Rules:
    """How the lines of one language (in one script) are broken and how long they stay.

    `line_units` is the widest line in characters: a full-width character is 1, and a half-width one
    among them (`spaced` false) is 0.5. `read_cps` is the comfortable reading speed in the same units
    a second, `hurry_cps` the fastest, used only while lines wait.
    """

    line_units: float
    read_cps: float
    hurry_cps: float
    spaced: bool
    rows: int = 2
    min_ms: int = 1_500
    max_ms: int = 6_000
    fade_after_ms: int = 2_500
    """Silence after which a line that has been read begins to fade."""
    fade_ms: int = 400
    late_ms: int = 3_000
    """A line that has waited for so long makes those before it go at `hurry_cps`, without fillers."""
    skip_ms: int = 9_000
    """One that has waited for so long is not shown at all; numbers are the last to be skipped."""
    latin: bool = False
    """The language itself is written in Latin letters; else they are a name's, which may go on."""
    begun: Callable[[str], int] = len
    """Where, in an unfinished line, something begins that the next word may change: a number in words."""
    holds: Callable[[str], Iterable[Span]] = _nothing
    """The stretches of a line that are never broken: a number with its unit, a name."""
    joins: Callable[[str], Iterable[Span]] = _nothing
    """The stretches that are broken only where nothing else fits: a Chinese word."""
    starts: Callable[[str], bool] = _no
    """Whether what follows a break opens a phrase: a good place."""
    stays: Callable[[str], bool] = _no
    """Whether a line should not end like this: with a preposition, a bare modifier."""
    shorten: Callable[[str], str] = _same
    """The line without what may be left out; gives no more than it gets."""
    measure: Callable[[str], float] | None = None
    """The width in `line_units` as it is drawn; a line must keep within the limit by this as well."""

    def __post_init__(self) -> None:
        """Raises ValueError where a full page could not be read in the time it may stay."""
        if self.rows < 1 or self.line_units < 4 or not 0 < self.read_cps <= self.hurry_cps:
            raise ValueError("rows, line_units or reading speeds")
        if not 0 < self.min_ms <= self.max_ms or self.reading_ms(self.rows * self.line_units) > self.max_ms:
            raise ValueError("a full page cannot be read in max_ms")

    def units(self, text: str) -> float:
        """How much there is to read; controls and marks above letters are nothing."""
        return sum(self._unit(letter) for letter in text)

    def width(self, text: str) -> float:
        """The room a piece of a line takes: by its characters, or as drawn where that is more."""
        return max(self.units(text), self.measure(text)) if self.measure else self.units(text)

    def reading_ms(self, units: float, *, hurry: bool = False) -> int:
        return round(units * 1000 / (self.hurry_cps if hurry else self.read_cps))

    def _unit(self, letter: str) -> float:
        if unicodedata.category(letter) in ("Cf", "Mn", "Cc"):
            return 0.0
        return 1.0 if self.spaced or unicodedata.east_asian_width(letter) in "WF" else 0.5
