"""Where the memory looks lines up: by their normal form, by their coarse sound, by similarity.

Readers need no lock: what they read is either never changed or replaced as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from livestream_studio.translation.memory import sounds
from livestream_studio.translation.memory.entry import Entry
from livestream_studio.translation.memory.knowledge import Knowledge
from livestream_studio.translation.memory.line import Line
from livestream_studio.translation.memory.normal import (
    joined,
    marked_question,
    tokens,
    units_of_normal,
)


class Index:
    """Entries under numbers that stay theirs. Adding and removing is for one thread at a time."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.entries: list[Entry | None] = []
        self.longest = 0  # tokens
        self._marked: list[bool] = []
        self._coarse: tuple[str, ...] = ()
        self._by_normal: dict[str, tuple[int, ...]] = {}
        self._by_coarse: dict[str, tuple[int, ...]] = {}
        self._by_id: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, entries: Iterable[Entry]) -> None:
        """An entry with an id that is known takes the old one's place."""
        keys: list[str] = []
        for entry in entries:
            self.remove(entry.id)
            key = self._add(entry, len(self._coarse) + len(keys))
            keys.append(key)
        self._coarse += tuple(keys)

    def remove(self, entry_id: str) -> bool:
        number = self._by_id.pop(entry_id, None)
        if number is None:
            return False
        self.entries[number] = None
        return True

    def by_normal(self, normal: str) -> list[int]:
        return self._living(self._by_normal.get(normal, ()))

    def by_coarse(self, key: str) -> list[int]:
        return self._living(self._by_coarse.get(key, ()))

    def may_hold(self, key: str) -> bool:
        """Quickly: whether any line has this coarse sound."""
        return key in self._by_coarse

    def similar(self, key: str, cutoff: float, limit: int) -> list[int]:
        """The entries whose coarse sound is nearest, best first; `cutoff` from 0 to 100."""
        found = process.extract(
            key, self._coarse, scorer=fuzz.ratio, processor=None, score_cutoff=cutoff, limit=limit
        )
        return self._living([number for _, _, number in found])

    def line(self, number: int) -> Line:
        entry = self.entries[number]
        assert entry is not None
        units = tuple(_units(self.knowledge.language, entry))
        return Line(self.knowledge.language, units, self._marked[number], self.knowledge, entry.sound)

    def _living(self, numbers: Sequence[int]) -> list[int]:
        return [number for number in numbers if self.entries[number] is not None]

    def _add(self, entry: Entry, number: int) -> str:
        language = self.knowledge.language
        units = _units(language, entry)
        normal = entry.normal or joined(language, units)
        core = self.knowledge.without_fillers(units)
        key = sounds.coarse_join([sounds.coarse(language, unit) for unit in core])
        self.entries.append(replace(entry, normal=normal))
        self._marked.append(marked_question(entry.source))
        self._by_id[entry.id] = number
        if key:
            self._by_normal[normal] = (*self._by_normal.get(normal, ()), number)
            self._by_coarse[key] = (*self._by_coarse.get(key, ()), number)
            self.longest = max(self.longest, len(units))
        return key


def _units(language: str, entry: Entry) -> list[str]:
    """The tokens; where the normal form is known, no number has to be read again."""
    return units_of_normal(language, entry.normal) if entry.normal else tokens(language, entry.source)
