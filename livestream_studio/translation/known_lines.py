"""Every line that a segmenter may recognise while somebody speaks: the host's own and the phrasebook's."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from livestream_studio.languages import profile
from livestream_studio.languages.fillers import BETWEEN_LINES
from livestream_studio.translation.approved import ApprovedLines


class OwnLines:
    """The host's own lines and the show's script as they sound; `heard_as` knows how lines sound.

    A line that is added while others read is found by the very next words. None is ever taken out: all
    that they do is to end a line where they end.
    """

    def __init__(self, heard_as: ApprovedLines, lines: Iterable[str] = ()) -> None:
        self._heard_as = heard_as
        self._gap = " " if profile(heard_as.source).spaced else ""
        self._written = {heard_as.normal(line): line for line in lines}
        self._written.pop("", None)
        self._sorted = sorted(self._written)

    def add(self, *lines: str) -> None:
        for line in lines:
            plain = self._heard_as.normal(line)
            if plain and plain not in self._written:
                insort(self._sorted, plain)
            if plain:
                self._written[plain] = line

    def line_ends(self, words: Sequence[str]) -> list[int]:
        """After how many of these words a line that is all of them ends."""
        if not self._written:
            return []
        text, at = self._heard_as.joined(words)
        ends = [end - len(self._gap) for end in at[1:-1]] + at[-1:]
        return [count for count, end in enumerate(ends, start=1) if text[:end] in self._written]

    def may_grow(self, words: Sequence[str]) -> bool:
        """Whether all these words are the beginning of a longer line."""
        if not self._written:
            return False
        text = self._heard_as.joined(words)[0] + self._gap
        at = bisect_left(self._sorted, text)
        at += self._sorted[at : at + 1] == [text]
        return at < len(self._sorted) and self._sorted[at].startswith(text)

    def written(self, spoken: str) -> str | None:
        """The line that these words are, as the host wrote it."""
        return self._written.get(self._heard_as.normal(spoken)) if self._written else None


class KnownLines:
    """Both, with the fillers before a line counted as part of it."""

    def __init__(self, book: ApprovedLines | None, own: OwnLines | None, language: str) -> None:
        self._book, self._own, self._language = book, own, language
        self._fillers = BETWEEN_LINES[language]
        self._sources = [lines for lines in (own, book) if lines is not None]

    def line_ends(self, words: Sequence[str]) -> list[int]:
        """After how many of these words an approved line that began with the first one ends."""
        skipped = self._fillers_before(words)
        ends = {count for lines in self._sources for count in lines.line_ends(words)}
        if skipped:
            bare = words[skipped:]
            ends |= {skipped + count for lines in self._sources for count in lines.line_ends(bare)}
        return sorted(ends)

    def may_grow(self, words: Sequence[str]) -> bool:
        """Whether all these words may be the beginning of an approved line that is longer."""
        skipped = self._fillers_before(words)
        return any(
            lines.may_grow(words) or (skipped and lines.may_grow(words[skipped:])) for lines in self._sources
        )

    def may_begin(self, words: Sequence[str]) -> bool:
        """Whether an approved line may begin with these words, or ends among them."""
        return bool(words) and (self.may_grow(words) or bool(self.line_ends(words)))

    def clause_ends(self, words: Sequence[str]) -> list[int]:
        """As `line_ends`, for the first of two statements that may each be a line."""
        return self._book.clause_ends(words) if self._book else []

    def slot_words(self) -> frozenset[str]:
        return self._book.slot_words() if self._book else frozenset()

    def written(self, spoken: str) -> str | None:
        """The approved line or lines that these words are, with their own marks and capitals."""
        own = self._own.written(self._without_fillers(spoken)) if self._own else None
        return own or (self._book.written(spoken) if self._book else None)

    def _fillers_before(self, words: Sequence[str]) -> int:
        """How many words at the beginning are fillers, if anything comes after them."""
        return next((at for at, word in enumerate(words) if word not in self._fillers), 0)

    def _without_fillers(self, spoken: str) -> str:
        if profile(self._language).spaced:
            words = spoken.split()
            return " ".join(words[self._fillers_before(words) :])
        for filler in sorted(self._fillers, key=len, reverse=True):
            if spoken.startswith(filler) and self._own and self._own.written(spoken) is None:
                return self._without_fillers(spoken.removeprefix(filler))
        return spoken
