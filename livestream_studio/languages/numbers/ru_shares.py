"""Russian parts of one thing: полкило, четверть часа, две трети, три четверти часа, 3/4."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say, ru_units
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.ru_atoms import COLLECTIVES, ORDINALS
from livestream_studio.languages.numbers.spaced import Found, Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

_HALVES = {
    "полцены": ("50", "off%"), "вполцены": ("50", "off%"), "полкило": ("0.5", "kg"),
    "полкилограмма": ("0.5", "kg"), "полчаса": ("0.5", "h"), "полметра": ("0.5", "m"),
    "поллитра": ("0.5", "l"), "полгода": ("0.5", "year"), "полдня": ("0.5", "day"),
    "полмесяца": ("0.5", "month"), "полминуты": ("0.5", "min"),
}  # fmt: skip
_PARTS = {
    **dict.fromkeys(("половина", "половину", "половины", "половине", "половиной"), Decimal(2)),
    **dict.fromkeys(("треть", "трети", "третью", "третей"), Decimal(3)),
    **dict.fromkeys(("четверть", "четверти", "четвертью", "четвертей"), Decimal(4)),
}
_LOOSE = ("сотня", "сотню", "десяток")  # сотня рублей
BEGINS = _HALVES.keys() | _PARTS.keys() | set(_LOOSE)


def read(line: Line, i: int) -> Found:
    """A part that begins at token i and is no number word, or one in figures."""
    token = line.tokens[i]
    if token.text in _HALVES:
        value, unit = _HALVES[token.text]
        return [line.reading(i, i + 1, Quantity(Decimal(value), unit), sure=unit != "off%")], i + 1
    if token.kind == "fraction":
        top, bottom = (int(part) for part in token.text.split("/"))
        quantity = Quantity(Decimal(top) / max(bottom, 1), _measure(line, i + 1))
        noun = f" {ru_units.noun(quantity.unit, 0, 'gen')}" if quantity.unit else ""
        end = i + 1 + bool(noun)
        return [line.reading(i, end, quantity, None, ru_say.fraction(top, bottom) + noun)], end
    if token.text in _LOOSE and (unit := line.unit(i + 1) or ""):
        return [line.reading(i, i + 2, Quantity(COLLECTIVES[token.text], unit))], i + 2
    if token.text in _PARTS:
        return _one_part(line, i)
    return None


def _one_part(line: Line, i: int) -> Found:
    """четверть килограмма, треть: they stay words. A quarter alone may be one of the year."""
    word, unit = line.word(i), _measure(line, i + 1)
    if not unit and not word.startswith("трет"):
        return None
    share = 1 / _PARTS[word]
    return [line.reading(i, i + 1 + bool(unit), Quantity(share, unit), sure=bool(unit))], i + 1 + bool(unit)


def counted(line: Line, top: Numeral) -> Found:
    """две третьих, три четверти часа, одна пятая, пять десятых."""
    word = line.word(top.end)
    bottom = _PARTS.get(word)
    if word in ORDINALS and (
        word.endswith(("ых", "их")) or (top.value == 1 and word.endswith(("ая", "ья", "ую", "ью")))
    ):
        bottom = ORDINALS[word].value
    if bottom is None or top.digits or top.value >= bottom or line.word(top.start) in ("один", "два"):
        return None
    end = top.end + 1
    unit = _measure(line, end)
    written = f"{int(top.value)}/{int(bottom)}" + (f" {line.shown(end)}" if unit else "")
    end += bool(unit)
    return [line.reading(top.start, end, Quantity(top.value / bottom, unit), written)], end


def _measure(line: Line, i: int) -> str:
    """The unit at token i in the genitive singular (часа, кг), which a part asks for."""
    unit = line.unit(i) or ""
    named = unit in ru_units.FORMS and (
        line.word(i) == ru_units.noun(unit, 0, "gen") or line.word(i) == ru_units.SHORT.get(unit)
    )
    return unit if named and unit not in ("size", "person") else ""
