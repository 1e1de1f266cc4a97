"""What in a line must catch the eye: numbers, and words that were hardly heard."""

from __future__ import annotations

import re
from collections.abc import Sequence

from livestream_studio.core.types import UNSURE_NUMBER, UNSURE_SLOT, Word

Span = tuple[int, int]
UNSURE = 0.6
"""Confidence of a word, 0 to 1, below which a host should look at it."""
_DIGIT = re.compile(r"\d")
_EDGE = " \t\u00a0\u2009\u202f.,;:!?，。；：！？"


def numbers(language: str, text: str) -> list[Span]:
    """Numbers in digits with their units. A line in a language without numbers has none."""
    from livestream_studio.languages.numbers import readings  # large: the window is there before it

    try:
        found = readings(language, text)
    except ValueError:
        return []
    made = []
    for each in found:
        end = each.start + len(text[each.start : each.end].rstrip(_EDGE))
        if _DIGIT.search(text, each.start, end):
            made.append((each.start, end))
    return made


def unsure(text: str, words: Sequence[Word], notes: Sequence[str] = ()) -> list[Span]:
    """Where the words of low confidence stand in the written line, and those that `notes` say must be
    right. One that was written otherwise than it was spoken, a number, is not found."""
    named = {note.partition(":")[2] for note in notes if note.startswith((UNSURE_SLOT, UNSURE_NUMBER))}
    found, at, lower = [], 0, text.lower()
    for word in words:
        start = lower.find(word.text.lower(), at)
        if start < 0:
            continue
        at = start + len(word.text)
        low = word.confidence is not None and word.confidence < UNSURE
        if low or word.text in named:
            found.append((start, at))
    return found
