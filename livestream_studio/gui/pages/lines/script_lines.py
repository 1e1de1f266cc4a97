"""A show's script as lines: one text in the spoken language with all its translations, in an order."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair

Edit = tuple[list[Pair], list[Pair]]  # what is taken out, what is put in


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """`pairs` are the line's translations; one with an empty target holds a line that has none yet."""

    number: int
    pairs: tuple[Pair, ...]

    @property
    def id(self) -> str:
        return min(pair.id for pair in self.pairs)

    @property
    def language(self) -> str:
        return self.pairs[0].source_language

    @property
    def source(self) -> str:
        return self.pairs[0].source

    @property
    def show(self) -> str:
        return self.pairs[0].show

    @property
    def place(self) -> float:
        return min(pair.place for pair in self.pairs)

    @property
    def targets(self) -> dict[str, str]:
        return {pair.target_language: pair.target for pair in self.pairs if pair.target}


def script_lines(pairs: Iterable[Pair]) -> list[ScriptLine]:
    """The lines of one show, numbered from 1."""
    grouped: dict[tuple[str, str], list[Pair]] = {}
    for pair in pairs:
        grouped.setdefault((pair.source_language, pair.source), []).append(pair)
    ordered = sorted(grouped.values(), key=lambda each: min(pair.place for pair in each))
    return [ScriptLine(number, tuple(each)) for number, each in enumerate(ordered, start=1)]


def shows(pairs: Iterable[Pair]) -> list[str]:
    """The shows that have a script, in the order in which they came."""
    return list(dict.fromkeys(pair.show for pair in pairs))


def rewritten(line: ScriptLine, source: str, targets: Mapping[str, str], by: str, at: str) -> Edit:
    """The line with other words. Translations that stay as they were keep their date and author."""
    known = {pair.target_language: pair for pair in line.pairs}
    after = []
    for code, target in targets.items():
        old = known.get(code)
        if not target:
            continue
        if old is None:
            new = replace(line.pairs[0], target_language=code, id=str(uuid.uuid4()))
            after.append(replace(new, target=target, created=at, by=by))
        elif (old.source, old.target) == (source, target):
            after.append(old)
        else:
            after.append(replace(old, target=target, created=at, by=by))
    after += [pair for code, pair in known.items() if code not in targets and pair.target]
    if not after:
        after = [replace(line.pairs[0], target="")]
    same_words = source == line.source
    return list(line.pairs), [p if same_words else _with_source(p, source) for p in after]


def written(
    language: str, source: str, targets: Mapping[str, str], show: str, waiting_for: str, by: str, at: str
) -> list[Pair]:
    """A new line; where it has no translation yet it waits for one into `waiting_for`."""
    said = {code: text for code, text in targets.items() if text} or {waiting_for: ""}
    return [
        Pair(language, code, source, text, Kind.SCRIPT, show, created=at, by=by)
        for code, text in said.items()
    ]


def arranged(lines: Sequence[ScriptLine], order: Sequence[ScriptLine]) -> Edit:
    """What must change so that `lines`, as they are kept, stand in the `order` given: the places stay
    the same and are dealt out anew."""
    places = sorted(line.place for line in lines)
    before: list[Pair] = []
    after: list[Pair] = []
    for line, place in zip(order, places, strict=True):
        if line.place != place:
            before += line.pairs
            after += [replace(pair, place=place) for pair in line.pairs]
    return before, after


def _with_source(pair: Pair, source: str) -> Pair:
    return replace(pair, source=source, normal="", sound="")
