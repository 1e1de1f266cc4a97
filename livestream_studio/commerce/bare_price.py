"""A bare number right behind a product's name: 这条连衣裙二百五十九. When it is the price, and nothing else.

Only where the line is no more than that: a determiner, the name as it is written, the number. What may be a
size, a height, a year, a count in stock, or any number that belongs to the product is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from livestream_studio.commerce.types import Product
from livestream_studio.languages.name_forms import folded
from livestream_studio.languages.numbers import Reading, readings

_LEAST = Decimal(100)  # below it are sizes, ages, minutes
_HEIGHTS = Decimal(200)  # up to it, clothes have heights for sizes: 110, 165, 170
_YEARS = Decimal(1990), Decimal(2049)
_NEAR = Decimal("0.5"), Decimal(2)  # a price that was said wrong is not far from the right one

_ABOUT = re.compile("[多几余来]")  # 三百多
_WORDS = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")
# All that may stand before the name, between it and the number, and behind that.
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:好|来|看|那么|现在|今天)?(?:我们|咱们)?的?(?:[这那此]一?[条件个双款套把块支瓶台口顶盒包副只种]?)?的?"
    ),
    "ru": re.compile(
        r"(?:(?:вот|а|и|сегодня|сейчас|наш|наша|наше|наши|это|этот|эта|эти|такой|такая|такое|такие) )*"
    ),
    "kk": re.compile(r"(?:(?:ал|міне|бүгін|қазір|біздің|бұл|осы|мына|мынау|мұндай) )*"),
}
_BETWEEN: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile("[是,，:： ]?"),
    "ru": re.compile("(?:[,:—– -]|это)*"),
    "kk": re.compile("[,:—– -]*"),
}
_BEHIND = re.compile(r"[\s.!。！啊了哦啦]*")


def is_bare_price(
    language: str, line: str, reading: Reading, named: tuple[int, int], product: Product, day: str
) -> bool:
    """Whether a number without a unit is said as the product's price. `named`: where the line names it."""
    start, end = named
    value, text = reading.quantity.value, line.lower()
    alone = (
        _BEFORE[language].fullmatch(text[:start])
        and _BETWEEN[language].fullmatch(text[end : reading.start])
        and _BEHIND.fullmatch(text[reading.end :])
        and not _ABOUT.search(text[reading.start : reading.end])
    )
    return (
        bool(alone)
        and _as_written(language, text[start:end], product)
        and _may_be_price(value)
        and _near(value, product, day)
        and value not in set(_numbers_of(language, product))
    )


def _as_written(language: str, said: str, product: Product) -> bool:
    """Whether the name is in no other form: "платьев двести" are two hundred dresses."""
    names = [folded(name) for name in _names(product)]
    if language == "zh":
        return any(folded(said) in name for name in names)
    known = {word for name in names for word in _WORDS.findall(name)}
    return set(_WORDS.findall(folded(said))) <= known


def _may_be_price(value: Decimal) -> bool:
    if value < _LEAST or _YEARS[0] <= value <= _YEARS[1]:
        return False
    return value > _HEIGHTS or bool(value % 5)


def _near(value: Decimal, product: Product, day: str) -> bool:
    costs = [Decimal(each.amount.minor) / 100 for each in product.prices if each.valid_on(day)]
    return any(_NEAR[0] * cost <= value <= _NEAR[1] * cost for cost in costs)


def _names(product: Product) -> Iterator[str]:
    yield from (text.text for text in product.names.values())
    for lists in (product.aliases, product.nicknames):
        yield from (name for names in lists.values() for name in names)


def _numbers_of(language: str, product: Product) -> Iterator[Decimal]:
    """Every number that it has beside its prices: in its texts and codes, sizes, weight, stock."""
    texts = [product.sku, product.notes, product.brand, *_names(product)]
    for field in (product.short, product.long, product.points, product.category):
        texts += [text.text for text in field.values()]
    texts += [part for each in product.variants for part in (each.sku, each.size)]
    for text in texts:
        yield from map(Decimal, _DIGITS.findall(text))
    for name in _names(product):  # зарядка на сто ватт
        yield from (reading.quantity.value for reading in readings(language, name))
    counted = [each.quantity for each in product.stock if each.quantity is not None]
    yield from map(Decimal, [*counted, sum(counted), product.weight_g or 0])
