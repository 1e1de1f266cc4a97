"""Whether a line that was heard may be taken for an approved one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from livestream_studio.languages.sounds import may_sound_alike, same_sound, syllables
from livestream_studio.translation.memory.knowledge import STRICT
from livestream_studio.translation.memory.line import Line

WEAK = {"ru": frozenset({"и", "в"})}
"""Words that are swallowed in speech: a line that has them may be heard without."""
Piece = tuple[list[str], list[str]]


def reasons(heard: Line, line: Line, mended: Sequence[str] | None = None) -> tuple[str, ...]:
    """Why `line` may not stand for `heard`, as codes; empty where it may.

    `mended` are the heard tokens with slips put right that were seen before; what was really
    heard still decides on what may not differ.
    """
    found = list(dict.fromkeys(_meaning_faults(heard, line)))
    if _asks(heard) != _asks(line) and "question" not in found:
        found.append("question")
    as_heard = heard.core if mended is None else heard.knowledge.without_fillers(mended)
    if not _alike(as_heard, line, heard if mended is None else None):
        found.append("sound")
    return tuple(found)


def pieces(one: Sequence[str], other: Sequence[str]) -> Iterator[Piece]:
    """What differs between two token lists, each stretch as a whole: a word replaced and one added
    beside it may be one word cut in two."""
    before: list[str] = []
    after: list[str] = []
    for part in Levenshtein.opcodes(one, other):
        if part.tag != "equal":
            before += one[part.src_start : part.src_end]
            after += other[part.dest_start : part.dest_end]
        elif before or after:
            yield before, after
            before, after = [], []
    if before or after:
        yield before, after


def _asks(line: Line) -> bool:
    return line.marked or line.asks


def _meaning_faults(heard: Line, line: Line) -> Iterator[str]:
    for kind, _ in heard.meanings - line.meanings:
        yield kind
    # A misheard colour is not another colour: there the sound decides. Without "not" it is another line.
    for kind, _ in line.meanings - heard.meanings:
        if kind in STRICT:
            yield kind


def _alike(units: list[str], line: Line, heard: Line | None) -> bool:
    if units == line.core:
        return bool(units)
    if line.language == "zh":
        if len(units) != len(line.core) or not all(map(may_sound_alike, units, line.core)):
            return False
        read = syllables(units) if heard is None else heard.core_sounds
        both = zip(units, line.core, read, line.core_sounds, strict=True)
        return all(a == b or x == y or line.knowledge.twins(a, b) for a, b, x, y in both)
    return bool(units) and all(_piece_alike(line, a, b) for a, b in pieces(units, line.core))


def _piece_alike(line: Line, one: list[str], other: list[str]) -> bool:
    weak = WEAK.get(line.language, frozenset())
    if not one or not other:
        return bool(other) and weak.issuperset(other)
    if same_sound(line.language, one, other):
        return True
    return len(one) == len(other) and all(
        same_sound(line.language, [a], [b]) or line.knowledge.twins(a, b)
        for a, b in zip(one, other, strict=True)
    )
