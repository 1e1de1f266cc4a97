"""Spoken and written numbers of Chinese, Russian and Kazakh: words, values with units, digits.

One module a language reads a line (`zh`, `ru`, `kk`, with their tables beside them) and finds
`Reading`s; everything here is made from those.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from livestream_studio.languages.numbers import kk, kk_words, ru, ru_words, zh, zh_words
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading, rewrite
from livestream_studio.languages.numbers.written import written_quantity

__all__ = ["Quantity", "Reading", "quantities", "readings", "speak", "unwrite", "write", "written_quantity"]

# More digits than anybody says as one number, and than decimal arithmetic is exact for.
BEYOND = re.compile(r"\d{16,}|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){5,}")
_SCANNERS = {"zh": zh.scan, "ru": ru.scan, "kk": kk.scan}


def speak(
    language: str, value: int | Decimal, *, case: str = "nom", gender: str = "m", counter: bool = False
) -> str:
    """The words of a number, |value| < 10^15.

    zh: characters without spaces, 两 before a measure word with `counter`. ru: case nom gen dat acc
    ins loc, gender m f n (pl: одни). kk: case nom gen dat acc loc abl ins. Raises ValueError for
    another language or a number too great to be said.
    """
    number = Decimal(value)
    if abs(number) >= 10**15:
        raise ValueError(value)
    whole = int(number) if number == int(number) else None
    if language == "zh":
        return zh_words.decimal(number) if whole is None else zh_words.cardinal(whole, counter=counter)
    if language == "ru":
        return ru_words.decimal(number, case) if whole is None else ru_words.cardinal(whole, case, gender)
    if language == "kk":
        return kk_words.decimal(number, case) if whole is None else kk_words.cardinal(whole, case)
    raise ValueError(language)


def readings(language: str, text: str) -> list[Reading]:
    """Every number found in a spoken or written line, from left to right, never overlapping.

    Sixteen digits and more in a row are no number and are passed over (`BEYOND` finds them). Raises
    ValueError for a language other than zh, ru, kk.
    """
    try:
        scan = _SCANNERS[language]
    except KeyError:
        raise ValueError(language) from None
    return scan(BEYOND.sub(lambda digits: "·" * len(digits[0]), text))


def write(language: str, text: str) -> str:
    """A spoken line in written form: 只要两百九十九块 -> 只要299元. Idioms stay words."""
    found = readings(language, text)
    joined = {i for i, pair in enumerate(pairwise(found)) if _run_together(text, *pair)}
    return rewrite(
        text,
        [
            # Two numbers in a row would read as one in digits (十八十九元 is not 1819元): both stay words.
            (one.start, one.end, None if {i - 1, i} & joined else one.written)
            for i, one in enumerate(found)
        ],
    )


def _run_together(text: str, one: Reading, other: Reading) -> bool:
    return (
        not text[one.end : other.start].strip(" ")
        and (one.written or "")[-1:].isdigit()
        and (other.written or "")[:1].isdigit()
    )


def unwrite(language: str, text: str) -> str:
    """A written line as it is said: до 20 500 ₸ -> до двадцати тысяч пятисот тенге."""
    return rewrite(text, [(found.start, found.end, found.spoken) for found in readings(language, text)])


def quantities(language: str, text: str) -> tuple[Quantity, ...]:
    """The values with their units in a spoken or written line, from left to right."""
    return tuple(found.quantity for found in readings(language, text))
