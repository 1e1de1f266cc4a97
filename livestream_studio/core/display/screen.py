"""Everything that is on one screen now: several languages, stacked in the order chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from livestream_studio.core.display.entries import Decision
from livestream_studio.core.display.rules import Rules
from livestream_studio.core.display.slot import SlotScreen
from livestream_studio.core.types import Cue, Origin


@dataclass(frozen=True, slots=True)
class Place:
    """Where a language stands, for whoever draws. `scale` is its size beside the style's."""

    language: str
    script: str = ""
    rows: int = 2
    scale: float = 1.0
    line_units: float = 39.0


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Slot:
    """A language chosen for this screen; `convert` writes its lines in the script chosen."""

    place: Place
    rules: Rules
    convert: Callable[[str], str] = field(default=_as_it_is)


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line at its place. One that `grows` keeps its beginning where it is while words are added."""

    slot: int
    row: int
    text: str
    opacity: float = 1.0
    grows: bool = False
    final: bool = True
    utterance: int = 0
    part: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be drawn; places without lines keep their room, so that nothing moves."""

    places: tuple[Place, ...]
    lines: tuple[ShownLine, ...]


def _forget(_decision: Decision) -> None:
    return None


class Screen:
    """Live cues in, frames out; used from one thread. `clock` gives milliseconds that never go back.

    A show begins with `clear`. `record` gets every decision that was made for readability's sake.
    """

    def __init__(
        self, slots: Sequence[Slot], clock: Callable[[], int], record: Callable[[Decision], None] = _forget
    ) -> None:
        self.slots = tuple(slots)
        self._clock = clock
        self._screens = [SlotScreen(i, slot.rules, record) for i, slot in enumerate(slots)]

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(slot.place for slot in self.slots)

    def accept(self, cue: Cue) -> None:
        """Any cue; one in a language without a place is ignored."""
        now = self._clock()
        for slot, screen in zip(self.slots, self._screens, strict=True):
            if slot.place.language == cue.language:
                text = slot.convert(cue.text) if cue.text else ""
                whole = cue.origin is not Origin.SPEECH
                screen.accept((cue.utterance, cue.part), text, cue.final, now, whole=whole)
                screen.advance(now)

    def hide(self, utterance: int, part: int) -> None:
        """Takes a line off the screen in all languages."""
        now = self._clock()
        for screen in self._screens:
            screen.accept((utterance, part), "", True, now)

    def clear(self) -> None:
        """Empty at once, and what waits is forgotten."""
        for screen in self._screens:
            screen.clear()

    def frame(self) -> Frame:
        now = self._clock()
        lines = []
        for number, screen in enumerate(self._screens):
            screen.advance(now)
            opacity = round(screen.opacity(now), 2)
            for row, (entry, text) in enumerate(screen.rows()):
                if opacity > 0:
                    lines.append(ShownLine(number, row, text, opacity, entry.grows, entry.final, *entry.key))
        return Frame(self.places, tuple(lines))

    def next_ms(self) -> int | None:
        """How long the frame stays as it is if nothing comes, in milliseconds; None: for good."""
        now = self._clock()
        due = [ms for screen in self._screens if (ms := screen.next_ms(now)) is not None]
        return max(0, min(due) - now) if due else None
