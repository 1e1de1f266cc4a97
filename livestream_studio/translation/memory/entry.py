"""What the memory holds and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Where an approved line comes from; where two fit equally well, the first one here wins."""

    SCRIPT = "script"  # this show's script
    MEMORY = "memory"  # what the host corrected or approved
    PHRASEBOOK = "phrasebook"  # a fixed phrase that ships with the program


@dataclass(frozen=True, slots=True)
class Entry:
    """One approved line of the spoken language with its translations, by language code.

    `normal` and `sound` are what the store keeps beside the line so that loading stays fast; where
    they are empty they are worked out.
    """

    id: str
    source: str
    targets: Mapping[str, str]
    kind: Kind = Kind.MEMORY
    normal: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A similar line that may not be shown: for the host to look at. `score` runs from 0 to 1.

    `reasons` are codes: negation, opposite, number, question, color, size, material, city,
    product, brand, person (a difference of that kind), `sound` (a piece that does not sound alike),
    `ambiguous` (two lines fit equally well).
    """

    entry: Entry
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MemoryAnswer:
    """`matched` only where every difference is a sound-alike or a filler; `score` from 0 to 1."""

    matched: Entry | None
    score: float = 0.0
    suggestions: tuple[Suggestion, ...] = ()
