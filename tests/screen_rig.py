"""A screen of subtitles with a clock that is set by hand, and the cues that it gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from livestream_studio.core.display import Action, Decision, Frame, Place, Rules, Screen, Slot
from livestream_studio.core.types import Cue, Origin
from livestream_studio.languages.screen import screen_rules

RU = screen_rules("ru")
SHORT, LONG = "Добрый вечер!", "Сегодня у нас новая коллекция платьев, и каждый получит подарок."


def cue(utterance: int, text: str, *, part: int = 0, final: bool = True, language: str = "ru") -> Cue:
    """In the speaker's own words: these grow."""
    return Cue(utterance, language, text, text, 0, 1000, final, Origin.SPEECH, part)


def translated(utterance: int, text: str, *, final: bool = True) -> Cue:
    """In whole sentences, of which a later one may take the place of an earlier."""
    return replace(cue(utterance, text, final=final), origin=Origin.APPROVED if text else Origin.NONE)


class Stage:
    """A screen with a clock that is set by hand."""

    def __init__(self, *rules: Rules, slots: Sequence[Slot] = ()) -> None:
        self.now = 0
        self.record: list[Decision] = []
        slots = slots or [Slot(Place("ru"), each) for each in rules]
        self.screen = Screen(slots, lambda: self.now, self.record.append)

    def at(self, now: int, *cues: Cue) -> list[str]:
        """What is shown at `now`, after these cues."""
        self.now = now
        for each in cues:
            self.screen.accept(each)
        return [line.text for line in self.frame().lines]

    def frame(self) -> Frame:
        return self.screen.frame()

    def actions(self) -> list[Action]:
        return [decision.action for decision in self.record]
