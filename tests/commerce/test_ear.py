"""The ear beside the subtitles: source lines in, products and doubtful prices out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shop import DAY, currencies, money, product

from livestream_studio.commerce.ear import Ear, Heard
from livestream_studio.commerce.mentions import Mentions
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.types import Text
from livestream_studio.core.types import Cue, Level, Origin

FLASK = product("99 CNY", sku="K1", names={"ru": Text("титановый термос")})
SCARF = product("299 CNY 399", sku="C1", names={"ru": Text("шерстяной шарф")})


def line(spoken: str) -> Cue:
    return Cue(7, "ru", spoken.capitalize() + ".", spoken, 0, 1, True, Origin.SPEECH, part=2)


@pytest.fixture
def told() -> list[Heard]:
    return []


@pytest.fixture
def ear(told: list[Heard]) -> Ear:
    return Ear(Mentions("ru", [FLASK, SCARF]), currencies(), lambda: DAY, told.append)


def test_a_product_that_is_named_is_told_with_its_place(ear: Ear, told: list[Heard]) -> None:
    ear.accept(line("смотрим титановый термос"))
    (heard,) = told
    assert heard.mentioned.shown is not None
    assert (heard.mentioned.shown.product.sku, heard.utterance, heard.part) == ("K1", 7, 2)
    assert heard.spoken[heard.mentioned.shown.start : heard.mentioned.shown.end] == "титановый термос"


def test_a_price_is_looked_at_for_what_is_named_else_for_what_is_on_air(ear: Ear, told: list[Heard]) -> None:
    wrong = line("цена двести восемьдесят девять юаней")
    ear.accept(wrong)
    assert told == [], "nothing on air, nothing named"
    ear.follow(RunningOrder("s").add("K1", "C1").go("C1", 1))
    ear.accept(wrong)
    assert (told[0].about, told[0].doubts[0].said, told[0].doubts[0].known) == (
        SCARF,
        money("289", "CNY"),
        money("299", "CNY"),
    )
    ear.accept(line("титановый термос стоит девяносто девять юаней"))
    assert (told[1].about, told[1].doubts) == (FLASK, ())
    ear.follow(RunningOrder("s"))
    ear.accept(wrong)
    assert len(told) == 2


def test_of_two_products_in_a_line_no_price_is_judged(ear: Ear, told: list[Heard]) -> None:
    ear.follow(RunningOrder("s").add("K1", "C1").go("C1", 1))
    ear.accept(line("титановый термос и шерстяной шарф всего пятьсот юаней"))
    assert (told[0].about, told[0].doubts, len(told[0].mentioned.offers)) == (None, (), 2)


def test_a_line_about_another_kind_of_thing_is_no_word_on_what_is_on_air(ear: Ear, told: list[Heard]) -> None:
    ear.follow(RunningOrder("s").add("K1", "C1").go("C1", 1))
    ear.accept(line("любой термос всего за пятьдесят юаней"))
    assert (told[0].about, told[0].doubts) == (None, ())
    ear.accept(line("этот шарф всего за пятьдесят юаней"))
    assert (told[1].about, len(told[1].doubts)) == (SCARF, 1)


def test_numbers_follow_the_running_order(ear: Ear, told: list[Heard]) -> None:
    ear.accept(line("ссылка номер два"))
    assert told == []
    ear.follow(RunningOrder("s").add("K1", "C1"))
    ear.accept(line("ссылка номер два"))
    assert told[0].mentioned.shown is not None
    assert told[0].mentioned.shown.product.sku == "C1"


def test_only_what_was_said_in_the_end_counts(ear: Ear, told: list[Heard]) -> None:
    said = line("смотрим титановый термос")
    for other in (
        replace(said, final=False),
        replace(said, origin=Origin.APPROVED),
        replace(said, language="kk"),
        Level(-20.0, -3.0, 1),
    ):
        ear.accept(other)
    ear.accept(line("всем привет"))
    assert told == []
