"""Two numbers that share one unit: intervals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.ru_atoms import CARDINALS
from livestream_studio.languages.numbers.spaced import Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

_DASH = ("-", "–", "—", "~")


def read(line: Line, i: int, first: Numeral) -> tuple[list[Reading], int] | None:
    """два-три, 200–300, от двухсот до пятисот: two ends and one unit."""
    joint = line.word(first.end)
    spread = joint == "до" and line.word(i - 1) == "от"
    step = 1 if joint in _DASH or spread else 0
    own = None if first.unit else line.unit(first.end)
    if own and line.word(first.end + 1) == "до" and line.word(i - 1) == "от":
        spread, step = True, 2
    second = line.amount(first.end + step)
    if second is None or first.value <= 0 or (line.word(first.end) == "минус"):
        return None
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
