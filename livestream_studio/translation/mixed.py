"""An utterance of a phrasebook line and one of the host's own: each alone would be known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from livestream_studio.core.types import Origin, Translation
from livestream_studio.languages import profile
from livestream_studio.translation.chain import Stage, Step

LONGEST = 80  # characters; what nobody ends in one breath is not tried at every place
_NUMBER = re.compile(r"[0-9零〇一二两三四五六七八九十百千万亿.,\u00a0\u202f]")


class MixedStage:
    """Cuts a line in two at any place where `first` answers for the left and `rest` for the right part.

    The stages before it know runs of one kind only. The left part is taken word for word, with the mark that
    it would have got as a line of its own; never inside a number.
    """

    def __init__(self, source: str, target: str, first: Sequence[Stage], rest: Sequence[Stage]) -> None:
        self._source, self._target = source, target
        self._first, self._rest = tuple(first), tuple(rest)

    def __call__(self, text: str) -> Step:
        finish = profile(self._source).finish
        for at in self._places(text):
            left = _answer(self._first, finish(text[:at].strip()))
            right = _answer(self._rest, text[at:].strip()) if left else None
            if left and right:
                return self._joined(text, left, right)
        return Step("mixed", None)

    def _places(self, text: str) -> Iterator[int]:
        """The later ones first: the longest left part."""
        if len(text) > LONGEST:
            return
        for at in range(len(text) - 2, 1, -1):
            before, after = text[at - 1], text[at]
            if profile(self._source).spaced:
                if after.isspace() and not (before.isdigit() and text[at + 1].isdigit()):
                    yield at
            elif not (_NUMBER.match(before) and _NUMBER.match(after)) and not before.isspace():
                yield at

    def _joined(self, text: str, left: Translation, right: Translation) -> Step:
        made = profile(self._target).row((left.text, right.text))
        score = min(left.score or 0.0, right.score or 0.0)
        origin = Origin.MEMORY if Origin.MEMORY in (left.origin, right.origin) else Origin.APPROVED
        notes = (*left.notes, *right.notes)
        return Step("mixed", Translation(made, origin, score, text, notes), score, notes)


def _answer(stages: Sequence[Stage], line: str) -> Translation | None:
    return next((answer for stage in stages if (answer := stage(line).answer) is not None), None)
