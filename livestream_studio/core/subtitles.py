"""Subtitle blocks from final cues: how much text, in which lines, for how long.

At most two lines a block and one to seven seconds, cut at the times of recognised words. Nothing is
dropped: a cue that is too long is spread over several blocks, and one that comes too early for its
predecessor waits for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from livestream_studio.core.types import Cue, Word

MAX_LINES = 2
MIN_MS = 1_000
MAX_MS = 7_000

# What may not be torn apart: numbers with their unit, Latin runs, and what NBSP or a slash ties together.
_SPACED = re.compile(r"\S+(?:[\u00a0\u202f]\S+)*")
_UNSPACED = re.compile(
    r"[0-9０-９][0-9０-９.,:%/~～-]*[万亿]?[%\u3400-\u9fff]?|[A-Za-z][A-Za-z0-9'&.-]*|.", re.DOTALL
)
_NEVER_FIRST = "，。！？；：、”’）》%.,!?;:)"


@dataclass(frozen=True, slots=True)
class Block:
    """What is on screen from `start_ms` to `end_ms`: one or two lines."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]


def blocks(cues: Iterable[Cue], line_chars: int, *, spaced: bool, words: Sequence[Word] = ()) -> list[Block]:
    """One language's final cues as subtitle blocks, in order and without overlap.

    Cues without text (origin none) give nothing. `line_chars` is the longest line; `spaced` says
    whether the language writes spaces between words. `words` are all the recognised words of the
    session, by time: translations, which have none of their own, are cut at those times too.
    """
    found: list[Block] = []
    ordered = sorted(words, key=lambda w: w.start_ms)
    for cue in sorted((c for c in cues if c.text.strip()), key=lambda c: (c.start_ms, c.utterance, c.part)):
        own = cue.words or _within(ordered, cue.start_ms, cue.end_ms)
        found += _cut(cue, own, line_chars, spaced)
    return _settle(found)


def _within(words: Sequence[Word], start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """The words that begin in that time, of words in order."""
    first = bisect_left(words, start_ms, key=lambda w: w.start_ms)
    return tuple(words[first : bisect_left(words, end_ms, key=lambda w: w.start_ms)])


def _cut(cue: Cue, words: tuple[Word, ...], line_chars: int, spaced: bool) -> list[Block]:
    atoms = _atoms(cue.text, line_chars, spaced)
    fitted = _fit(atoms, line_chars, spaced)
    # More blocks than the text needs only where one would stay for longer than seven seconds.
    wanted = max(len(fitted), -(-(cue.end_ms - cue.start_ms) // MAX_MS))
    if wanted > len(fitted) and len(atoms) >= wanted:
        fitted = _fit(atoms, line_chars, spaced, sum(map(len, atoms)) / wanted)
    total = sum(len("".join(lines)) for lines in fitted) or 1
    made, done, start = [], 0, cue.start_ms
    for lines in fitted:
        done += len("".join(lines))
        end = cue.end_ms if done >= total else _word_end(cue, words, done / total, start)
        made.append(Block(start, end, lines))
        start = end
    return made


def _word_end(cue: Cue, words: tuple[Word, ...], share: float, after: int) -> int:
    """The end of the word that is nearest to `share` of the cue, later than `after`."""
    wanted = cue.start_ms + round((cue.end_ms - cue.start_ms) * share)
    ends = [w.end_ms for w in words if after < w.end_ms < cue.end_ms]
    return min(ends, key=lambda end: abs(end - wanted)) if ends else max(wanted, after)


def _atoms(text: str, line_chars: int, spaced: bool) -> list[str]:
    text = " ".join(text.split(" ")).replace("\n", " ").strip()
    if spaced:
        found = _SPACED.findall(text)
    else:
        found = []
        for piece in _UNSPACED.findall(text):
            if found and (piece in _NEVER_FIRST or piece.isspace()):
                found[-1] += piece
            else:
                found.append(piece)
    return [atom[i : i + line_chars] for atom in found for i in range(0, len(atom), line_chars)]


def _fit(atoms: list[str], line_chars: int, spaced: bool, soft_chars: float = 1e9) -> list[tuple[str, ...]]:
    """Atoms to blocks of at most two lines; a new block also once `soft_chars` are in the last one."""
    gap = " " if spaced else ""
    made: list[list[str]] = []
    for atom in atoms:
        block = made[-1] if made else None
        if block is None or sum(map(len, block)) >= soft_chars:
            made.append([atom])
        elif len(block[-1]) + len(gap) + len(atom) <= line_chars:
            block[-1] += gap + atom
        elif len(block) < MAX_LINES:
            block.append(atom)
        else:
            made.append([atom])
    return [_balance(block, line_chars, spaced) for block in made]


def _balance(block: list[str], line_chars: int, spaced: bool) -> tuple[str, ...]:
    """Two lines of like length read better than a full one and a stub, best broken after a comma."""
    if len(block) < 2:
        return tuple(line.strip() for line in block)
    gap = " " if spaced else ""
    atoms = _atoms(gap.join(block), line_chars, spaced)
    best: tuple[float, tuple[str, str]] | None = None
    for k in range(1, len(atoms)):
        first, second = gap.join(atoms[:k]).strip(), gap.join(atoms[k:]).strip()
        if max(len(first), len(second)) > line_chars:
            continue
        cost = abs(len(first) - len(second)) - (line_chars / 3 if first[-1] in ",，;；:：。.!！?？—" else 0)
        if best is None or cost < best[0]:
            best = (cost, (first, second))
    return best[1] if best else tuple(line.strip() for line in block)


def _settle(found: list[Block]) -> list[Block]:
    """Durations within limits and no overlap: later blocks wait, none is lost."""
    settled: list[Block] = []
    for i, block in enumerate(found):
        start = max(block.start_ms, settled[-1].end_ms if settled else 0)
        end = min(max(block.end_ms, start + MIN_MS), start + MAX_MS)
        following = found[i + 1].start_ms if i + 1 < len(found) else end
        if start + MIN_MS <= following < end:
            end = following
        settled.append(Block(start, end, block.lines))
    return settled
