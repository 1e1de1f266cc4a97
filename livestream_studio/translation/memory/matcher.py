"""The memory: approved lines of one spoken language, found exactly or with mishearings mended."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from livestream_studio.languages.sounds import coarse, coarse_join
from livestream_studio.translation.memory.cut import Cutter, Part
from livestream_studio.translation.memory.entry import Entry, Kind, MemoryAnswer, Suggestion
from livestream_studio.translation.memory.index import Index
from livestream_studio.translation.memory.knowledge import Knowledge
from livestream_studio.translation.memory.line import Line
from livestream_studio.translation.memory.verdict import pieces, reasons

SUGGEST_FROM = 60.0  # similarity in per cent of the coarse sounds
SUGGESTIONS = 5
LONGEST = 3_000  # characters; more is no utterance
_SCANNED = 8
_KINDS = list(Kind)


class Memory:
    """Thread-safe; an entry that is added answers the very next line.

    `mend` puts right what the recogniser made of names, before anything is compared.
    """

    def __init__(self, knowledge: Knowledge, mend: Callable[[str], str] = str) -> None:
        self.knowledge = knowledge
        self._mend = mend
        self._index = Index(knowledge)
        self.has_own_lines = False  # any beside the phrasebook's
        self._lock = threading.Lock()

    @classmethod
    def load(cls, knowledge: Knowledge, lines: Iterable[Entry], mend: Callable[[str], str] = str) -> Memory:
        """A memory of `lines`, all in the knowledge's language."""
        memory = cls(knowledge, mend)
        memory.add(*lines)
        return memory

    def __len__(self) -> int:
        return len(self._index)

    def entries(self) -> list[Entry]:
        """What it holds, with the normal forms that loading them again needs not work out."""
        with self._lock:
            return self._index.entries()

    def add(self, *entries: Entry) -> None:
        """New entries; one whose id is known takes the old one's place."""
        with self._lock:
            self._index.add(entries)
            self.has_own_lines |= any(entry.kind is not Kind.PHRASEBOOK for entry in entries)

    def remove(self, entry_id: str) -> bool:
        """Whether there was such an entry."""
        with self._lock:
            return self._index.remove(entry_id)

    def mend_with(self, mend: Callable[[str], str]) -> None:
        """Names are put right by `mend` from the next line on."""
        self._mend = mend

    def confirm(self, heard: str, meant: str) -> bool:
        """A person says that the line `heard` was `meant`: the pieces that differ count as slips seen before.

        Whether that was learned: not where a piece changes what may not differ, or is long.
        """
        one, other = self._heard(heard), Line.of(meant, self.knowledge)
        differing = list(pieces(one.core, other.core))
        if not all(0 < len(before) <= 3 and 0 < len(after) <= 3 for before, after in differing):
            return False
        slips = [(" ".join(before), " ".join(after)) for before, after in differing]
        if any(self.knowledge.changes(*slip) for slip in slips):
            return False
        with self._lock:
            for slip in slips:
                self.knowledge.add_slip(*slip)
        return bool(slips)

    def exact(self, text: str, target: str = "") -> Entry | None:
        """The approved line that `text` is, word for word; with a translation to `target`, if named."""
        return self._exact(self._heard(text), target)

    def find(self, text: str, target: str = "") -> MemoryAnswer:
        """The one approved line that `text` is but for sound-alikes and fillers; else similar ones."""
        heard = self._heard(text)
        exact = self._exact(heard, target)
        if exact is not None:
            return MemoryAnswer(exact, 1.0)
        if not heard.core:
            return MemoryAnswer(None)
        found = self._mended(heard, target)
        if found:
            return self._choose(found, target)
        similar = self._index.similar(heard, SUGGEST_FROM, _SCANNED)
        judged = [(number, reasons(heard, self._index.line(number))) for number in similar]
        fitting = [number for number, why in judged if not why]
        if fitting:  # the coarse key is the same for all that sounds the same, but for rare spellings
            return self._choose(self._scored(heard, fitting, target), target)
        blocked = [
            Suggestion(entry, round(fuzz.ratio(heard.normal, entry.normal) / 100, 4), why)
            for number, why in judged
            if (entry := self._entry(number, target)) is not None
        ]
        blocked.sort(key=lambda suggestion: -suggestion.score)
        return MemoryAnswer(None, suggestions=tuple(blocked[:SUGGESTIONS]))

    def cut(self, text: str, target: str = "") -> tuple[Part, ...] | None:
        """The approved lines that a long utterance is made of, in order, nothing left over; else None."""
        cutter = Cutter(self._index, lambda piece: self._part(piece, target))
        heard = self._heard(text)
        for number, units in enumerate(self.knowledge.variants(heard.units, limit=4)):
            parts = cutter.cut(replace(heard, units=tuple(units)))
            if parts and number:
                return tuple(replace(part, score=min(part.score, 0.99)) for part in parts)
            if parts:
                return parts
        return None

    def _heard(self, text: str) -> Line:
        return Line.of(self._mend(text) if len(text) <= LONGEST else "", self.knowledge)

    def _part(self, heard: Line, target: str) -> tuple[Entry, float] | None:
        exact = self._exact(heard, target)
        if exact is not None:
            return exact, 1.0
        found = self._mended(heard, target)
        answer = self._choose(found, target) if found else MemoryAnswer(None)
        return None if answer.matched is None else (answer.matched, answer.score)

    def _exact(self, heard: Line, target: str) -> Entry | None:
        fitting: list[tuple[bool, int, int, Entry]] = []
        for number in self._index.by_normal(heard.normal):
            entry = self._entry(number, target)
            line = self._index.line(number)
            if entry is None or (heard.marked and not (line.marked or line.asks)):
                continue
            # A question that only its mark tells from a statement: a recogniser hears no marks. It is
            # believed where the script or the phrasebook expects it and no statement has the same words.
            by_mark = line.marked and not line.asks and not heard.marked
            if by_mark and heard.closed and entry.kind is Kind.MEMORY:
                continue
            fitting.append((by_mark, _KINDS.index(entry.kind), -number, entry))
        return min(fitting, key=lambda each: each[:3])[3] if fitting else None

    def _mended(self, heard: Line, target: str) -> list[tuple[float, int, int]]:
        """Fitting entries as (score, -order of kinds, number)."""
        fitting: list[int] = []
        for units in self.knowledge.variants(heard.units):
            as_heard = tuple(units) == heard.units
            core = heard.core if as_heard else self.knowledge.without_fillers(units)
            key = coarse_join([coarse(self.knowledge.language, unit) for unit in core])
            for number in self._index.by_coarse(key):
                if not reasons(heard, self._index.line(number), None if as_heard else units):
                    fitting.append(number)
        return self._scored(heard, fitting, target)

    def _scored(self, heard: Line, numbers: Sequence[int], target: str) -> list[tuple[float, int, int]]:
        return [
            (round(fuzz.ratio(heard.normal, entry.normal) / 100, 4), -_KINDS.index(entry.kind), number)
            for number in dict.fromkeys(numbers)
            if (entry := self._entry(number, target)) is not None
        ]

    def _choose(self, found: list[tuple[float, int, int]], target: str) -> MemoryAnswer:
        found.sort(reverse=True)
        entries = [(score, entry) for score, _, number in found if (entry := self._entry(number, target))]
        if not entries:
            return MemoryAnswer(None)
        score, best = entries[0]
        rivals = [entry for s, entry in entries[1:] if s == score and entry.normal != best.normal]
        if any(_differ(best, rival, target) for rival in rivals):
            both = tuple(Suggestion(entry, score, ("ambiguous",)) for entry in (best, *rivals))
            return MemoryAnswer(None, suggestions=both[:SUGGESTIONS])
        return MemoryAnswer(best, score)

    def _entry(self, number: int, target: str) -> Entry | None:
        entry = self._index.entry(number)
        return None if entry is None or (target and not entry.targets.get(target)) else entry


def _differ(one: Entry, other: Entry, target: str) -> bool:
    if target:
        return one.targets[target] != other.targets[target]
    return dict(one.targets) != dict(other.targets)
