"""The memory's places in the chain."""

from __future__ import annotations

from livestream_studio.core.types import Origin, Translation
from livestream_studio.languages import profile
from livestream_studio.translation.chain import Step
from livestream_studio.translation.memory.amounts import changed_amounts
from livestream_studio.translation.memory.entry import Entry, Kind
from livestream_studio.translation.memory.matcher import Memory


class OwnLinesStage:
    """The host's own lines, word for word: what a person corrected or wrote goes before all else."""

    def __init__(self, memory: Memory, target: str) -> None:
        self._memory, self._target = memory, target

    def __call__(self, text: str) -> Step:
        entry = self._memory.exact(text, self._target) if self._memory.has_own_lines else None
        if entry is None or entry.kind is Kind.PHRASEBOOK:
            return Step("own_lines", None, notes=("no_own_line",))
        notes = (f"{entry.kind}:{entry.id}",)
        if faults := _changed(self._memory, entry, self._target):
            return Step("own_lines", None, notes=(*notes, *faults))
        answer = Translation(entry.targets[self._target], Origin.APPROVED, 1.0, entry.source, notes)
        return Step("own_lines", answer, 1.0, notes)


class MemoryStage:
    """Answers with the approved translation of the line that was said, also of several in a row.

    Word for word the origin is `approved`, with something mended `memory`. Where nothing may be
    shown, the step's notes say why the nearest lines were held back: `blocked:negation`.
    """

    def __init__(self, memory: Memory, target: str) -> None:
        self._memory, self._target = memory, target

    def __call__(self, text: str) -> Step:
        answer = self._memory.find(text, self._target)
        if answer.matched is not None:
            return self._shown((answer.matched,), answer.score)
        parts = self._memory.cut(text, self._target)
        if parts:
            return self._shown(tuple(part.entry for part in parts), min(part.score for part in parts))
        nearest = answer.suggestions[:1]
        notes = tuple(f"blocked:{reason}" for suggestion in nearest for reason in suggestion.reasons)
        offered = tuple((s.entry.source, s.entry.targets[self._target]) for s in answer.suggestions)
        score = nearest[0].score if nearest else None
        return Step("memory", None, score, notes or ("no_memory_line",), offered)

    def _shown(self, entries: tuple[Entry, ...], score: float) -> Step:
        text = profile(self._target).row([entry.targets[self._target] for entry in entries])
        source = " ".join(entry.source for entry in entries)
        origin = Origin.APPROVED if score == 1.0 else Origin.MEMORY
        notes = tuple(f"{entry.kind}:{entry.id}" for entry in entries)
        faults = [fault for entry in entries for fault in _changed(self._memory, entry, self._target)]
        if faults:
            return Step("memory", None, score, (*notes, *faults))
        return Step("memory", Translation(text, origin, score, source, notes), score, notes)


def _changed(memory: Memory, entry: Entry, target: str) -> tuple[str, ...]:
    """Approved or not, a sum that differs is never shown."""
    return changed_amounts(memory.knowledge.language, entry.source, target, entry.targets[target])
