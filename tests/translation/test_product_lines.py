"""Every template of the phrasebook takes a catalogue's product, with its grammar, in and out."""

from __future__ import annotations

from functools import cache

import pytest

from livestream_studio import paths
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.phrasebook import LANGUAGES, Entry, Filling, Phrasebook, Template
from livestream_studio.translation.product_entries import entry_of, longest_first
from livestream_studio.translation.product_lines import KnownProduct, ProductLines
from livestream_studio.translation.termbase import Term

BOOK = Phrasebook.load(paths.assets() / "phrasebook")
ROWS = longest_first(BOOK.tables["product"])


def term(zh: str, ru: str, kk: str, /, **also: str) -> Term:
    return Term(
        f"sku:{zh}", {"zh": zh, "ru": ru, "kk": kk}, "term", {code: (name,) for code, name in also.items()}
    )


DRESS = term(
    "真丝吊带连衣裙", "шёлковое платье на бретелях", "жібек көйлек", zh="真丝连衣裙", ru="шёлковое платье"
)
BAG = term("头层牛皮手提包", "кожаная сумка", "былғары сөмке")
WATCH = term("机械手表", "мужские механические часы", "механикалық қол сағаты")
SHOES = term("特步运动鞋", "кроссовки беговые Xtep", "Xtep кроссовка")
THERMOS = term("钛钢保温杯", "титановый термос", "титан термос")
ALL = (DRESS, BAG, WATCH, SHOES, THERMOS)


def known(each: Term) -> KnownProduct:
    found = entry_of(each.names, ROWS)
    assert found is not None
    return KnownProduct(each, *found)


@cache
def lines(source: str) -> ProductLines:
    return ProductLines(ApprovedLines(BOOK, source), map(known, ALL))


def templates() -> list[Template]:
    """Those with one product slot that can be heard in every language."""
    return [
        template
        for template in BOOK.templates
        if list(template.slots().values()).count("product") == 1
        and all(set(template.slots(code)) == set(template.slots()) for code in LANGUAGES)
    ]


@pytest.mark.parametrize("source", LANGUAGES)
def test_every_template_is_found_and_filled_with_the_product(source: str) -> None:
    import random

    wrong, tried = [], 0
    rng = random.Random(4)
    for number, template in enumerate(templates()):
        product = known(ALL[number % len(ALL)])
        drawn = BOOK.fill(template, rng)
        filling = Filling({**drawn.values, "product": product.entry})
        said = BOOK.render(template, filling, source, "spoken")
        said = "".join(said.split()) if source == "zh" else said
        plain = BOOK.render(template, Filling({**drawn.values, "product": product.row}), source, "spoken")
        if plain_lines(source).find("".join(plain.split()) if source == "zh" else plain) is None:
            continue  # a number that is not read back: no matter of names
        tried += 1
        matches = lines(source).find(said)
        for target in set(LANGUAGES) - {source}:
            shown = lines(source).render(matches, target) if matches else ""
            if BOOK.render(template, filling, target, "written") != shown:
                wrong.append((said, target, shown))
    assert tried > 50
    assert wrong == []


@cache
def plain_lines(source: str) -> ApprovedLines:
    return ApprovedLines(BOOK, source)


@pytest.mark.parametrize(
    ("source", "line", "target", "shown"),
    [
        ("zh", "这条真丝连衣裙只要299元", "ru", "Это шёлковое платье на бретелях всего за 299 юаней."),
        ("zh", "这条真丝吊带连衣裙只要299元", "kk", "Бұл жібек көйлек небәрі 299 юань."),
        ("ru", "сколько стоит шелковое платье", "zh", "真丝吊带连衣裙多少钱？"),
        (
            "ru",
            "сейчас покажу вам эту кожаную сумку",
            "kk",
            "Қазір сіздерге мына былғары сөмкені көрсетемін.",
        ),
        ("kk", "енді былғары сөмкені көреміз", "ru", "Дальше смотрим кожаную сумку."),
        ("kk", "мына механикалық қол сағатына қараңыз", "ru", "Посмотрите на эти мужские механические часы."),
    ],
)
def test_lines_as_a_host_says_them(source: str, line: str, target: str, shown: str) -> None:
    found = lines(source).find(line)
    assert found is not None
    assert lines(source).render(found, target) == shown


def test_the_plain_word_still_means_any_such_thing() -> None:
    found = lines("zh").find("这条连衣裙只要299元")
    assert found is not None
    assert lines("zh").render(found, "ru") == "Это платье всего за 299 юаней."


def test_two_products_of_one_name_are_neither() -> None:
    twin = Term(
        "sku:2",
        {"zh": "真丝礼服连衣裙", "ru": "вечернее платье", "kk": "кешкі көйлек"},
        "term",
        {"zh": ("真丝连衣裙",)},
    )
    both = ProductLines(plain_lines("zh"), [known(DRESS), known(twin)])
    assert both.find("这条真丝连衣裙只要299元") is None
    assert both.find("这条真丝礼服连衣裙只要299元") is not None


def test_a_product_that_is_known_counts_at_once_and_one_that_is_gone_no_more() -> None:
    learning = ProductLines(plain_lines("ru"))
    assert learning.find("дальше смотрим титановый термос") is None
    learning.know([known(THERMOS)])
    found = learning.find("дальше смотрим титановый термос")
    assert found is not None
    assert learning.render(found, "kk") == "Енді титан термосты көреміз."
    learning.know([])
    assert learning.find("дальше смотрим титановый термос") is None


@pytest.mark.parametrize(
    ("zh", "ru", "kk"),
    [
        ("真丝连衣裙", "шёлковая блузка", "жібек көйлек"),  # not the same thing
        ("真丝连衣裙", "шёлковое платье", "жібек белдемше"),
        ("真丝连衣裙", "шёлка платье", "жібек көйлек"),  # no adjective that could be declined
        ("真丝连衣裙", "шёлковый платье", "жібек көйлек"),  # nor one that agrees
        ("真丝连衣裙", "", ""),
        ("无名之物", "нечто", "бірдеңе"),
    ],
)
def test_a_name_whose_grammar_cannot_be_told_fills_no_slot(zh: str, ru: str, kk: str) -> None:
    assert entry_of({"zh": zh, "ru": ru, "kk": kk}, ROWS) is None


def test_a_product_without_a_name_in_the_target_fills_no_slot_there() -> None:
    two = Term("sku:3", {"zh": "真丝连衣裙", "ru": "шёлковое платье"}, "product")
    both = ProductLines(plain_lines("zh"), [known(two)])
    line = "这条真丝连衣裙只要299元"
    found = both.into("ru").find(line)
    assert found is not None
    assert both.into("ru").render(found, "ru") == "Это шёлковое платье всего за 299 юаней."
    assert both.into("kk").find(line) is None
    later = both.into("kk")
    both.know([known(Term("sku:3", {**two.names, "kk": "жібек көйлек"}, "term"))])
    assert later.find(line) is not None


@pytest.mark.parametrize(
    ("product", "form", "expected"),
    [
        (DRESS, "ru_gen", "шёлкового платья на бретелях"),
        (DRESS, "ru_gpl", "шёлковых платьев на бретелях"),
        (BAG, "ru_acc", "кожаную сумку"),
        (WATCH, "ru_ins", "мужскими механическими часами"),
        (SHOES, "ru_dat", "кроссовкам беговым Xtep"),
        (THERMOS, "ru_loc", "титановом термосе"),
    ],
)
def test_russian_forms(product: Term, form: str, expected: str) -> None:
    entry: Entry = known(product).entry
    assert entry.cells[form] == expected
