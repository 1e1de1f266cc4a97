"""Spoken and written numbers of Chinese, Russian and Kazakh: words, values with units, digits."""

from __future__ import annotations

from decimal import Decimal

from livestream_studio.languages.numbers import kk_words, ru_words, zh_words
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.written import written_quantity

__all__ = ["Quantity", "speak", "written_quantity"]


def speak(
    language: str, value: int | Decimal, *, case: str = "nom", gender: str = "m", counter: bool = False
) -> str:
    """The words of a number, |value| < 10^15, at most six digits after the point.

    zh: characters without spaces, 两 before a measure word with `counter`. ru: case nom gen dat acc
    ins loc, gender m f n (pl: одни). kk: case nom gen dat acc loc abl ins. Raises ValueError for
    anything else.
    """
    number = Decimal(value)
    whole = int(number) if number == int(number) else None
    if language == "zh":
        return zh_words.decimal(number) if whole is None else zh_words.cardinal(whole, counter=counter)
    if language == "ru":
        return ru_words.decimal(number, case) if whole is None else ru_words.cardinal(whole, case, gender)
    if language == "kk":
        return kk_words.decimal(number, case) if whole is None else kk_words.cardinal(whole, case)
    raise ValueError(language)
