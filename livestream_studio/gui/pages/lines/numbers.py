"""Where the numbers of a line stand, remembered: a row is painted far more often than it is read."""

from __future__ import annotations

from functools import lru_cache

from livestream_studio.gui.tables.column import Span
from livestream_studio.gui.transcript import spans


@lru_cache(maxsize=8192)
def numbers(language: str, text: str) -> tuple[Span, ...]:
    return tuple(spans.numbers(language, text))
