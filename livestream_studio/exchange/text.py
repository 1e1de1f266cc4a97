"""Text files of unknown encoding, and tables in them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.encodings import encoding_of
from livestream_studio.exchange.report import LONGEST_CELL, MOST_ROWS

# A cell that begins so is a formula to a spreadsheet, whoever wrote it.
_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_QUOTED = re.compile(r'^"((?:[^"]|"")*)"$')
_DISARMED = re.compile(r"\A'(?='*[=+\-@\t\r\n＝＋－＠])")

Row = tuple[int, list[str]]


def decoded(data: bytes, path: str) -> str:
    """The text of the file `path` in any encoding that `encodings` knows, by what it looks like.

    Raises `StudioError("exchange_unreadable")` for anything else.
    """
    encoding = encoding_of(data)
    if not encoding:
        raise StudioError("exchange_unreadable", path)
    return data.decode(encoding)


def rows(data: bytes, path: str, *, comma: bool | None = None) -> Iterator[Row]:
    """The rows of a TSV or CSV file with the line on which each begins; empty rows are left out.

    `comma`: True for CSV (comma or semicolon), False for tabs, None to see. Raises `StudioError`.
    """
    text = decoded(data, path)
    head = text.split("\n", 1)[0]
    with_comma = comma if comma is not None else "\t" not in head
    for number, (line, cells) in enumerate(_comma_rows(text, head) if with_comma else _tab_rows(text)):
        if number > MOST_ROWS:
            raise StudioError("exchange_too_large", str(MOST_ROWS))
        if any(cell.strip() for cell in cells):
            yield line, [armed(cell) for cell in cells]


def _tab_rows(text: str) -> Iterator[Row]:
    """A row a line: a quotation mark that nobody closed must not swallow the lines after it."""
    for number, line in enumerate(text.splitlines() if "\n" not in text else text.split("\n"), start=1):
        cells = line.rstrip("\r").split("\t")
        yield number, [_QUOTED.sub(lambda match: match[1].replace('""', '"'), cell) for cell in cells]


def _comma_rows(text: str, head: str) -> Iterator[Row]:
    delimiter = ";" if head.count(";") > head.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:  # a cell without an end: what came before it is good
        yield begins, ["x" * (LONGEST_CELL + 1)]


def table(lines: Iterable[Sequence[str]], *, comma: bool) -> bytes:
    """A TSV or CSV file in UTF-8; CSV with the mark that spreadsheets look for."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter="," if comma else "\t", lineterminator="\n")
    for cells in lines:
        writer.writerow([disarmed(cell) for cell in cells])
    return made.getvalue().encode("utf-8-sig" if comma else "utf-8")


def disarmed(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; reading takes the apostrophe off again."""
    return f"'{cell}" if cell.startswith(_ACTIVE) or _DISARMED.match(cell) else cell


def armed(cell: str) -> str:
    """The cell that was disarmed."""
    return _DISARMED.sub("", cell, count=1) if cell[:1] == "'" else cell
