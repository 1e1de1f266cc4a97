"""What must catch the eye in a line."""

from __future__ import annotations

import pytest

from livestream_studio.core.types import Word
from livestream_studio.gui.transcript.reasons import reason
from livestream_studio.gui.transcript.spans import numbers, unsure


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("zh", "这条红色连衣裙原价899元，今天只要299元。", ["899元", "299元"]),
        ("ru", "Это платье стоило 899 юаней, сегодня 299 юаней.", ["899 юаней", "299 юаней"]),
        ("kk", "Бағасы 25 900 ₸, жеңілдік 20 %.", ["25 900 ₸", "20 %"]),
        ("ru", "Осталось два платья.", []),  # in words it is read anyway
        ("zh", "大家好", []),
        ("zh", "", []),
        ("fr", "299 euros", []),
    ],
)
def test_numbers_are_marked_with_their_units(language: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in numbers(language, text)] == marked


def test_words_that_were_hardly_heard_are_found_in_the_written_line() -> None:
    words = (
        Word("面料", 0, 1, 0.9),
        Word("二百", 1, 2, 0.1),  # written in digits
        Word("长绒棉", 2, 3, 0.3),
        Word("好", 3, 4, None),
    )
    text = "面料200长绒棉好。"
    assert [text[start:end] for start, end in unsure(text, words)] == ["长绒棉"]
    noted = unsure("面料200长绒棉好。", (Word("面料", 0, 1, 0.8),), ("unsure_slot:面料", "blocked:x"))
    assert noted == [(0, 2)]
    again = (Word("да", 0, 1, 0.9), Word("да", 1, 2, 0.2))
    assert unsure("Да, да.", again) == [(4, 6)]


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ((), "no approved line"),
        (("no_approved_line", "blocked:negation", "low_score"), "like an approved line, but not the same"),
        (("no_approved_line", "number_missing:299 CNY"), "the numbers would differ"),
        (("no_memory_line", "round_trip:12"), "the model is not sure"),
        (("too_long",), "too long for a line"),
    ],
)
def test_the_reason_that_helps_most(notes: tuple[str, ...], said: str) -> None:
    assert reason(notes) == said
