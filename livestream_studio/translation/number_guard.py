"""Whether both sides of a translation name the same amounts."""

from __future__ import annotations

from livestream_studio.languages.numbers import Quantity, readings
from livestream_studio.languages.numbers.quantity import COUNTED, same
from livestream_studio.languages.numbers.written import plain


def agree(source_language: str, source: str, target_language: str, target: str) -> tuple[str, ...]:
    """Empty when values and units agree; else codes "number_missing:299 CNY", "number_added:30 %".

    Order does not matter, how often does. Spoken and written forms, 折 and per cent, 万 and
    thousands, full-width figures and groups are one. A lone "one" (一件, один, бір) and a small
    number kept in words may be missing on one side; a month's number may be a name on the other.
    """
    left = [found for found in readings(source_language, source) if not _optional(found.quantity)]
    right = [found for found in readings(target_language, target) if not _optional(found.quantity)]
    for found in sorted(left, key=lambda reading: not reading.sure):
        # the surest partner first, so that a loose one stays for a loose one
        partners = [other for other in right if same(found.quantity, other.quantity)]
        if partners:
            left.remove(found)
            right.remove(min(partners, key=lambda other: not other.sure))
    loose = bool(left and right)
    missing = [f"number_missing:{_shown(found.quantity)}" for found in left if found.sure or loose]
    added = [f"number_added:{_shown(found.quantity)}" for found in right if found.sure or loose]
    return (*missing, *added)


def _optional(quantity: Quantity) -> bool:
    return quantity.unit == "month#" or (
        quantity.value == 1 and quantity.unit in COUNTED and quantity.low is None
    )


def _shown(quantity: Quantity) -> str:
    value = plain(quantity.value)
    if quantity.low is not None and quantity.high is not None:
        value = f"{plain(quantity.low)}..{plain(quantity.high)}"
    return f"{value} {quantity.unit}".strip()
