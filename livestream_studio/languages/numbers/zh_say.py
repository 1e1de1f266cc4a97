"""How Chinese amounts are written in subtitles and how they are said."""

from __future__ import annotations

from decimal import Decimal

from livestream_studio.languages.numbers import zh_words
from livestream_studio.languages.numbers.written import figures, plain
from livestream_studio.languages.numbers.zh_units import UNIT_OF

_ABBREVIATED = {"kg": "公斤", "g": "克", "mg": "毫克", "cm": "厘米", "mm": "毫米", "km": "公里", "ml": "毫升",
                "m²": "平方米", "°c": "度", "℃": "度", "°": "度", "ms": "毫秒"}  # fmt: skip


def number(value: Decimal, *, counter: bool = False) -> str:
    if abs(value) >= 10**16:
        return zh_words.digits(f"{abs(value):f}".replace(".", ""))
    if value == int(value):
        return zh_words.cardinal(int(value), counter=counter)
    return zh_words.decimal(value)


def scaled(value: Decimal, source: str) -> str:
    """Digits that keep the 万 or 亿 that was said with a point: 289.99亿."""
    for scale, name in ((Decimal(10**8), "亿"), (Decimal(10**4), "万")):
        if "点" in source and source.endswith(name):
            return plain(value / scale) + name
    return figures("zh", value)


def money(value: Decimal) -> str:
    """299元, 9.9元."""
    return figures("zh", value) + "元"


def said_money(value: Decimal, word: str) -> str:
    """九块九, 十二块零五分, 两百九十九元."""
    whole = int(value)
    if value == 1 and word == "块":
        return "一块钱"  # 一块 alone is a piece
    if value == whole:
        return number(value, counter=True) + word
    cents = int((value - whole) * 100)
    jiao, fen = divmod(cents, 10)
    if (value - whole) * 100 != cents or value < 0:
        return number(value) + word
    if whole == 0 and not jiao:
        return f"{number(Decimal(fen), counter=True)}分钱"  # 五分 alone are points
    if whole == 0:
        return (number(Decimal(jiao), counter=True) + "毛" if jiao else "") + (
            f"{zh_words.DIGITS[fen]}分" if fen else ""
        )
    head = number(Decimal(whole), counter=True) + "块"
    if not fen:
        return head + zh_words.DIGITS[jiao]
    if not jiao:
        return f"{head}零{zh_words.DIGITS[fen]}分"
    return f"{head}{number(Decimal(jiao), counter=True)}毛{zh_words.DIGITS[fen]}"


def said(value: Decimal, word: str) -> str:
    """The words of a number in digits with the unit word that follows it ("" for none)."""
    if word == "%":
        return ("负" if value < 0 else "") + "百分之" + number(abs(value))
    unit = UNIT_OF.get(word)
    if unit == "CNY":
        return said_money(value, word)
    counter = bool(unit) and unit not in ("liang", "no", "size", "point")
    return number(value, counter=counter and value == 2) + _ABBREVIATED.get(word, word)


def discount(tenths: Decimal) -> str:
    """8.5 -> 八五, 7 -> 七."""
    return "".join(zh_words.DIGITS[int(digit)] for digit in plain(tenths) if digit != ".")
