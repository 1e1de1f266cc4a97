"""One number found in a line: where it stands, what it is worth, how it is written and said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from livestream_studio.languages.numbers.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Reading:
    """`text[start:end]` is worth `quantity`.

    `written` replaces it where digits are wanted, `spoken` where words are; None leaves it as it
    stands. A reading that is not `sure` (a small number without a unit, an approximation kept in
    words) has a value for whoever compares, but is no reason to refuse a line.
    """

    start: int
    end: int
    quantity: Quantity
    written: str | None = None
    spoken: str | None = None
    sure: bool = True


def rewrite(text: str, replacements: Iterable[tuple[int, int, str | None]]) -> str:
    """`text` with each (start, end, replacement) put in; in order, not overlapping."""
    out: list[str] = []
    at = 0
    for start, end, replacement in replacements:
        if replacement is not None:
            out += (text[at:start], replacement)
            at = end
    return "".join(out) + text[at:]
