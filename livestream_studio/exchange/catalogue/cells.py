"""What else stands in the cells of a shop's table: texts, words, dates, countries, customs data."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from livestream_studio.commerce.types import CUSTOMS_MODES
from livestream_studio.exchange.catalogue.amounts import plain
from livestream_studio.exchange.catalogue.headings import normal
from livestream_studio.exchange.report import BadCell
from livestream_studio.paths import assets

LONGEST = 20_000  # characters of a description

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_HIDDEN = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_WORDS = re.compile(r"\s*[;；|、，,]\s*")
_POINTS = re.compile(r"\s*[;；|]\s*|(?<=。)\s*")
_DATE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[ T]\d.*)?")
_LAST_YEAR = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?: г\.?)?")
_MANGLED = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)


def line(cell: str) -> str:
    """A text in one line, without invisible marks. Raises BadCell: too_long, control, formula, cell_error."""
    return " ".join(lines(cell).split())


def lines(cell: str) -> str:
    """A text that keeps its lines. Raises as `line` does."""
    if not cell.startswith("="):  # a formula as text is a text; only one without a value is none
        plain(cell)
    if cell == "\0formula":
        raise BadCell("formula")
    if len(cell) > LONGEST:
        raise BadCell("too_long", str(len(cell)))
    if _CONTROL.search(cell):
        raise BadCell("control")
    kept = (" ".join(each.split()) for each in _HIDDEN.sub("", cell).splitlines())
    return "\n".join(each for each in kept if each)


def points(cell: str) -> str:
    """Selling points, one a line; in a cell of one line they are parted by semicolons, bars or full stops."""
    found = lines(cell)
    return found if "\n" in cell else "\n".join(part for part in _POINTS.split(found) if part)


def words(cell: str) -> tuple[str, ...]:
    """A list of words, one a line; in a cell of one line they are parted by commas, semicolons or bars."""
    found = lines(cell)
    parts = found.split("\n") if "\n" in cell else _WORDS.split(found)
    return tuple(dict.fromkeys(part for part in parts if part))


def sku(cell: str) -> str:
    """Raises BadCell: sku_mangled for 1.00601E+13, which was a long number before a spreadsheet saw it."""
    found = line(cell) if cell.startswith("=") else plain(cell)
    if _MANGLED.fullmatch(found):
        raise BadCell("sku_mangled", cell)
    return _HIDDEN.sub("", found)


def day(cell: str) -> str:
    """An ISO date. Raises BadCell: date_unclear where day and month could be either, date_bad."""
    text = plain(cell)
    if match := _DATE.fullmatch(text):
        return _iso(match[1], match[2], match[3], cell)
    if match := _LAST_YEAR.fullmatch(text):
        first, mark, second, year = match.groups()
        if mark == "/" and int(first) <= 12 and int(second) <= 12 and first != second:
            raise BadCell("date_unclear", cell)
        if mark == "/" and int(second) > 12:
            first, second = second, first
        return _iso(year, second, first, cell)
    raise BadCell("date_bad", cell)


def country(cell: str) -> str:
    """An ISO 3166 code; 中国浙江 is China. Raises BadCell("origin_unknown")."""
    text = normal(cell)
    known = countries()
    if text in known:
        return known[text]
    begins = [name for name in known if len(name) > 1 and not name.isascii() and text.startswith(name)]
    if begins:
        return known[max(begins, key=len)]
    raise BadCell("origin_unknown", cell)


def hs_code(cell: str) -> str:
    """Digits alone. Raises BadCell("hs_code_bad")."""
    digits = re.sub(r"[\s.\-]", "", plain(cell))
    if not re.fullmatch(r"\d{6}|\d{8}|\d{10}|\d{13}", digits):
        raise BadCell("hs_code_bad", cell)
    return digits


def customs_mode(cell: str) -> str:
    """Raises BadCell("customs_mode_unknown")."""
    found = re.findall(r"\d{4}", cell)
    if len(found) != 1 or found[0] not in CUSTOMS_MODES:
        raise BadCell("customs_mode_unknown", cell)
    return str(found[0])


@cache
def countries() -> dict[str, str]:
    """Names in four languages, and the codes themselves, to ISO 3166 alpha-2."""
    found: dict[str, str] = {}
    table = (assets() / "catalogue" / "countries.tsv").read_text("utf-8").splitlines()[1:]
    for row in table:
        code, *names = row.split("\t")
        found |= {normal(each): code for name in [code, *names] for each in name.split("|")}
    return found


def _iso(year: str, month: str, of_month: str, cell: str) -> str:
    try:
        return date(int(year), int(month), int(of_month)).isoformat()
    except ValueError as error:
        raise BadCell("date_bad", cell) from error
