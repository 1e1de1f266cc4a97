"""Reading and writing files of lines and terms, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import Fault, read_pairs, read_terms, write_pairs, write_terms
from livestream_studio.exchange.report import Imported
from livestream_studio.store.memory import Kept, MemoryStore
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair
from livestream_studio.translation.termbase import Term

Row = TypeVar("Row")
Report = Callable[[float], None]
EVERY = 50  # rows between two reports
READING = 0.6  # of the whole work; the rest is keeping


@dataclass(frozen=True, slots=True)
class Came:
    """What a file brought. `taken_as` are the languages of a table that did not say its own."""

    path: Path
    kept: Kept[Any]
    faults: Sequence[Fault]
    taken_as: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Wrote:
    path: Path
    count: int


def import_lines(
    path: Path,
    store: MemoryStore,
    direction: tuple[str, str],
    kind: Kind,
    show: str,
    by: str,
    report: Report,
) -> Came:
    """The file's lines into the memory or a show's script, all good ones or, when cancelled, none.

    `direction` is meant where a table does not name its languages. Raises `StudioError`.
    """
    tick = _reading(path, report)
    taken_as = None
    try:
        found = read_pairs(path, kind=kind, show=show, tick=tick)
    except StudioError as error:
        if error.problem.code != "exchange_columns":
            raise
        taken_as = direction
        found = read_pairs(path, direction[0], direction[1:], kind=kind, show=show, tick=tick)
    return Came(path, store.add(found.records, by, tick=_keeping(found, report)), found.faults, taken_as)


def import_terms(path: Path, store: TermStore, by: str, report: Report) -> Came:
    found = read_terms(path, tick=_reading(path, report))
    return Came(path, store.add(found.records, by, tick=_keeping(found, report)), found.faults)


def export_lines(path: Path, pairs: Sequence[Pair], report: Report) -> Wrote:
    """As the file's ending says. A cancelled export leaves no file, or the one that was there."""
    return Wrote(path, write_pairs(path, reported(pairs, report)))


def export_terms(path: Path, terms: Sequence[Term], report: Report) -> Wrote:
    return Wrote(path, write_terms(path, reported(terms, report)))


def _reading(path: Path, report: Report) -> Callable[[int], None]:
    """How far a reader is, by the lines that a text file has; a workbook does not say."""
    lines = 0
    with suppress(OSError):  # the reader itself says what is wrong
        if path.suffix.lower() != ".xlsx":
            lines = path.read_bytes().count(b"\n")

    def tick(line: int) -> None:
        if line % EVERY == 0:
            report(READING * min(line / lines, 1) if lines else 0.0)

    return tick


def _keeping(found: Imported[Any], report: Report) -> Callable[[int], None]:
    def tick(done: int) -> None:
        # The last one too: whoever cancels before it is kept gets nothing.
        if done % EVERY == 0 or done == len(found.records):
            report(READING + (1 - READING) * done / len(found.records))

    return tick


def reported(rows: Sequence[Row], report: Report) -> Iterator[Row]:
    """The rows, told how many were taken: a file is written after the last one, as a whole."""
    for done, row in enumerate(rows, start=1):
        if done % EVERY == 0 or done == len(rows):
            report(done / len(rows))
        yield row
