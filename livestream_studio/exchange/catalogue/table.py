"""Any file of products as a table with known columns: the kind is told by its content, not by its ending."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Protocol

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.jsonobjects import JsonObjects, flat
from livestream_studio.exchange.catalogue.layout import LOOKED_AT, Layout, layout_of
from livestream_studio.exchange.catalogue.sheetgrid import SheetGrid
from livestream_studio.exchange.catalogue.textgrid import TextGrid
from livestream_studio.exchange.report import LARGEST_FILE

SAMPLE = 300  # rows whose content is looked at
MOST_ROWS = 200_000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"

Row = tuple[int, list[str]]


class _Grid(Protocol):
    share: float
    encoding: str
    delimiter: str


class Table:
    """`kind` is xlsx, json or text; `sheet` the workbook's sheet that was taken."""

    def __init__(self, path: Path, sheet: str = "") -> None:
        """Raises `StudioError`: exchange_unreadable, exchange_too_large, exchange_unsafe,
        catalogue_old_excel, catalogue_empty, catalogue_columns, catalogue_sheet."""
        self.path, self.sheet = path, sheet
        self.kind = kind_of(path)
        self.grid: _Grid
        if self.kind == "xlsx":
            self._open_workbook(SheetGrid(path))
        elif self.kind == "json":
            self.grid = objects = JsonObjects(path)
            self._headings = list(
                dict.fromkeys(name for _, found in objects.objects() for name in flat(found))
            )
            self._take(self._of_objects(objects))
        else:
            _refuse_endless(path)
            self.grid = text = TextGrid(path)
            self._take(text.rows())

    def _open_workbook(self, book: SheetGrid) -> None:
        """The sheet that is asked for, or the one of which most is understood."""
        self.grid = book
        if self.sheet and self.sheet not in book.names:
            raise StudioError("catalogue_sheet", self.sheet)
        found: dict[str, Layout] = {}
        errors: list[StudioError] = []
        for name in [self.sheet] if self.sheet else book.names:
            try:
                found[name] = self._layout(list(islice(book.rows(name), SAMPLE)))
            except StudioError as error:
                errors.append(error)
        if not found:
            raise errors[0]
        self.sheet = max(found, key=lambda name: found[name].score)
        self._take(book.rows(self.sheet))

    def _take(self, rows: Iterator[Row]) -> None:
        head = list(islice(rows, SAMPLE))
        self.layout = self._layout(head)
        self._rows = chain(head, rows)

    def _layout(self, head: list[Row]) -> Layout:
        if not any(cell.strip() for _, cells in head for cell in cells):
            raise StudioError("catalogue_empty", str(self.path))
        return layout_of(head[: SAMPLE + LOOKED_AT], str(self.path))

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that are not blank, once. Raises `StudioError`: exchange_too_large,
        exchange_unreadable."""
        for count, (number, cells) in enumerate(self._rows):
            if count > MOST_ROWS:
                raise StudioError("exchange_too_large", f"{self.path}: {MOST_ROWS}")
            if number > self.layout.header and any(cell.strip() for cell in cells):
                yield number, cells

    def _of_objects(self, objects: JsonObjects) -> Iterator[Row]:
        yield 0, self._headings
        for number, found in objects.objects():
            cells = flat(found)
            yield number, [cells.get(name, "") for name in self._headings]


def _refuse_endless(path: Path) -> None:
    """At once, not after a minute: twice the lines that a catalogue may have are too many however quoted."""
    with path.open("rb") as file:
        lines = sum(block.count(b"\n") for block in iter(partial(file.read, 2**20), b""))
    if lines > 2 * MOST_ROWS:
        raise StudioError("exchange_too_large", f"{path}: {lines}")


def kind_of(path: Path) -> str:
    """xlsx, json or text, by the first bytes. Raises `StudioError`: exchange_unreadable, exchange_too_large,
    catalogue_old_excel."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise StudioError("exchange_too_large", str(path))
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise StudioError("exchange_unreadable", str(path)) from error
    if not head:
        raise StudioError("catalogue_empty", str(path))
    if head.startswith(_OLD_EXCEL):
        raise StudioError("catalogue_old_excel", str(path))
    if head.startswith(_ZIP):
        return "xlsx"
    begins = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    return "json" if begins in (b"{", b"[") else "text"
