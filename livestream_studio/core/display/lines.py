"""A cue's text in lines: well balanced when it comes finished, untouched where it grows."""

from __future__ import annotations

from dataclasses import dataclass

from livestream_studio.core.display.atoms import CLAUSE, SENTENCE, Pieces, pieces, tidy
from livestream_studio.core.display.rules import Rules

_INSIDE_WORD, _AFTER_STAYING, _BEFORE_STARTER, _AFTER_CLAUSE, _AFTER_SENTENCE = 0.8, 0.6, -0.2, -0.35, -0.5
_MOSTLY_FULL = 0.6
_MORE_LINES = 0.3


@dataclass(frozen=True, slots=True)
class Laid:
    """`text` with the places where its lines begin; every `rows` lines are a page."""

    text: str
    cuts: tuple[int, ...]

    def line(self, number: int) -> str:
        end = self.cuts[number + 1] if number + 1 < len(self.cuts) else len(self.text)
        return self.text[self.cuts[number] : end].strip()

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.line(i) for i in range(len(self.cuts)))


def laid(text: str, rules: Rules) -> Laid:
    """A finished text in as few lines as hold it, of like length, broken at the ends of phrases."""
    text = tidy(text)
    if not text:
        return Laid("", ())
    found = pieces(text, rules)
    return Laid(text, (0, *_best_cuts(found, _costs(found, rules), rules)))


def grown(old: Laid, text: str, rules: Rules, *, final: bool = False) -> Laid:
    """`text` with the lines of `old`, of which it is a longer or mended version.

    While more is expected a new phrase opens a new line early, so that no word is left alone on the next.
    Every word stays in the line it is in, whatever capitals and marks a finished line gets. Only where
    that would tear a number or a name, or leave a line too wide, are the lines from there on made anew.
    """
    text = tidy(text)
    if not text:
        return Laid("", ())
    found = pieces(text, rules)
    kept = [0]  # numbers of bounds
    for cut in old.cuts[1:]:
        at = _kept_place(old.text[:cut], found, rules)
        if at is None or at <= kept[-1] or not found.fits(kept[-1], at, rules.line_units):
            break
        kept.append(at)
    shown = _agreed(old.text, text)
    costs = _costs(found, rules)
    at = kept[-1]
    cuts = [found.bounds[i] for i in kept]
    while (end := _line_end(found, at, shown, costs, rules, final)) is not None:
        at = end
        cuts.append(found.bounds[at])
    return Laid(text, tuple(cuts))


def _kept_place(before: str, found: Pieces, rules: Rules) -> int | None:
    """Which bound of the new text the line break after `before` is: behind the same letters, or, where a
    word was mended, behind as many pieces. None where it would tear what is held together."""
    last = len(found.bounds) - 1
    if found.text.startswith(before):
        return found.bounds.index(len(before)) if len(before) in found.bounds[:last] else None
    end = _agreed(before, found.text)
    if _letters(found.text[:end]) == _letters(before):
        behind = [i for i, at in enumerate(found.bounds) if at >= end and not _letters(found.text[end:at])]
        return behind[-1] if behind and behind[-1] < last else None
    number = len(pieces(before.rstrip(), rules).bounds) - 1
    return number if number < last else None


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum()).casefold()


def _agreed(old: str, new: str) -> int:
    """Up to where `new` has the letters and digits of `old`, in order."""
    left = iter(_letters(old))
    end = 0
    for i, letter in enumerate(new):
        for folded in _letters(letter):
            if next(left, None) != folded:
                return end
        if letter.isalnum():
            end = i + 1
    return end


def _line_end(
    found: Pieces, start: int, shown: int, costs: list[float], rules: Rules, final: bool
) -> int | None:
    """Where the line that begins at `start` ends, None if the rest of the text is one line."""
    if not found.fits(start, len(found.bounds) - 1, rules.line_units):
        return _next_cut(found, start, shown, costs, rules)
    return None if final else _phrase_end(found, start, shown, costs, rules)


def _next_cut(found: Pieces, start: int, shown: int, costs: list[float], rules: Rules) -> int:
    """The best end for the line that begins at `start`, not before what is already `shown` of it."""
    fitting = [i for i in range(start + 1, len(found.bounds)) if found.fits(start, i, rules.line_units)]
    after = [i for i in fitting if found.bounds[i] >= shown] or fitting[-1:]

    def cost(i: int) -> float:
        return costs[i] + 1.0 - (found.bare[i] - found.widths[start]) / rules.line_units

    return min(after, key=cost)


def _phrase_end(found: Pieces, start: int, shown: int, costs: list[float], rules: Rules) -> int | None:
    """The first welcome place to break, of what is not shown yet, in a line that is mostly full."""
    for i in range(start + 1, len(found.bounds) - 1):
        filled = (found.bare[i] - found.widths[start]) / rules.line_units
        if found.bounds[i] >= shown and costs[i] <= _BEFORE_STARTER and filled >= _MOSTLY_FULL:
            return i
    return None


def _costs(found: Pieces, rules: Rules) -> list[float]:
    """For each bound how bad it is to break there; below 0 it is welcome."""
    text = found.text
    inside = {i for start, end in rules.joins(text) for i in range(start + 1, end)}
    costs = []
    for bound in found.bounds:
        before = text[:bound].rstrip(" \u2069”»’）)")
        if before[-1:] and before[-1] in SENTENCE:
            cost = _AFTER_SENTENCE
        elif before[-1:] and before[-1] in CLAUSE:
            cost = _AFTER_CLAUSE
        else:
            cost = _INSIDE_WORD if bound in inside else 0.0
            cost += _AFTER_STAYING if rules.stays(before) else 0.0
            cost += _BEFORE_STARTER if rules.starts(text[bound:]) else 0.0
        costs.append(cost)
    return costs


def _best_cuts(found: Pieces, costs: list[float], rules: Rules) -> list[int]:
    """Where the second and later lines begin: the cheapest way on as few pages as hold the text."""
    fewest = _fewest_lines(found, rules)
    most = fewest if fewest <= rules.rows else -(-fewest // rules.rows) * rules.rows
    ways = []
    for count in range(fewest, most + 1):
        way = _cheapest(found, count, costs, rules)
        if way is not None:
            ways.append((way[0] + _MORE_LINES * (count - fewest), way[1]))
    return list(min(ways)[1])


def _cheapest(
    found: Pieces, count: int, costs: list[float], rules: Rules
) -> tuple[float, tuple[int, ...]] | None:
    """(cost, cuts) for so many lines of like length; None if the text has fewer pieces than that.

    The break between two pages counts double, for there a reader waits.
    """
    last = len(found.bounds) - 1
    target = found.widths[last] / count
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for line in range(1, count + 1):
        weight = 2.0 if line % rules.rows == 0 and line < count else 1.0
        reached: dict[int, tuple[float, tuple[int, ...]]] = {}
        for at, (so_far, cuts) in best.items():
            for end in range(at + 1, last + 1):
                if not found.fits(at, end, rules.line_units):
                    break
                if (line == count) != (end == last):
                    continue
                uneven = (found.bare[end] - found.widths[at] - target) / rules.line_units
                total = so_far + uneven * uneven * 2 + (weight * costs[end] if end < last else 0.0)
                if end not in reached or total < reached[end][0]:
                    reached[end] = (total, (*cuts, found.bounds[end]))
        best = reached
    whole = best.get(last)
    return (whole[0], whole[1][:-1]) if whole else None


def _fewest_lines(found: Pieces, rules: Rules) -> int:
    count, at = 1, 0
    for end in range(1, len(found.bounds)):
        if not found.fits(at, end, rules.line_units):
            count, at = count + 1, end - 1
    return count
