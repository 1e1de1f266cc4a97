"""Approved lines like the one that was said, for the host to choose: carried in a cue's notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_BEGIN, _BETWEEN = "offer:", "\t"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something in `source` differs from what was said that may not differ, so that only a person can
    say whether `text`, its translation, will do."""

    source: str
    text: str


def as_note(offer: tuple[str, str]) -> str:
    """A line and its translation as one note."""
    source, text = (each.replace(_BETWEEN, " ") for each in offer)
    return f"{_BEGIN}{source}{_BETWEEN}{text}"


def offers(notes: Iterable[str]) -> tuple[Offer, ...]:
    """Those among a cue's notes, the nearest first."""
    found = (note.removeprefix(_BEGIN).partition(_BETWEEN) for note in notes if note.startswith(_BEGIN))
    return tuple(Offer(source, text) for source, _, text in found if text)


def without(notes: Iterable[str]) -> tuple[str, ...]:
    """The other notes."""
    return tuple(note for note in notes if not note.startswith(_BEGIN))
