"""Numbers in one neutral form for the model, and back into each language's own.

A model copies digits well and converts 3.8万 to 38 000 badly. So it sees digits alone, whichever
language: no groups, no 万; what it answers is written out again by the languages' rules.
"""

from __future__ import annotations

import re
from decimal import Decimal

from livestream_studio.languages.numbers.written import NBSP, figures

_SCALES = {"万": 10**4, "亿": 10**8}
_SCALED = re.compile(r"(\d+(?:\.\d+)?)([万亿])")
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))")
# Only a sum or a count is regrouped: an order number, a year or a telephone stays as it is.
_BEFORE_SIGN = re.compile(r"(?<=\d)[ \u00a0\u202f]?(?=[₸₽%])")
_SPACED_SIGN = re.compile(r"(?<=\d)[ \u202f](?=[₸₽%])")
_UNITS = r"(?=[\u00a0\u202f ]?(?:[₸₽元%]|坚戈|卢布|块|юан|тенге|теңге|рубл|штук|дана|件|人|человек|адам))"
_LONG = re.compile(r"(?<![\d.,])[1-9]\d{3,}" + _UNITS)


def plain(text: str) -> str:
    """`20 500 ₸` as `20500 ₸`, `3.8万坚戈` as `38000坚戈`; small numbers and marks as they are. What stands
    before a sign is a no-break space, as in every line that a model of ours is taught."""

    def unscaled(match: re.Match[str]) -> str:
        return format((Decimal(match[1]) * _SCALES[match[2]]).normalize(), "f")

    return _SPACED_SIGN.sub(NBSP, _SCALED.sub(unscaled, _GROUPED.sub("", text)))


def styled(language: str, text: str) -> str:
    """The way back: sums and counts in the language's own figures, signs where it puts them."""
    text = _BEFORE_SIGN.sub("" if language == "zh" else NBSP, text)
    return _LONG.sub(lambda match: figures(language, int(match[0])), text)
