"""Kazakh parts of one thing: үштен екі, төрттен бір, үш ширек, ширек сағат, жарты кило, 2/3."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import kk_words
from livestream_studio.languages.numbers.kk_atoms import ATOMS, OF_THEM, SAID, UNITS
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.spaced import Found, Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.kk import Line

_MEASURES = frozenset(("g", "kg", "t", "mm", "cm", "m", "km", "l", "ml", "min", "h", "day", "month", "year"))
_QUARTER = Decimal("0.25")


def read(line: Line, i: int) -> Found:
    """A part that begins at token i."""
    token = line.tokens[i]
    if token.kind == "fraction":
        top, bottom = (int(part) for part in token.text.split("/"))
        said = f"{kk_words.cardinal(bottom, 'abl')} {kk_words.cardinal(top)}"
        return _part(line, i, i + 1, Decimal(top) / max(bottom, 1), said=said)
    if token.text == "жарты":
        if unit := line.unit(i + 1):
            return [line.with_unit(i, Numeral(i, i + 1, Decimal("0.5"), words=1), unit)], i + 2
        if line.word(i + 1).startswith("баға"):
            return [line.reading(i, i + 2, Quantity(Decimal(50), "off%"), sure=False)], i + 2
        return None
    if token.text == "ширек":  # alone it may be one of the year
        return _part(line, i, i + 1, _QUARTER) if _measure(line, i + 1) else None
    top_first = line.numeral(i, ATOMS) if line.word(i + 1) == "ширек" else None
    if top_first and top_first.value in (1, 2, 3) and not (top_first.ends or top_first.digits):
        return _part(line, i, i + 2, top_first.value * _QUARTER, written=f"{int(top_first.value)}/4")
    return _of(line, i)


def _of(line: Line, i: int) -> Found:
    """үштен екі is two thirds; оннан үш may be "from ten", жүзден бір is a saying."""
    bottom = line.numeral(i, ATOMS)
    if bottom is None or bottom.digits or bottom.ends != "abl":
        return None
    if not (2 <= bottom.value <= 10 or bottom.value in (100, 1000)):
        return None
    loose = bottom.value in (2, 10, 100, 1000)
    if owned := OF_THEM.get(line.word(bottom.end)):  # төрттен үші
        share = owned / bottom.value
        return _part(line, i, bottom.end + 1, share, sure=not loose) if share < 1 else None
    top = line.numeral(bottom.end, ATOMS)
    if top is None or top.digits or top.value >= bottom.value or top.ends in ("dat", "ord", "many"):
        return None
    if line.unit(top.end) and not _measure(line, top.end):
        return None
    if loose or top.ends:
        return _part(line, i, top.end, top.value / bottom.value, sure=not loose)
    return _part(line, i, top.end, top.value / bottom.value, written=f"{top.value}/{bottom.value}")


def _part(
    line: Line, i: int, end: int, share: Decimal, *, written: str = "", said: str = "", sure: bool = True
) -> Found:  # fmt: skip
    """The reading of a part with the measure after it; without one it is written in words."""
    unit = _measure(line, end)
    noun = ""
    if unit:
        stem = UNITS[line.word(end)][1]
        noun = " " + (SAID[unit] if said and len(stem) < 3 else line.shown(end))
        end += 1
    texts = (written + noun if written and unit else None, said + noun if said else None)
    return [line.reading(i, end, Quantity(share, unit), *texts, sure=sure)], end


def _measure(line: Line, i: int) -> str:
    unit = line.unit(i) or ""
    return unit if unit in _MEASURES else ""
