"""Selling talk as it comes from a recogniser, word by word: numbers are written anew with every word,
a finished line gets its capital and marks, and nothing that is shown moves."""

from __future__ import annotations

import random

import pytest

from livestream_studio.core.display import Action, Decision, Place, Screen, Slot
from livestream_studio.core.types import Cue, Origin
from livestream_studio.languages import profile
from livestream_studio.languages.numbers import write
from livestream_studio.languages.screen import screen_rules
from livestream_studio.paths import assets
from livestream_studio.translation.phrasebook import Phrasebook

LINES = 80
SEEN_TO_CHANGE = 0.002  # 第2件 becomes 第二件半价: known only when the fourth character is there


def letters(line: str) -> str:
    return "".join(letter for letter in line if letter.isalnum()).casefold()


@pytest.mark.parametrize("language", ["ru", "kk", "zh"])
def test_what_is_shown_does_not_move(language: str) -> None:
    book, chance = Phrasebook.load(assets() / "phrasebook"), random.Random(11)
    now, record = [0], list[Decision]()
    screen = Screen([Slot(Place(language), screen_rules(language))], lambda: now[0], record.append)
    templates = list(book.templates)
    steps = moved = 0
    for utterance in range(LINES):
        words = []
        for template in chance.sample(templates, chance.choice([1, 1, 2])):
            words += book.render(template, book.fill(template, chance), language, "spoken").split(" ")
        before: list[str] = []
        for count in range(1, len(words) + 2):
            now[0] += 350
            final = count > len(words)
            text = write(language, profile(language).join(words[:count]))
            text = profile(language).finish(text) if final else text
            screen.accept(Cue(utterance, language, text, "", 0, 1, final, Origin.SPEECH))
            lines = [letters(line.text) for line in screen.frame().lines if line.utterance == utterance]
            if len(lines) >= len(before):  # else a new page
                steps += 1
                moved += not all(map(str.startswith, lines, before))
            before = lines
        now[0] += 1_500
    assert steps > 3 * LINES
    assert moved <= SEEN_TO_CHANGE * steps
    assert not [decision for decision in record if decision.action in (Action.REBROKEN, Action.SKIPPED)]
