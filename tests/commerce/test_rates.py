"""Exchange: exact, rounded once, by the rate of the day; and the tables that rates come in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shop import DAY, currencies, money, rate, rates

from livestream_studio.commerce.money import Round
from livestream_studio.commerce.rate_files import read_rates
from livestream_studio.commerce.rates import Rate, is_old
from livestream_studio.core.types import StudioError


@pytest.mark.parametrize(
    ("known", "amount", "to", "expected"),
    [
        ([rate("CNY", "KZT", "73.15")], "299 CNY", "KZT", "21871.85"),
        ([rate("CNY", "KZT", "73.15", step="10")], "299 CNY", "KZT", "21880"),
        ([rate("CNY", "KZT", "73.15", step="100", way=Round.NEAR)], "299 CNY", "KZT", "21900"),
        ([rate("CNY", "KZT", "73.15", step="10", way=Round.DOWN)], "299 CNY", "KZT", "21870"),
        ([rate("CNY", "KZT", "70", step="10")], "100 CNY", "KZT", "7000"),  # on the step already
        ([rate("KZT", "CNY", "0.01")], "299 CNY", "KZT", "29900"),  # the opposite way
        ([rate("CNY", "KZT", "70"), rate("RUB", "KZT", "6")], "60 CNY", "RUB", "700"),  # through tenge
        ([rate("CNY", "KZT", "70", "2026-11-01"), rate("CNY", "KZT", "71")], "1 CNY", "KZT", "71"),
        ([rate("CNY", "KZT", "71"), rate("CNY", "KZT", "99", "2026-11-23")], "1 CNY", "KZT", "71"),
        ([rate("CNY", "KZT", "70"), rate("CNY", "KZT", "72")], "1 CNY", "KZT", "72"),  # the later word
        ([], "299 CNY", "CNY", "299"),
    ],
)
def test_conversion(known: list[Rate], amount: str, to: str, expected: str) -> None:
    value, currency = amount.split()
    found = rates(*known).convert(money(value, currency), to, DAY)
    assert found is not None
    assert found.money == money(expected, to)


def test_no_way_no_answer() -> None:
    assert rates(rate("CNY", "KZT", "70")).convert(money("1", "CNY"), "RUB", DAY) is None
    assert rates(rate("CNY", "KZT", "70", "2026-12-01")).convert(money("1", "CNY"), "KZT", DAY) is None


def test_the_rates_that_were_used_are_told() -> None:
    known = rates(rate("CNY", "KZT", "70", "2026-11-10"), rate("RUB", "KZT", "6", "2026-11-20"))
    found = known.convert(money("1", "CNY"), "RUB", DAY)
    assert found is not None
    assert [(r.base, r.quote) for r in found.exact.rates] == [("CNY", "KZT"), ("RUB", "KZT")]
    assert found.exact.day == "2026-11-10"


@pytest.mark.parametrize(("day", "old"), [("2026-11-15", False), ("2026-11-14", True), (DAY, False)])
def test_a_rate_grows_old_after_a_week(day: str, old: bool) -> None:
    assert is_old(day, DAY) is old


@given(
    minor=st.integers(0, 10**9),
    value=st.decimals("0.0001", "10000", places=4),
    step=st.sampled_from(["0", "0.05", "1", "10", "50"]),
    way=st.sampled_from(Round),
)
def test_rounding_never_moves_a_price_by_a_whole_step(
    minor: int, value: Decimal, step: str, way: Round
) -> None:
    known = rates(Rate("CNY", "KZT", value, DAY, "", Decimal(step), way))
    asked = currencies().money(Decimal(minor) / 100, "CNY")
    exact, shown = known.exact(asked, "KZT", DAY), known.convert(asked, "KZT", DAY)
    assert exact is not None
    assert shown is not None
    assert exact.value == Fraction(minor, 100) * Fraction(value)
    by = Fraction(currencies().amount(shown.money)) - exact.value
    assert abs(by) < (Fraction(step) or Fraction(1, 100))
    if Fraction(step):
        assert (
            (by >= 0)
            if way is Round.UP
            else (by <= 0)
            if way is Round.DOWN
            else abs(by) <= Fraction(step) / 2
        )
        assert Fraction(currencies().amount(shown.money)) % Fraction(step) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"base": "XXX"},
        {"quote": "CNY"},
        {"value": Decimal(0)},
        {"value": Decimal("-1")},
        {"value": Decimal("NaN")},
        {"value": Decimal("1e999")},
        {"step": Decimal("-1")},
        {"step": Decimal("Infinity")},
        {"day": "22.11.2026"},
    ],
)
def test_a_wrong_rate_is_refused(wrong: dict[str, object]) -> None:
    good: dict[str, object] = {"base": "CNY", "quote": "KZT", "value": Decimal(70), "day": DAY}
    with pytest.raises(StudioError) as caught:
        Rate(**good | wrong).checked(currencies())  # type: ignore[arg-type]
    assert caught.value.problem.code == "rate_wrong"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "from,to,rate,date,source\nCNY,KZT,73.15,2026-11-20,NBK",
            [("CNY", "KZT", "73.15", "2026-11-20", "0")],
        ),
        ("валюта;курс;дата\nCNY;73,15;20.11.2026", [("CNY", "KZT", "73.15", "2026-11-20", "0")]),
        (
            "\ufeff货币\t汇率\nCNY\t73.15\nRUB\t6.4",
            [("CNY", "KZT", "73.15", DAY, "0"), ("RUB", "KZT", "6.4", DAY, "0")],
        ),
        ("код;номинал;курс\nUZS;100;4,1", [("UZS", "KZT", "0.041", DAY, "0")]),
        ("currency,rate,round_to,round\ncny,73.15,10,up", [("CNY", "KZT", "73.15", DAY, "10")]),
        ('currency,rate\nEUR,"583,22"\n\n', [("EUR", "KZT", "583.22", DAY, "0")]),
    ],
)
def test_tables_of_rates(text: str, expected: list[tuple[str, ...]]) -> None:
    found, problems = read_rates(text, currencies(), day=DAY)
    assert problems == []
    assert [(r.base, r.quote, str(r.value), r.day, str(r.step)) for r in found] == expected


def test_bad_rows_are_named_and_the_good_ones_come_in() -> None:
    text = "currency,rate\nCNY,73\nXAU,99\nRUB,\nUSD,abc\nEUR,-1\nKGS,5,6"
    found, problems = read_rates(text, currencies(), day=DAY)
    assert [r.base for r in found] == ["CNY", "KGS"]
    assert [p.code for p in problems] == ["rate_row"] * 4
    assert [p.detail.split(":")[0] for p in problems] == ["3", "4", "5", "6"]


@pytest.mark.parametrize("text", ["", "nothing", "a;b;c\n1;2;3", "\x00\x01"])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(StudioError) as caught:
        read_rates(text, currencies(), day=DAY)
    assert caught.value.problem.code == "rates_unreadable"
