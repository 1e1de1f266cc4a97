"""One line made ready for comparing: tokens, sound, meanings, whether it asks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from livestream_studio.languages import sounds
from livestream_studio.translation.memory.knowledge import Knowledge, Meaning
from livestream_studio.translation.memory.normal import asks, joined, marked_question, tokens


@dataclass(frozen=True)
class Line:
    """`units` are the tokens as said; `marked`: the written line ends with a question mark; `closed`:
    with any mark at all; `sound`, where it is known already: `sounds.sound` of the units."""

    language: str
    units: tuple[str, ...]
    marked: bool
    knowledge: Knowledge
    sound: str = ""
    closed: bool = False

    @classmethod
    def of(cls, text: str, knowledge: Knowledge) -> Line:
        units = tuple(tokens(knowledge.language, text))
        closed = text.rstrip()[-1:] in tuple(".!?…。！？")
        return cls(knowledge.language, units, marked_question(text), knowledge, closed=closed)

    @cached_property
    def normal(self) -> str:
        return joined(self.language, list(self.units))

    @cached_property
    def core(self) -> list[str]:
        """Without fillers."""
        return self.knowledge.without_fillers(self.units)

    @cached_property
    def core_sounds(self) -> list[str]:
        """Chinese: the syllables of `core`, read in the line's own context."""
        if self.sound and len(self.core) == len(self.units):
            return self.sound.split(" ")
        return sounds.syllables(self.core)

    @cached_property
    def coarse(self) -> str:
        return sounds.coarse_join([sounds.coarse(self.language, unit) for unit in self.core])

    @cached_property
    def meanings(self) -> Counter[Meaning]:
        return self.knowledge.meanings(self.core)

    @cached_property
    def asks(self) -> bool:
        return asks(self.language, self.normal)
