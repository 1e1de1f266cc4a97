"""Approved lines: what a host says, found among the phrasebook's templates, with its slots filled.

A template of the spoken language becomes a pattern over the line as it sounds (lower case, no
marks, numbers as words); what its slots caught becomes a filling, and the same template gives the line
in any other language, with that language's own grammar. A long utterance may be several
templates in a row; a part of a line is never enough.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from livestream_studio.languages.fillers import BETWEEN_LINES
from livestream_studio.languages.numbers import unwrite
from livestream_studio.translation.line_pattern import Pattern, compiled, opening_of, surfaces
from livestream_studio.translation.phrasebook import (
    Choice,
    Entry,
    Filling,
    Phrasebook,
    Slot,
    Template,
    Text,
    Value,
)
from livestream_studio.translation.phrasebook.style import spoken as without_marks
from livestream_studio.translation.spoken_amounts import NUMBER, amount, number_pattern, number_words


@dataclass(frozen=True, slots=True)
class Match:
    """A template that a stretch of the line is, and what its slots hold."""

    template: Template
    filling: Filling
    end: int


class ApprovedLines:
    """The phrasebook as heard in one language. Immutable after making; thread-safe."""

    def __init__(self, book: Phrasebook, source: str) -> None:
        self._book, self.source = book, source
        self._spaced = source != "zh"
        self._by_start: defaultdict[str, list[Pattern]] = defaultdict(list)
        self._anywhere: list[Pattern] = []
        self._known_forms: dict[tuple[str, tuple[str, ...]], tuple[Mapping[str, Entry], str]] = {}
        self._first_clauses: set[str] = set()
        for template in book.templates:
            self._add(template)
        for first, second in book.clauses.values():
            self._first_clauses.add(first.id)
            self._add(first)
            self._add(second)
        # The segmenter and the chain of every target ask for the same line.
        self._remembered = lru_cache(maxsize=64)(self._found)

    def find(self, line: str) -> list[Match] | None:
        """The templates that the whole line is made of, in order; None where a rest is left over."""
        return self._remembered(self.normal(line))

    def _found(self, text: str) -> list[Match] | None:
        return self._cover(text, 0, {}) if text else None

    def slot_words(self) -> frozenset[str]:
        """Every word that may stand in a slot of the tables: products, colours, sizes, cities ..."""
        surfaces = {surface for known, _ in self._known_forms.values() for surface in known}
        return frozenset(word for surface in surfaces for word in (surface, *surface.split()))

    def warm(self) -> None:
        """Make every pattern ready, about a second of work that no line of a show should wait for."""
        for pattern in (*self._anywhere, *(p for found in self._by_start.values() for p in found)):
            compiled(pattern.whole)
            compiled(pattern.opening)

    def render(self, matches: Iterable[Match], target: str) -> str:
        """The matched lines in another language, as they are shown."""
        joint = "" if target == "zh" else " "
        return joint.join(self._book.render(m.template, m.filling, target, "written") for m in matches)

    def written(self, line: str) -> str | None:
        """The line or lines of the phrasebook that these words are, as they are shown."""
        found = self.find(line)
        return None if found is None else self.render(found, self.source)

    def normal(self, line: str) -> str:
        """The line as it sounds: number words, lower case, no marks; Chinese without spaces."""
        return self._plain(unwrite(self.source, line))

    def line_ends(self, words: Sequence[str]) -> list[int]:
        """After how many of these spoken words an approved line that began with the first one ends."""
        text, at = self.joined(words)
        counts = {end: count for count, end in enumerate(at)}
        return sorted({counts[m.end] for m in self._matches(text, 0) if m.end in counts} - {0})

    def clause_ends(self, words: Sequence[str]) -> list[int]:
        """As `line_ends`, for the first statement of a line of two: the second is a line of its own too."""
        text, at = self.joined(words)
        counts = {end: count for count, end in enumerate(at)}
        found = (m for m in self._matches(text, 0) if m.template.id in self._first_clauses)
        return sorted({counts[m.end] for m in found if m.end in counts} - {0})

    def may_grow(self, words: Sequence[str]) -> bool:
        """Whether all these words may be the beginning of an approved line that is longer."""
        text, _ = self.joined(words)
        return any(compiled(p.opening).fullmatch(text) for p in self._candidates(text, 0))

    def may_begin(self, words: Sequence[str]) -> bool:
        """Whether an approved line may begin with these words, or ends among them."""
        return bool(words) and (self.may_grow(words) or bool(self.line_ends(words)))

    def joined(self, words: Sequence[str]) -> tuple[str, list[int]]:
        """The words as one line, and where each of them begins (and the end)."""
        plain = [self._plain(word) for word in words]
        gap = " " if self._spaced else ""
        at, starts = 0, [0]
        for word in plain:
            at += len(word) + len(gap)
            starts.append(at)
        text = gap.join(plain)
        starts[-1] = len(text)
        return text, starts

    def _cover(self, text: str, at: int, known: dict[int, list[Match] | None]) -> list[Match] | None:
        """Fewest templates from `at` to the end; the longest are tried first."""
        if at >= len(text):
            return []
        if at not in known:
            known[at] = None
            known[at] = self._from_template(text, at, known) or self._past_filler(text, at, known)
        return known[at]

    def _from_template(self, text: str, at: int, known: dict[int, list[Match] | None]) -> list[Match] | None:
        best: list[Match] | None = None
        for match in sorted(self._matches(text, at), key=lambda m: -m.end):
            rest = self._cover(text, match.end, known)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = [match, *rest]
        return best

    def _past_filler(self, text: str, at: int, known: dict[int, list[Match] | None]) -> list[Match] | None:
        """As `_cover` behind fillers. A loop: a host may stammer longer than a stack is deep."""
        reached, todo = {at}, [at]
        while todo:
            start = todo.pop()
            for filler in BETWEEN_LINES[self.source]:
                end = start + len(filler)
                if text.startswith(filler, start) and (not self._spaced or text[end : end + 1] in ("", " ")):
                    after = end + 1 if self._spaced else end
                    if after < len(text) and after not in reached:
                        reached.add(after)
                        todo.append(after)
        found = (self._from_template(text, end, known) for end in sorted(reached - {at}))
        return next(filter(None, found), None)

    def _candidates(self, text: str, at: int) -> Iterable[Pattern]:
        start = text[at : (text + " ").index(" ", at)] if self._spaced else text[at : at + 1]
        return (*self._by_start.get(start, ()), *self._anywhere)

    def _matches(self, text: str, at: int) -> Iterator[Match]:
        for pattern in self._candidates(text, at):
            found = compiled(pattern.whole).match(text, at)
            if found is not None:
                filling = self._filling(pattern, found)
                if filling is not None:
                    yield Match(pattern.template, filling, min(len(text), found.end() + self._spaced))

    def _filling(self, pattern: Pattern, found: re.Match[str]) -> Filling | None:
        values: dict[str, Value] = {}
        for group, key in pattern.groups:
            caught = found[group]
            value: Value | None
            if group in pattern.entries:
                value = pattern.entries[group][caught]
            else:
                value = amount(self.source, key.rstrip("123456789"), self._as_said(caught))
            if value is None or values.setdefault(key, value) != value:
                return None
        return Filling(values)

    def _add(self, template: Template) -> None:
        if set(template.slots()) - set(template.slots(self.source)):
            return  # something that is only said in another language cannot be heard here
        groups: list[tuple[str, str]] = []
        entries: dict[str, Mapping[str, Entry]] = {}
        holes: dict[str, str] = {}
        begins: dict[str, str] = {}  # what an amount sounds like before its unit is said
        raw = ""
        for number, node in enumerate(template.nodes(self.source)):
            hole = f"hole{number}x"
            match node:
                case Text(text):
                    raw += text
                case Choice():
                    holes[hole] = f"(?:{self._either(node.options)})"
                    raw += hole
                case Slot():
                    holes[hole] = self._slot(node, f"g{number}", groups, entries)
                    if node.kind not in self._book.tables:
                        begins[hole] = number_pattern(self.source, "")
                    raw += hole
        plain = re.escape(self._plain(raw)).replace("\\ ", " ")
        pieces = re.findall(r"hole\d+x|[^ ]" if not self._spaced else r"[^ ]+", plain)
        begun = [begins.get(piece, "") for piece in pieces]
        pieces = [re.sub(r"hole\d+x", lambda m: holes[m[0]], piece) for piece in pieces]
        gap = " " if self._spaced else ""
        whole = self._in_order(pieces, gap) + ("(?= |$)" if self._spaced else "")
        pattern = Pattern(template, whole, opening_of(pieces, begun, gap), groups, entries)
        opening = re.match(r"[^ ]+" if self._spaced else r".", self._plain(raw))
        if opening is None or "hole" in opening[0] or plain.startswith("hole"):
            self._anywhere.append(pattern)
        else:
            self._by_start[opening[0]].append(pattern)

    def _slot(
        self, slot: Slot, group: str, groups: list[tuple[str, str]], entries: dict[str, Mapping[str, Entry]]
    ) -> str:
        if slot.kind not in self._book.tables:
            groups.append((group, slot.key))
            return f"(?P<{group}>{self._amount(slot.kind)})"
        known, either = self._forms(slot)
        if slot.form == ("mw",):  # the measure word follows from its product
            return f"(?:{either})"
        groups.append((group, slot.key))
        entries[group] = known
        return f"(?P<{group}>{either})"

    def _forms(self, slot: Slot) -> tuple[Mapping[str, Entry], str]:
        """What may sound in this slot with the entry it stands for, and the same as alternatives."""
        key = (slot.kind, slot.form)
        if key not in self._known_forms:
            known: dict[str, Entry] = {}
            for surface, entry in surfaces(slot, self.source, self._book.tables):
                known.setdefault(self._plain(surface), entry)
            self._known_forms[key] = (known, _alternatives(known))
        return self._known_forms[key]

    def _either(self, options: Iterable[str]) -> str:
        return _alternatives(self._plain(option) for option in options)

    def _plain(self, text: str) -> str:
        heard = without_marks(text).replace("ё", "е")
        if not self._spaced:
            return heard.replace(" ", "")
        known = number_words(self.source)
        return " ".join(NUMBER + word if word in known else word for word in heard.split())

    def _amount(self, kind: str) -> str:
        return number_pattern(self.source, kind)

    def _as_said(self, caught: str) -> str:
        return caught

    def _in_order(self, pieces: Sequence[str], gap: str) -> str:
        return gap.join(pieces)


def _alternatives(plain: Iterable[str]) -> str:
    """Longest first, so that a shorter form never hides a longer one."""
    longest_first = sorted(set(plain), key=len, reverse=True)
    return "|".join(re.escape(option).replace("\\ ", " ") for option in longest_first)
