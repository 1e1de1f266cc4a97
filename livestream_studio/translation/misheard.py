"""Lines of the phrasebook with slots, found although a word was misheard, as fixed ones are by the memory."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz

from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.chain import Step
from livestream_studio.translation.memory.knowledge import Knowledge
from livestream_studio.translation.memory.line import Line
from livestream_studio.translation.memory.verdict import reasons
from livestream_studio.translation.number_guard import agree
from livestream_studio.translation.sound_lines import SoundLines
from livestream_studio.translation.stages import SlottedLines

MOST_LINES = 4
"""In one utterance. More of them all misheard is no line that anybody said."""


class MisheardStage:
    """Mends sound-alikes, lost weak words and nothing else; what else differs is offered to the host.

    `mend` puts names right before anything is compared. `approved` are the lines that a mended name may
    stand in, the catalogue's products with it, which `lines` do not know.
    """

    def __init__(
        self,
        lines: SoundLines,
        knowledge: Knowledge,
        target: str,
        mend: Callable[[str], str] = str,
        approved: SlottedLines | None = None,
    ) -> None:
        self._lines, self._knowledge, self._target, self._mend = lines, knowledge, target, mend
        self._approved = approved

    def __call__(self, text: str) -> Step:
        heard = self._mend(text)
        return self._named(text, heard) or self._sounding(heard)

    def _named(self, text: str, heard: str) -> Step | None:
        """The line whose name alone was misheard."""
        matches = self._approved.find(heard) if self._approved and heard != text else None
        if self._approved is None or matches is None:
            return None
        made = self._approved.render(matches, self._target)
        if agree(self._approved.source, heard, self._target, made):
            return None
        one, other = Line.of(text, self._knowledge), Line.of(heard, self._knowledge)
        score = round(fuzz.ratio(one.normal, other.normal) / 100, 4)
        notes = tuple(match.template.id for match in matches)
        return Step("misheard", Translation(made, Origin.MEMORY, score, heard, notes), score, notes)

    def _sounding(self, heard: str) -> Step:
        found = self._lines.find(heard)
        if not found or len(found) > MOST_LINES:
            return Step("misheard", None)
        source = self._lines.source
        meant = self._lines.render(found, source)
        one, other = Line.of(heard, self._knowledge), Line.of(meant, self._knowledge)
        score = round(fuzz.ratio(one.normal, other.normal) / 100, 4)
        made = self._lines.render(found, self._target)
        if why := reasons(one, other):
            notes = tuple(f"blocked:{reason}" for reason in why)
            return Step("misheard", None, score, notes, ((meant, made),))
        notes = tuple(match.template.id for match in found)
        if faults := agree(source, heard, self._target, made):
            return Step("misheard", None, score, (*notes, *faults))
        return Step("misheard", Translation(made, Origin.MEMORY, score, meant, notes), score, notes)
