"""Forms of a name's words: all of them, and nothing that only looks like one."""

from __future__ import annotations

import pytest

from livestream_studio import paths
from livestream_studio.languages import kazakh
from livestream_studio.languages.name_forms import (
    diminutive_keys,
    is_diminutive,
    is_form,
    keys,
    name_keys,
)
from livestream_studio.translation.phrasebook import Phrasebook

PRODUCTS = Phrasebook.load(paths.assets() / "phrasebook").tables["product"]


def known(language: str, heard: str, word: str) -> bool:
    found = not set(name_keys(language, word)).isdisjoint(keys(language, heard))
    return found and is_form(language, heard, word)


@pytest.mark.parametrize("entry", PRODUCTS, ids=lambda entry: entry.cells["zh"])
def test_every_form_of_the_phrasebooks_products(entry: object) -> None:
    cells = entry.cells  # type: ignore[attr-defined]
    russian = [form for column, form in cells.items() if column.startswith("ru_") and column != "ru_gender"]
    assert [form for form in russian if not known("ru", form, cells["ru_nom"])] == []
    marks, last = cells["kk_mark"].split(), cells["kk"].split()[-1]
    front = True if "front" in marks else False if "back" in marks else None
    forms = [
        kazakh.inflect(last, f"{head}{case}", front=front, possessed="poss" in marks)
        for head in ("", "pl.", *(f"{owner}." for owner in kazakh.OWNERS))
        for case in kazakh.CASES
    ]
    we = {f"{last}мыз", f"{last}міз"}  # also a verb: таба, табамыз
    assert [form for form in forms if form not in we and not known("kk", form, last)] == []


@pytest.mark.parametrize(
    ("language", "heard", "word"),
    [
        ("ru", "духе", "духи"),
        ("ru", "часа", "часы"),
        ("ru", "плата", "платье"),
        ("ru", "кремль", "крем"),
        ("ru", "феномен", "фен"),
        ("ru", "чайник", "чай"),
        ("ru", "носы", "носок"),
        ("kk", "балалар", "бал"),
        ("kk", "балық", "бал"),
        ("kk", "табамыз", "таба"),
        ("kk", "шайқас", "шай"),
        ("kk", "қабырға", "қап"),
    ],
)
def test_other_words(language: str, heard: str, word: str) -> None:
    assert not known(language, heard, word)


@pytest.mark.parametrize(
    ("language", "heard", "word"),
    [
        ("kk", "көйлегіміздің", "көйлек"),
        ("kk", "тауарларымыз", "тауар"),
        ("kk", "сөмкедегі", "сөмке"),
        ("ru", "Тёплыми", "теплый"),
        ("ru", "летнего", "летнее"),
        ("zh", "耳机", "耳机"),
    ],
)
def test_forms_beyond_the_phrasebook(language: str, heard: str, word: str) -> None:
    assert known(language, heard, word)


def is_small(heard: str, word: str) -> bool:
    return name_keys("ru", word)[0] in diminutive_keys(heard) and is_diminutive(heard, word)


@pytest.mark.parametrize(
    "pair",
    """шарфик-шарф чемоданчика-чемодан платьице-платье платьица-платье сумочку-сумка сумочек-сумка
    маечка-майка кроссовочки-кроссовки футболочка-футболка рюкзачок-рюкзак рюкзачка-рюкзак
    кофточку-кофта сапожки-сапоги
    одеяльце-одеяло кошелёчек-кошелёк чайничек-чайник носочки-носки чехольчик-чехол платочек-платок
    тапочки-тапки зонтики-зонт""".split(),
)
def test_a_diminutive_is_its_thing(pair: str) -> None:
    assert is_small(*pair.split("-"))


@pytest.mark.parametrize(
    "pair",
    """чайник-чайный пуховик-пуховое ночник-ночной цветочек-цвет ручка-рук медик-мёд полотенце-полотно
    кроссовочка-кроссовки шарфик-шапка точка-ток""".split(),
)
def test_what_only_looks_like_a_diminutive_is_none(pair: str) -> None:
    assert not is_small(*pair.split("-"))
