"""The sides of a thing in Russian and Kazakh: 120 × 60 см, сто двадцать на шестьдесят, жүз жиырмаға алпыс."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import kk_words, ru_say, ru_units
from livestream_studio.languages.numbers.kk_atoms import CASE_OF, SAID
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.spaced import Found, Numeral, SpacedLine, touching
from livestream_studio.languages.numbers.written import NBSP, figures

if TYPE_CHECKING:
    from livestream_studio.languages.numbers import kk, ru

TIMES = frozenset("×✕✖*xх")  # as people type it: the sign, a star, a Latin and a Cyrillic letter
LENGTHS = frozenset(("mm", "cm", "m", "km"))
_KK_CUE = re.compile("өлшем|көлем|аума[қғ]|размер")


@dataclass(frozen=True, slots=True)
class Side:
    """Tokens [start, end): the sign before it (not for the first side), the number, its own unit."""

    number: Numeral
    start: int
    end: int
    unit: str


def _chain(line: SpacedLine, first: Numeral, joints: Set[str]) -> list[Side]:
    """The sides from `first` on, as far as they are lengths or bare numbers; one side is no chain."""
    sides: list[Side] = []
    number: Numeral | None = first
    start = first.start
    while number and number.value > 0 and not number.ends:
        unit, end = line.measured(number)
        again = line.word(start) == "на" and sides and sides[-1].unit and not unit  # 60 см на три (недели)
        if (unit and unit not in LENGTHS) or again:
            break
        sides.append(Side(number, start, end, unit))
        start = sides[-1].end
        number = line.amount(start + 1) if line.word(start) in joints else None
    return sides


def _measured(sides: list[Side]) -> list[str]:
    """What each side is measured in: a unit that is said once, at the end, is that of all."""
    own = [side.unit for side in sides]
    return own if any(own[:-1]) else own[-1:] * len(own)


def _readings(line: SpacedLine, sides: list[Side], written: list[str], said: list[str]) -> list[Reading]:
    """One reading a side; a sign that touches the number before it gets its space."""
    digits = all(side.number.digits for side in sides)
    texts = said if digits else written
    glued = [side is not sides[0] and touching(line.tokens, side.start - 1) for side in sides]
    shown = [" " * space + text for space, text in zip(glued, texts, strict=True)]
    return [
        line.reading(
            side.start,
            side.end,
            Quantity(side.number.value, unit),
            *((None, text) if digits else (text, None)),
        )
        for side, unit, text in zip(sides, _measured(sides), shown, strict=True)
    ]


def russian(line: ru.Line, first: Numeral) -> Found:
    """120×60, 30 × 40 × 50 см, сто двадцать на шестьдесят сантиметров; на needs a length."""
    sides = _chain(line, first, TIMES | {"на"})
    spoken = any(line.word(side.start) == "на" for side in sides[1:])
    if len(sides) < 2 or (spoken and not sides[-1].unit):
        return None
    written, said = [], []
    for side in sides:
        number, later = side.number, side is not sides[0]
        short = f"{NBSP}{ru_units.SHORT[side.unit]}" if side.unit else ""
        written.append(f"×{NBSP}" * later + figures("ru", number.value) + short)
        words = ru_say.counted(line, number.start, number.value, side.unit, side.end, None)
        said.append("на " * later + (words or ""))
    return _readings(line, sides, written, said), sides[-1].end


def kazakh(line: kk.Line, first: Numeral) -> Found:
    """120×60 см, and жүз жиырмаға алпыс сантиметр: the sides before the last are in the dative.

    Shops and photographers say 3×4 so (үшке төрт). The dative also names a price (екі жүзге үш метр:
    three metres for 200), so words are read as sides only in centimetres and millimetres, as three,
    with a fraction, or after a word such as өлшемі.
    """
    sides = _kazakh_dative(line, first) or _chain(line, first, TIMES)
    if len(sides) < 2:
        return None
    written, said = [], []
    for side in sides:
        last = side is sides[-1]
        noun = (
            (line.noun(side.end - 1) if last else kk_words.with_case(SAID[side.unit], "dat"))
            if side.unit
            else ""
        )
        case = "nom" if last or side.unit else "dat"
        words = kk_words.with_case(line.said(side.number.value), case)
        said.append(f"{words} {noun}".strip())
        times = f"×{NBSP}" * (side is not sides[0])
        written.append(times + figures("kk", side.number.value) + _kazakh_sign(line, side))
    return _readings(line, sides, written, said), sides[-1].end


def _kazakh_sign(line: kk.Line, side: Side) -> str:
    """60 см, but 60 сантиметрлік."""
    if not side.unit:
        return ""
    noun = line.shown(side.end - 1)
    return f"{NBSP}{ru_units.SHORT[side.unit]}" if noun == SAID[side.unit] else f" {noun}"


def _kazakh_dative(line: kk.Line, first: Numeral) -> list[Side]:
    """The sides that are said; none where the dative may be a price."""
    sides: list[Side] = []
    number: Numeral | None = first
    while number and number.value > 0:
        tail = line.tail(number.end) if number.digits else ""
        ends = CASE_OF.get(tail, "") if tail else number.ends
        end = number.end + 2 * bool(tail)
        if ends == "dat":
            sides.append(Side(number, number.start, end, ""))
            number = line.amount(end)
            continue
        unit = line.unit(end) or ""
        if ends or (unit and unit not in LENGTHS):
            return []
        sides.append(Side(number, number.start, end + bool(unit), unit))
        return sides if len(sides) > 1 and _no_price(line, sides) else []
    return []


def _no_price(line: kk.Line, sides: list[Side]) -> bool:
    unit = sides[-1].unit
    if any(_KK_CUE.match(line.word(sides[0].start - back)) for back in (1, 2)):
        return True
    fraction = any(side.number.value % 1 for side in sides)
    small = unit in ("mm", "cm") and sides[0].number.value < 1000
    return bool(unit) and (small or fraction or len(sides) > 2)
