"""Where the memory looks lines up: by their normal form, by their coarse sound, by similarity.

Readers need no lock: lists only grow, and a number is put into the tables once all is known of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz, process

from livestream_studio.languages import sounds
from livestream_studio.translation.memory.entry import Entry
from livestream_studio.translation.memory.knowledge import Knowledge
from livestream_studio.translation.memory.line import Line
from livestream_studio.translation.memory.normal import (
    joined,
    marked_question,
    tokens,
    units_of_normal,
)

COMPARED = 1_200


class Index:
    """Entries under numbers that stay theirs. Adding and removing is for one thread at a time."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._entries: list[Entry] = []
        self._gone: set[int] = set()  # removed ones keep their number: somebody may be reading them
        self.longest = 0  # tokens
        self._marked: list[bool] = []
        self._coarse: list[str] = []
        self._holding: dict[str, list[int]] = {}  # by a piece of the coarse key
        self._by_normal: dict[str, tuple[int, ...]] = {}
        self._by_coarse: dict[str, tuple[int, ...]] = {}
        self._by_id: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, entries: Iterable[Entry]) -> None:
        """An entry with an id that is known takes the old one's place."""
        for entry in entries:
            self.remove(entry.id)
            self._add(entry, len(self._entries))

    def remove(self, entry_id: str) -> bool:
        number = self._by_id.pop(entry_id, None)
        if number is None:
            return False
        self._gone.add(number)
        return True

    def entry(self, number: int) -> Entry | None:
        """None once it was removed."""
        return None if number in self._gone else self._entries[number]

    def entries(self) -> list[Entry]:
        return [self._entries[number] for number in tuple(self._by_id.values())]

    def by_normal(self, normal: str) -> list[int]:
        return self._living(self._by_normal.get(normal, ()))

    def by_coarse(self, key: str) -> list[int]:
        return self._living(self._by_coarse.get(key, ()))

    def may_hold(self, key: str) -> bool:
        """Quickly: whether any line has this coarse sound."""
        return key in self._by_coarse

    def similar(self, heard: Line, cutoff: float, limit: int) -> list[int]:
        """The entries whose coarse sound is nearest, best first; `cutoff` from 0 to 100.

        Only entries that share one of the rarest pieces are compared, so that the time does not grow
        with the memory.
        """
        postings = [self._holding.get(piece, []) for piece in set(_pieces(heard.language, heard.core))]
        numbers: set[int] = set()
        for holding in sorted(postings, key=len):
            if numbers and len(numbers) + len(holding) > COMPARED:
                break
            numbers.update(holding[-COMPARED:])
        known = self._living(sorted(numbers, reverse=True))
        keys = [self._coarse[number] for number in known]
        found = process.extract(
            heard.coarse, keys, scorer=fuzz.ratio, processor=None, score_cutoff=cutoff, limit=limit
        )
        return [known[at] for _, _, at in found]

    def line(self, number: int) -> Line:
        entry = self._entries[number]
        units = tuple(_units(self.knowledge.language, entry))
        return Line(self.knowledge.language, units, self._marked[number], self.knowledge, entry.sound)

    def _living(self, numbers: Sequence[int]) -> list[int]:
        return [number for number in numbers if number not in self._gone]

    def _add(self, entry: Entry, number: int) -> None:
        language = self.knowledge.language
        units = _units(language, entry)
        normal = entry.normal or joined(language, units)
        core = self.knowledge.without_fillers(units)
        key = sounds.coarse_join([sounds.coarse(language, unit) for unit in core])
        self._coarse.append(key)
        self._marked.append(marked_question(entry.source))
        self._entries.append(replace(entry, normal=normal))
        self._by_id[entry.id] = number
        if not key:
            return  # nothing but fillers: it is never found
        self.longest = max(self.longest, len(units))
        for piece in set(_pieces(language, core)):
            self._holding.setdefault(piece, []).append(number)
        self._by_normal[normal] = (*self._by_normal.get(normal, ()), number)
        self._by_coarse[key] = (*self._by_coarse.get(key, ()), number)


def _pieces(language: str, core: Sequence[str]) -> list[str]:
    """What similar lines share: beginnings of words, or pairs of Chinese syllables."""
    parts = [sounds.coarse(language, unit) for unit in core]
    if language != "zh":
        return [part[:4] for part in parts]
    return [one + other for one, other in pairwise(parts)] or parts


def _units(language: str, entry: Entry) -> list[str]:
    """The tokens; where the normal form is known, no number has to be read again."""
    return units_of_normal(language, entry.normal) if entry.normal else tokens(language, entry.source)
