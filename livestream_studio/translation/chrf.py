"""How alike two lines are, by their character n-grams: chrF2 (Popović 2015, doi 10.18653/v1/W15-3049)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

ORDER = 6  # n-grams of 1 to 6 characters, spaces left out
BETA = 2  # recall counts twice as much as precision


def chrf(made: str, wanted: str) -> float:
    """From 0 (nothing in common) to 100 (the same but for spaces), of one line."""
    return corpus_chrf([(made, wanted)])


def corpus_chrf(lines: Iterable[tuple[str, str]]) -> float:
    """The same over many (made, wanted) lines: n-grams are counted together, as sacreBLEU's chrF2 does."""
    sums = [[0, 0, 0] for _ in range(ORDER)]
    for made, wanted in lines:
        for row, (left, right) in zip(sums, zip(_grams(made), _grams(wanted), strict=True), strict=True):
            row[0] += sum((left & right).values())
            row[1] += left.total() if right else 0  # a line too short for an order is not held against it
            row[2] += right.total()
    return _f_score([row for row in sums if row[1] and row[2]])


def _f_score(counted: Sequence[Sequence[int]]) -> float:
    if not counted:
        return 0.0
    precision = sum(hit / made for hit, made, _ in counted) / len(counted)
    recall = sum(hit / wanted for hit, _, wanted in counted) / len(counted)
    if not precision + recall:
        return 0.0
    return 100 * (1 + BETA**2) * precision * recall / (BETA**2 * precision + recall)


def _grams(text: str) -> list[Counter[str]]:
    line = "".join(text.split())
    return [
        Counter(line[at : at + size] for at in range(len(line) - size + 1)) for size in range(1, ORDER + 1)
    ]
