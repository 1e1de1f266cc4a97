"""A number behind a product's name, through the ear: the wrong price, and everything else that it may be."""

from __future__ import annotations

import pytest
from mention_tables import FOLDER
from shop import DAY, currencies, money, product

from livestream_studio.commerce.ear import Ear, Heard
from livestream_studio.commerce.mentions import Mentions
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.types import Product, Stock, Text, Variant
from livestream_studio.core.types import Cue, Origin

NAMES = {"zh": Text("碎花连衣裙"), "ru": Text("Платье в цветочек"), "kk": Text("Гүлді көйлек")}
DRESS = product(
    "299 CNY 399",
    "21900 KZT",
    sku="D24",
    names=NAMES,
    aliases={"zh": ("连衣裙",), "ru": ("платье",), "kk": ("көйлек",)},
    variants=(Variant("D24-44", size="44"),),
    stock=(Stock("shop", 320),),
)
ROWS = [
    (row + "\t\t\t").split("\t")[:5]
    for row in (FOLDER / "bare_prices.tsv").read_text(encoding="utf-8").splitlines()[1:]
]


def heard(language: str, line: str, *goods: Product, on_air: str = "") -> list[Heard]:
    told: list[Heard] = []
    ear = Ear(Mentions(language, goods), currencies(), lambda: DAY, told.append)
    if on_air:
        ear.follow(RunningOrder("s").add(on_air).go(on_air, 1))
    ear.accept(Cue(1, language, line, line, 0, 1, True, Origin.SPEECH))
    return told


@pytest.mark.parametrize(("language", "line", "code", "said", "known"), ROWS, ids=lambda cell: cell)
def test_a_number_behind_the_name(language: str, line: str, code: str, said: str, known: str) -> None:
    found = [doubt for each in heard(language, line, DRESS, on_air="D24") for doubt in each.doubts]
    expected = [(code, money(*said.split()), money(*known.split()))] if code else []
    assert [(doubt.code, doubt.said, doubt.known) for doubt in found] == expected


def test_there_are_more_quiet_lines_than_alarms() -> None:
    alarms = sum(bool(row[2]) for row in ROWS)
    assert 2 * alarms < len(ROWS)


def test_of_dresses_that_share_the_word_the_one_on_air_is_judged() -> None:
    other = product("159 CNY", sku="D25", names={"zh": Text("真丝连衣裙"), "ru": Text("Шёлковое платье")})
    plain = product("299 CNY", sku="D26", names=NAMES)
    assert heard("zh", "这条连衣裙二百五十九", plain, other)[0].doubts == ()
    (told,) = heard("zh", "这条连衣裙二百五十九", plain, other, on_air="D26")
    assert [(doubt.said, doubt.known) for doubt in told.doubts] == [
        (money("259", "CNY"), money("299", "CNY"))
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"names": NAMES | {"zh": Text("碎花连衣裙259")}},
        {"points": {"zh": Text("259种花色")}},
        {"variants": (Variant("A-259"),)},
        {"weight_g": 259},
        {"stock": (Stock("shop", 200), Stock("warehouse", 59))},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_a_number_that_belongs_to_the_product_is_no_price(fields: dict[str, object]) -> None:
    said = "碎花连衣裙二百五十九"
    plain = product("299 CNY", sku="D26", names=NAMES)
    assert heard("zh", said, plain)[0].doubts
    marked = product("299 CNY", **{"sku": "D26", "names": NAMES} | fields)
    assert all(not each.doubts for each in heard("zh", said, marked, on_air="D26"))
