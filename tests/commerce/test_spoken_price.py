"""What was said of the price against what the catalogue says: every slip, and no false alarm."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_tables import FOLDER
from shop import DAY, currencies, money, product

from livestream_studio.commerce.spoken_price import PriceDoubt, doubts
from livestream_studio.commerce.types import Money, Price, Product

DRESS = product("299 CNY 399", "21900 KZT")
ROWS = [
    (row + "\t\t\t").split("\t")[:5]
    for row in (FOLDER / "prices.tsv").read_text(encoding="utf-8").splitlines()[1:]
]


def of(text: str) -> Money | Decimal:
    amount, _, currency = text.partition(" ")
    return money(amount, currency) if currency else Decimal(amount)


@pytest.mark.parametrize(("language", "line", "code", "said", "known"), ROWS, ids=lambda cell: cell)
def test_a_line_about_the_dress(language: str, line: str, code: str, said: str, known: str) -> None:
    found = doubts(language, line, DRESS, DAY, currencies())
    expected = [(code, of(said), of(known))] if code else []
    assert [(doubt.code, doubt.said, doubt.known) for doubt in found] == expected


def test_the_table_holds_more_quiet_lines_than_alarms() -> None:
    alarms = sum(bool(row[2]) for row in ROWS)
    assert alarms >= 20
    assert len(ROWS) - alarms >= 2 * 20


def only(language: str, line: str, what: Product) -> PriceDoubt | None:
    found = doubts(language, line, what, DAY, currencies())
    assert len(found) <= 1
    return found[0] if found else None


def test_the_place_is_told() -> None:
    line = "只要两百八十九块"
    found = only("zh", line, DRESS)
    assert found is not None
    assert line[found.start : found.end] == "两百八十九块"


def test_a_variants_own_price_is_right_too() -> None:
    prices = (Price(money("299", "CNY")), Price(money("349", "CNY"), variant="XL"))
    assert only("zh", "大码三百四十九块", product(prices=prices)) is None


def test_a_price_that_is_over_is_none() -> None:
    prices = (
        Price(money("199", "CNY"), valid_until="2026-11-21"),
        Price(money("299", "CNY"), valid_from=DAY),
    )
    found = only("zh", "只要一百九十九块", product(prices=prices))
    assert found is not None
    assert found.known == money("299", "CNY")


@pytest.mark.parametrize("line", ["只要九块九", "只要九块"])
def test_decimals_may_be_left_away(line: str) -> None:
    assert only("zh", line, product("9.90 CNY")) is None


def test_a_currency_that_the_catalogue_has_not_is_not_judged() -> None:
    assert only("ru", "всего три тысячи рублей", DRESS) is None
    assert only("zh", "只要两百块", product()) is None
