"""Russian cardinals with what belongs to them: decimals, halves, counted hundreds, metres with a rest."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say, ru_units, ru_words
from livestream_studio.languages.numbers.ru_atoms import CARDINALS, COLLECTIVES, DENOMINATORS, WHOLE
from livestream_studio.languages.numbers.spaced import Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

METRE = frozenset(("метр", "метра", "метру", "метром", "метре", "метров", "метрам", "метрами", "метрах"))
_POINT = frozenset(("точка", "запятая"))
_PRICED = frozenset(("за", "по", "стоит", "цена", "цене", "цену"))  # за метр шестьдесят: a price
_COUNTED = re.compile(r"\w{3,}(?:ов|ев|ей|ок|ек)$")  # два метра десять заказов: two numbers


def read(line: Line, i: int) -> Numeral | None:
    """The number at token i: две с половиной тысячи, ноль целых пять десятых, пять сотен."""
    minus = line.minus(i)
    whole = line.numeral(i + minus, CARDINALS)
    if whole is None or (whole.words == 1 and not whole.digits and _loose(line, whole)):
        return _metres(line, i, None)
    value, end, words = whole.value, whole.end, whole.words
    after = line.word(end)
    if after in WHOLE:
        start = end + 1 + (line.word(end + 1) == "и")
        part = line.numeral(start, CARDINALS)
        if part and line.word(part.end) in DENOMINATORS:
            value += part.value / DENOMINATORS[line.word(part.end)]
            value, end, words = _scaled(line, value, part.end + 1, words + 3)
    elif after == "с" and line.word(end + 1) == "половиной" and value < 1000:
        value, end, words = _scaled(line, value + Decimal("0.5"), end + 2, words + 2)
    elif decimal := _pointed(line, whole):
        value, end = decimal
        words += 2
    elif value == 0 and not whole.digits:  # ноль пять литра
        part = line.numeral(end, CARDINALS)
        if part and 0 < part.value < 100 and line.word(part.end) in ru_units.UNIT_OF:
            value, end, words = part.value / (10 if part.value < 10 else 100), part.end, 2
    elif after in COLLECTIVES and value < 1000:
        value, end, words = _scaled(line, value * COLLECTIVES[after], end + 1, words + 1)
    elif line.word(end - 1) in ("тыс", "млн", "млрд") and after == "." and line.word(end + 1):
        end += 1
    number = Numeral(i, end, -value if minus else value, whole.digits, "", "", words)
    return _metres(line, i, number) or number


def _loose(line: Line, whole: Numeral) -> bool:
    """тысячи покупателей: nobody counted them; около тысячи рублей is a number."""
    word = line.word(whole.start)
    if word not in ("тысячи", "тысячам", "тысячами", "тысячах") or len(line.tokens) == 1:
        return False
    return not (word == "тысячи" and ru_say.asks_genitive(line.word(whole.start - 1)))


def _scaled(line: Line, value: Decimal, end: int, words: int) -> tuple[Decimal, int, int]:
    atom = CARDINALS.get(line.word(end))
    if atom and atom.kind == "scale":
        return value * atom.value, end + 1, words + 1
    return value, end, words


def _pointed(line: Line, whole: Numeral) -> tuple[Decimal, int] | None:
    """сто двадцать пять точка пять; один и пять литра: only a fraction asks for that form of the noun."""
    joint = line.word(whole.end)
    if whole.digits or (joint not in _POINT and joint != "и"):
        return None
    at, zeros = whole.end + 1, 0
    while joint != "и" and line.word(at) == "ноль":
        at, zeros = at + 1, zeros + 1
    part = line.numeral(at, CARDINALS)
    if part is None or part.digits or part.value != int(part.value) or not 0 < part.value < 1000:
        return None
    if joint == "и":
        unit = line.unit(part.end)
        singular = bool(unit) and line.word(part.end) == ru_units.noun(unit or "", 0, "gen")
        if not (5 <= part.value < 10 and singular):
            return None
    return whole.value + Decimal(f"0.{'0' * zeros}{int(part.value)}"), part.end


def _metres(line: Line, i: int, count: Numeral | None) -> Numeral | None:
    """метр шестьдесят пять, два метра десять: metres and centimetres, of which only the metres are named."""
    at = i if count is None else count.end
    word = line.word(at)
    if word not in METRE or (count is None and word not in ("метр", "метра")):
        return None
    if count is not None and (count.digits or count.value != int(count.value) or count.value < 1):
        return None
    zero = line.word(at + 1) == "ноль"
    part = line.numeral(at + 1 + zero, CARDINALS)
    fits = part is not None and (1 <= part.value < 10 if zero else 10 <= part.value < 100)
    if part is None or not fits or part.digits or part.value % 1 or line.unit(part.end):
        return None
    if _COUNTED.match(line.word(part.end)) or (count is None and line.word(i - 1) in _PRICED):
        return None
    said = " ".join(line.word(k) for k in range(part.start, part.end))
    if (
        count is None
        and word == "метра"
        and said != ru_words.cardinal(int(part.value), "gen").replace("ё", "е")
    ):
        return None  # метра двадцать: about twenty metres
    metres = count.value if count else Decimal(1)
    return Numeral(i, part.end, metres + part.value / 100, words=part.words + 2, unit="m")
