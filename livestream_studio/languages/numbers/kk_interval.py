"""Two Kazakh numbers that share one unit: intervals."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import kk_amount, kk_words
from livestream_studio.languages.numbers.kk_atoms import ATOMS, CASE_OF, SAID, UNITS
from livestream_studio.languages.numbers.quantity import Quantity, interval
from livestream_studio.languages.numbers.spaced import Found, Numeral
from livestream_studio.languages.numbers.written import figures, with_tail

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.kk import Line

_DASH = ("-", "–", "—", "~", "…")
_PLUS = ("плюс", "+")


def read(line: Line, i: int, first: Numeral) -> Found:
    """екі-үш мың теңге, он-он бес, екі жүзден бес жүз теңгеге дейін, минус жиырма-отыз градус."""
    if first.value == 0:
        return None
    own, at = _from(line, first)
    if own is not None:
        return _spread(line, i, first, own, at)
    between = line.word(first.end) in ("пен", "мен", "бен")
    joined = between or line.word(first.end) in _DASH
    second = line.amount(first.end + joined)
    if second is None or second.value == 0 or first.ends or first.unit or second.unit:
        return None
    unit = line.unit(second.end)
    if between and not line.word(second.end + bool(unit)).startswith("аралы"):
        return None  # елу мен жүз: fifty and a hundred
    if first.value < 0 or second.value < 0:
        return _signed(line, i, first, second, joined=joined)
    low, high, scale = first.value, second.value, Decimal(1)
    last = ATOMS.get(line.word(second.end - 1))
    if last and last.kind in ("scale", "times") and low < high / last.value:
        scale, low = last.value, low * last.value
    if not joined and not (
        first.words == 1
        and not first.digits
        and second.words - (scale > 1) == 1
        and high <= low * Decimal("2.5")
        and (high >= 10 * scale or high - low == scale)  # екі бес жүз is no interval
    ):
        return None
    if low >= high:
        return None
    written = _pair(line, first, second, unit, scale) if second.words and unit else None
    said = None
    if first.digits and second.digits:
        said = f"{line.said(first.value)}-{line.said(second.value / scale)}" + " мың" * (scale == 1000)
        said += f" {line.noun(second.end)}" if unit else ""
    end = second.end + (unit is not None)
    return [line.reading(i, end, Quantity(low, unit or "", low, high), written, said)], end


def _signed(line: Line, i: int, first: Numeral, second: Numeral, *, joined: bool) -> Found:
    """минус 20–30 градус has one word for both ends; −20–30 and −20…−30 have each its own sign."""
    unit = line.unit(second.end)
    both = line.word(i) == "минус" and second.value > 0
    near = both and first.words == second.words == 1 and second.value <= -first.value * Decimal("2.5")
    known = unit == "deg" or (both and unit in (None, "%") and second.value < 1000)
    if not ((joined or near) and known) or first.value > 0:
        return None
    written = said = None
    noun = f" {line.noun(second.end)}" if unit else ""
    if both and second.words and unit:
        shown = replace(first, value=-first.value)
        written = "минус " + _pair(line, shown, second, unit, Decimal(1))
    elif first.digits and both:
        said = f"{line.said(first.value)}-{line.said(second.value)}{noun}"
    elif first.digits:
        plus = "плюс " * (second.value > 0)
        said = kk_words.with_case(line.said(first.value), "abl")
        said += f" {plus}{line.said(second.value)} {kk_words.with_case(noun.strip(), 'dat')} дейін"
    values = first.value, -second.value if both else second.value
    end = second.end + (unit is not None)
    return [line.reading(i, end, interval(*values, unit or ""), written, said)], end


def _from(line: Line, first: Numeral) -> tuple[str | None, int]:
    """The first end's own unit in the ablative (күннен; "" for none: үштен), and the token after it."""
    tail = line.tail(first.end) if first.digits else ""
    if first.ends == "abl" or CASE_OF.get(tail) == "abl":
        return first.unit, first.end + 2 * bool(tail)
    unit = line.unit(first.end) if not (first.ends or first.unit) else None
    if unit is None:
        return None, first.end
    if change := line.change(unit, first.end + 1):
        return (unit if _case(line, change[1]) == "abl" else None), change[1]
    glued = line.tail(first.end + 1)
    if CASE_OF.get(glued or UNITS[line.word(first.end)][2]) == "abl":
        return unit, first.end + 1 + 2 * bool(glued)
    return None, first.end


def _spread(line: Line, i: int, first: Numeral, own: str, at: int) -> Found:
    """екі жүзден бес жүз теңгеге дейін, отыз бестен қырыққа дейін."""
    plus = line.word(at) in _PLUS
    second = line.amount(at + plus)
    if second is None or second.ends not in ("", "dat"):
        return None
    low, high = first.value + _coins(line, first), second.value + _coins(line, second)
    last = ATOMS.get(line.word(second.end - 1))
    if last and last.kind == "scale" and not own and first.value < high / last.value:
        low *= last.value  # екіден үш мыңға дейін
    if high <= low and (low > 0 or high >= 0):
        return None
    unit, end = line.measured(second)
    end = change[1] if (change := line.change(unit, end)) else end + 2 * bool(line.tail(end))
    if line.word(end) not in ("дейін", "дейінгі") or (own and own != unit):
        return None
    vague = first.value < 0 < second.value and not plus  # минус жиырмадан отыз градусқа: maybe both below
    written = said = None
    if first.digits and second.digits:
        warm = "плюс " * (plus or vague)
        said = f"{_said(line, first, at)} {warm}{_said(line, second, end)}"
    elif second.words and (unit or second.value >= 10) and not vague and low < first.value * 10:
        written = f"{_shown(line, first)} {'+' * plus}{_shown(line, second)}"
    return [line.reading(i, end, interval(low, high, unit), written, said)], end


def _coins(line: Line, number: Numeral) -> Decimal:
    change = line.change(line.unit(number.end) or "", number.end + 1)
    return change[0] if change else Decimal(0)


def _case(line: Line, end: int) -> str:
    """The case of the noun before token `end`."""
    return CASE_OF.get(UNITS[line.word(end - 1)][2], "nom")


def _shown(line: Line, number: Numeral) -> str:
    """35-тен, 3 күннен, 500 теңгеге, 1,6 метрден."""
    value = figures("kk", number.value)
    if number.unit:
        return f"{value} {kk_words.with_case('метр', number.ends)}"
    if unit := line.unit(number.end):
        if change := line.change(unit, number.end + 1):
            return kk_amount.price(number.value, change[0], SAID[unit], _case(line, change[1]))
        return value + line.sign(number.end, unit)
    return with_tail(number.value, number)


def _said(line: Line, number: Numeral, end: int) -> str:
    """The words of one end in figures, which closes before token `end`."""
    value = line.said(number.value)
    if line.unit(number.end):
        return f"{value} {line.noun(number.end)}"
    tail = line.tail(number.end) if end > number.end else ""
    return kk_words.with_case(value, CASE_OF.get(tail, "nom"))


def _pair(line: Line, first: Numeral, second: Numeral, unit: str, scale: Decimal) -> str:
    """10–15 мың теңге, 100–200 юань."""
    low = first.value
    if scale == 100:
        scale, low = Decimal(1), low * 100
    scaled = f" {line.word(second.end - 1)}" if scale > 1 else ""
    ends = f"{figures('kk', low)}–{figures('kk', second.value / scale)}"
    return f"{ends}{scaled}{line.sign(second.end, unit)}"
