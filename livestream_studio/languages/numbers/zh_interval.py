"""Two Chinese numbers that share one unit: 三到五天, 100~150kg, 一米六到一米七, 零下二十到三十度."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_money, zh_parts, zh_say
from livestream_studio.languages.numbers.quantity import interval
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.written import plain
from livestream_studio.languages.numbers.zh_read import Number, read_number
from livestream_studio.languages.numbers.zh_shares import SIGN
from livestream_studio.languages.numbers.zh_singly import read_price, read_size

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

_TIE = re.compile("[-~–—至到]")
_YUAN = ("块", "块钱", "元", "元钱")
_SCALES = {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
BELOW = "零下"
_SIGN = re.compile(f"(?P<minus>{BELOW}|负|-)|零上|正|\\+")


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the interval, with the unit that is said for it ("" for none)."""

    value: Decimal
    shown: str
    word: str
    unit: str
    end: int


def _end(line: Line, at: int, number: Number) -> _End:
    if (money := zh_money.unit_at(line.text, number.end)) and money in _YUAN:  # 九块九
        (price,), end = zh_money.read(line, at, number.value, number, money)
        if price.quantity.unit == "CNY":
            value = price.quantity.value
            return _End(value, zh_say.scaled(value, line.text[at : number.end]), money, "CNY", end)
    word, unit = line.unit(number.end)
    part, end = zh_parts.read(line.text, unit, number.end + len(word))
    value = number.value + part
    shown = plain(value) if part else zh_say.scaled(value, line.text[at : number.end])
    return _End(value, shown, word, unit, end)


def read(line: Line, i: int, number: Number, *, cued: bool) -> tuple[list[Reading], int] | None:
    """The interval that begins at i; `cued` says that a price is being told, so it needs no unit."""
    first = _end(line, i, number)
    tie = _TIE.match(line.text, first.end)
    if tie is None or tie.end() == i:
        return None
    sign = _SIGN.match(line.text, tie.end())
    at = sign.end() if sign else tie.end()
    last = read_price(line.text, at) or read_size(line.text, at) or read_number(line.text, at)
    if last is None or last.bad:
        return None
    second = _end(line, at, last)
    unit = second.unit or ("CNY" if cued and not first.unit else "")
    bare = not unit and tie.group() in "到至" and first.value >= 10  # 一百六到一百七
    if not (unit or bare) or (first.unit and first.unit != unit):
        return None
    values = _signed(line, i, first, second, sign)
    scale = _scale(line, number, last, first, second)
    values = values[0] * scale, values[1]
    if scale in (100, 1000):  # 2000到3000: these two are not written
        first = replace(first, value=values[0], shown=plain(values[0]))
    if (values[0] >= values[1] and max(values) >= 0) or (min(values) < 0 and unit not in ("", "deg")):
        return None
    minus = SIGN.match(line.text, i)
    signs = "-" if minus else "", sign.group() if sign else ""
    nouns = [{"块": "元", "块钱": "元"}.get(word, word) for word in (first.word, second.word)]
    written = signs[0] + first.shown + nouns[0] + tie.group()
    written += signs[1].replace("负", "-") + second.shown + nouns[1]
    spoken = signs[0].replace("-", "负") + zh_say.said(first.value, first.word) + "到"
    spoken += signs[1].replace("-", "负").replace("+", "正") + zh_say.said(second.value, second.word)
    texts = (None, spoken) if number.figures and last.figures else (written, None)
    return [Reading(i, second.end, interval(*values, unit), *texts)], second.end


def _scale(line: Line, number: Number, last: Number, first: _End, second: _End) -> Decimal:
    """两到三千坚戈: what the last character of the second number multiplies is said for both."""
    scale = Decimal(_SCALES.get(line.text[last.end - 1], 1))
    alone = line.text[number.end - 1] not in _SCALES and not first.unit and second.value % scale == 0
    return scale if alone and first.value < second.value / scale else Decimal(1)


def _signed(
    line: Line, i: int, first: _End, second: _End, sign: re.Match[str] | None
) -> tuple[Decimal, Decimal]:
    """零下二十到三十度 is below zero at both ends; 零下五度到十度 and -5~10度 are so at the first one."""
    below = line.text.endswith(BELOW, 0, i)
    both = below and not first.unit and sign is None and first.value != second.value
    low = -first.value if below or SIGN.match(line.text, i) else first.value
    return low, -second.value if both or (sign and sign["minus"]) else second.value
