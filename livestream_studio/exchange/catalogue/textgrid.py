"""Rows of a text table whose encoding and delimiter nobody has said. Memory does not grow with the file."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator
from functools import cache
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.encodings import encoding_of
from livestream_studio.exchange.text import armed

DELIMITERS = "\t;,|"
LONGEST_LINE = 2**18  # characters; no row of a shop's table is longer
LOOKED_AT = 60  # lines
MOST_JOINED = 200  # lines of one quoted cell
_AS_TEXT = re.compile('="([^"]*)"')

Numbered = tuple[int, str]


class TextGrid:
    """A CSV, TSV or the like: `encoding` and `delimiter` as found, `share` (0 to 1) of it that was read."""

    def __init__(self, path: Path) -> None:
        """Raises `StudioError("exchange_unreadable")`."""
        self._path, self.share = path, 0.0
        try:
            with path.open("rb") as stream:
                self.encoding = encoding_of(stream)
        except OSError as error:
            raise StudioError("exchange_unreadable", str(path)) from error
        if not self.encoding:
            raise StudioError("exchange_unreadable", str(path))
        head = [line for _, line in islice(self._lines(), LOOKED_AT)]
        told = re.fullmatch("sep=(.)", head[0].strip()) if head else None  # Excel's own way to say it
        self._first = 2 if told else 1
        self.delimiter = told[1] if told else _delimiter(head)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with the line on which it begins, from 1. Raises `StudioError("exchange_too_large")`
        for a line without end."""
        lines = self._lines()
        waiting: deque[Numbered] = deque()
        while True:
            following = waiting.popleft() if waiting else next(lines, None)
            if following is None:
                return
            number, line = following
            if number < self._first:
                continue
            if line.count('"') % 2:
                line = self._whole(line, waiting, lines)
            yield number, [_plain(cell) for cell in split(line, self.delimiter)]

    def _whole(self, line: str, waiting: deque[Numbered], lines: Iterator[Numbered]) -> str:
        """The line with those that belong to its quoted cell; itself alone where none closes the quotation,
        so that a stray mark (5" screen) never swallows the lines after it."""
        joined = line
        for ahead in range(MOST_JOINED):
            if ahead == len(waiting):
                waiting.extend(islice(lines, 1))
                if ahead == len(waiting):
                    return line
            joined += "\n" + waiting[ahead][1]
            if len(joined) > LONGEST_LINE:
                return line
            if waiting[ahead][1].count('"') % 2:
                if not any("\n" in cell for cell in split(joined, self.delimiter)):
                    return line
                for _ in range(ahead + 1):
                    waiting.popleft()
                return joined
        return line

    def _lines(self) -> Iterator[Numbered]:
        size = max(1, self._path.stat().st_size)
        with self._path.open("rb") as raw, TextIOWrapper(raw, encoding=self.encoding) as file:
            number = 0
            while line := file.readline(LONGEST_LINE):
                number += 1
                if len(line) == LONGEST_LINE and not line.endswith("\n"):
                    raise StudioError("exchange_too_large", f"{self._path}: {number}")
                self.share = min(1.0, raw.tell() / size)
                yield number, line.removesuffix("\n")


def split(line: str, delimiter: str) -> list[str]:
    """The cells of one row. A cell is quoted where the mark that opens it is closed before a delimiter or the
    end; any other quotation mark is text."""
    return [
        match[1].replace('""', '"') if match[1] is not None else match[2]
        for match in _cell(delimiter).finditer(line)
    ]


def _plain(cell: str) -> str:
    """Without what keeps a spreadsheet from calculating: an apostrophe, or ="00123" for zeros in front."""
    told = _AS_TEXT.fullmatch(cell)
    return told[1] if told else armed(cell)


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    # Possessive, so that a cell of any length costs its length and no more.
    return re.compile(rf'(?:(?<={mark})|\A)(?: *"((?:[^"]|"")*+)" *(?={mark}|\Z)|([^{mark}\n]*+))')


def _delimiter(head: list[str]) -> str:
    """The one that cuts most of the lines into equally many cells, at least two."""

    def worth(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(split(line, delimiter)) for line in head if line.strip())
        del widths[1]
        width, lines = max(widths.items(), key=lambda found: (found[1], found[0]), default=(1, 0))
        return lines, width

    return max(DELIMITERS, key=worth)
