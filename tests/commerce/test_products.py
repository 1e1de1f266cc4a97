"""What a product says of itself: its name in a language, its price on a day, what is missing or a draft."""

from __future__ import annotations

import pytest
from catalogue_shop import full

from livestream_studio.commerce.texts import Wanted, wanted, with_approval, with_draft, with_text
from livestream_studio.commerce.types import Money, Price, Product, Text, TextState

OLD = Price(Money(100, "CNY"), valid_until="2026-10-31")
NOW = Price(Money(90, "CNY"), valid_from="2026-11-01", valid_until="2026-11-30")
EVER = Price(Money(95, "CNY"))
SMALL = Price(Money(80, "CNY"), variant="A-S")
PRICED = Product("A", prices=(OLD, NOW, EVER, SMALL, Price(Money(7_000, "KZT"))))


def test_missing_languages_and_drafts_are_visible() -> None:
    product = Product("A", names={"zh": Text("碗"), "ru": Text("")})
    assert product.missing_languages == ("ru", "kk")
    assert full().missing_languages == ()
    assert full().missing("points") == ("ru",)
    assert list(full().drafts()) == [("names", "kk"), ("points", "kk")]


@pytest.mark.parametrize(
    ("names", "language", "shown"),
    [
        ({"zh": Text("碗"), "ru": Text("Миска")}, "ru", "Миска"),
        ({"zh": Text("碗"), "ru": Text("Миска")}, "kk", "碗"),
        ({"zh": Text(""), "ru": Text("Миска")}, "zh", "Миска"),
        ({}, "kk", "A"),
        ({"kk": Text("Тостаған", TextState.DRAFT), "zh": Text("碗")}, "kk", "碗"),
        ({"kk": Text("Тостаған", TextState.DRAFT)}, "ru", "Тостаған"),
    ],
)
def test_the_name_falls_back(names: dict[str, Text], language: str, shown: str) -> None:
    assert Product("A", names=names).name(language) == shown


@pytest.mark.parametrize(
    ("currency", "day", "variant", "found"),
    [
        ("CNY", "2026-11-15", "", NOW),
        ("CNY", "2026-11-30", "", NOW),
        ("CNY", "2026-12-01", "", EVER),
        ("CNY", "2026-11-15", "A-S", SMALL),
        ("CNY", "2026-11-15", "A-M", NOW),
        ("CNY", "", "", NOW),
        ("RUB", "2026-11-15", "", None),
    ],
)
def test_the_price_of_a_day_and_variant(currency: str, day: str, variant: str, found: Price | None) -> None:
    assert PRICED.price(currency, day, variant) == found


def test_what_can_be_drafted_and_from_which_text() -> None:
    product = Product(
        "A",
        names={"zh": Text("碗", TextState.DRAFT), "ru": Text("Миска")},
        points={"zh": Text("结实")},
        long={"kk": Text("сынбайды", TextState.DRAFT)},
    )
    assert list(wanted(product)) == [
        Wanted("names", "ru", "kk", "Миска"),
        Wanted("points", "zh", "ru", "结实"),
        Wanted("points", "zh", "kk", "结实"),
    ]


def test_a_draft_never_replaces_what_a_human_stands_for() -> None:
    product = Product("A", names={"zh": Text("碗")})
    assert with_draft(product, "names", "zh", "盘") is product
    drafted = with_draft(with_draft(product, "names", "kk", "Кесе"), "names", "kk", "Тостаған")
    assert drafted.names["kk"] == Text("Тостаған", TextState.DRAFT)
    approved = with_approval(drafted, "names", "kk")
    assert approved.names["kk"] == Text("Тостаған")
    assert with_approval(product, "names", "kk") is product
    assert with_text(approved, "names", "kk", None) == product
