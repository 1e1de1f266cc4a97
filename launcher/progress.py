"""Pip's many lines as one: `12 of 41  numpy, 16.5 MB`."""

from __future__ import annotations

import re
from typing import TextIO


class Progress:
    """On a terminal one line that changes, elsewhere a line a package."""

    def __init__(self, total: int, out: TextIO) -> None:
        self._total = total
        self._out = out
        self._changing = out.isatty()
        self._count = 0
        self._width = 0
        self._name = ""

    def line(self, line: str) -> None:
        words = line.split()
        package = re.match(r"Collecting ([^=]+)==|Processing .*?([^/\\]+?)-[^/\\]*\.whl", line)
        if package:
            self._count = min(self._count + 1, self._total)
            self._name = package[1] or package[2]
            self._show(self._name)
        elif words[:1] == ["Downloading"] and words[-1] == "MB)":
            self._show(f"{self._name}, {words[-2][1:]} MB")
        elif line.startswith("Installing collected packages"):
            self._count = self._total
            self._show("all here, unpacking ...")

    def close(self) -> None:
        if self._width:
            self._out.write("\n")

    def _show(self, text: str) -> None:
        text = f"  {self._count} of {self._total}  {text}"
        if self._changing:
            self._out.write("\r" + text.ljust(self._width))
            self._width = len(text)
        else:
            self._out.write(text + "\n")
        self._out.flush()
