"""What comes of reading a line back to Cyrillic: the text, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """A line in Cyrillic. `ambiguous` and `unseen` hold Cyrillic words of it, in order, without doubles.

    `ambiguous`: the letters allow another reading, too. `unseen`: no known word; read by the letter
    rules alone, and to be looked at before it is stored.
    """

    text: str
    ambiguous: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        return not self.ambiguous and not self.unseen


@dataclass(frozen=True, slots=True)
class WordReading:
    """One word's readings, the chosen one first; `seen` says that it is a known word."""

    readings: tuple[str, ...]
    seen: bool


def collect(text: str, words: list[tuple[str, WordReading]]) -> Reading:
    """The reading of a line from its words, each as it was printed and as it was read."""
    ambiguous = dict.fromkeys(word for word, read in words if len(read.readings) > 1)
    unseen = dict.fromkeys(word for word, read in words if not read.seen)
    return Reading(text, tuple(ambiguous), tuple(unseen))
