"""A product as rows of a table that `rowreader` reads back: one row for the product, one for each
variant, and more where something has several prices or lies in several places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import zip_longest

from livestream_studio.commerce.types import (
    LANGUAGES,
    MINOR_DIGITS,
    TEXT_FIELDS,
    Money,
    Price,
    Product,
    Stock,
    Texts,
    TextState,
    Variant,
    WordLists,
)

Cells = dict[str, str]

_TEXTS = {
    "names": "name",
    "short": "short",
    "long": "long",
    "points": "points",
    "category": "category",
    "unit": "unit",
}
_WORDS = ("aliases", "nicknames", "forbidden")


def _each(name: str) -> list[str]:
    return [f"{name}_{code}" for code in LANGUAGES]


_ORDER = (
    "sku", "variant", *_each("name"), *_each("category"), "brand", *_each("colour"), "size", "size_system",
    *_each("material"), *(f"{kind}_{code}" for code in MINOR_DIGITS for kind in ("price", "list_price")),
    "valid_from", "valid_until", "place", "place_name", "stock", "lead_days", *_each("unit"), "origin",
    "hs_code", "weight_g", "customs_mode", *(f"declared_{code}" for code in MINOR_DIGITS), *_each("short"),
    *_each("points"), *_each("long"), *(name for kind in _WORDS for name in (kind, *_each(kind))),
    "picture", "notes", "drafts",
)  # fmt: skip
NUMBERS = frozenset(
    {"stock", "lead_days", "weight_g"}
    | {f"{kind}_{code}" for code in MINOR_DIGITS for kind in ("price", "list_price", "declared")}
)


def table(products: Iterable[Product]) -> Iterator[list[str]]:
    """The headings, and the rows below them: columns that no product fills are left out, but for names."""
    rows = [row for product in products for row in rows_of(product)]
    used = {"sku", *(f"name_{code}" for code in LANGUAGES)}.union(*rows)
    if "size" in used:
        used.add("size_system")  # that it is empty says something too
    headings = [name for name in _ORDER if name in used]
    yield headings
    yield from ([row.get(name, "") for name in headings] for row in rows)


def rows_of(product: Product) -> Iterator[Cells]:
    """The rows of one product, filled cells only; the first has everything that is the product's own."""
    own = {"sku": product.sku, **_own(product)}
    for row in _priced(product, ""):
        yield _filled(own | row)
        own = {"sku": product.sku}
    for variant in product.variants:
        named = {"sku": product.sku, **_variant(variant)}
        yield from (_filled(named | row) for row in _priced(product, variant.sku))


def decimal_text(money: Money) -> str:
    """In major units: 299, 19.90."""
    value = Decimal(money.minor).scaleb(-MINOR_DIGITS[money.currency])
    return str(int(value)) if value == int(value) else f"{value:.{MINOR_DIGITS[money.currency]}f}"


def _own(product: Product) -> Cells:
    cells: Cells = {
        "brand": product.brand,
        "origin": product.origin,
        "hs_code": product.hs_code,
        "customs_mode": product.customs_mode,
        "notes": product.notes,
        "weight_g": "" if product.weight_g is None else str(product.weight_g),
        "picture": listed(product.pictures),
        "drafts": "; ".join(f"{name}.{code}" for name, code in _drafts(product)),
    }
    for name, heading in _TEXTS.items():
        texts: Texts = getattr(product, name)
        several = heading == "points"
        cells |= {
            f"{heading}_{code}": _whole(each.text) if several else each.text for code, each in texts.items()
        }
    for name in _WORDS:
        words: WordLists = getattr(product, name)
        cells |= {f"{name}_{code}" if code else name: listed(each) for code, each in words.items()}
    if product.declared is not None:
        cells[f"declared_{product.declared.currency}"] = decimal_text(product.declared)
    return cells


def _drafts(product: Product) -> list[tuple[str, str]]:
    return [
        (name, code)
        for name in (*TEXT_FIELDS, "category", "unit")
        for code, text in getattr(product, name).items()
        if text.state is TextState.DRAFT
    ]


def _variant(variant: Variant) -> Cells:
    cells = {"variant": variant.sku, "size": variant.size, "size_system": variant.size_system}
    cells |= {f"colour_{code}": each.text for code, each in variant.colour.items()}
    return cells | {f"material_{code}": each.text for code, each in variant.material.items()}


def _priced(product: Product, variant: str) -> Iterator[Cells]:
    """Prices of one time of validity together, beside one place each; at least one row."""
    groups: dict[tuple[str, str], Cells] = {}
    for price in product.prices:
        if price.variant == variant:
            groups.setdefault((price.valid_from, price.valid_until), {}).update(_price(price))
    places = [_stock(each) for each in product.stock if each.variant == variant]
    nothing: Cells = {}
    for prices, place in zip_longest(groups.values(), places, fillvalue=nothing):
        yield {**prices, **place}
    if not groups and not places:
        yield {}


def _price(price: Price) -> Cells:
    code = price.amount.currency
    cells = {
        f"price_{code}": decimal_text(price.amount),
        "valid_from": price.valid_from,
        "valid_until": price.valid_until,
    }
    if price.list_price is not None:
        cells[f"list_price_{code}"] = decimal_text(price.list_price)
    return cells


def _stock(stock: Stock) -> Cells:
    counted = {"stock": stock.quantity, "lead_days": stock.lead_days}
    return {
        "place": stock.place,
        "place_name": stock.name,
        **{name: "" if value is None else str(value) for name, value in counted.items()},
    }


def listed(words: Iterable[str]) -> str:
    """One a line; a single word with a mark that parts words ends with a line end, so that it stays whole."""
    return _whole("\n".join(words))


def _whole(text: str) -> str:
    return f"{text}\n" if "\n" not in text and any(mark in text for mark in ";；|、，,。") else text


def _filled(cells: Cells) -> Cells:
    return {name: cell for name, cell in cells.items() if cell}
