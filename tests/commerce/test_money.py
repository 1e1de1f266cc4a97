"""Prices as readers of each language expect them, sums that stay exact, currencies as data."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from shop import currencies, money

from livestream_studio.commerce.money import Currencies, Round, rounded
from livestream_studio.commerce.types import LANGUAGES, MINOR_DIGITS, Money
from livestream_studio.core.types import StudioError


@pytest.mark.parametrize(
    ("amount", "currency", "language", "shown"),
    [
        ("299", "CNY", "zh", "299元"),
        ("9.90", "CNY", "zh", "9.9元"),
        ("23000", "CNY", "zh", "23000元"),
        ("299", "CNY", "ru", "299 ¥"),
        ("9.90", "CNY", "ru", "9,90 ¥"),
        ("9.90", "CNY", "en", "9.90 ¥"),
        ("2500", "KZT", "kk", "2500 ₸"),
        ("20500", "KZT", "kk", "20 500 ₸"),
        ("1250000", "KZT", "ru", "1 250 000 ₸"),
        ("20500.50", "KZT", "kk", "20 501 ₸"),  # tiyn are never written, and never in the shop's disfavour
        ("99.90", "RUB", "ru", "99,90 ₽"),
        ("20500", "KZT", "zh", "20500坚戈"),
        ("0.05", "CNY", "kk", "0,05 ¥"),
    ],
)
def test_a_price_is_written_for_its_readers(amount: str, currency: str, language: str, shown: str) -> None:
    written = currencies().written(money(amount, currency), language)
    assert written.replace("\u00a0", " ").replace("\u202f", " ") == shown
    assert " " not in written, "no line breaks inside a price"


def test_a_converted_price_says_so() -> None:
    assert currencies().written(money("20500", "KZT"), "kk", about=True).startswith("≈\u00a020")


@pytest.mark.parametrize(
    ("value", "step", "way", "expected"),
    [
        ("20501", "10", Round.UP, "20510"),
        ("20500", "10", Round.UP, "20500"),
        ("20509", "10", Round.DOWN, "20500"),
        ("20505", "10", Round.NEAR, "20510"),
        ("20504.99", "10", Round.NEAR, "20500"),
        ("0.015", "0.01", Round.NEAR, "0.02"),
        ("-0.015", "0.01", Round.UP, "-0.02"),
    ],
)
def test_rounding_on_both_sides(value: str, step: str, way: Round, expected: str) -> None:
    assert rounded(Fraction(value), Fraction(step), way) == Fraction(expected)


def test_amounts_are_whole_minor_units() -> None:
    known = currencies()
    assert known.money("19.9", "CNY") == Money(1990, "CNY")
    assert known.amount(Money(1990, "CNY")) == Decimal("19.90")
    with pytest.raises(ValueError, match="more digits"):
        known.money("19.999", "CNY")
    with pytest.raises(StudioError) as caught:
        known.money("1", "XAU")
    assert (caught.value.problem.code, caught.value.problem.detail) == ("currency_unknown", "XAU")


def test_what_ships_is_complete() -> None:
    known = currencies()
    for code in known.codes():
        assert known.get(code).minor_digits == MINOR_DIGITS[code]
        assert set(known.get(code).patterns) == set(LANGUAGES)


def test_a_currency_is_added_and_changed_by_a_file(tmp_path: Path) -> None:
    own = tmp_path / "currencies.toml"
    own.write_text(
        '[[currency]]\ncode = "BYN"\nsymbol = "Br"\nshown_digits = 2\nru = "{} Br"\n'
        '[[currency]]\ncode = "CNY"\nsymbol = "¥"\nzh = "¥{}"\n'
        '[[currency]]\ncode = "KWD"\nsymbol = "KD"\n',
        encoding="utf-8",
    )
    from livestream_studio.paths import assets

    known = Currencies.load(assets() / "rules" / "currencies.toml", own, tmp_path / "none.toml")
    assert known.written(known.money("5.5", "BYN"), "ru") == "5,50\u00a0Br"
    assert known.written(known.money("299", "CNY"), "zh") == "¥299"
    assert known.written(known.money("299", "CNY"), "ru") == "299\u00a0¥", "what it does not say stays"
    assert known.written(known.money("0.125", "KWD"), "ru") == "0,125\u00a0KD", "ISO 4217 has three digits"
    assert {"CNY", "¥", "元", "块"} <= set(known.get("CNY").called)
    assert "KZT" in known


@pytest.mark.parametrize(
    "text",
    [
        "[[currency",
        '[[currency]]\ncode = "CN"\nsymbol = "¥"\nminor_digits = 2',
        '[[currency]]\ncode = "QQQ"\nsymbol = "q"\nminor_digits = 2',
        '[[currency]]\ncode = "CNY"\nsymbol = "¥"\nwords = "元"',
        '[[currency]]\ncode = "CNY"\nsymbol = 1',
        '[[currency]]\ncode = "CNY"\nsymbol = "¥"\nminor_digits = 0',
        '[[currency]]\ncode = "CNY"\nsymbol = "¥"\nshown_digits = 3',
        '[[currency]]\ncode = "CNY"\nsymbol = "¥"\nzh = "元"',
        '[[currency]]\nsymbol = "¥"',
        'currency = "CNY"',
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "currencies.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        Currencies.load(path)
    assert caught.value.problem.code == "rules_broken"
    assert str(path) in caught.value.problem.detail
