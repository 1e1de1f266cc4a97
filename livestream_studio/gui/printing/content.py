"""What stands on a price list and on price tags: texts and prices, no paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from livestream_studio import shop
from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.texts import approved
from livestream_studio.commerce.types import Price, Product, Variant

LANGUAGES = ("kk", "ru")  # in this order
Missing = tuple[str, str, str]  # SKU, code, detail


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that has a price. `names` and `units` by language; a name is "" where there is none.

    `price` and `old_price` are as readers of Kazakh write them, "" for none.
    """

    sku: str
    names: dict[str, str]
    units: dict[str, str]
    price: str
    old_price: str


def lines(products: Iterable[Product], currency: str, day: str) -> tuple[list[Line], list[Missing]]:
    """A line for each product and for each variant with a price of its own; and what is missing on them."""
    currencies = shop.currencies()
    currencies.get(currency)  # says so where it is unknown
    found, missing = [], []
    for product in products:
        made = list(_of(product, currencies, currency, day))
        found += made
        missing += [(product.sku, "name_missing_in", code) for code in LANGUAGES if not made[0].names[code]]
        missing += [(line.sku, "price_missing_in", currency) for line in made if not line.price]
    return found, missing


def _of(product: Product, currencies: Currencies, currency: str, day: str) -> Iterator[Line]:
    common = product.price(currency, day)
    own = [
        (each, price)
        for each in product.variants
        if (price := product.price(currency, day, each.sku)) is not None and price.variant
    ]
    if common is not None or not own:
        yield _line(product, None, common, currencies)
    for variant, price in own:
        yield _line(product, variant, price, currencies)


def _line(product: Product, variant: Variant | None, price: Price | None, currencies: Currencies) -> Line:
    names = {code: approved(product.names, code) for code in LANGUAGES}
    if variant is not None:
        names = {
            code: ", ".join(filter(None, [name, approved(variant.colour, code), variant.size]))
            if name
            else ""
            for code, name in names.items()
        }
    old = price.list_price if price else None
    is_lower = price is not None and old is not None and old.minor > price.amount.minor
    return Line(
        variant.sku if variant else product.sku,
        names,
        {code: approved(product.unit, code) for code in LANGUAGES},
        currencies.written(price.amount, "kk") if price else "",
        currencies.written(old, "kk") if old and is_lower else "",
    )
