"""How Chinese number characters add up: places, groups, elision, run-on prices and counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from livestream_studio.languages.numbers import idioms
from livestream_studio.languages.numbers.zh_units import COUNT

DIGIT = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_PLACE = {"十": 10, "百": 100, "千": 1000}
_PLACES = tuple(_PLACE)
_SCALE = {"万": 10**4, "亿": 10**8}
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")
_POINT = re.compile(r"点([零一二三四五六七八九]+)")

# Same length: full-width figures, traditional and banking characters.
_FOLD = str.maketrans(
    "０１２３４５６７８９％．：，－～〇○萬億點負兩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟圆圓￥塊個隻雙",
    "0123456789%.:,-~零零万亿点负两一二二三三四五六六七八九十百千元元¥块个只双",
)


def fold(text: str) -> str:
    """Simplified, plain figures, lower case; the same length as `text`."""
    folded = text.translate(_FOLD)
    lower = folded.lower()
    return lower if len(lower) == len(text) else folded


def point_ends(text: str, at: int) -> bool:
    """十点一起看: the digit after 点 belongs to the next word."""
    return bool(idioms.ZH.match(text, at + 1)) and text[at + 2 : at + 3] not in DIGIT


@dataclass(frozen=True, slots=True)
class Number:
    """The value of text[start:end]; `figures` when it holds Western digits.

    `bad` is said wrongly (一千五万), `priced` a price said by its digits (只要一九九).
    """

    end: int
    value: Decimal
    figures: bool = False
    bad: bool = False
    priced: bool = False


def read_number(text: str, start: int) -> Number | None:
    """The longest well-formed number at `start`. A digit that does not fit begins another one.

    `bad` marks what is said wrongly (一千五万): it has no value that could be trusted.
    """
    total = section = Decimal(0)
    digit: Decimal | None = None
    last, big = 10_000, 10**16
    zero = figures = literal = False
    digit_at = i = start
    while i < len(text):
        char = text[i]
        if char.isascii() and char.isdigit():
            match = _FIGURES.match(text, i)
            if digit is not None or match is None:
                break
            digit_at, digit, i = i, Decimal(match.group().replace(",", "")), match.end()
            figures = literal = True
        elif char in DIGIT:
            if digit is not None or (char == "零" and zero):
                break
            if char == "两" and section and last == 10 and not literal:
                break  # 一件三十两件五十: thirty, and two for fifty
            if char == "零" and i > start:
                if i + 1 == len(text) or (text[i + 1] not in DIGIT and text[i + 1] != "十"):
                    break
                zero = True
            else:
                digit_at, digit, literal = i, Decimal(DIGIT[char]), False
            i += 1
        elif char in _PLACE:
            place = _PLACE[char]
            if place >= last or (digit is None and place > 10):
                break
            section += (Decimal(1) if digit is None else digit) * place
            digit, last, zero, i = None, place, False, i + 1
        elif char in _SCALE:
            scale = _SCALE[char]
            if scale == 10**8 and text[i - 1 : i] == "万" and total:
                total, section, last, big, i = total * scale, Decimal(0), 10_000, scale, i + 1
                continue
            if scale >= big or (not section and digit is None):
                break
            if digit is not None and last in (100, 1000) and not zero and not literal:
                return Number(i + 1, Decimal(0), figures, bad=True)
            if scale == 10**8:
                total = (total + section + (digit or 0)) * scale
            else:
                total += (section + (digit or 0)) * scale
            section, digit, last, big, zero, i = Decimal(0), None, 10_000, scale, False, i + 1
        elif char == "点" and (match := _POINT.match(text, i)) and i > start and not point_ends(text, i):
            if digit is None and not section and not total:
                break
            fraction = "".join(str(DIGIT[figure]) for figure in match.group(1))
            value = total + section + (digit or 0) + Decimal(f"0.{fraction}")
            factor = Decimal(_SCALE.get(text[match.end() : match.end() + 1], 1))
            return Number(match.end() + (factor > 1), value * factor, figures)
        else:
            break
    if i == start:
        return None
    value = total + section
    if digit is None:
        return Number(i, value, figures)
    unit = last if section else big
    if (
        not literal
        and value
        and not zero
        and ((last > 10 and text[i : i + 1] in _PLACES) or idioms.ZH.match(text, digit_at))
    ):
        return Number(digit_at, value, figures)  # 三百一起买: three hundred, together; 一百一百的
    bare = not value or zero or last == 10 or (literal and digit >= 10)
    if bare or digit == 0:
        return Number(i, value + digit, figures)
    if COUNT.match(text, i) and not text.startswith("块", i):
        return Number(digit_at, value, figures)  # 一百五件: a hundred, for five
    return Number(i, value + digit * unit / 10, figures)
