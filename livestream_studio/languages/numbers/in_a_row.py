"""Russian and Kazakh numbers in a row, too many for an interval: параметры 90–60–90; others stay words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.spaced import Atom, Found, Numeral, SpacedLine, touching

_BODY = re.compile("параметр|обхват|замер|мерк|фигур|мүсін")
_OR_SIZES = re.compile("өлшем")  # of clothes, too, and of those each is more than the last
_FAR = 3  # words before the row: параметры у модели
_DASHES = ("–", "—", "-")

Row = list[Numeral]


def measured(line: SpacedLine, i: int, atoms: Mapping[str, Atom], cardinal: Callable[[int], str]) -> Found:
    """Measures of a body, with dashes as they are written; a unit stays as it was said."""
    row = _row(line, i, atoms)
    unit = line.unit(row[-1].end) or "" if row else ""
    if len(row) < 3 or unit not in ("", "cm") or not (row[0].digits or _named(line, row)):
        return None
    found, start = [], line.tokens[i].start
    for at, one in enumerate(row):
        said = " " * (at > 0) + cardinal(int(one.value))
        shown = "–" * (at > 0) + str(int(one.value))
        end = line.tokens[one.end - 1].end
        texts = (None, said) if one.digits else (shown, None)
        found.append(Reading(start, end, Quantity(one.value, unit), *texts))
        start = end
    return found, row[-1].end + bool(unit)


def listed(line: SpacedLine, i: int, atoms: Mapping[str, Atom]) -> Found:
    """сорок два сорок четыре сорок шесть: in digits some would be read as one; all stay words."""
    row = _row(line, i, atoms)
    if len(row) < 3 or row[0].digits:
        return None
    found = [line.reading(one.start, one.end, Quantity(one.value)) for one in row[:-1]]
    last = line.amount(row[-1].start) or row[-1]  # семьдесят с половиной
    unit, end = line.measured(last)
    return [*found, line.reading(last.start, end, Quantity(last.value, unit))], end


def _row(line: SpacedLine, i: int, atoms: Mapping[str, Atom]) -> Row:
    """Numbers of two digits or a little more, side by side; in digits with dashes that touch them."""
    row: Row = []
    while (one := line.numeral(i, atoms)) and _fits(one) and not (row and _joined(line, row[-1], one, atoms)):
        row.append(one)
        i = one.end
        if one.digits:
            if line.word(i) not in _DASHES or not (touching(line.tokens, i - 1) and touching(line.tokens, i)):
                break
            i += 1
    return row


def _fits(one: Numeral) -> bool:
    return 20 <= one.value < 200 and one.value % 1 == 0 and not (one.ends or one.unit)


def _joined(line: SpacedLine, before: Numeral, one: Numeral, atoms: Mapping[str, Atom]) -> bool:
    """Words beside digits are no row; in елу бес жүз the five may belong to the hundred."""
    first = atoms.get(line.word(one.start))
    shared = first is not None and first.kind == "times" and before.value % 10 > 0
    return one.digits != before.digits or shared


def _named(line: SpacedLine, row: Row) -> bool:
    """Whether a word before the row says that a body is measured."""
    for back in range(1, _FAR + 2):
        word = line.word(row[0].start - back)
        if _BODY.match(word):
            return True
        if _OR_SIZES.match(word):
            return len(row) == 3 and row[1].value < min(row[0].value, row[2].value)
    return False
