"""Every sentence that the phrasebook can say is found again, as spoken and as written, in each language."""

from __future__ import annotations

import random

import pytest

from livestream_studio.languages.numbers import write
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook

BOOK = Phrasebook.load(assets() / "phrasebook")
LINES = {code: ApprovedLines(BOOK, code) for code in LANGUAGES}


@pytest.mark.parametrize("source", LANGUAGES)
def test_each_template_is_found_with_its_slots_and_rendered_in_the_others(source: str) -> None:
    rng = random.Random(7)
    for template in BOOK.templates:
        filling = BOOK.fill(template, rng)
        spoken = BOOK.render(template, filling, source, "spoken")
        heard = write(source, spoken.replace(" ", "") if source == "zh" else spoken)
        found = LINES[source].find(heard)
        assert found is not None, f"{template.id}: {heard}"
        for target in LANGUAGES:
            wanted = BOOK.render(template, filling, target, "written")
            if target != source:
                assert LINES[source].render(found, target) == wanted, template.id


def test_a_long_utterance_is_several_lines_in_order() -> None:
    found = LINES["zh"].find("大家好欢迎来到直播间这条连衣裙只要二百九十九块")
    assert found is not None
    assert [m.template.id for m in found][-1] == "price.only"
    assert LINES["zh"].render(found, "ru").endswith("Это платье всего за 299 юаней.")


def test_fillers_between_lines_are_passed_over() -> None:
    assert LINES["zh"].find("嗯这条连衣裙只要299元") is not None
    assert LINES["ru"].find("ну сколько это стоит") is not None


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("zh", "这条连衣裙只要"),
        ("zh", "这条连衣裙只要299元乱七八糟"),
        ("zh", "嗯"),
        ("zh", ""),
        ("ru", "это платье всего за двести девяносто девять крокодилов"),
        ("ru", "платье"),
        ("kk", "бұл көйлек небәрі"),
    ],
)
def test_a_part_of_a_line_or_a_line_with_a_rest_is_not_approved(source: str, line: str) -> None:
    assert LINES[source].find(line) is None


@pytest.mark.parametrize(
    ("source", "one", "other"),
    [("zh", "可以退货", "不可以退货"), ("ru", "можно вернуть", "нельзя вернуть"), ("kk", "бар", "жоқ")],
)
def test_opposites_never_stand_for_each_other(source: str, one: str, other: str) -> None:
    pairs = 0
    for template in BOOK.templates:
        if template.slots():
            continue
        spoken = BOOK.render(template, BOOK.fill(template, random.Random(0)), source, "spoken")
        spoken = spoken.replace(" ", "") if source == "zh" else spoken
        if one in spoken and other not in spoken:
            pairs += 1
            turned = LINES[source].find(spoken.replace(one, other))
            found = LINES[source].find(spoken)
            assert found is not None
            assert turned is None or [m.template.id for m in turned] != [m.template.id for m in found]
    assert pairs


def test_the_sum_is_the_sum_whatever_the_way_it_is_said() -> None:
    for said in ("这条连衣裙只要三千六百元", "这条连衣裙只要3600元", "这条连衣裙只要三千六百块钱"):
        found = LINES["zh"].find(said)
        assert found is not None
        assert LINES["zh"].render(found, "kk").endswith("3600 юань.")
