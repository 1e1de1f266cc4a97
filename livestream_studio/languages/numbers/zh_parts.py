"""The smaller part that follows a Chinese measure without its unit: 一米六五, 两斤三两, 一升五."""

from __future__ import annotations

import re
from decimal import Decimal

from livestream_studio.languages.numbers.zh_read import DIGIT
from livestream_studio.languages.numbers.zh_units import UNIT

_ONE = "(?P<part>[一二三四五六七八九])(?![零一二两三四五六七八九十百千万亿几多来点\\d])"
_PARTS = {
    "m": re.compile("(?P<part>[零一二三四五六七八九\\d]{1,2})(?![零一二两三四五六七八九十百千万亿几点\\d])"),
    "jin": re.compile("(?P<part>[一二两三四五六七八九\\d])两"),
    "kg": re.compile(_ONE),
    "l": re.compile(_ONE),
    "t": re.compile(_ONE),
    "chi": re.compile(_ONE.replace(")(?!", ")寸?(?!", 1)),
    "deg": re.compile(_ONE),
}


def read(text: str, unit: str, end: int) -> tuple[Decimal, int]:
    """What the part after `text[:end]`, which ends in `unit`, adds, and the end of both.

    Nothing is added where a measure word follows the digit: 两米三条 is a second number.
    """
    match = _PARTS[unit].match(text, end) if unit in _PARTS else None
    if match is None:
        return Decimal(0), end
    part, stop = match["part"], match.end()
    if unit != "jin" and UNIT.match(text, stop):
        if len(part) == 1:
            return Decimal(0), end
        part, stop = part[0], stop - 1  # 一米五一卷
    return Decimal("0." + "".join(str(DIGIT.get(char, char)) for char in part)), stop
