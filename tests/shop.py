"""What the tests of the shop share: the shipped currencies and rules, a few rates, a product in one line."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from livestream_studio.commerce.money import Currencies, Round
from livestream_studio.commerce.rates import Rate, Rates
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.commerce.types import Money, Price, Product, Text
from livestream_studio.paths import assets

DAY = "2026-11-22"


def currencies() -> Currencies:
    return Currencies.load(assets() / "rules" / "currencies.toml")


def book() -> Rulebook:
    return Rulebook.load(assets() / "rules")


def rate(base: str, quote: str, value: str, day: str = DAY, step: str = "0", way: Round = Round.UP) -> Rate:
    return Rate(base, quote, Decimal(value), day, "test", Decimal(step), way)


def rates(*known: Rate) -> Rates:
    return Rates.of(currencies(), known)


def money(amount: str, currency: str) -> Money:
    return currencies().money(amount, currency)


def product(*prices: str, sku: str = "A1", **fields: Any) -> Product:
    """`prices` as "299 CNY" or "299 CNY 399" with the old one."""
    made = []
    for text in prices:
        amount, currency, *before = text.split()
        made.append(Price(money(amount, currency), money(before[0], currency) if before else None))
    names = {code: Text(name) for code, name in {"zh": "围巾", "ru": "шарф", "kk": "шарф"}.items()}
    return Product(**{"sku": sku, "id": sku, "names": names, "prices": tuple(made)} | fields)
