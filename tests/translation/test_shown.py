"""What an output shows: nothing invented, the script that was asked for, the cues themselves unchanged."""

from __future__ import annotations

import pytest

from livestream_studio.core.types import Cue, Origin
from livestream_studio.translation.shown import MARK, as_shown


def cue(utterance: int, language: str, text: str, origin: Origin) -> Cue:
    return Cue(utterance, language, text, "слышно", 0, 900, True, origin)


ZH = cue(0, "zh", "只要299元。", Origin.SPEECH)
KK = cue(0, "kk", "Бағасы 299 юань, көйлек.", Origin.APPROVED)
RU_NONE = cue(0, "ru", "", Origin.NONE)


def texts(*cues: Cue, **options: str) -> list[str]:
    return [shown.text for shown in as_shown(cues, **options)]


def test_by_default_a_line_is_shown_as_it_is_and_none_is_shown_for_none() -> None:
    assert as_shown([ZH, KK, RU_NONE]) == [ZH, KK, RU_NONE]


@pytest.mark.parametrize(("what", "shown"), [("nothing", ""), ("source", ZH.text), ("sign", MARK)])
def test_what_stands_where_nothing_was_translated(what: str, shown: str) -> None:
    assert texts(ZH, KK, RU_NONE, untranslated=what) == [ZH.text, KK.text, shown]


def test_a_source_that_is_not_there_gives_what_was_heard() -> None:
    assert texts(RU_NONE, untranslated="source") == ["слышно"]


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        ("cyrl", "Бағасы 299 юань, көйлек."),
        ("arab", "باعاسى 299 يۋان، كويلەك."),
        ("latin", "Bağasy 299 iuan, köilek."),
    ],
)
def test_kazakh_in_its_scripts_and_nothing_else_touched(script: str, shown: str) -> None:
    russian = cue(0, "ru", "Цена 299 юаней.", Origin.MACHINE)
    assert texts(ZH, KK, russian, kazakh_script=script) == [ZH.text, shown, russian.text]


def test_a_line_left_untranslated_keeps_the_script_of_its_own_language() -> None:
    kazakh, chinese = cue(0, "kk", "Сәлем!", Origin.SPEECH), cue(0, "zh", "", Origin.NONE)
    assert texts(kazakh, chinese, untranslated="source", kazakh_script="latin") == ["Sälem!", "Sälem!"]
    none = cue(0, "kk", "", Origin.NONE)
    said = cue(0, "ru", "Привет!", Origin.SPEECH)
    assert texts(said, none, untranslated="source", kazakh_script="arab") == ["Привет!", "Привет!"]
