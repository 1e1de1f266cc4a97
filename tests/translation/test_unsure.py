"""What the recogniser was not sure of is marked; a price that was hardly heard is not translated."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeTranslator

from livestream_studio.core.pipeline import translated
from livestream_studio.core.types import EDITED, Cue, Hypothesis, Origin, Word
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.cutting import CuttingSegmenter
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook

BOOK = Phrasebook.load(assets() / "phrasebook")
LINES = {code: ApprovedLines(BOOK, code) for code in LANGUAGES}
SAID = {
    "zh": "这 条 蓝色 的 连衣裙 只要 两 百 九十 九 元",
    "ru": "это синее платье всего за двести девяносто девять юаней",
    "kk": "бұл көк көйлек небәрі екі жүз тоқсан тоғыз юань",
}
NUMBER, COLOR = {"zh": "九十", "ru": "девяносто", "kk": "тоқсан"}, {"zh": "蓝色", "ru": "синее", "kk": "көк"}


def line(language: str, confidence: float | None, word: str) -> Cue:
    """The final line, with that confidence of one word and certainty of the others."""
    words = tuple(
        Word(text, at * 300, at * 300 + 280, confidence if text == word else 1.0)
        for at, text in enumerate(SAID[language].split())
    )
    segmenter = CuttingSegmenter(language, lines=LINES[language])
    (cue,) = segmenter.segment(Hypothesis(0, "", 0, words[-1].end_ms, True, words))
    return cue


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "confidence", "code"),
    [
        (NUMBER, 0.95, ""),
        (NUMBER, 0.8, "unsure_slot"),
        (NUMBER, 0.5, "unsure_number"),
        (NUMBER, None, ""),  # a partial's words have none
        (COLOR, 0.95, ""),
        (COLOR, 0.8, "unsure_slot"),
        (COLOR, 0.3, "unsure_slot"),
    ],
)
def test_what_must_be_right_is_marked(
    language: str, words: dict[str, str], confidence: float | None, code: str
) -> None:
    notes = line(language, confidence, words[language]).notes
    assert notes == ((f"{code}:{words[language]}",) if code else ())


@pytest.mark.parametrize(("language", "word"), [("zh", "只要"), ("ru", "всего"), ("kk", "небәрі")])
def test_other_words_are_not(language: str, word: str) -> None:
    assert line(language, 0.2, word).notes == ()


def test_a_number_word_that_counts_nothing_is_no_reason_to_refuse() -> None:
    words = (Word("один", 0, 280, 0.3), Word("из", 300, 580, 1.0), Word("лучших", 600, 880, 1.0))
    (cue,) = CuttingSegmenter("ru").segment(Hypothesis(0, "", 0, 880, True, words))
    assert cue.notes == ("unsure_slot:один",)


def test_the_hosts_own_names_are_among_what_must_be_right() -> None:
    words = (Word("чайник", 0, 280, 0.8), Word("Умка", 300, 580, 0.7), Word("тут", 600, 880, 0.2))
    segmenter = CuttingSegmenter("ru", names=["Чайник «Умка»", "Умка"])
    (cue,) = segmenter.segment(Hypothesis(0, "", 0, 880, True, words))
    assert cue.notes == ("unsure_slot:чайник", "unsure_slot:Умка")


def test_the_mark_goes_with_the_translation() -> None:
    made = translated(line("ru", 0.8, "синее"), FakeTranslator("kk", "ru"), lambda problem: None)
    assert made.text
    assert made.notes == ("unsure_slot:синее",)


def test_a_price_that_was_hardly_heard_is_shown_to_nobody_until_a_person_has_set_it_right() -> None:
    cue, translator = line("ru", 0.5, "девяносто"), FakeTranslator("kk", "ru")
    made = translated(cue, translator, lambda problem: None)
    assert (made.text, made.origin, made.notes) == ("", Origin.NONE, ("unsure_number:девяносто",))
    assert translator.asked == []
    edited = replace(cue, text="Это синее платье всего за 289 юаней.", notes=(*cue.notes, EDITED))
    assert translated(edited, translator, lambda problem: None).text.endswith("289 юаней.")
