"""Drafts of names that are composed: right grammar of known words, and nothing of unknown ones."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from livestream_studio.translation.name_drafts import NameDrafts
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook
from livestream_studio.translation.termbase import Term, of_phrasebook

ASSETS = Path(__file__).parents[2] / "assets"
TABLE = ASSETS / "commerce" / "name_words.tsv"
BOOK = Phrasebook.load(ASSETS / "phrasebook")
DRAFTS = {code: NameDrafts(code, BOOK, TABLE) for code in LANGUAGES}

# The same name in every language: any of them gives the other two.
ALIKE = [
    ("红色连衣裙", "Красное платье", "Қызыл көйлек"),
    ("红色真丝连衣裙", "Красное платье из шёлка", "Қызыл жібек көйлек"),
    ("蓝色裤子", "Синие брюки", "Көк шалбар"),
    ("黑色真皮手提包", "Чёрная сумка из кожи", "Қара былғары сөмке"),
    ("不锈钢保温杯", "Термос из нержавеющей стали", "Тот баспайтын болат термос"),
    ("橙色羊毛围巾", "Оранжевый шарф из шерсти", "Қызғылт сары жүн шарф"),
    ("女式红色真丝连衣裙", "Красное женское платье из шёлка", "Қызыл жібек әйелдер көйлегі"),
    ("男式手表", "Мужские часы", "Ерлер қол сағаты"),
    ("长款黑色羽绒服", "Длинный чёрный пуховик", "Ұзын қара пуховик"),
    ("大号衬衫", "Рубашка большого размера", "Үлкен өлшемді жейде"),
]
NAMES = dict(zip(LANGUAGES, zip(*ALIKE, strict=True), strict=True))


@pytest.mark.parametrize(("source", "target"), list(permutations(LANGUAGES, 2)))
def test_six_directions(source: str, target: str) -> None:
    made = [DRAFTS[source].draft(name, target).text for name in NAMES[source]]
    assert made == list(NAMES[target])


@pytest.mark.parametrize(
    ("source", "name", "target", "draft"),
    [
        ("zh", "红裙子", "ru", "Красная юбка"),
        ("zh", "白色的纯棉毛巾", "ru", "Белое полотенце из чистого хлопка"),
        ("ru", "Шелковое платье", "zh", "真丝连衣裙"),
        ("ru", "КОЖАНЫЕ САПОГИ", "kk", "Былғары етік"),
        ("kk", "Әйелдер қызыл көйлегі", "ru", "Красное женское платье"),
        ("kk", "қызғылт шарф", "zh", "粉色围巾"),
    ],
)
def test_other_ways_to_write_it(source: str, name: str, target: str, draft: str) -> None:
    assert DRAFTS[source].draft(name, target).text == draft


def test_brands_digits_and_codes_pass_as_they_are() -> None:
    xiaomi = NameDrafts("zh", BOOK, TABLE, of_phrasebook(BOOK))
    assert xiaomi.draft("小米无线耳机 K10-2", "ru").text == "Беспроводные наушники Сяоми K10-2"
    assert DRAFTS["zh"].draft("Nike白色运动鞋 42", "ru").text == "Белые кроссовки Nike 42"
    assert DRAFTS["ru"].draft("Белый чехол iPhone 15", "kk").text == "iPhone ақ телефон қабы 15"


def test_of_every_thing_and_colour_the_meaning_comes_back() -> None:
    for thing in (row for row in BOOK.tables["product"] if "color" in row.tags):
        for colour in BOOK.tables["color"]:
            name = colour.cells["zh"] + thing.cells["zh"]
            for code in ("ru", "kk"):
                made = DRAFTS["zh"].draft(name, code).text
                assert DRAFTS[code].draft(made, "zh").text == name


@pytest.mark.parametrize(
    ("source", "name", "unknown"),
    [
        ("zh", "红色量子连衣裙", ("量子",)),
        ("zh", "红色量子连衣裙纠缠", ("量子", "纠缠")),
        ("zh", "M码连衣裙", ("码",)),
        ("ru", "Красное платье в цветочек", ("в", "цветочек")),
        ("kk", "Гүлді көйлек", ("Гүлді",)),
    ],
)
def test_one_unknown_word_and_there_is_no_draft(source: str, name: str, unknown: tuple[str, ...]) -> None:
    for target in set(LANGUAGES) - {source}:
        found = DRAFTS[source].draft(name, target)
        assert (found.text, found.unknown) == ("", unknown)


@pytest.mark.parametrize(
    "name", ["", "红色", "K10", "耳机充电器", "连衣裙连衣裙", "红色蓝色连衣裙", "棉羊毛围巾"]
)
def test_no_thing_or_two_colours_and_there_is_no_draft(name: str) -> None:
    assert DRAFTS["zh"].draft(name, "ru").text == ""


@pytest.mark.parametrize(
    ("source", "name", "target"),
    [
        ("ru", "Чёрный чай", "zh"),
        ("kk", "Жасыл шай", "zh"),
        ("zh", "黑巧克力", "ru"),
        ("zh", "红木玩具", "ru"),
    ],
)
def test_what_is_called_by_a_colour_is_not_taken_for_coloured(source: str, name: str, target: str) -> None:
    assert DRAFTS[source].draft(name, target).text == ""


def test_an_approved_name_of_the_catalogue_is_a_thing_with_its_grammar() -> None:
    names = {"zh": "碎花连衣裙", "ru": "Платье «Прованс» в цветочек", "kk": "Гүлді көйлек"}
    known = NameDrafts("zh", BOOK, TABLE, [Term("sku:D1", names, "product")])
    assert known.draft("红色碎花连衣裙", "ru").text == "Красное платье «Прованс» в цветочек"
    assert known.draft("红色碎花连衣裙", "kk").text == "Қызыл гүлді көйлек"
    assert DRAFTS["zh"].draft("红色碎花连衣裙", "ru").unknown == ("碎花",)


def test_a_term_without_the_language_is_no_piece() -> None:
    known = NameDrafts("zh", BOOK, TABLE, [Term("b", {"zh": "雪莲", "kk": "Сюэлянь"}, "brand")])
    assert known.draft("雪莲围巾", "ru").text == ""
    assert known.draft("雪莲围巾", "kk").text == "Сюэлянь шарф"
