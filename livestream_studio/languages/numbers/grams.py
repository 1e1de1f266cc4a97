"""Russian and Kazakh kilograms with hundreds after them, of which only the kilograms are named."""

from __future__ import annotations

import re

from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.spaced import Found, Numeral, SpacedLine
from livestream_studio.languages.numbers.written import NBSP, figures


def read(
    line: SpacedLine, i: int, end: int, rest: Numeral | None, found: Numeral, cue: re.Pattern[str]
) -> Found:
    """пять кило двести: 5,2 kg after a word such as весит (`cue`); else it may be five kilos for two
    hundred, and both stay words. `end` is the token after the unit of `found`."""
    if found.digits or rest is None or rest.digits or rest.ends or line.unit(rest.end):
        return None
    if not 100 <= rest.value < 1000:
        return None
    if found.value % 1 == 0 and any(cue.fullmatch(line.word(i - back)) for back in (1, 2)):
        value = found.value + rest.value / 1000
        written = f"{figures('ru', value)}{NBSP}кг"
        return [line.reading(i, rest.end, Quantity(value, "kg"), written)], rest.end
    few = line.reading(i, end, Quantity(found.value, "kg"))
    return [few, line.reading(end, rest.end, Quantity(rest.value))], rest.end
