"""Forms of one word meet in a stem; words that only look alike do not."""

from __future__ import annotations

import pytest

from livestream_studio.languages.kazakh import CASES, inflect
from livestream_studio.languages.russian import adjective
from livestream_studio.languages.stems import fold, stems

KAZAKH = (
    "көйлек жейде шалбар шұлық қалпақ қолғап етік тәпішке сөмке әмиян сусабын құлаққап шәйнек таба".split()
)
KAZAKH += "сүлгі көрпе жастық ақжайма қолшатыр ойыншық жаңғақ күрте кілем орамал бөрік кітап ыдыс".split()


@pytest.mark.parametrize("word", KAZAKH)
def test_every_form_of_a_kazakh_noun_finds_it(word: str) -> None:
    heads = ("", "pl.", "poss.", "our.", "your.")
    missed = [
        form
        for head in heads
        for case in CASES
        if not stems(form := inflect(word, head + case)) & stems(word)
    ]
    assert not missed


@pytest.mark.parametrize(
    "forms",
    [
        "платье платья платью платьем платьев платьям платьями платьях",
        "рубашка рубашки рубашку рубашкой рубашек рубашкам",
        "носки носок носков носками носка",
        "сапоги сапог сапогами сапога",
        "одеяло одеяла одеял одеялом",
        "кошелёк кошелька кошельки кошельком",
        "ковёр ковра ковры ковром ковров коврами",
        "постель постели постелью",
        "мёд мёда медом",
        "чай чая чаю чаем",
        "полотенце полотенца полотенец полотенцем",
        "шерсть шерсти шерстью",
        "часы часов часами",
        "игла иглы игл",
    ],
)
def test_every_form_of_a_russian_noun_finds_it(forms: str) -> None:
    first, *others = forms.split()
    assert [form for form in others if not stems(form) & stems(first)] == []


@pytest.mark.parametrize("lemma", ["красный", "синий", "большой", "хороший", "лёгкий", "детский"])
def test_every_form_of_a_russian_adjective_finds_it(lemma: str) -> None:
    for gender in ("m", "f", "n", "pl"):
        for case in ("nom", "gen", "dat", "ins", "loc"):
            form = adjective(lemma, gender, case)
            assert stems(form) & stems(lemma), form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("көйлек", "көрпе"),
        ("рубашка", "рубль"),
        ("шапка", "шарф"),
        ("сумка", "сушка"),
        ("кружка", "куртка"),
        ("жейде", "жеміс"),
        ("шәй", "шаш"),
    ],
)
def test_other_words_do_not_meet(one: str, other: str) -> None:
    assert not stems(one) & stems(other)


def test_letters_that_are_typed_for_kazakh_ones() -> None:
    assert fold("ҚОЛҒАП Ёж") == "колгап еж"
    assert stems("койлегин") & stems("Көйлек")


def test_a_language_that_is_known_gives_fewer_stems() -> None:
    assert stems("платьями", "kk") < stems("платьями")
    assert stems("күртесі", "ru") < stems("күртесі")


@pytest.mark.parametrize("word", ["ы", "я", "ий", "a", "2x", "ьь", "裙"])
def test_no_stem_is_empty(word: str) -> None:
    assert all(stems(word))
