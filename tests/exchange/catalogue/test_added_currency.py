"""A currency is added by a few lines of the rules; from then on prices in it go all the way."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from catalogue_files import codes, planned, prices, table

from livestream_studio import shop
from livestream_studio.commerce.duty import Item, parcel
from livestream_studio.commerce.rates import Rate, Rates
from livestream_studio.commerce.room import Room, price_lines
from livestream_studio.commerce.types import Money, Price, Product, Text
from livestream_studio.exchange.catalogue import write_catalogue
from livestream_studio.exchange.catalogue.headings import meaning
from livestream_studio.exchange.currencies import fresh, offered
from livestream_studio.gui.printing.content import lines
from livestream_studio.store.catalogue import CatalogueStore

DAY = "2026-11-22"
ADDED = """
[[currency]]
code = "AED"
symbol = "د.إ"
zh = "{}迪拉姆"
words = ["дирхам", "дирхамов"]
[[currency]]
code = "KWD"
symbol = "KD"
[[currency]]
code = "VND"
symbol = "₫"
zh = "{}越南盾"
"""
EVERY = Product(
    "A1",
    names={"zh": Text("裙子"), "kk": Text("Көйлек"), "ru": Text("Платье")},
    prices=(
        Price(Money(9_950, "AED"), Money(12_000, "AED")),
        Price(Money(8_125, "KWD")),
        Price(Money(700_000, "VND")),
    ),
    declared=Money(8_125, "KWD"),
    weight_g=400,
)


@pytest.fixture
def added(own_home: Path) -> Iterator[None]:
    (own_home / "rules").mkdir()
    (own_home / "rules" / "currencies.toml").write_text(ADDED, encoding="utf-8")
    fresh()
    yield
    offered.cache_clear()


@pytest.mark.usefixtures("added")
@pytest.mark.parametrize(
    ("cell", "minor", "currency"),
    [
        ("99.5 AED", 9_950, "AED"),
        ("99,50 дирхамов", 9_950, "AED"),
        ("99.5迪拉姆", 9_950, "AED"),
        ("د.إ 99.50", 9_950, "AED"),
        ("KD 8.1", 8_100, "KWD"),
        ("1,250.125 KWD", 1_250_125, "KWD"),
        ("₫700 000", 700_000, "VND"),
        ("70万越南盾", 700_000, "VND"),
    ],
)
def test_a_cell_in_it_is_read(tmp_path: Path, cell: str, minor: int, currency: str) -> None:
    path = table(tmp_path / "t.tsv", ("货号", "名称", "价格"), ("A1", "裙子", cell), ("A2", "鞋", "299"))
    dress, shoe = planned(path).added
    assert prices(dress) == [(minor, currency, "")]
    assert prices(shoe) == [(29_900, "CNY", "")]


@pytest.mark.usefixtures("added")
@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("headings", ["codes", "kk"])
def test_it_is_kept_written_and_read_again(tmp_path: Path, ending: str, headings: str) -> None:
    store = CatalogueStore(tmp_path / "studio.db")
    store.save([EVERY])
    kept = store.get("A1")
    assert [change.new for change in store.history("A1")] == list(EVERY.prices)
    path = tmp_path / f"c.{ending}"
    write_catalogue(path, [kept], headings)
    again = planned(path, [kept])
    assert (again.unchanged, codes(again)) == (("A1",), [])
    if ending == "csv" and headings == "codes":
        row = next(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
        assert row.items() >= {
            "price_AED": "99.50", "list_price_AED": "120", "price_KWD": "8.125", "price_VND": "700000",
            "declared_KWD": "8.125",
        }.items()  # fmt: skip


@pytest.mark.usefixtures("added")
def test_the_card_the_lamp_and_the_price_list_know_it() -> None:
    known = shop.currencies()
    rate = Rate("KWD", "CNY", Decimal(23), DAY, "a bank")
    rates = Rates.of(known, [rate, Rate("AED", "EUR", Decimal("0.25"), DAY, "a bank")])
    shown = price_lines(EVERY, Room("", ("AED", "KWD", "VND", "EUR"), ("zh",)), rates, DAY)
    assert [line.text for line in shown] == [
        "99.5迪拉姆",
        "8.125\u00a0KD",
        "700000越南盾",
        "≈\u00a024.88欧元",
    ]
    assert shown[0].old == "120迪拉姆"
    lamp = parcel([Item(EVERY)], DAY, shop.rulebook(), rates)
    assert (lamp.colour, lamp.value) == ("green", Money(2_488, "EUR"))
    found, missing = lines([EVERY], "KWD", DAY)
    assert ([line.price for line in found], missing) == (["8,125\u00a0KD"], [])


def test_a_price_that_was_kept_in_it_harms_nothing_when_it_is_not_offered_any_more() -> None:
    rates = Rates(shop.currencies())
    assert price_lines(EVERY, Room("", ("CNY", "AED"), ("zh",)), rates, DAY) == ()
    assert "rate_none:AED-EUR" in parcel([Item(EVERY)], DAY, shop.rulebook(), rates).notes
    som = replace(EVERY, prices=(*EVERY.prices, Price(Money(1_000, "KGS"))))
    known = Rates.of(shop.currencies(), [Rate("KGS", "CNY", Decimal("0.08"), DAY, "a bank")])
    shown = price_lines(som, Room("", ("CNY",), ("zh",)), known, DAY)
    assert [line.text for line in shown] == ["≈\u00a00.8元"]


def test_without_those_lines_its_columns_are_not_taken_for_other_money(tmp_path: Path) -> None:
    assert meaning("Цена (AED)").field == meaning("price_KWD").field == "ignored"
    head = ("SKU", "Название", "Бағасы, KWD", "Бағасы")
    path = table(tmp_path / "t.tsv", head, ("A1", "Платье", "8.125", "1500"), ("A2", "Юбка", "8", "10 AED"))
    found = planned(path)
    assert [prices(each) for each in found.added] == [[(150_000, "KZT", "")]]
    assert codes(found) == [(0, "column_ignored"), (3, "price_no_number")]
