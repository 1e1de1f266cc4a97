"""XLSX workbooks: the first sheet's cells as text, and back."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import text
from livestream_studio.exchange.report import FORMULA, MOST_ROWS, printable
from livestream_studio.exchange.text import Row

LARGEST_UNPACKED = 256 * 2**20  # bytes, of all parts together
MOST_COLUMNS = 64


def rows(data: bytes, path: str) -> Iterator[Row]:
    """The rows of the first sheet with their numbers; empty rows are left out. Raises `StudioError`."""
    check(data, path)
    from openpyxl import load_workbook  # a second of start-up that most commands never need

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and extensions that openpyxl leaves out
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file says of its own size is not believed
        for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
            if number > MOST_ROWS:
                raise StudioError("exchange_too_large", path)
            texts = [FORMULA if cell.data_type == "f" else _text(cell.value) for cell in cells]
            while texts and not texts[-1].strip():
                texts.pop()
            if texts:
                yield number, texts
        book.close()
    except StudioError:
        raise
    except Exception as error:  # openpyxl raises whatever its parsers do on a damaged file
        raise StudioError("exchange_unreadable", path) from error


def file(lines: Iterable[Sequence[str]], ending: str) -> bytes:
    """A table as the ending says: xlsx, csv or tsv."""
    return workbook(lines) if ending == "xlsx" else text.table(lines, comma=ending == "csv")


def workbook(lines: Iterable[Sequence[str]]) -> bytes:
    """A workbook with one sheet, every cell text and nothing else."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("memory")
    for cells in lines:
        made = []
        for content in cells:
            cell = WriteOnlyCell(sheet, value=printable(content))
            cell.data_type = "s"  # "=1+1" is what somebody says, not a sum
            made.append(cell)
        sheet.append(made)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def check(data: bytes, path: str) -> None:
    """No bomb and no declared entities, before any parser sees the parts. Raises `StudioError`:
    exchange_too_large, exchange_unsafe, exchange_unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise StudioError("exchange_too_large", path)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _declares(package, part):
                    raise StudioError("exchange_unsafe", path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise StudioError("exchange_unreadable", path) from error


def _declares(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    tail = b""
    with package.open(part) as stream:
        while block := stream.read(2**20):
            seen = (tail + block).replace(b"\0", b"")  # UTF-16 too
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                return True
            tail = block[-32:]
    return False
