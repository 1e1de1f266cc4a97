"""What came in, and what did not and why."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from livestream_studio.core.types import StudioError

LARGEST_FILE = 64 * 2**20  # bytes
MOST_ROWS = 200_000
LONGEST_CELL = 2_000  # characters; a spoken line has some hundred at most

FORMULA = "\0formula"  # stands for a sheet's cell that is no text

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_HIDDEN = re.compile(r"[\u200b\u2060\ufeff\u202a-\u202e]")
Record = TypeVar("Record")
Tick = Callable[[int], None]


def ignore(_line: int) -> None:
    """Nobody listens to how far a reader is."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that did not come in: its line (from 1) or its row in a sheet, and a code.

    Codes: columns, no_source, no_target, too_long, control, formula, language, too_many.
    """

    line: int
    code: str
    detail: str = ""


@dataclass(slots=True)
class Imported(Generic[Record]):
    """The good rows in their order, and the bad ones."""

    records: list[Record] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


class BadCell(ValueError):
    """A cell that cannot come in; `code` as in `Fault`."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


def clean(cell: str) -> str:
    """A cell's text in one line, without invisible marks. Raises BadCell."""
    if cell == FORMULA:
        raise BadCell("formula")
    if len(cell) > LONGEST_CELL:
        raise BadCell("too_long", str(len(cell)))
    if _CONTROL.search(cell):
        raise BadCell("control")
    return " ".join(_HIDDEN.sub("", cell).split())


def printable(text: str) -> str:
    """Without what no XML or sheet may hold."""
    return _CONTROL.sub("", text)


def read_bytes(path: Path) -> bytes:
    """Raises `StudioError`: exchange_unreadable, exchange_too_large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise StudioError("exchange_too_large", str(path))
        return path.read_bytes()
    except OSError as error:
        raise StudioError("exchange_unreadable", str(path)) from error


def write_bytes(path: Path, data: bytes) -> None:
    """The whole file or none. Raises `StudioError("out_unwritable")`."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise StudioError("out_unwritable", str(path)) from error
