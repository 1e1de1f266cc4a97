"""A person's word for lines that were given, against what the program may still say of them."""

from __future__ import annotations

from dataclasses import replace

from livestream_studio.core.types import EDITED, HIDDEN, Cue


class Amendments:
    """`note` is for one thread, the one that the lines pass through; `settle`, which only looks, for any."""

    def __init__(self) -> None:
        self._by_hand: set[tuple[int, int, str]] = set()
        self._hidden: set[tuple[int, int]] = set()

    def note(self, cue: Cue) -> None:
        """A person's version. Of an edited line the program has no more to say; where one is hidden, so are
        the lines that are still to come for it. Either is over with a version that is not."""
        line = (cue.utterance, cue.part)
        (self._by_hand.add if EDITED in cue.notes else self._by_hand.discard)((*line, cue.language))
        (self._hidden.add if cue.hidden else self._hidden.discard)(line)

    def settle(self, cue: Cue) -> Cue | None:
        """The program's own line as it may pass; None where a person has spoken already."""
        if (cue.utterance, cue.part, cue.language) in self._by_hand:
            return None
        if (cue.utterance, cue.part) in self._hidden and not cue.hidden:
            return replace(cue, notes=(*cue.notes, HIDDEN))
        return cue
