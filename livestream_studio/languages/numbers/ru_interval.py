"""Two numbers that share one unit: intervals."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say
from livestream_studio.languages.numbers.quantity import COINS, interval
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.ru_atoms import CARDINALS
from livestream_studio.languages.numbers.spaced import Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

_DASH = ("-", "–", "—", "~", "…")
_PLUS = ("плюс", "+")


def read(line: Line, i: int, first: Numeral) -> tuple[list[Reading], int] | None:
    """два-три, 200–300, от двухсот до пятисот, минус 20–30 градусов: two ends and one unit."""
    cents, own, at = _end(line, first)
    between = line.word(at) == "и" and line.word(i - 1) == "между"
    tied = line.word(at) in _DASH or (line.word(at) == "до" and line.word(i - 1) in ("от", "с", "со"))
    tied |= between
    if not tied:
        cents, own, at = Decimal(0), "", first.end
    spread = tied and line.word(at) == "до"
    plus = tied and line.word(at + 1) in _PLUS
    second = line.amount(at + tied + plus)
    if second is None or first.value == 0 or (line.word(first.end) == "минус"):
        return None
    more, unit, end = _end(line, second)
    # с двухсот до трёхсот рублей: it rose; с восьми часов до десяти часов: two times
    other = line.word(i - 1) in ("с", "со") and (unit in COINS or unit == "h")
    if other or (own and own != unit):
        return None
    if first.value < 0 or second.value < 0:
        return _signed(line, i, first, second, joint=tied, spread=spread, plus=plus)
    scale = Decimal(1) if own else _scale(line, first, second)
    low, high = first.value * scale + cents, second.value + more
    near = not first.digits and first.words == second.words - (scale > 1) == 1
    if not (tied or (near and high <= low * Decimal("2.5"))) or low >= high:
        return None
    spelled = not (first.digits and second.digits)
    written = spoken = None
    if between:  # the words are in the instrumental
        said = ru_say.said_interval(line, first, second, unit, spread=False).replace("-", " и ")
        spoken = None if spelled else said
    elif spelled and (cents or more):
        ends = ru_say.price(first.value, cents), ru_say.price(second.value, more, unit)
        written = (" до " if spread else "–").join(ends)
    elif scale > 1 and (high / scale) % 1:
        pass  # от двух с половиной до трёх с половиной тысяч stays words
    elif spelled and (unit or (spread and high >= 10)):
        written = ru_say.interval(line, first, second, unit, scale, spread)
    elif first.digits and not first.words:
        spoken = ru_say.said_interval(line, first, second, unit, spread)
    return [line.reading(i, end, interval(low, high, unit), written, spoken)], end


def _end(line: Line, number: Numeral) -> tuple[Decimal, str, int]:
    """What the coins after one end add to it, its unit, and the token after both."""
    unit, end = line.measured(number)
    change = line.change(unit, end)
    return (change[0], unit, change[1]) if change else (Decimal(0), unit, end)


def _scale(line: Line, first: Numeral, second: Numeral) -> Decimal:
    """1000 in две-три тысячи: the scale of the second number is the first one's too. Not in от пятисот до
    двух тысяч, which would fall."""
    last = CARDINALS.get(line.word(second.end - 1))
    if last is None or last.kind != "scale" or first.value >= 1000:
        return Decimal(1)
    return last.value if first.value * last.value < second.value else Decimal(1)


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
