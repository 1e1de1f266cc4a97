"""Products as rows, and back. What is empty is left out, so that a new field needs no new column."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, Texts, TextState, Variant

_TEXTS = ("names", "short", "long", "points", "category", "unit")
_PLAIN = ("brand", "origin", "hs_code", "weight_g", "customs_mode", "notes")
_WORDS = ("forbidden", "aliases", "nicknames")


def document_of(product: Product) -> str:
    """Every field but `id` and `sku`, as JSON that says the same for the same product."""
    kept: dict[str, Any] = {name: getattr(product, name) for name in _PLAIN}
    kept |= {name: _texts_to(getattr(product, name)) for name in _TEXTS}
    kept |= {name: {code: list(w) for code, w in getattr(product, name).items()} for name in _WORDS}
    kept["declared"] = _money_to(product.declared)
    kept["pictures"] = list(product.pictures)
    kept["variants"] = [_variant_to(each) for each in product.variants]
    kept["prices"] = [_price_to(each) for each in product.prices]
    kept["stock"] = [_stock_to(each) for each in product.stock]
    return json.dumps(_filled(**kept), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def product_of(product_id: str, sku: str, document: str) -> Product:
    """The product that `document_of` kept."""
    kept: dict[str, Any] = json.loads(document)
    fields: dict[str, Any] = {name: kept[name] for name in _PLAIN if name in kept}
    fields |= {name: _texts_of(kept[name]) for name in _TEXTS if name in kept}
    fields |= {name: _words_of(kept[name]) for name in _WORDS if name in kept}
    return Product(
        sku,
        product_id,
        **fields,
        declared=_money_of(kept.get("declared")),
        pictures=tuple(kept.get("pictures", ())),
        variants=tuple(_variant_of(each) for each in kept.get("variants", ())),
        prices=tuple(_price_of(each) for each in kept.get("prices", ())),
        stock=tuple(Stock(**each) for each in kept.get("stock", ())),
    )


def _filled(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", None, [], {})}


def _texts_to(texts: Texts) -> dict[str, Any]:
    """An approved text is a string, a draft a list with its state."""
    return {
        code: each.text if each.state is TextState.APPROVED else [each.text, each.state.value]
        for code, each in texts.items()
    }


def _texts_of(kept: Mapping[str, Any]) -> Texts:
    return {
        code: Text(each) if isinstance(each, str) else Text(each[0], TextState(each[1]))
        for code, each in kept.items()
    }


def _words_of(kept: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(words) for code, words in kept.items()}


def _money_to(money: Money | None) -> list[Any] | None:
    return None if money is None else [money.minor, money.currency]


def _money_of(kept: list[Any] | None) -> Money | None:
    return None if kept is None else Money(kept[0], kept[1])


def _variant_to(each: Variant) -> dict[str, Any]:
    return _filled(
        sku=each.sku,
        colour=_texts_to(each.colour),
        size=each.size,
        size_system=each.size_system,
        material=_texts_to(each.material),
    )


def _variant_of(kept: dict[str, Any]) -> Variant:
    texts = {name: _texts_of(kept[name]) for name in ("colour", "material") if name in kept}
    return Variant(
        kept.get("sku", ""), size=kept.get("size", ""), size_system=kept.get("size_system", ""), **texts
    )


def _price_to(each: Price) -> dict[str, Any]:
    return _filled(
        amount=_money_to(each.amount),
        list_price=_money_to(each.list_price),
        valid_from=each.valid_from,
        valid_until=each.valid_until,
        variant=each.variant,
    )


def _price_of(kept: dict[str, Any]) -> Price:
    moneys = {"amount": Money(*kept["amount"]), "list_price": _money_of(kept.get("list_price"))}
    return Price(**kept | moneys)


def _stock_to(each: Stock) -> dict[str, Any]:
    return _filled(
        place=each.place,
        quantity=each.quantity,
        lead_days=each.lead_days,
        name=each.name,
        variant=each.variant,
    )
