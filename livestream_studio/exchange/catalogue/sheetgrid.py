"""Rows of a workbook as its owner sees them: merged cells filled, calculated values, zeros in front."""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import sheets
from livestream_studio.exchange.report import FORMULA, read_bytes

MOST_COLUMNS = 256
MOST_MERGED = 20_000
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=\"([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})\"")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_BLOCK = 2**20
_LOOKED_AT = 60  # rows, for the width of a sheet

Range = tuple[int, int, int, int]  # first row, last row, first column, last column; from 1


class Merged(str):
    """What a cell shows because it is merged with the one above or left of it."""


class Number(str):
    """A number that the file itself holds as one: its point is a decimal point."""


class SheetGrid:
    """A workbook. `names` are its visible sheets; `share` (0 to 1) is how much of a sheet was read."""

    encoding = delimiter = ""

    def __init__(self, path: Path) -> None:
        """Raises `StudioError`: exchange_unreadable, exchange_too_large, exchange_unsafe."""
        self._path, self.share = str(path), 0.0
        self._data = read_bytes(path)
        sheets.check(self._data, self._path)
        shown = self._book(values=True)
        self.names = [sheet.title for sheet in shown.worksheets if sheet.sheet_state == "visible"]
        shown.close()
        if not self.names:
            raise StudioError("exchange_unreadable", self._path)

    def rows(self, name: str = "") -> Iterator[tuple[int, list[str]]]:
        """Each row of the sheet (the first one without a name) with its number, from 1; a formula is its last
        calculated value, or `FORMULA` where the file holds none. Raises `StudioError`:
        exchange_unreadable."""
        book = self._book(values=True)
        try:
            sheet = book[name or self.names[0]]
            merged, calculated = _scanned(self._data, getattr(sheet, "_worksheet_path", ""))
            declared_rows, declared_columns = sheet.max_row or 0, sheet.max_column or 0
            sheet.reset_dimensions()  # what the file says of its own size is not believed
            head = list(islice(sheet.iter_rows(max_col=MOST_COLUMNS), _LOOKED_AT))
            width = max([declared_columns, *(len(_trimmed(cells)) for cells in head)])
            sources = self._formulas(sheet.title, calculated)
            filled = _Filler(merged)
            for number, cells in enumerate(sheet.iter_rows(max_col=min(MOST_COLUMNS, width + 8)), start=1):
                self.share = min(1.0, number / max(declared_rows, number + 1000))
                written = next(sources, ())
                texts = [_text(cell, at in written) for at, cell in enumerate(cells)]
                yield number, filled(number, _trimmed(texts))
        except StudioError:
            raise
        except Exception as error:  # openpyxl raises whatever its parsers do on a damaged file
            raise StudioError("exchange_unreadable", self._path) from error
        finally:
            book.close()

    def _formulas(self, name: str, calculated: bool) -> Iterator[set[int]]:
        """In which columns of each row a formula stands; nothing for a sheet without any."""
        if not calculated:
            return
        book = self._book(values=False)
        try:
            sheet = book[name]
            sheet.reset_dimensions()
            for cells in sheet.iter_rows(max_col=MOST_COLUMNS):
                yield {at for at, cell in enumerate(cells) if cell.data_type == "f"}
        finally:
            book.close()

    def _book(self, *, values: bool) -> Any:
        from openpyxl import load_workbook  # a second of start-up that most commands never need

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # styles and extensions that openpyxl leaves out
                return load_workbook(
                    io.BytesIO(self._data), read_only=True, data_only=values, keep_links=False
                )
        except Exception as error:
            raise StudioError("exchange_unreadable", self._path) from error


class _Filler:
    """Gives every cell of a merged range what its first one says."""

    def __init__(self, ranges: list[Range]) -> None:
        self._waiting = sorted(ranges, reverse=True)
        self._open: list[tuple[Range, str]] = []

    def __call__(self, number: int, cells: list[str]) -> list[str]:
        self._open = [(each, text) for each, text in self._open if each[1] >= number]
        while self._waiting and self._waiting[-1][0] <= number:
            one = self._waiting.pop()
            self._open.append((one, cells[one[2] - 1] if one[2] <= len(cells) else ""))
        for (_, _, left, right), text in self._open:
            cells += [""] * (right - len(cells))
            for index in range(left - 1, right):
                cells[index] = cells[index] or Merged(text)
        return cells


def _trimmed(cells: Sequence[Any]) -> list[Any]:
    """Without the empty cells at the end."""
    kept = list(cells)
    while kept and getattr(kept[-1], "value", kept[-1]) in (None, ""):
        kept.pop()
    return kept


def _text(shown: Any, is_formula: bool) -> str:
    value = shown.value
    if value is None:
        return FORMULA if is_formula else ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat()[:10]
    if isinstance(value, float):
        value = round(value, 9)  # 0.1 + 0.2 is 0.3 to whoever looks at the sheet
        value = int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, int) and re.fullmatch("0+", layout := str(shown.number_format)):
        return str(value).zfill(len(layout))  # 00451 is a number that is shown with zeros
    return Number(value) if isinstance(value, int | float) else str(value)


def _scanned(data: bytes, part: str) -> tuple[list[Range], bool]:
    """The merged ranges of a sheet, which openpyxl leaves out when it does not hold the whole sheet; and
    whether it has formulas."""
    found: list[Range] = []
    calculated = False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(part.lstrip("/")) as stream:
            tail = b""
            while block := stream.read(_BLOCK):
                seen, last = tail + block, 0
                calculated = calculated or _FORMULA.search(seen) is not None
                for match in _MERGED.finditer(seen):
                    found.append(_range(match[1].decode(), match[2].decode()))
                    last = match.end()
                tail = seen[max(last, len(seen) - 100) :]
    except KeyError:
        return [], True
    return [each for each in found[:MOST_MERGED] if each[3] <= MOST_COLUMNS], calculated


def _range(first: str, last: str) -> Range:
    from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

    (left, top), (right, bottom) = coordinate_from_string(first), coordinate_from_string(last)
    return top, bottom, column_index_from_string(left), column_index_from_string(right)
