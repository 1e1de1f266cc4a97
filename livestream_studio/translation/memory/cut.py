"""A long utterance as several approved lines: hosts do not always pause between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from livestream_studio.languages.sounds import coarse, extended
from livestream_studio.translation.memory.entry import Entry
from livestream_studio.translation.memory.index import Index
from livestream_studio.translation.memory.line import Line

_LONGEST_FILLER = 3  # tokens
_LONGEST = 200  # tokens; nobody speaks longer without the recogniser ending the utterance


@dataclass(frozen=True, slots=True)
class Part:
    """One approved line in the utterance: tokens `start` to `end` of it; `score` 1 where word for word."""

    entry: Entry
    score: float
    start: int
    end: int


class Cutter:
    """Finds the fewest lines that are the whole utterance."""

    def __init__(self, index: Index, answer: Callable[[Line], tuple[Entry, float] | None]) -> None:
        self._index, self._answer = index, answer

    def cut(self, heard: Line) -> tuple[Part, ...] | None:
        """The lines in order; None where a rest is left that no approved line accounts for."""
        core = heard.core
        if not core or len(core) > _LONGEST:
            return None
        keys = [coarse(heard.language, unit) for unit in core]
        best: list[tuple[Part, ...] | None] = [None] * len(core) + [()]
        for start in range(len(core) - 1, -1, -1):
            if not self._may_cut(heard, core, start):
                continue
            key = ""
            for end in range(start + 1, min(len(core), start + self._index.longest) + 1):
                key = extended(key, keys[end - 1])
                rest, known = best[end], best[start]
                if rest is None or (known is not None and len(rest) + 1 >= len(known)):
                    continue
                if self._index.may_hold(key) and (part := self._part(heard, core, start, end)):
                    best[start] = (part, *rest)
            if best[start] is None:
                best[start] = self._past_filler(heard, core, start, best)
        return best[0] or None

    def _past_filler(
        self, heard: Line, core: list[str], start: int, best: list[tuple[Part, ...] | None]
    ) -> tuple[Part, ...] | None:
        """The lines behind a filler, which at the edge of a line is no line of its own."""
        for length in range(min(_LONGEST_FILLER, len(core) - start), 0, -1):
            rest = best[start + length]
            if rest is not None and tuple(core[start : start + length]) in heard.knowledge.fillers_between:
                return rest
        return None

    def _part(self, heard: Line, core: list[str], start: int, end: int) -> Part | None:
        last = end == len(core)
        units = tuple(core[start:end])
        # What goes on into another line was no question, unless its words ask.
        marked = heard.marked and last
        piece = Line(heard.language, units, marked, heard.knowledge, closed=heard.closed)
        found = self._answer(piece)
        return None if found is None else Part(*found, start, end)

    def _may_cut(self, heard: Line, core: list[str], at: int) -> bool:
        """Never inside a number."""
        known = heard.knowledge
        return at == 0 or not (known.is_number(core[at - 1]) and known.is_number(core[at]))
