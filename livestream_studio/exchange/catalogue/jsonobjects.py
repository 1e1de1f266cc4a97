"""The objects of a JSON file one by one: a list, a list inside an object, or one object a line.

Numbers stay the text that they are, so that no price goes through a float.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.sheetgrid import Number
from livestream_studio.exchange.encodings import encoding_of

LARGEST_OBJECT = 2**22  # characters
_BLOCK = 2**18
_SIMPLE = r'"(?:[^"\\]|\\.)*+"\s*+:\s*+'
# What may stand before the first object of the list: names, simple values, objects that are opened.
_LEAD = re.compile(
    rf'\s*+(?:\{{\s*+(?:{_SIMPLE}(?:"(?:[^"\\]|\\.)*+"|[\w.+-]++)\s*+,\s*+)*+{_SIMPLE}(?=[\[{{]))*+\[\s*+(?=[{{\]])'
)
_COMMA = re.compile(r"[\s,]*")


def _refuse(constant: str) -> Any:
    raise ValueError(constant)  # NaN and Infinity


_DECODER = json.JSONDecoder(parse_float=Number, parse_int=Number, parse_constant=_refuse)


class JsonObjects:
    """`head` is the text before the list; `share` (0 to 1) is how much was read."""

    delimiter = ""

    def __init__(self, path: Path) -> None:
        """Raises `StudioError("exchange_unreadable")`."""
        self._path, self.share = path, 0.0
        try:
            with path.open("rb") as stream:
                self.encoding = encoding_of(stream)
            if not self.encoding:
                raise StudioError("exchange_unreadable", str(path))
            with self._open() as file:
                start = file.read(_BLOCK)
        except OSError as error:
            raise StudioError("exchange_unreadable", str(path)) from error
        lead = _LEAD.match(start)
        first, _, rest = start.lstrip().partition("\n")
        self._lines = _is_object(first) and (not lead or rest.lstrip().startswith("{"))
        self.head = "" if self._lines or not lead else lead[0]
        if not self._lines and not lead:
            raise StudioError("exchange_unreadable", str(path))

    def objects(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Each object with its number, from 1. Raises `StudioError("exchange_unreadable")` where it is
        damaged."""
        size = max(1, self._path.stat().st_size)
        with self._open() as file:
            buffer, number, at = file.read(len(self.head) + _BLOCK), 0, len(self.head)
            while True:
                at = _COMMA.match(buffer, at).end()  # type: ignore[union-attr]
                if at >= len(buffer) - 1 and (more := file.read(_BLOCK)):
                    buffer, at = buffer[at:] + more, 0
                    continue
                if at >= len(buffer) and not self._lines:  # cut off before its end
                    raise StudioError("exchange_unreadable", str(self._path))
                if at >= len(buffer) or (buffer[at] == "]" and not self._lines):
                    return
                buffer, at, found = self._next(file, buffer[at:])
                self.share = min(1.0, file.buffer.tell() / size)
                number += 1
                yield number, found

    def _next(self, file: TextIO, buffer: str) -> tuple[str, int, dict[str, Any]]:
        while True:
            try:
                found, end = _DECODER.raw_decode(buffer)
            except (ValueError, RecursionError) as error:
                more = file.read(_BLOCK) if len(buffer) < LARGEST_OBJECT else ""
                if not more or isinstance(error, RecursionError):
                    raise StudioError("exchange_unreadable", str(self._path)) from error
                buffer += more
                continue
            if not isinstance(found, dict):
                raise StudioError("exchange_unreadable", str(self._path))
            return buffer, end, found

    def _open(self) -> Any:
        return self._path.open(encoding=self.encoding)


def flat(found: dict[str, Any], prefix: str = "") -> dict[str, str]:
    """An object as the cells of a row: {"name": {"zh": "裙"}} is the column "name zh"."""
    cells: dict[str, str] = {}
    for key, value in found.items():
        name = f"{prefix} {key}".strip()
        if isinstance(value, dict):
            cells |= flat(value, name)
        elif isinstance(value, list):
            cells[name] = "\n".join(str(each) for each in value if not isinstance(each, dict | list))
        elif isinstance(value, bool):
            cells[name] = str(value).lower()
        else:
            cells[name] = "" if value is None else value if isinstance(value, str) else str(value)
    return cells


def _is_object(line: str) -> bool:
    try:
        return isinstance(_DECODER.decode(line), dict)
    except (ValueError, RecursionError):
        return False
