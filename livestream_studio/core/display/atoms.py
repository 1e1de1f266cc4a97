"""A line in the smallest pieces it may be broken into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from livestream_studio.core.display.rules import Rules

ISOLATE, RELEASE = "\u2066", "\u2069"
_BLANK = re.compile(r"[ \t\r\n\u3000]+")
# Held in every language: what isolates enclose, and a number with the signs and digit groups it has.
_ISOLATED = re.compile("\u2066[^\u2069]*\u2069?")
_SPACES = "[ \u00a0\u2009\u202f]"
_NUMBER = re.compile(
    rf"(?:[¥₸₽$€£№#≈~±+−-]+{_SPACES}?)?\d(?:[\d.,:/×–~-]|{_SPACES}(?=\d{{3}}(?!\d)))*{_SPACES}?[%‰°¥₸₽$€£]*"
)
_OPENING = frozenset("（《“‘«([{¥$€£№#\u2066\u2067\u2068")
_CLOSING = frozenset("，。！？；：、”’）》»…%‰°.,!?;:)]}₸₽\u2069،؛؟")
_HANGING = 3  # so many closing marks may stand beyond the end of a line
_LATIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’&.+-]*")
_NUMERIC, _FOREIGN = re.compile("[0-9\u2066№¥$€£#≈±]"), re.compile("[A-Za-z]")

SENTENCE, CLAUSE = "。！？.!?…؟", "，；：,;:،؛—"


@dataclass(frozen=True, slots=True)
class Pieces:
    """`text` may be broken at `bounds` (the first is 0, the last its length); the widths of its beginnings
    lie beside them. `bare` leaves out what may hang over the end of a line: blanks, and closing marks,
    which often come only when a line is finished and must not push its last word to the next."""

    text: str
    bounds: tuple[int, ...]
    widths: tuple[float, ...]
    bare: tuple[float, ...]

    def fits(self, start: int, end: int, limit: float) -> bool:
        """Whether the pieces from `start` up to `end` (numbers of bounds) are one line."""
        return self.bare[end] - self.widths[start] <= limit + 1e-6


def tidy(text: str) -> str:
    """One blank between words and none around; a no-break space stays what it is."""
    return _BLANK.sub(" ", text).strip()


def pieces(text: str, rules: Rules) -> Pieces:
    """Where `text` (tidied) may be broken. A piece wider than a line is cut by force."""
    held = {i for start, end in _held(text, rules) for i in range(start + 1, end)}
    bounds = [0]
    for i in range(1, len(text)):
        if i not in held and _may_break(text, i, rules):
            bounds.append(i)
    if text:
        bounds.append(len(text))
    return _measured(text, _cut_by_force(text, bounds, rules), rules)


def open_tail(text: str, rules: Rules) -> int:
    """Where the last piece begins if an unfinished line may still make it longer, else the length.

    A number waits for its unit and a Latin name for its next word: shown at once, they would be written
    anew with every word (сто, 120, 120 юаней), and move to the next line when they outgrow theirs.
    """
    if not text:
        return 0
    found = pieces(text, rules)
    end = min([rules.begun(text), *(start for start, end in rules.holds(text) if end >= len(text))])
    at = max(i for i, bound in enumerate(found.bounds) if bound <= end)
    while at > 0 and _may_go_on(text, found.bounds[at - 1], found.bounds[at], rules):
        at -= 1
    return found.bounds[at]


def _may_go_on(text: str, start: int, end: int, rules: Rules) -> bool:
    piece = text[start:end]
    joint = not any(letter.isalnum() for letter in piece)  # a dash: 20 – 30
    begun = joint or piece.rstrip()[-1] in _OPENING or (piece[0].isupper() and start > 0)
    return begun or bool(_NUMERIC.search(piece)) or bool(not rules.latin and _FOREIGN.search(piece))


def _held(text: str, rules: Rules) -> list[tuple[int, int]]:
    found = [m.span() for pattern in (_ISOLATED, _NUMBER) for m in pattern.finditer(text)]
    found += rules.holds(text)
    return [(start, end - (len(text[start:end]) - len(text[start:end].rstrip(" ")))) for start, end in found]


def _may_break(text: str, i: int, rules: Rules) -> bool:
    before, after = text[i - 1], text[i]
    if before == " ":
        return True
    if after == " " or after in _CLOSING:
        return False
    if rules.spaced or before in _OPENING:
        return False
    return not (_LATIN.fullmatch(before) and _LATIN.fullmatch(text[i - 1 : i + 1]))


def _cut_by_force(text: str, bounds: list[int], rules: Rules) -> list[int]:
    made = bounds[:1]
    for end in bounds[1:]:
        start = made[-1]
        while rules.width(_without_hanging(text[start:end])) > rules.line_units:
            cut = start + 1
            while cut < end and rules.width(text[start : cut + 1]) <= rules.line_units:
                cut += 1
            made.append(cut)
            start = cut
        if end > start:
            made.append(end)
    return made


def _without_hanging(piece: str) -> str:
    piece = piece.rstrip()
    for _ in range(_HANGING):
        if len(piece) > 1 and piece[-1] in _CLOSING:
            piece = piece[:-1]
    return piece


def _measured(text: str, bounds: list[int], rules: Rules) -> Pieces:
    widths, bare = [0.0], [0.0]
    for start, end in pairwise(bounds):
        bare.append(widths[-1] + rules.width(_without_hanging(text[start:end])))
        widths.append(widths[-1] + rules.width(text[start:end]))
    return Pieces(text, tuple(bounds), tuple(widths), tuple(bare))
