"""Two halves of one product: rows of a file among themselves, and a file with what the catalogue has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from livestream_studio.commerce.types import Price, Product, Stock, Text, Variant

# Rows that differ in these are two products under one SKU; in any other field the first row counts.
_IDENTITY = frozenset({"names", "prices", "brand", "variants", "hs_code", "stock"})


class Differs(Exception):
    """Two rows contradict each other in `field`; `fatal` where they cannot be one product."""

    def __init__(self, field: str, *, fatal: bool) -> None:
        super().__init__(field)
        self.field, self.fatal = field, fatal


def key_of(part: Any) -> Any:
    """What of a variant, price or stock says which one it is."""
    if isinstance(part, Variant):
        return part.sku
    if isinstance(part, Price):
        return part.variant, part.amount.currency, part.valid_from, part.valid_until
    if isinstance(part, Stock):
        return part.variant, part.place, part.name
    return part


def together(first: Product, more: Product) -> tuple[Product, list[str]]:
    """Two rows of one product as one, and the fields in which the second was not heard.

    Raises Differs where they cannot be one product.
    """
    values, unheard = {}, []
    for name in _names():
        one, other = getattr(first, name), getattr(more, name)
        values[name], clash = _both(one, other)
        if clash and name in _IDENTITY:
            raise Differs(name, fatal=True)
        if clash:
            unheard.append(name)
    return Product(first.sku, first.id, **values), unheard


def onto(old: Product, new: Product) -> Product:
    """What the catalogue has, with everything that the file says; what it does not say stays.

    A text that the file repeats keeps its state: it is not approved by having been exported.
    """
    values = {name: _over(getattr(old, name), getattr(new, name)) for name in _names()}
    values["pictures"] = tuple(dict.fromkeys((*new.pictures, *old.pictures)))  # the new ones lead
    return Product(old.sku, old.id, **values)


def changed_fields(old: Product, new: Product) -> tuple[str, ...]:
    """Names of the fields that differ, texts with their language: names.kk, prices."""
    found = []
    for name in _names():
        one, other = getattr(old, name), getattr(new, name)
        if one == other:
            continue
        if isinstance(one, Mapping):
            codes = dict.fromkeys([*one, *other])
            found += [f"{name}.{code}" for code in codes if one.get(code) != other.get(code)]
        else:
            found.append(name)
    return tuple(found)


def _names() -> list[str]:
    return [each.name for each in fields(Product) if each.name not in ("id", "sku")]


def _both(one: Any, other: Any) -> tuple[Any, bool]:
    """Joined, with what `one` says where they contradict; and whether they do."""
    if isinstance(one, Mapping):
        clash = any(code in one and one[code] != text for code, text in other.items())
        return {**other, **one} if set(other) - set(one) else one, clash
    if isinstance(one, tuple):
        known = {key_of(part): part for part in one}
        clash = any(known.get(key_of(part), part) != part for part in other)
        return (*one, *(part for part in other if key_of(part) not in known)), clash
    return (other, False) if one in ("", None) else (one, other not in ("", None, one))


def _over(old: Any, new: Any) -> Any:
    if isinstance(old, Mapping):
        kept = dict(old)
        for code, text in new.items():
            same = isinstance(text, Text) and code in old and old[code].text == text.text
            kept[code] = old[code] if same and text.state.value == "approved" else text
        return kept
    if isinstance(old, tuple):
        given = {key_of(part): part for part in new}
        known = {key_of(part) for part in old}
        return (*(given.get(key_of(p), p) for p in old), *(p for p in new if key_of(p) not in known))
    return old if new in ("", None) else new
