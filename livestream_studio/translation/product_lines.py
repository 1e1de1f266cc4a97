"""Approved lines with a catalogue's products in the product slot, however many there are.

A pattern with ten thousand names would be slow to make and to try. So the name that was said is
replaced by the phrasebook's word for that kind of thing, in the same form; the line is found as ever;
and the product is put into the slot that the word filled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from typing import NamedTuple

from livestream_studio.languages import kazakh, profile
from livestream_studio.languages.name_forms import folded, keys, name_keys
from livestream_studio.translation.approved import ApprovedLines, Match
from livestream_studio.translation.phrasebook import Entry, Filling
from livestream_studio.translation.product_entries import RU_FORMS, russian_forms
from livestream_studio.translation.termbase import Term

_WORD = re.compile(r"[^\W_]+")
_HEADS = ("", *(f"{head}." for head in ("pl", *kazakh.OWNERS)))


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """A product's names, what it fills slots with, and the row of the phrasebook that it is a kind of."""

    term: Term
    entry: Entry
    row: Entry


class _Call(NamedTuple):
    """One way to call a product in the spoken language. `keys` of its words: all must be in a line."""

    product: KnownProduct
    name: str
    keys: frozenset[str]


class _Named(NamedTuple):
    """A product's name in a line, and the phrasebook's word in the same form."""

    start: int
    end: int
    word: str
    product: KnownProduct


class _Known:
    """What is known of products, for all targets; replaced as a whole."""

    calls: dict[str, list[_Call]]  # by one of their keys; in Chinese by the name
    lengths: list[int]  # of Chinese names, the longest first
    heard: dict[tuple[str, str], list[tuple[re.Pattern[str], str]]]  # the forms of names that were met

    def __init__(self) -> None:
        self.replace({})

    def replace(self, calls: dict[str, list[_Call]]) -> None:
        self.lengths = sorted({len(key) for key in calls}, reverse=True)
        self.calls, self.heard = calls, {}


class ProductLines:
    """`lines` as before, and the same with products in their slots. Thread-safe.

    `into` gives the lines that can be rendered in a language: a product without a name in it fills no slot.
    """

    def __init__(self, lines: ApprovedLines, products: Iterable[KnownProduct] = ()) -> None:
        self._lines, self.source = lines, lines.source
        self._spaced = profile(self.source).spaced
        self._target = ""
        self._known = _Known()
        self.know(products)

    def into(self, target: str) -> ProductLines:
        """For one target; what either is told to know both know."""
        made = copy(self)
        made._target = target
        return made

    def know(self, products: Iterable[KnownProduct]) -> None:
        """These products and no others, from the next line on, for every target."""
        calls: dict[str, list[_Call]] = {}
        for product in products:
            for name in product.term.surfaces(self.source):
                call = _Call(product, name, frozenset(self._keys(name)))
                if call.keys:
                    calls.setdefault(max(call.keys, key=len), []).append(call)
        self._known.replace(calls)

    def find(self, line: str) -> list[Match] | None:
        """As `ApprovedLines.find`: the line as it is, else with its product's name."""
        found = self._lines.find(line)
        if found is not None or not self._known.calls:
            return found
        named = sorted(self._named(line), key=lambda each: each.start - each.end)
        for each in named:
            same = {tuple(other.product.term.names.items()) for other in named if other[:3] == each[:3]}
            if len(same) > 1:
                continue  # two products of one name cannot be told apart
            matches = self._lines.find(line[: each.start] + each.word + line[each.end :])
            filled = None if matches is None else _filled(matches, each.product)
            if filled is not None:
                return filled
        return None

    def render(self, matches: Iterable[Match], target: str) -> str:
        """The lines in another language: with products, in the one that they were found `into`."""
        return self._lines.render(matches, target)

    def _named(self, line: str) -> Iterator[_Named]:
        text = folded(line)
        if len(text) != len(line):
            return  # places would not fit
        for call in self._near(text):
            if self._target and self._target not in call.product.term.names:
                continue
            for pattern, word in self._patterns(call):
                if match := pattern.search(text):
                    yield _Named(match.start(), match.end(), word, call.product)

    def _patterns(self, call: _Call) -> list[tuple[re.Pattern[str], str]]:
        """Made when the name is first heard, and kept: a line is looked at from many sides."""
        key = (call.product.term.id, call.name)
        heard = self._known.heard
        if key not in heard:
            heard[key] = [(self._pattern(form), word) for form, word in self._forms(call)]
        return heard[key]

    def _pattern(self, form: str) -> re.Pattern[str]:
        if not self._spaced:
            return re.compile(re.escape(folded(form)))
        words = r"\W+".join(_WORD.findall(folded(form)))  # a recogniser hears no quotes
        return re.compile(rf"(?<!\w){words}(?!\w)")

    def _near(self, text: str) -> Iterator[_Call]:
        """Calls whose every word, in some form, is in the text."""
        calls = self._known.calls
        if not self._spaced:
            lengths = self._known.lengths
            pieces = {text[at : at + n] for n in lengths for at in range(len(text) - n + 1)}
            yield from (call for piece in pieces for call in calls.get(piece, ()))
            return
        said = {key for word in _WORD.findall(text) for key in keys(self.source, word)}
        for key in said & calls.keys():
            yield from (call for call in calls[key] if call.keys <= said)

    def _keys(self, name: str) -> list[str]:
        if not self._spaced:
            return [folded(name).replace(" ", "")]
        return [name_keys(self.source, word)[0] for word in _WORD.findall(name)]

    def _forms(self, call: _Call) -> Iterator[tuple[str, str]]:
        """Each form in which the product may be named, with the phrasebook's word in the same form."""
        row = call.product.row
        if self.source == "zh":
            yield call.name.replace(" ", ""), row.cells["zh"]
        elif self.source == "ru":
            forms = russian_forms(call.name, row) or {}
            yield from ((text, row.cells[f"ru_{form}"]) for form, text in forms.items() if form in RU_FORMS)
        elif folded(call.name).endswith(row.cells["kk"]):
            yield from _kazakh_forms(folded(call.name), row)


def _kazakh_forms(name: str, row: Entry) -> Iterator[tuple[str, str]]:
    marks = row.cells["kk_mark"].split()
    front = True if "front" in marks else False if "back" in marks else None
    for head in _HEADS:
        for case in kazakh.CASES:
            said, word = (
                kazakh.inflect(each, f"{head}{case}", front=front, possessed="poss" in marks)
                for each in (name, row.cells["kk"])
            )
            yield said, word


def _filled(matches: list[Match], product: KnownProduct) -> list[Match] | None:
    """With the product where the phrasebook's word was; None where that stood in more places than one."""
    places = [
        (number, key)
        for number, match in enumerate(matches)
        for key, value in match.filling.values.items()
        if value is product.row
    ]
    if len(places) != 1:
        return None
    number, key = places[0]
    filling = Filling({**matches[number].filling.values, key: product.entry})
    return [*matches[:number], replace(matches[number], filling=filling), *matches[number + 1 :]]
