"""Two Chinese numbers that share one unit: 三到五天, 100~150kg, 一米六到一米七, 价格一九九到二九九."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_parts, zh_say
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.written import plain
from livestream_studio.languages.numbers.zh_read import Number, read_number
from livestream_studio.languages.numbers.zh_singly import read_price

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

_TIE = re.compile("[-~–—至到]")


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the interval, with the unit that is said for it ("" for none)."""

    value: Decimal
    shown: str
    word: str
    unit: str
    end: int


def _end(line: Line, at: int, number: Number) -> _End:
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
    last = read_price(line.text, tie.end()) or read_number(line.text, tie.end())
    if last is None or last.bad:
        return None
    second = _end(line, tie.end(), last)
    unit = second.unit or ("CNY" if cued and not first.unit else "")
    bare = not unit and tie.group() in "到至" and first.value >= 10  # 一百六到一百七
    if not (unit or bare) or (first.unit and first.unit != unit) or first.value >= second.value:
        return None
    nouns = [{"块": "元", "块钱": "元"}.get(word, word) for word in (first.word, second.word)]
    written = first.shown + nouns[0] + tie.group() + second.shown + nouns[1]
    spoken = zh_say.said(first.value, first.word) + "到" + zh_say.said(second.value, second.word)
    texts = (None, spoken) if number.figures and last.figures else (written, None)
    quantity = Quantity(first.value, unit, first.value, second.value)
    return [Reading(i, second.end, quantity, *texts)], second.end
