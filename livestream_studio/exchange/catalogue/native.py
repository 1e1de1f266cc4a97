"""The catalogue's own JSON: every field as it is kept, one product a line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, TextState, Variant
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.jsonobjects import JsonObjects
from livestream_studio.exchange.catalogue.problems import RowFault, Severity

if TYPE_CHECKING:
    from livestream_studio.exchange.catalogue.records import Records

FORMAT = "livestream-studio-catalogue"
VERSION = 1
_HEAD = re.compile(rf'\s*\{{\s*"format"\s*:\s*"{FORMAT}"\s*,\s*"version"\s*:\s*(\d+)')
_TEXTS = ("names", "short", "long", "points", "category", "unit")
_WORDS = ("forbidden", "aliases", "nicknames")
_PLAIN = ("brand", "origin", "hs_code", "customs_mode", "notes")


def is_native(path: Path) -> bool:
    """Whether a file is this format. Raises `StudioError`: catalogue_newer for a later version of it."""
    try:
        with path.open("rb") as file:
            head = file.read(200).decode("utf-8-sig", errors="replace")
    except OSError:
        return False
    match = _HEAD.match(head)
    if match and int(match[1]) > VERSION:
        raise StudioError("catalogue_newer", str(path))
    return match is not None


def native_products(path: Path, found: Records, report: Callable[[float], None] | None) -> Records:
    """Fills `found`. Raises `StudioError`: exchange_unreadable."""
    objects = JsonObjects(path)
    for number, kept in objects.objects():
        found.count += 1
        if report and number % 200 == 0:
            report(objects.share)
        try:
            product = product_of(kept)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            sku = str(kept.get("sku", ""))[:200]
            detail = str(error)[:100]
            found.problems.append(RowFault(number, "object_bad", Severity.REFUSED, "", sku, detail))
            continue
        if product.sku in found.products:
            first = str(found.rows[product.sku])
            found.problems.append(
                RowFault(number, "duplicate_sku", Severity.REFUSED, "sku", product.sku, first)
            )
            continue
        found.products[product.sku], found.rows[product.sku] = product, number
    return found


def written(products: Iterable[Product]) -> Iterator[str]:
    """The file in pieces."""
    yield f'{{"format":"{FORMAT}","version":{VERSION},"products":[\n'
    for number, product in enumerate(products):
        line = json.dumps(object_of(product), ensure_ascii=False, separators=(",", ":"))
        yield line if number == 0 else f",\n{line}"
    yield "\n]}\n"


def object_of(product: Product) -> dict[str, Any]:
    """Every field that is filled; money as minor units with the currency."""
    kept: dict[str, Any] = {"sku": product.sku}
    kept |= {
        each.name: _plain(getattr(product, each.name))
        for each in fields(Product)
        if each.name not in ("id", "sku")
    }
    return {name: value for name, value in kept.items() if value not in ("", None, [], {})}


def product_of(kept: Mapping[str, Any]) -> Product:
    """Raises KeyError, TypeError, ValueError, AttributeError where the object is not as it was written."""
    filled: dict[str, Any] = {name: _texts(kept[name]) for name in _TEXTS if name in kept}
    filled |= {
        name: {code: tuple(map(_text, each)) for code, each in kept[name].items()}
        for name in _WORDS
        if name in kept
    }
    filled |= {name: _text(kept[name]) for name in _PLAIN if name in kept}
    return Product(
        _text(kept["sku"]),
        **filled,
        weight_g=_number(kept.get("weight_g")),
        declared=_money(kept.get("declared")),
        pictures=tuple(map(_text, kept.get("pictures", ()))),
        variants=tuple(_variant(each) for each in kept.get("variants", ())),
        prices=tuple(_price(each) for each in kept.get("prices", ())),
        stock=tuple(_stock(each) for each in kept.get("stock", ())),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return (
            value.text
            if value.state is TextState.APPROVED
            else {"text": value.text, "state": value.state.value}
        )
    if isinstance(value, Money):
        return {"minor": value.minor, "currency": value.currency}
    if isinstance(value, Mapping):
        return {code: _plain(each) for code, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Variant | Price | Stock):
        made = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {name: each for name, each in made.items() if each not in ("", None, {}, [])}
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(kept: Any) -> dict[str, Text]:
    return {
        code: Text(each)
        if isinstance(each, str)
        else Text(_text(each["text"]), TextState(each.get("state", "approved")))
        for code, each in kept.items()
    }


def _number(value: Any) -> int | None:
    return None if value is None else int(value)


def _money(kept: Any) -> Money | None:
    return None if kept is None else Money(int(kept["minor"]), _text(kept["currency"]))


def _variant(kept: Any) -> Variant:
    return Variant(
        _text(kept["sku"]),
        _texts(kept.get("colour", {})),
        _text(kept.get("size", "")),
        _text(kept.get("size_system", "")),
        _texts(kept.get("material", {})),
    )


def _price(kept: Any) -> Price:
    amount = _money(kept["amount"])
    assert amount is not None
    dates = (_text(kept.get(name, "")) for name in ("valid_from", "valid_until", "variant"))
    return Price(amount, _money(kept.get("list_price")), *dates)


def _stock(kept: Any) -> Stock:
    return Stock(
        _text(kept["place"]),
        _number(kept.get("quantity")),
        _number(kept.get("lead_days")),
        _text(kept.get("name", "")),
        _text(kept.get("variant", "")),
    )
