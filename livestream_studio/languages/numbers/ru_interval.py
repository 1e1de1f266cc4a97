"""Two numbers that share one unit: intervals."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say
from livestream_studio.languages.numbers.quantity import Quantity, interval
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.ru_atoms import CARDINALS
from livestream_studio.languages.numbers.spaced import Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

_DASH = ("-", "–", "—", "~", "…")
_PLUS = ("плюс", "+")


def read(line: Line, i: int, first: Numeral) -> tuple[list[Reading], int] | None:
    """два-три, 200–300, от двухсот до пятисот, минус 20–30 градусов: two ends and one unit."""
    joint = line.word(first.end)
    spread = joint == "до" and line.word(i - 1) == "от"
    step = 1 if joint in _DASH or spread else 0
    own = None if first.unit else line.unit(first.end)
    if own and line.word(first.end + 1) == "до" and line.word(i - 1) == "от":
        spread, step = True, 2
    plus = bool(step) and line.word(first.end + step) in _PLUS
    second = line.amount(first.end + step + plus)
    if second is None or first.value == 0 or (line.word(first.end) == "минус"):
        return None
    if first.value < 0 or second.value < 0:
        return _signed(line, i, first, second, joint=step > 0, spread=spread, plus=plus)
    low, high, scale = first.value, second.value, Decimal(1)
    last = CARDINALS.get(line.word(second.end - 1))
    if last and last.kind == "scale" and low < 1000 and second.value % last.value == 0 and step < 2:
        scale = last.value
        low *= scale
    unit, end = line.measured(second)
    near = step or (
        not first.digits and first.words == second.words - (scale > 1) == 1 and high <= low * Decimal("2.5")
    )
    if not near or low >= high:
        return None
    quantity = Quantity(low, unit, low, high)
    spelled = not (first.digits and second.digits)
    written = (
        ru_say.interval(line, first, second, unit, scale, spread)
        if spelled and (unit or (spread and high >= 10))
        else None
    )
    spoken = (
        ru_say.said_interval(line, first, second, unit, spread) if first.digits and not first.words else None
    )
    return [line.reading(i, end, quantity, written, spoken)], end


def _signed(
    line: Line, i: int, first: Numeral, second: Numeral, *, joint: bool, spread: bool, plus: bool
) -> tuple[list[Reading], int] | None:
    """от минус двадцати до минус тридцати градусов, от −5 до +10; минус 20–30 has one word for both ends."""
    unit, end = line.measured(second)
    both = line.word(i) == "минус" and not spread and second.value > 0 and not plus
    near = both and first.words == second.words == 1 and second.value <= -first.value * Decimal("2.5")
    known = unit == "deg" or (spread and not unit) or (both and unit in ("", "%") and second.value < 1000)
    ends = first.value, -second.value if both else second.value
    if not ((joint or near) and known) or first.value > 0 > second.value or second.value == 0:
        return None
    written = spoken = None
    if both and second.words:
        shown = replace(first, value=-first.value)
        written = "минус " + ru_say.interval(line, shown, second, unit, Decimal(1), spread=False)
    elif spread and second.words and (second.value < 0 or plus):  # до тридцати may be below zero, too
        written = ru_say.interval(line, first, second, unit, Decimal(1), spread=True)
        written = written.replace(" до ", " до +") if plus else written
    elif first.digits and not first.words and both:
        spoken = ru_say.said_interval(line, first, second, unit, spread=False)
    elif first.digits and not first.words:
        spoken = "от " * (not spread) + ru_say.said_interval(line, first, second, unit, spread=True)
        spoken = spoken.replace(" до ", " до плюс ") if second.value > 0 else spoken
    return [line.reading(i, end, interval(*ends, unit), written, spoken)], end
