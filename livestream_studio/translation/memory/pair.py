"""An approved line as it is kept and exchanged: one source, one target."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from livestream_studio.languages.sounds import sound
from livestream_studio.translation.memory.entry import Entry, Kind
from livestream_studio.translation.memory.normal import joined, tokens


@dataclass(frozen=True, slots=True)
class Pair:
    """`id`, `created` and `by` are empty until it is kept; `normal` and `sound` as in `Entry`.

    `place` orders the lines of a script; 0 until it is kept.
    """

    source_language: str
    target_language: str
    source: str
    target: str
    kind: Kind = Kind.MEMORY
    show: str = ""
    id: str = ""
    created: str = ""
    by: str = ""
    normal: str = ""
    sound: str = ""
    place: float = 0.0


def keys(language: str, source: str) -> tuple[str, str]:
    """The normal form and the sound key that are kept with a line."""
    units = tokens(language, source)
    return joined(language, units), sound(language, units)


def entries(pairs: Iterable[Pair]) -> list[Entry]:
    """The pairs as the memory takes them: one entry a line, its translations together."""
    lines: dict[tuple[str, str, Kind, str], Pair] = {}
    targets: dict[tuple[str, str, Kind, str], dict[str, str]] = {}
    for pair in pairs:
        key = (pair.source_language, pair.source, pair.kind, pair.show)
        lines.setdefault(key, pair)
        targets.setdefault(key, {})[pair.target_language] = pair.target
    return [
        Entry(pair.id, pair.source, targets[key], pair.kind, pair.normal, pair.sound)
        for key, pair in lines.items()
    ]
