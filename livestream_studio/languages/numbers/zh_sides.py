"""The sides of a thing in Chinese: 120×60厘米, 一百二十乘六十厘米, 30 × 40 × 50."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_parts, zh_say
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.zh_read import Number, read_number

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

# As it is said, and as people type it: the sign, a star, a Latin and a Cyrillic letter.
_TIMES = re.compile("[ \u00a0\u202f]*(?:乘以?|[×✕✖*xх])[ \u00a0\u202f]*")
_SPACE = re.compile("[ \u00a0\u202f]?")
_LENGTHS = frozenset(("mm", "cm", "m", "km", "chi", "inch"))


@dataclass(frozen=True, slots=True)
class _Side:
    """text[start:end], from the sign on (not for the first side); `at` is where the number begins."""

    start: int
    at: int
    number: Number
    value: Decimal
    word: str
    unit: str
    end: int


def read(line: Line, i: int, first: Number) -> tuple[list[Reading], int] | None:
    """Two sides or more that begin at i; a unit said once, at the end, is that of all if it is a length."""
    sides = [_side(line, i, i, first)]
    while tie := _TIMES.match(line.text, sides[-1].end):
        number = read_number(line.text, tie.end())
        if number is None or number.bad:
            break
        sides.append(_side(line, sides[-1].end, tie.end(), number))
    unit = sides[-1].unit
    digits = all(side.number.figures for side in sides)
    alike = {side.unit for side in sides[:-1]} <= {"", unit}
    if len(sides) < 2 or not (alike or digits):  # 30ml*2瓶 is said with 乘; 一百块乘三 stays words
        return None
    shared = unit if unit in _LENGTHS and alike else ""
    found = []
    for side in sides:
        later = side is not sides[0]
        text = "乘" * later + zh_say.said(side.value, side.word) if digits else _written(line, side, later)
        quantity = Quantity(side.value, side.unit or shared)
        found.append(Reading(side.start, side.end, quantity, *((None, text) if digits else (text, None))))
    return found, sides[-1].end


def _side(line: Line, start: int, at: int, number: Number) -> _Side:
    space = _SPACE.match(line.text, number.end) if number.figures else None
    word, unit = line.unit(space.end() if space else number.end)
    end = space.end() + len(word) if space and word else number.end + len(word)
    part, end = zh_parts.read(line.text, unit, end)
    return _Side(start, at, number, number.value + part, word, unit, end)


def _written(line: Line, side: _Side, later: bool) -> str:
    figures = zh_say.scaled(side.value, line.text[side.at : side.number.end])
    return "×" * later + figures + {"块": "元", "块钱": "元"}.get(side.word, side.word)
