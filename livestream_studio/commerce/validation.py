"""What is wrong with a product: a code for each field, never a sentence.

A serious fault keeps a product out of the catalogue; any other is for the shop assistant to look at.
Languages that are missing are no fault: `Product.missing` names them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from livestream_studio.commerce.sizes import SYSTEMS
from livestream_studio.commerce.types import (
    CUSTOMS_MODES,
    LANGUAGES,
    MINOR_DIGITS,
    PLACES,
    Money,
    Price,
    Product,
    Stock,
)

MOST_MINOR = 10**13  # a hundred thousand million in most currencies: whatever is more was typed wrong
MOST_GRAMS = 50_000_000
LONGEST_SKU = 64
LONGEST_TEXT = 20_000
_HS_CODE = re.compile(r"\d{6}|\d{8}|\d{10}|\d{13}")  # the world's six, a country's eight or ten, China's 13
_COUNTRY = re.compile(r"[A-Z]{2}")
_PICTURE = re.compile(r"[0-9a-f]{64}\.(?:jpg|png|webp|gif|bmp)")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TEXTS = ("names", "short", "long", "points", "category", "unit")
_WORDS = ("forbidden", "aliases", "nicknames")


@dataclass(frozen=True, slots=True)
class Fault:
    """`field` as in `Product` ("prices", "names.kk"), `detail` the value that is wrong."""

    field: str
    code: str
    detail: str = ""
    serious: bool = True


def faults(product: Product) -> list[Fault]:
    """Everything that is wrong with one product by itself."""
    return [
        *_of_identity(product),
        *_of_texts(product),
        *_of_customs(product),
        *(fault for price in product.prices for fault in _of_price(product, price)),
        *_repeated_prices(product),
        *(fault for stock in product.stock for fault in _of_stock(product, stock)),
        *(
            Fault("pictures", "picture_bad", name)
            for name in product.pictures
            if not _PICTURE.fullmatch(name)
        ),
    ]


def duplicates(products: Iterable[Product]) -> list[str]:
    """SKUs that stand more than once in a batch, products' and variants' together."""
    counted = Counter(sku for product in products for sku in skus(product))
    return [sku for sku, times in counted.items() if times > 1]


def skus(product: Product) -> Iterator[str]:
    """The product's own SKU and its variants'. A single variant may share the product's."""
    yield product.sku
    alone = len(product.variants) == 1
    yield from (each.sku for each in product.variants if not (alone and each.sku == product.sku))


def _of_identity(product: Product) -> Iterator[Fault]:
    for sku in skus(product):
        if not sku.strip():
            yield Fault("sku", "sku_missing")
        elif len(sku) > LONGEST_SKU or sku != sku.strip() or _UNPRINTABLE.search(sku) or "\n" in sku:
            yield Fault("sku", "sku_bad", sku)
    yield from (Fault("variants", "sku_duplicate", sku) for sku in duplicates([product]))
    for variant in product.variants:
        if variant.size_system and variant.size_system not in SYSTEMS:
            yield Fault("variants", "size_system_unknown", variant.size_system)
    if not any(text.text.strip() for text in product.names.values()):
        yield Fault("names", "name_missing")


def _of_texts(product: Product) -> Iterator[Fault]:
    spoken = [(name, code, text.text) for name in _TEXTS for code, text in getattr(product, name).items()]
    for variant in product.variants:
        for texts in (variant.colour, variant.material):
            spoken += [("variants", code, text.text) for code, text in texts.items()]
    for name in _WORDS:
        spoken += [(name, code, word) for code, words in getattr(product, name).items() for word in words]
    plain = [(name, getattr(product, name)) for name in ("brand", "notes")]
    for name, code, text in spoken:
        if code not in LANGUAGES and not (name in _WORDS and not code):
            yield Fault(f"{name}.{code}", "language_unknown", code)
        plain.append((f"{name}.{code}", text))
    for name, text in plain:
        if len(text) > LONGEST_TEXT:
            yield Fault(name, "text_too_long", text[:40])
        if _UNPRINTABLE.search(text):
            yield Fault(name, "text_unprintable", text[:40])


def _of_customs(product: Product) -> Iterator[Fault]:
    if product.hs_code and not _HS_CODE.fullmatch(product.hs_code):
        yield Fault("hs_code", "hs_code_bad", product.hs_code)
    if product.origin and not _COUNTRY.fullmatch(product.origin):
        yield Fault("origin", "origin_bad", product.origin)
    if product.customs_mode and product.customs_mode not in CUSTOMS_MODES:
        yield Fault("customs_mode", "customs_mode_unknown", product.customs_mode)
    if product.weight_g is not None and not 0 < product.weight_g <= MOST_GRAMS:
        yield Fault("weight_g", "weight_bad", str(product.weight_g))
    if product.declared is not None:
        yield from _of_money("declared", product.declared)


def _of_price(product: Product, price: Price) -> Iterator[Fault]:
    yield from _of_money("prices", price.amount)
    dates = [day for day in (price.valid_from, price.valid_until) if day]
    if not all(map(_is_date, dates)):
        yield Fault("prices", "date_bad", " ".join(dates))
    elif dates != sorted(dates):
        yield Fault("prices", "validity_reversed", " ".join(dates))
    if price.variant and price.variant not in {each.sku for each in product.variants}:
        yield Fault("prices", "variant_unknown", price.variant)
    if price.list_price is None:
        return
    yield from _of_money("prices", price.list_price)
    if price.list_price.currency != price.amount.currency:
        yield Fault("prices", "list_price_other_currency", price.list_price.currency)
    elif 0 <= price.list_price.minor < price.amount.minor:
        yield Fault("prices", "list_price_below_price", str(price.list_price.minor), serious=False)


def _of_money(field: str, money: Money) -> Iterator[Fault]:
    if money.currency not in MINOR_DIGITS:
        yield Fault(field, "currency_unknown", money.currency)
    if money.minor < 0:
        yield Fault(field, "price_negative", str(money.minor))
    elif money.minor > MOST_MINOR:
        yield Fault(field, "price_absurd", str(money.minor))
    elif money.minor == 0:
        yield Fault(field, "price_zero", serious=False)


def _repeated_prices(product: Product) -> Iterator[Fault]:
    keys = Counter((p.variant, p.amount.currency, p.valid_from, p.valid_until) for p in product.prices)
    yield from (Fault("prices", "price_twice", key[1]) for key, times in keys.items() if times > 1)


def _of_stock(product: Product, stock: Stock) -> Iterator[Fault]:
    if stock.place not in PLACES:
        yield Fault("stock", "place_unknown", stock.place)
    if stock.quantity is not None and stock.quantity < 0:
        yield Fault("stock", "quantity_negative", str(stock.quantity))
    if stock.lead_days is not None and not 0 <= stock.lead_days <= 3650:
        yield Fault("stock", "lead_days_bad", str(stock.lead_days))
    if stock.variant and stock.variant not in {each.sku for each in product.variants}:
        yield Fault("stock", "variant_unknown", stock.variant)


def _is_date(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False
