"""The stages of the chain: approved lines, and a model behind its guards."""

from __future__ import annotations

from livestream_studio.core.ports import Translator
from livestream_studio.core.types import Origin, Translation
from livestream_studio.languages import profile
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.chain import Step
from livestream_studio.translation.number_guard import agree
from livestream_studio.translation.plain_numbers import plain, styled


class ApprovedStage:
    """Lines of the phrasebook, word for word, with their slots filled in the target's grammar."""

    def __init__(self, lines: ApprovedLines, target: str) -> None:
        self._lines, self._target = lines, target

    def __call__(self, text: str) -> Step:
        matches = self._lines.find(text)
        if matches is None:
            return Step("approved", None, notes=("no_approved_line",))
        made = self._lines.render(matches, self._target)
        notes = tuple(match.template.id for match in matches)
        # Approved or not, a number that differs is never shown.
        if faults := agree(self._lines.source, text, self._target, made):
            return Step("approved", None, notes=(*notes, *faults))
        return Step("approved", Translation(made, Origin.APPROVED, 1.0, text, notes), 1.0, notes)


class MachineStage:
    """A model's answer, shown only if it is in the right script and its numbers are the source's."""

    def __init__(self, machine: Translator) -> None:
        self._machine = machine

    def __call__(self, text: str) -> Step:
        source, target = self._machine.source, self._machine.target
        answer = self._machine.translate(plain(text))
        if answer.origin is Origin.NONE:
            return Step("machine", None, answer.score, answer.notes)
        made = profile(target).finish(styled(target, answer.text))
        faults = agree(source, text, target, made)
        if faults:
            return Step("machine", None, answer.score, (*answer.notes, *faults))
        shown = Translation(made, Origin.MACHINE, answer.score, text, answer.notes)
        return Step("machine", shown, answer.score, answer.notes)
