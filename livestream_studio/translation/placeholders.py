"""Names through models that have no placeholder in their vocabulary: which spelling of one survives.

The studio's own mark is ⟦1⟧. The starter packages were trained with it; an official package has never
seen it, and loses it or translates it. So a few spellings are tried on each installed route, once; where
none comes back often enough the line is cut around its names.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from livestream_studio.core.ports import Translator
from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.phrasebook import Phrasebook
from livestream_studio.translation.protect import protect
from livestream_studio.translation.termbase import Termbase, of_phrasebook

SPELLINGS = ("XQ{}", "[{}]", "#{}#", "⟦{}⟧")
"""Tried in this order. Signs of markup are not among them: the guards refuse lines that hold one."""
ENOUGH = 0.9
"""The share of lines whose marks must come back, for a spelling to be used at all."""
_MARK = re.compile(r"⟦(\d)⟧")
_LETTER = re.compile(r"[^\W\d_]")
_GROWN = re.compile(r"^[-’']?[^\W\d_]+")  # an ending that was grown onto the name
_WESTERN = str.maketrans("，。！？：；（）", ",.!?:;()")
_PAUSES = re.compile(r"^[\s,，、:：;；—–-]+|[\s,，、:：;；—–-]+$")


@dataclass(frozen=True, slots=True)
class Probe:
    """The best `spelling` for a route, and the share of lines (0 to 1) in which it `survived`."""

    spelling: str
    survived: float

    @property
    def usable(self) -> bool:
        return self.survived >= ENOUGH


def probe(translator: Translator, spellings: Sequence[str], lines: Sequence[str]) -> Probe:
    """Which of `spellings` (with {} for the number) comes through `translator` most often, the first of
    equals. `lines` hold ⟦1⟧, ⟦2⟧ where their names are; every mark must come back exactly once.

    A spelling is given up when it cannot be the best any more. Raises `ValueError` without any to try.
    """
    if not spellings or not lines:
        raise ValueError("nothing to probe with")
    best, most = spellings[0], -1
    for spelling in spellings:
        spelled, kept = Spelled(translator, Probe(spelling, 1.0)), 0
        for left, line in zip(range(len(lines), 0, -1), lines, strict=True):
            if kept + left <= most:
                break
            kept += marks(spelled.translate(line).text) == marks(line)
        if kept > most:
            best, most = spelling, kept
    return Probe(best, most / len(lines))


def probe_lines(book: Phrasebook, source: str, count: int = 20) -> list[str]:
    """Lines of the phrasebook with marks for their brands and persons, the same ones every time."""
    rng, terms = random.Random(1), Termbase(of_phrasebook(book))
    found = []
    for template in book.templates:
        if {"brand", "person"} & {key.rstrip("123456789") for key in template.slots(source)}:
            line = protect(book.render(template, book.fill(template, rng), source, "written"), source, terms)
            found += [line.text] if line.slots else []
    return found[:: max(1, len(found) // count)][:count]


def marks(text: str) -> list[str]:
    """The numbers of the marks in a text, sorted, as often as they stand there."""
    return sorted(_MARK.findall(text))


class Spelled:
    """A `Translator` that takes lines with ⟦1⟧ and gives its engine another spelling. Thread-safe.

    Adds the note `placeholder:XQ1:95` (the spelling, and the per cent of lines that it survived).
    """

    def __init__(self, engine: Translator, found: Probe) -> None:
        self.source, self.target = engine.source, engine.target
        self._engine, self._spelling = engine, found.spelling
        self._note = f"placeholder:{found.spelling.format(1)}:{found.survived:.0%}".rstrip("%")
        before, after = found.spelling.split("{}")
        # Models change the case of letters and put spaces beside signs. A digit more is another mark.
        self._back = re.compile(
            rf"(?<![A-Za-z0-9]){re.escape(before)} ?(\d) ?{re.escape(after)}(?!\d)"
            if after
            else rf"(?<![A-Za-z0-9]){re.escape(before)} ?(\d)(?![A-Za-z0-9])",
            re.IGNORECASE,
        )

    def translate(self, text: str) -> Translation:
        if not _MARK.search(text):
            return self._engine.translate(text)
        answer = self._engine.translate(_MARK.sub(self._spell, text))
        made = self._back.sub(r"⟦\1⟧", answer.text)
        return Translation(made, answer.origin, answer.score, text, (*answer.notes, self._note))

    def _spell(self, mark: re.Match[str]) -> str:
        """With a space towards a letter or digit of the text that would make it another word."""
        line = mark.string
        left, right = line[: mark.start()][-1:], line[mark.end() :][:1]
        return f"{_gap(left)}{self._spelling.format(mark[1])}{_gap(right)}"


class Around:
    """A `Translator` for engines that keep no spelling: what stands between the names is translated
    piece by piece, and the names stay where they were, bare. Thread-safe.

    Right in order and never wrong in a name, but stiff. Adds the note `cut_at_names`.
    """

    def __init__(self, engine: Translator) -> None:
        self.source, self.target = engine.source, engine.target
        self._engine = engine

    def translate(self, text: str) -> Translation:
        pieces = _MARK.split(text)  # text, number, text, number, text
        if len(pieces) == 1:
            return self._engine.translate(text)
        made: list[str] = []
        score: float | None = None
        for number, piece in enumerate(pieces):
            if number % 2:
                made.append(f"⟦{piece}⟧")
                continue
            said = _GROWN.sub("", piece) if number and self.source != "zh" else piece
            bare = _PAUSES.sub("", said)
            if not _LETTER.search(bare):
                made.append(bare if self.target == "zh" else bare.translate(_WESTERN))
                continue
            answer = self._engine.translate(bare)
            if answer.origin is Origin.NONE:
                return Translation("", Origin.NONE, None, text, (*answer.notes, "cut_at_names"))
            score = _least(score, answer.score)
            made.append(answer.text if number == len(pieces) - 1 else _unended(answer.text))
        return Translation(self._joined(made), Origin.MACHINE, score, text, ("cut_at_names",))

    def _joined(self, pieces: Iterable[str]) -> str:
        line = ("" if self.target == "zh" else " ").join(piece for piece in pieces if piece)
        return re.sub(r" (?=[,.!?:;…])", "", line)


def _gap(beside: str) -> str:
    return " " if beside.isascii() and beside.isalnum() else ""


def _unended(text: str) -> str:
    """Without the full stop that the model sets behind every piece; the line goes on."""
    return text.rstrip(" .。")


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else min(one, other)
