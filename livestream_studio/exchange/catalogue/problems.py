"""What a table has that cannot come in, or should be looked at; and the file in which it is handed back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from livestream_studio.exchange import sheets
from livestream_studio.exchange.report import write_bytes


class Severity(StrEnum):
    """What became of the row."""

    REFUSED = "refused"  # the row does not come in
    LEFT_OUT = "left_out"  # the row comes in without this cell
    SKIPPED = "skipped"  # no product: a total, a heading of a section
    NOTE = "note"  # it comes in; somebody should look


@dataclass(frozen=True, slots=True)
class RowFault:
    """`row` as the file counts (0: the whole file), `column` its heading, `value` the cell as it stands
    there.

    `detail` fills the gap of the message: another row's number, a limit, what was made of it.
    """

    row: int
    code: str
    severity: Severity
    column: str = ""
    value: str = ""
    detail: str = ""

    @property
    def loses(self) -> bool:
        """Whether something that the file says does not come in."""
        return self.severity in (Severity.REFUSED, Severity.LEFT_OUT)


def write_problems(
    path: Path, problems: Iterable[RowFault], words: Callable[[RowFault], str] | None = None
) -> None:
    """A table for the person who mends the file: CSV, TSV or XLSX by the ending; `words` gives the sentences.

    Raises `StudioError`: out_unwritable.
    """
    table = [["row", "column", "value", "code", "severity", "detail", *(["message"] if words else [])]]
    for each in problems:
        row = [str(each.row), each.column, each.value, each.code, each.severity.value, each.detail]
        table.append([*row, words(each)] if words else row)
    ending = path.suffix.lower().lstrip(".")
    write_bytes(path, sheets.file(table, ending))
