"""Russian and Kazakh words that are one number or two: девять девяносто, миллион двести, ноль тридцать три.

девять девяносто is 9.90 or 990, миллион двести is 1,200,000 for most who say it. Nobody can tell from the
line, so such words stay words, and a translation must have all of their values.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from livestream_studio.languages.numbers.quantity import COINS, ONE_IN_WORDS, Quantity
from livestream_studio.languages.numbers.reading import Reading

_OF_THEM = re.compile("(?:екеу|үшеу|төртеу|бесеу|алтау|жетеу)")  # екеуі бес жүз теңге: both of them
_PRICED = {"", *COINS}


def words(text: str, found: list[Reading]) -> list[Reading]:
    """`found`, of which what may be read in two ways is left as it was said."""
    found = [part for i, one in enumerate(found) for part in _parted(text, found[i - 1] if i else None, one)]
    unclear = {i for i, one in enumerate(found) if _short_million(text, one)}
    for i, (one, other) in enumerate(pairwise(found)):
        if _beside(text, one, other):
            unclear |= {i, i + 1}
    return [replace(one, written=None, sure=True) if i in unclear else one for i, one in enumerate(found)]


def _parted(text: str, before: Reading | None, one: Reading) -> list[Reading]:
    """бір данасы отыз екі данасы елу: after the price of one, thirty and then two."""
    value, unit = one.quantity.value, one.quantity.unit
    if before is None or before.quantity != Quantity(Decimal(1), unit) or not 20 < value < 1000:
        return [one]
    spoken, rest = text[one.start : one.end].split(" "), value % 10
    beside = unit in ONE_IN_WORDS and not text[before.end : one.start].strip(" ")
    if not (beside and rest and len(spoken) > 2 and _said(text, one)):
        return [one]
    at = one.end - len(" ".join(spoken[-2:]))
    price = Reading(one.start, at - 1, Quantity(value - rest), None)
    return [price, Reading(at, one.end, Quantity(rest, unit), None)]


def _said(text: str, one: Reading) -> bool:
    return one.quantity.low is None and not _digits(text, one)


def _digits(text: str, one: Reading) -> bool:
    return any(char.isdigit() for char in text[one.start : one.end])


def _kept(one: Reading) -> bool:
    """An interval without a unit, which stays words."""
    return one.quantity.low is not None and not one.quantity.unit and one.written is None


def _beside(text: str, one: Reading, other: Reading) -> bool:
    gap = text[one.end : other.start]
    if not gap or gap.strip(" ") or _digits(text, one) or _digits(text, other):
        return False
    if _kept(one) or _kept(other):
        return True  # двадцать тридцать сорок тысяч
    if not (_said(text, one) and _said(text, other)):
        return False
    if "×" in (other.written or "") or _OF_THEM.match(text, one.start):
        return False
    if one.quantity.value == 0 and not one.quantity.unit:
        return True  # нөл бес литр: half a litre
    priced = one.quantity.unit in ("", "size") and other.quantity.unit in _PRICED
    return priced and max(one.quantity.value, other.quantity.value) >= 10  # три два один is no price


def _short_million(text: str, one: Reading) -> bool:
    value = one.quantity.value
    return 10**6 < value < 10**12 and 100 <= value % 10**6 < 1000 and value % 10 == 0 and _said(text, one)
