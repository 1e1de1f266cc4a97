"""What a shop assistant should look at before a show: not wrong, but not ready."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from livestream_studio.commerce.everyday import Everyday
from livestream_studio.commerce.types import LANGUAGES, TEXT_FIELDS, Product
from livestream_studio.commerce.validation import faults


@dataclass(frozen=True, slots=True)
class Finding:
    """`code`: name_missing_in, draft_open, price_missing, price_missing_in, word_forbidden, name_duplicate,
    picture_missing, alias_everyday, or a code of `validation`; `detail` names the language, currency, word
    or other product."""

    sku: str
    code: str
    detail: str = ""


def review(
    products: Iterable[Product],
    *,
    languages: Iterable[str] = LANGUAGES,
    currency: str = "KZT",
    day: str = "",
    everyday: Everyday | None = None,
) -> Iterator[Finding]:
    """What is open, product by product; then names that several products have. `currency` is the one that a
    price must be in on `day` (ISO date; "": any), "" for none; `everyday` looks for aliases that are said all
    the time."""
    every = list(products)
    wanted = tuple(languages)
    for product in every:
        yield from _of_one(product, wanted, currency, day)
        for fault in everyday.of(product) if everyday else ():
            yield Finding(product.sku, fault.code, fault.detail)
    yield from _same_names(every)


def _of_one(product: Product, languages: tuple[str, ...], currency: str, day: str) -> Iterator[Finding]:
    sku = product.sku
    yield from (
        Finding(sku, "name_missing_in", code) for code in languages if code in product.missing("names")
    )
    yield from (Finding(sku, "draft_open", f"{name}.{code}") for name, code in product.drafts())
    if not product.prices:
        yield Finding(sku, "price_missing")
    elif currency and not any(p.amount.currency == currency and p.valid_on(day) for p in product.prices):
        yield Finding(sku, "price_missing_in", currency)
    yield from (Finding(sku, "word_forbidden", word) for word in said_though_forbidden(product))
    if not product.pictures:
        yield Finding(sku, "picture_missing")
    yield from (
        Finding(sku, fault.code, f"{fault.field} {fault.detail}".strip()) for fault in faults(product)
    )


def said_though_forbidden(product: Product) -> tuple[str, ...]:
    """Words that may not be said of the product, and stand in its own texts of that language."""
    found = []
    for code, words in product.forbidden.items():
        texts = [
            text.text
            for name in TEXT_FIELDS
            for language, text in getattr(product, name).items()
            if code in ("", language)
        ]
        said = _folded("\n".join(texts))
        found += [word for word in words if _folded(word) and _folded(word) in said]
    return tuple(dict.fromkeys(found))


def _same_names(products: Iterable[Product]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], str] = {}
    for product in products:
        for code, text in product.names.items():
            key = code, _folded(text.text)
            first = seen.setdefault(key, product.sku)
            if key[1] and first != product.sku:
                yield Finding(product.sku, "name_duplicate", f"{code} {first}")


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
