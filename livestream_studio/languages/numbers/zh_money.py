"""Chinese prices: 块, 毛, 分 and 元, and the 块 and 角 that are no money."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_say, zh_shares
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.zh_read import DIGIT, Number
from livestream_studio.languages.numbers.zh_units import COUNT, CURRENCIES, UNIT

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

_CHANGE = re.compile(
    "(?:零(?P<fen0>[一二三四五六七八九1-9])分?(?![毛角])"
    "|零?(?P<jiao>[一二两三四五六七八九1-9])[毛角](?:(?P<fen>[一二三四五六七八九1-9])分?(?!钟))?"
    "|(?P<bare>[一二三四五六七八九]|[1-9](?![\\d.,:%])))"
)
_FEN = re.compile("([一二三四五六七八九1-9])分?(?!钟)")
SIGNS = {
    "¥": ("CNY", "元"),
    "$": ("USD", "美元"),
    "€": ("EUR", "欧元"),
    "£": ("GBP", "英镑"),
    "₩": ("KRW", "韩元"),
    "₹": ("INR", "印度卢布"),
    "₸": ("KZT", "坚戈"),
    "₽": ("RUB", "卢布"),
}
"""A currency's sign with its code and the word that is said for it."""
_SPACE = "[ \u00a0\u202f\u2009]"
_BEHIND = re.compile(f"{_SPACE}?(?P<sign>[{''.join(SIGNS)}])(?!\\d)")  # 原价399 ¥299: that is the next one's
_GROUPED = re.compile(
    f"(?<![\\d.,])(?P<whole>\\d{{1,3}}(?:{_SPACE}\\d{{3}})+)(?:[.,](?P<cents>\\d{{1,2}}))?(?!\\d)"
)
_MONEY = re.compile(f"{_SPACE}?(?:{'|'.join(CURRENCIES)})")
_PLACES = re.compile("[十百千万亿点]")
# 三毛, 五角钱: not 毛巾, 四角 (corners) in the middle of a line
_JIAO = re.compile("毛(?![衣巾毯绒呢线笔孔球发])|角(?=[钱五零。，,. ]|$)")
# 买了两块, 这两块: pieces
_PIECES = re.compile("(?:[买拍送这那哪几张贴铺缝]|[买拍送]了|很大|大)$")


def unit_at(text: str, at: int) -> str:
    """块, 块钱, 元, 毛 or 角 at `at`, where it may be money; else nothing."""
    if text.startswith(("块钱", "元钱", "分钱"), at):
        return text[at : at + 2]
    if text.startswith(("块", "元"), at):
        match = UNIT.match(text, at)
        return match.group() if match and match.group() in ("块", "元") else ""
    match = _JIAO.match(text, at)
    return match.group() if match else ""


def sign_behind(text: str, at: int) -> re.Match[str] | None:
    """The currency's sign behind an amount, as Russian and Kazakh prices have it: 20 500 ₸, 299¥."""
    return _BEHIND.match(text, at)


def grouped(text: str, at: int) -> Number | None:
    """20 500 ₸: groups of three with spaces between. Ordinary spaces part two numbers, but in a sum."""
    found = _GROUPED.match(text, at)
    if found is None:
        return None
    if " " in found["whole"] and not (_BEHIND.match(text, found.end()) or _MONEY.match(text, found.end())):
        return None
    cents = f".{found['cents']}" if found["cents"] else ""
    return Number(found.end(), Decimal(re.sub(_SPACE, "", found["whole"]) + cents), figures=True)


def read(line: Line, i: int, value: Decimal, number: Number, word: str) -> tuple[list[Reading], int]:
    """The price that begins at `i`; `word` is its unit, after the number."""
    text = line.text
    end = number.end + len(word)
    if word == "分钱":
        value /= 100
    elif word in ("毛", "角"):
        value /= 10
        fen = _FEN.match(text, end)
        if fen and (fen.group().endswith("分") or not UNIT.match(text, end + 1)):
            value, end = value + _digit(fen.group(1)) / 100, fen.end()
        end += text.startswith("钱", end)
    elif change := _CHANGE.match(text, end):
        after = change.end()
        other = COUNT.match(text, after) or _PLACES.match(text, after)
        if not change.group("bare") or not (other or zh_shares.approximate(line, after - 1)):
            found = change.groupdict()
            value += _digit(found["jiao"] or found["bare"]) / 10 + _digit(found["fen"] or found["fen0"]) / 100
            end = after + text.startswith("钱", after)
    quantity = Quantity(value, "CNY")
    if number.figures:
        return [Reading(i, end, quantity, None, zh_say.said_money(value, word))], end
    if word == "块" and end == number.end + 1 and (value == 1 or (value < 10 and _PIECES.search(text[:i]))):
        return [Reading(i, end, Quantity(value, "pc"), sure=False)], end
    return [Reading(i, end, quantity, zh_say.money(value))], end


def _digit(char: str | None) -> Decimal:
    if not char:
        return Decimal(0)
    return Decimal(DIGIT[char]) if char in DIGIT else Decimal(char)
