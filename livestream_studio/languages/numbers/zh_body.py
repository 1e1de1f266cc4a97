"""Chinese measures of a body, said without a pause: 三围九十六十九十 is 90–60–90, not 96 and 19."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_words
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.zh_read import DIGIT, read_number

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

_NAMED = re.compile("三围[^0-9零一二三四五六七八九十百]{0,4}$")
_ONE = "[一二三四五六七八九]"
_TENS = f"[四五六七八九]十(?:{_ONE}(?!十))?"  # a digit before 十 counts the next tens
_HUNDRED = f"一百(?:零{_ONE}|一(?:十(?:{_ONE}(?!十))?)?)?"
_WORDS = re.compile(f"[、, ]?({_TENS}|{_HUNDRED})")
_SINGLY = re.compile("[、, ]?([五六七八九][零一二三四五六七八九])(?!十)")  # 九零六零九零
_FIGURES = re.compile(r"[–—\-、,/ ]?(?<!\d)(\d{2,3})(?!\d)")


def read(line: Line, i: int) -> tuple[list[Reading], int] | None:
    """Three of them after 三围, each a reading; a unit behind them stays as it was said."""
    if not _NAMED.search(line.text, max(0, i - 8), i):
        return None
    rows = (_row(line.text, i, pattern) for pattern in (_WORDS, _SINGLY, _FIGURES))
    row = next((row for row in rows if len(row) == 3), [])
    if not row:
        return None
    end = row[-1].end()
    unit = "cm" if line.unit(end)[1] == "cm" else ""
    return [_reading(one, unit, later=one is not row[0]) for one in row], end


def _row(text: str, i: int, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The first three, each with what stands between it and the one before."""
    row: list[re.Match[str]] = []
    while len(row) < 3 and (one := pattern.match(text, row[-1].end() if row else i)):
        row.append(one)
    return row


def _reading(one: re.Match[str], unit: str, *, later: bool) -> Reading:
    text = one[1]
    if text.isascii():
        value = Decimal(text)
        return Reading(one.start(), one.end(), Quantity(value, unit), None, zh_words.cardinal(int(value)))
    number = read_number(text, 0) if "十" in text or "百" in text else None
    value = number.value if number else Decimal(DIGIT[text[0]] * 10 + DIGIT[text[1]])
    return Reading(one.start(), one.end(), Quantity(value, unit), "–" * later + str(int(value)))
