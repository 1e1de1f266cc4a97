"""What a column of a table says of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")
Span = tuple[int, int]


@dataclass(frozen=True)  # with slots, `Column[Row](…)` fails on Python 3.11
class Column(Generic[Row]):
    """`text` is what is read, `detail` a dim second line under it, `key` what is sorted by (the text
    where it is None), `tip` what a pointer is told.

    `width` in logical pixels; 0 shares what is left over. `figures` stand on the right. `warns` says
    whether a row's cell asks to be looked at. An `optional` column goes where there is little room;
    `strong` are the parts of the text that the eye must catch, from and to which character.
    """

    name: str
    text: Callable[[Row], str]
    width: int = 0
    key: Callable[[Row], Any] | None = None
    detail: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    figures: bool = False
    warns: Callable[[Row], bool] | None = None
    optional: bool = False
    strong: Callable[[Row], Sequence[Span]] | None = None

    def value(self, row: Row) -> Any:
        """What the column is sorted by."""
        return self.key(row) if self.key else self.text(row).casefold()
