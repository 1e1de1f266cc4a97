"""The catalogue as a file that this program and a spreadsheet read: CSV, TSV, XLSX or JSON by the ending."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from livestream_studio.commerce.types import Product
from livestream_studio.core.types import StudioError
from livestream_studio.exchange import text
from livestream_studio.exchange.catalogue import native
from livestream_studio.exchange.catalogue.flatten import NUMBERS, table
from livestream_studio.exchange.catalogue.titles import CODES, cell, titles
from livestream_studio.exchange.report import printable, write_bytes

CATALOGUE_FORMATS = ("csv", "tsv", "xlsx", "json")
_WIDEST = 40  # characters


def write_catalogue(path: Path, products: Iterable[Product], headings: str = CODES) -> int:
    """Writes the file as a whole or not at all; how many products. Tables leave out a product's id;
    `headings` (of `titles.HEADINGS`) says in what language theirs are.

    Raises `StudioError`: catalogue_format, out_unwritable.
    """
    every = list(products)
    ending = ending_of(path)
    if ending == "json":
        data = "".join(native.written(every)).encode("utf-8")
    else:
        data = file(list(table(every)), ending, NUMBERS, headings)
    write_bytes(path, data)
    return len(every)


def ending_of(path: Path, formats: Sequence[str] = CATALOGUE_FORMATS) -> str:
    """Raises `StudioError("catalogue_format")`."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in formats:
        raise StudioError("catalogue_format", f".{ending}")
    return ending


def file(rows: list[list[str]], ending: str, numbers: Iterable[str] = (), language: str = CODES) -> bytes:
    """A table with the codes of its columns in its first row, which are written as headings in `language`, as
    are the cells that hold codes; in a workbook the columns named in `numbers` are numbers."""
    codes = rows[0] if rows else []
    headings = titles(codes, language)
    rows = [headings, *([*map(partial(cell, language=language), codes, row)] for row in rows[1:])]
    if ending != "xlsx":
        return text.table(rows, comma=ending == "csv")
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("catalogue")
    sheet.freeze_panes = "A2"
    for index, name in enumerate(headings):
        widest = max(len(name), *(len(row[index]) for row in rows[:200]))
        sheet.column_dimensions[get_column_letter(index + 1)].width = min(_WIDEST, widest + 3)
    bold = Font(bold=True)
    numeric = [code in set(numbers) for code in codes]

    def made_of(content: str, *, heading: bool = False, number: bool = False) -> Any:
        if number and content:
            return float(content)
        if not heading and not content.startswith(("=", "#")):
            return printable(content)
        made = WriteOnlyCell(sheet, value=printable(content))
        made.data_type = "s"  # "=1+1" is a name, not a sum; "#N/A" is no error
        if heading:
            made.font = bold
        return made

    sheet.append([made_of(name, heading=True) for name in headings])
    for row in rows[1:]:
        sheet.append([made_of(content, number=number) for content, number in zip(row, numeric, strict=True)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
