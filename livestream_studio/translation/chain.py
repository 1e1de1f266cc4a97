"""Who answers for a line: an approved line, a mended one, a guarded model, or nobody.

The first stage that can answer does; a stage that cannot says why, and the host can read it all
in the `Decision`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.line_guard import readable
from livestream_studio.translation.offers import as_note

LONGEST = 500
"""Characters. No host says more in a line; what is longer is a paste, or an attack on whoever matches it."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one stage made of a line. `answer` is None where it passed; `notes` are codes of why.

    `suggestions` are similar approved lines with their translations, for the host to look at and for
    nobody else: something in them differs that may not differ.
    """

    stage: str
    answer: Translation | None
    score: float | None = None
    notes: tuple[str, ...] = ()
    suggestions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The line that is shown (or an empty one) and every step that led to it."""

    translation: Translation
    steps: tuple[Step, ...]


class Stage(Protocol):
    """One way to answer, for one pair of languages."""

    def __call__(self, text: str) -> Step: ...


class Chain:
    """A `Translator` that asks its stages in order. Thread-safe where they are."""

    def __init__(self, source: str, target: str, stages: Sequence[Stage]) -> None:
        self.source, self.target = source, target
        self._stages = tuple(stages)

    def translate(self, text: str) -> Translation:
        """The answer. Where no approved line is it, similar ones stand in its notes (`offers`)."""
        decision = self.decide(text)
        answer = decision.translation
        if answer.origin not in (Origin.NONE, Origin.MACHINE):
            return answer
        similar = dict.fromkeys(offer for step in decision.steps for offer in step.suggestions)
        return replace(answer, notes=(*answer.notes, *map(as_note, similar))) if similar else answer

    def decide(self, text: str) -> Decision:
        """The whole decision for a line; `notes` of the answer are those of its own stage."""
        steps: list[Step] = []
        if len(text) > LONGEST:
            return Decision(Translation("", Origin.NONE, source=text[:LONGEST], notes=("too_long",)), ())
        line = readable(text)
        for stage in self._stages if line else ():
            step = stage(line)
            steps.append(step)
            if step.answer is not None:
                return Decision(step.answer, tuple(steps))
        why = tuple(note for step in steps for note in step.notes)
        return Decision(Translation("", Origin.NONE, source=line, notes=why), tuple(steps))
