"""Terms and names: what must be carried through translation whole, and what may never be written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from livestream_studio.languages import profile
from livestream_studio.translation.memory.knowledge import Name
from livestream_studio.translation.phrasebook import Entry, Phrasebook

PROTECTED = frozenset({"brand", "person", "name", "term"})  # kinds that no machine translates
_RU_CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
_RU_FEMININE = ("а", "ы", "е", "у", "ой", "е")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing under its names in each language.

    `names`: how it is to be written; `forms`: other spellings and inflected forms that are it too;
    `forbidden`: forms that must not be used; `cases`: Russian forms by case, where it is declined;
    `front`: Kazakh harmony of a name that is spelt otherwise than it sounds. `kind` is brand,
    person, product, city, name or term.
    """

    id: str
    names: Mapping[str, str]
    kind: str = "term"
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    forbidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cases: Mapping[str, str] = field(default_factory=dict)
    front: bool | None = None

    def surfaces(self, language: str) -> tuple[str, ...]:
        """Every form in a language, the proper one first."""
        proper = (self.names[language],) if self.names.get(language) else ()
        declined = tuple(self.cases.values()) if language == "ru" else ()
        return tuple(dict.fromkeys((*proper, *self.forms.get(language, ()), *declined)))


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a text, from `start` to `end`; `ending` is what is grown onto it there."""

    term: Term
    start: int
    end: int
    ending: str = ""


class Termbase:
    """Terms by language, looked up longest first. Immutable; thread-safe."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self.terms = tuple({term.id: term for term in terms}.values())
        self._search = cache(lambda code: _Searcher(self.terms, code, _surfaces_in(code)))
        self._refuse = cache(lambda code: _Searcher(self.terms, code, _forbidden_in(code)))

    def warm(self, *languages: str) -> None:
        """Make the tables of these languages ready, so that no line of a show waits for them."""
        for language in languages:
            self._search(language)
            self._refuse(language)

    def find(self, language: str, text: str) -> list[Found]:
        """The terms in a text, from left to right, none inside another."""
        return list(self._search(language).hits(text))

    def forbidden(self, language: str, text: str) -> list[Found]:
        """Where a text uses a form that must not be used."""
        return list(self._refuse(language).hits(text))

    def names(self, language: str, ids: frozenset[str] | None = None) -> list[Name]:
        """The names for the memory, which blocks a line where one differs; with `ids`, those terms' only."""
        return [
            Name(term.kind, term.id, surfaces)
            for term in self.terms
            if (ids is None or term.id in ids) and (surfaces := term.surfaces(language))
        ]


def _surfaces_in(language: str) -> Callable[[Term], tuple[str, ...]]:
    return lambda term: term.surfaces(language)


def _forbidden_in(language: str) -> Callable[[Term], tuple[str, ...]]:
    return lambda term: term.forbidden.get(language, ())


def of_phrasebook(book: Phrasebook) -> list[Term]:
    """The brands, persons, products and cities of the phrasebook's tables."""
    return [_of_row(row) for kind in ("brand", "person", "product", "city") for row in book.tables[kind]]


def _of_row(row: Entry) -> Term:
    cells = row.cells
    cases = {case: cells[f"ru_{case}"] for case in _RU_CASES if f"ru_{case}" in cells}
    plural = tuple(cells[key] for key in ("ru_npl", "ru_gpl") if key in cells)
    names = {"zh": cells["zh"], "ru": cells.get("ru") or cells["ru_nom"], "kk": cells["kk"]}
    marks = cells.get("kk_mark", "").split()
    front = True if "front" in marks else False if "back" in marks else None
    if row.kind == "person" and names["ru"].endswith("а"):  # Анна, Анны; other names only grow
        cases = {case: names["ru"][:-1] + end for case, end in zip(_RU_CASES, _RU_FEMININE, strict=True)}
    return Term(f"{row.kind}:{cells['zh']}", names, row.kind, {"ru": plural}, cases=cases, front=front)


# What may be grown onto a name; whatever else follows it makes it another word.
_ENDINGS = {
    "ru": re.compile(r"[-’']?(?:а|я|у|ю|ом|ем|ой|ей|е|и|ы|ов|ам|ами|ах)"),
    "kk": re.compile(
        r"[-’']?(?:[нтд][ыі]ң|[қғ]а|[кг]е|на|не|[нтд][ыі]|н|н?[тд][ае]|[тдн]ан|[тдн]ен|[мбп]ен"
        r"|[лдт][ае]р\w{0,4}|с?[ыі]|с?[ыі]н\w{0,3})"
    ),
}
_LONGEST_ENDING = 6  # letters
_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s«»\"“”-]+")  # what may stand between two words of a name
_LATIN_OR_DIGIT = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class _Searcher:
    """Finds forms in a text as whole words, whatever the case of their letters.

    A table, not a pattern: ten thousand forms are ready at once and cost a line no more than ten do."""

    def __init__(self, terms: Sequence[Term], language: str, forms: Callable[[Term], Iterable[str]]) -> None:
        self._spaced = profile(language).spaced
        self._endings = _ENDINGS.get(language)
        self._known: dict[tuple[str, ...], Term] = {}
        self._lengths: dict[str, list[int]] = {}  # by the first word or character, the longest first
        for term in terms:
            for form in forms(term):
                key = self._key(_folded(form))
                if key and key not in self._known:
                    self._known[key] = term
                    lengths = self._lengths.setdefault(key[0], [])
                    if len(key) not in lengths:
                        lengths.append(len(key))
                        lengths.sort(reverse=True)

    def hits(self, text: str) -> Iterator[Found]:
        folded = _folded(text)
        return self._in_words(text, folded) if self._spaced else self._in_characters(folded)

    def _key(self, form: str) -> tuple[str, ...]:
        return tuple(_WORD.findall(form) if self._spaced else form)

    def _in_characters(self, text: str) -> Iterator[Found]:
        at = 0
        while at < len(text):
            for length in self._lengths.get(text[at], ()):
                end = at + length
                term = self._known.get(tuple(text[at:end])) if end <= len(text) else None
                # A Latin name beside Chinese has no space either, but is a whole word all the same.
                if term is not None and not _tears(text, at) and not _tears(text, end):
                    yield Found(term, at, end)
                    at = end - 1
                    break
            at += 1

    def _in_words(self, text: str, folded: str) -> Iterator[Found]:
        words = [_Word(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]
        at = 0
        while at < len(words):
            found = next(self._names_at(folded, words[at:]), None)
            if found is None:
                at += 1
                continue
            term, count, grown = found
            last = words[at + count - 1].end - grown
            end = self._hyphened(folded, words[at + count - 1 :]) if not grown else last + grown
            yield Found(term, words[at].start, end, text[last:end])
            while at < len(words) and words[at].start < end:
                at += 1

    def _names_at(self, text: str, words: Sequence[_Word]) -> Iterator[tuple[Term, int, int]]:
        """Names that begin with the first word, the longest first: the term, how many words it has, how many
        letters are grown onto the last of them."""
        for count in self._lengths.get(words[0].text, ()):
            stretch = words[:count]
            gaps = (text[one.end : other.start] for one, other in pairwise(stretch))
            if 1 < count == len(stretch) and all(map(_BETWEEN.fullmatch, gaps)):
                before = tuple(word.text for word in stretch[:-1])
                yield from ((term, count, grown) for term, grown in self._grown(before, stretch[-1].text))
        yield from ((term, 1, grown) for term, grown in self._grown((), words[0].text))

    def _grown(self, before: tuple[str, ...], last: str) -> Iterator[tuple[Term, int]]:
        """Names that end in this word, or in what it has grown from."""
        for grown in range(min(len(last), _LONGEST_ENDING + 1)):
            stem, ending = last[: len(last) - grown], last[len(last) - grown :]
            term = self._known.get((*before, stem))
            if term is not None and (not grown or (not stem[-1].isascii() and self._is_ending(ending))):
                yield term, grown

    def _is_ending(self, ending: str) -> bool:
        return self._endings is not None and self._endings.fullmatch(ending) is not None

    def _hyphened(self, text: str, words: Sequence[_Word]) -> int:
        """Where the first word ends with the ending that a hyphen or an apostrophe joins to it: Nike-тың."""
        word, following = words[0], words[1:2]
        joined = text[word.end : following[0].end] if following else ""
        is_ending = joined[:1] in ("-", "’", "'") and len(joined) <= _LONGEST_ENDING + 1
        return following[0].end if is_ending and self._is_ending(joined) else word.end


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def _tears(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1] in _LATIN_OR_DIGIT and text[at] in _LATIN_OR_DIGIT


def _folded(text: str) -> str:
    """Lower case, ё as е; every character stays in its place."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text).replace("ё", "е")
