"""Amounts as people type them into a cell: ￥299, 1 299,50 ₽, 1.2万, 三百五, 19.9-29.9, 500克."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.types import MINOR_DIGITS, Money
from livestream_studio.exchange.catalogue.headings import currency_of, listed, normal
from livestream_studio.exchange.catalogue.sheetgrid import Number
from livestream_studio.exchange.currencies import offered
from livestream_studio.exchange.report import FORMULA, BadCell
from livestream_studio.languages.numbers import readings

MOST = Decimal(10) ** 9  # in major units; a price beyond it was typed wrong in every currency

_NUMBER = r"\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_TIMES = {
    "万": 10**4, "千": 10**3, "亿": 10**8, "k": 10**3, "тыс": 10**3, "мың": 10**3, "млн": 10**6,
}  # fmt: skip
_WEIGHT = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<unit>[^\W\d]*)\.?")
_COUNT = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<times>[万千k])?\s*[^\W\d]*\.?")
# What a price in Chinese characters is made of: no 多, 几 or 来, which make it vague.
_HAN_PRICE = re.compile(r"[\d.〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬点块元角毛分]+")
_RAISED = re.compile(r"[²³¹¼-¾\u2070-\u209f\u2150-\u218b]")  # 5² is not 52
_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.'")
_IN_STOCK = frozenset(["有", "有货", "现货", "充足", "есть", "в наличии", "бар", "yes", "in stock"])
_SOLD_OUT = frozenset(
    ["无", "无货", "缺货", "售罄", "нет", "нет в наличии", "жоқ", "no", "sold out", "out of stock"]
)


@lru_cache(maxsize=2)
def _money(known: Currencies) -> str:
    """The pattern of every sign, code and word of the currencies, the longest first."""
    words = {_folded(word) for code in known.codes() for word in known.get(code).called}
    return rf"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})\.?"


@lru_cache(maxsize=2)
def _below_zero(known: Currencies) -> re.Pattern[str]:
    return re.compile(rf"[-−(]\s*(?:{_money(known)})?\s*\d")


@lru_cache(maxsize=2)
def _amount(known: Currencies) -> re.Pattern[str]:
    def one(name: str) -> str:
        return (
            rf"(?:{_money(known)})?\s*(?P<{name}>{_NUMBER})\s*"
            rf"(?P<{name}_times>万|千|亿|k|тыс\.?|мың|млн\.?)?\s*(?:{_money(known)})?"
        )

    return re.compile(
        rf"(?:от|from|约|仅|только)?\s*{one('low')}(?:\s*(?:-|–|—|~|至|到|до)\s*{one('high')})?"
        r"\s*(?:起|дан)?\s*(?:(?:/|за|per)\s*\w+\.?)?"
    )


# 12,50 and 1 205,000 and 1.299,00 show it; 1,299 does not.
_DECIMAL = re.compile(
    r"(?<![\d.,])(?:\d+|\d{1,3}(?:[ .,'\u00a0]\d{3})+)([.,])\d{1,2}(?![\d.,])"
    r"|\d[ \u00a0]\d{3}([.,])\d{3}(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """`high` is the end of a range, None for one amount; `currency` is what the cell itself names, or ""."""

    low: Decimal
    high: Decimal | None = None
    currency: str = ""


def amount(cell: str, mark: str = ".") -> Amount:
    """`mark` as in `number`. Raises BadCell: formula, cell_error, price_negative, price_no_number,
    number_unclear, price_absurd."""
    text = _typed(cell).removeprefix("'")  # it makes a number a text in a spreadsheet
    if text[:1] in "-−(" and _below_zero(offered()).match(text):
        raise BadCell("price_negative", cell)
    if _RAISED.search(cell):
        raise BadCell("price_no_number", cell)
    match = _amount(offered()).fullmatch(text)
    if match is None:
        return _in_characters(text, cell)
    times = match["low_times"] or (match["high_times"] if match["high"] else None)  # 1-2万 is 1万 to 2万
    mark = "." if isinstance(cell, Number) else mark
    low = _scaled(number(match["low"], mark), times)
    high = _scaled(number(match["high"], mark), match["high_times"]) if match["high"] else None
    if max(low, high or low) > MOST:
        raise BadCell("price_absurd", cell)
    if high is not None and high < low:
        raise BadCell("number_unclear", cell)
    return Amount(low, high if high != low else None, currency_of(text))


def money(value: Decimal, currency: str) -> Money:
    """Raises BadCell("number_unclear") for more digits than the currency has, currency_unknown."""
    if currency not in MINOR_DIGITS:
        raise BadCell("currency_unknown", currency)
    scaled = value.scaleb(MINOR_DIGITS[currency])
    minor = round(scaled)
    if abs(scaled - minor) > Decimal("0.0001"):  # less is what a spreadsheet's own arithmetic leaves
        raise BadCell("number_unclear", str(value))
    return Money(minor, currency)


def grams(cell: str, unit: str) -> int:
    """A weight with its own unit, or with `unit` (g, kg, jin). Raises BadCell: weight_unit, weight_bad,
    formula, cell_error."""
    match = _WEIGHT.fullmatch(_typed(cell))
    if match is None:
        raise BadCell("weight_bad", cell)
    named = listed("units", match["unit"]) if match["unit"] else unit
    if not named:
        raise BadCell("weight_unit", cell)
    return round(number(match["number"], decimal=True) * {"g": 1, "kg": 1000, "jin": 500}[named])


def count(cell: str, mark: str = ".") -> int | None:
    """How many pieces; None where the cell only says that there are some; `mark` as in `number`.

    Raises BadCell: quantity_unclear, quantity_negative, number_unclear, formula, cell_error.
    """
    text = _typed(cell)
    if normal(text) in _IN_STOCK:
        return None
    if normal(text) in _SOLD_OUT:
        return 0
    if re.match(r"[-−]\s*\d", text):
        raise BadCell("quantity_negative", cell)
    match = _COUNT.fullmatch(text)
    mark = "." if isinstance(cell, Number) else mark
    value = _scaled(number(match["number"], mark), match["times"]) if match else Decimal("0.5")
    if value != int(value):
        raise BadCell("quantity_unclear", cell)
    return int(value)


def number(digits: str, mark: str = ".", *, decimal: bool = False) -> Decimal:
    """1 299,50 and 1,299.50 and 1299.5. What one mark before three digits is (1,299) says `mark`, the decimal
    mark of the file; "" is not known. With `decimal` (weights) it is a decimal mark always. Raises
    BadCell("number_unclear")."""
    spaced = bool(re.search(r"\d[ ']\d", digits))
    bare = re.sub(r"[ ']", "", digits)
    marks = re.findall("[.,]", bare)
    if len(marks) > 1 and marks[-1] == marks[0]:
        bare = re.sub("[.,]", "", bare)
    elif marks:
        whole, _, fraction = bare.rpartition(marks[-1])
        whole = re.sub("[.,]", "", whole)
        unclear = len(marks) == 1 and len(fraction) == 3 and not (decimal or spaced)
        unclear = unclear and whole.lstrip("0") != "" and len(whole) <= 3
        if unclear and not mark:
            raise BadCell("number_unclear", digits)
        bare = whole + fraction if unclear and marks[0] != mark else f"{whole}.{fraction}"
    if len(bare) > 30:
        raise BadCell("number_unclear", digits[:30])
    return Decimal(bare)


def decimal_mark(cells: Iterable[str]) -> str:
    """Which mark the amounts of a table show to be the decimal one; "" where none or both do."""
    found = {match[1] or match[2] for cell in cells for match in _DECIMAL.finditer(cell)}
    return found.pop() if len(found) == 1 else ""


def plain(cell: str) -> str:
    """One line in plain forms. Raises BadCell: formula, cell_error (a spreadsheet's #REF! and the like)."""
    if cell == FORMULA or cell.startswith("="):
        raise BadCell("formula", "" if cell == FORMULA else cell)
    if re.fullmatch(r"#(?:REF|N/A|VALUE|DIV/0|NAME|NUM|NULL)[!?]?", cell.strip()):
        raise BadCell("cell_error", cell)
    return " ".join(unicodedata.normalize("NFKC", cell).split())


def _in_characters(text: str, cell: str) -> Amount:
    """五十九, 三百五元, ￥1万2: a number that the host would say, and nothing else. Raises as `amount`."""
    money = _money(offered())
    bare = re.sub(rf"^{money}\s*|\s*{money}$", "", text)
    found = readings("zh", bare) if _HAN_PRICE.fullmatch(bare) else []
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(bare)):
        raise BadCell("price_no_number", cell)
    said = found[0].quantity
    if said.unit not in ("", "CNY") or said.low is not None:
        raise BadCell("price_no_number", cell)
    if said.value > MOST:
        raise BadCell("price_absurd", cell)
    return Amount(said.value, None, currency_of(text) or said.unit)


def _typed(cell: str) -> str:
    """`plain`, in lower case, with digits of the Arabic world as digits."""
    return plain(cell).casefold().translate(_ARABIC)


def _folded(word: str) -> str:
    """As a cell is compared: `plain`, in lower case."""
    return " ".join(unicodedata.normalize("NFKC", word).casefold().split())


def _scaled(value: Decimal, times: str | None) -> Decimal:
    return value * _TIMES[times.rstrip(".")] if times else value
