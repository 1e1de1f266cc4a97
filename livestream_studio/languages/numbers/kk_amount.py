"""Kazakh cardinals with what belongs to them: decimals, halves, metres with a rest."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import kk_words, ru_atoms
from livestream_studio.languages.numbers.kk_atoms import ATOMS, CASE_OF, FRACTIONS, HALF, SHARES
from livestream_studio.languages.numbers.spaced import Numeral
from livestream_studio.languages.numbers.written import figures

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.kk import Line

# Russian number words in Kazakh speech, alone or mixed: двести теңге, екі тысяча, пять мың
MIXED = ru_atoms.CARDINALS | ATOMS
_POINT = frozenset(("үтір", "нүкте"))
_PRICED = frozenset(("бағасы", "құны"))


def read(line: Line, i: int) -> Numeral | None:
    """The number at token i: бір жарым мың, алты бүтін оннан тоғыз, бір метр жетпіс бес."""
    minus = line.minus(i)
    found = line.numeral(i + minus, MIXED)
    if found is None:
        return _metres(line, i, None)
    number = found
    if not found.ends:
        number = _decimal(line, found) or _half(line, found) or found
    number = replace(number, start=i, value=-number.value if minus else number.value)
    return _metres(line, i, number) or number


def _decimal(line: Line, whole: Numeral) -> Numeral | None:
    """алты бүтін оннан тоғыз, үш бүтін төрттен бір, алты үтір нөл бес."""
    joint, below = line.word(whole.end), line.word(whole.end + 1)
    if joint == "бүтін" and (below in FRACTIONS or below in SHARES):
        part = line.numeral(whole.end + 2, ATOMS)
        if part is None:
            return None
        value = whole.value + part.value / (FRACTIONS.get(below) or SHARES[below])
        return _scaled(line, replace(part, value=value, digits=whole.digits, words=whole.words + 3))
    if joint not in _POINT or whole.digits:
        return None
    at, zeros = whole.end + 1, 0
    while line.word(at) == "нөл":
        at, zeros = at + 1, zeros + 1
    part = line.numeral(at, ATOMS)
    if part is None or part.digits or not 0 < part.value < 1000:
        return None
    value = whole.value + Decimal(f"0.{'0' * zeros}{int(part.value)}")
    return _scaled(line, replace(part, value=value, words=whole.words + 2))


def _half(line: Line, whole: Numeral) -> Numeral | None:
    """екі жарым, бір жарым мың; бір миллион жарым: half of the scale that was said last."""
    tail = HALF.get(line.word(whole.end))
    if tail is None:
        return None
    last = ATOMS.get(line.word(whole.end - 1))
    half = Decimal("0.5")
    if whole.value >= 1000:
        if last is None or last.kind != "scale":
            return None
        half = last.value / 2
    ends = CASE_OF.get(tail, "") if tail else ""
    number = replace(whole, end=whole.end + 1, value=whole.value + half, ends=ends, tail=tail)
    number = replace(number, words=whole.words + 1)
    return _scaled(line, number) if whole.value < 1000 else number


def _scaled(line: Line, number: Numeral) -> Numeral:
    atom = ATOMS.get(line.word(number.end))
    if number.ends or atom is None or atom.kind not in ("scale", "times"):
        return number
    value = number.value * atom.value
    return replace(number, value=value, end=number.end + 1, ends=atom.ends, tail=atom.tail)


def _metres(line: Line, i: int, count: Numeral | None) -> Numeral | None:
    """бір метр жетпіс бес, метр алпыс: metres and centimetres, of which only the metres are named."""
    at = i if count is None else count.end
    if line.word(at) != "метр" or (count is None and line.word(i - 1) in _PRICED):
        return None
    if count is not None and (count.digits or count.ends or count.value % 1 or count.value < 1):
        return None
    zero = line.word(at + 1) == "нөл"
    part = line.numeral(at + 1 + zero, ATOMS)
    if part is None or part.digits or part.ends not in ("", *CASE_OF.values()) or line.unit(part.end):
        return None
    if not (1 <= part.value < 10 if zero else 10 <= part.value < 100):
        return None
    metres = count.value if count else Decimal(1)
    return replace(part, start=i, value=metres + part.value / 100, words=part.words + 2, unit="m")


def price(value: Decimal, cents: Decimal, noun: str, case: str) -> str:
    """9,90 теңгеге: tiyns have two figures."""
    return f"{figures('kk', value)},{int(cents * 100):02} {kk_words.with_case(noun, case)}"
