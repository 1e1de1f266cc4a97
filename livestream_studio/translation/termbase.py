"""Terms and names: what must be carried through translation whole, and what may never be written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from livestream_studio.languages import codes, profile
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
        self._search = {code: _Searcher(self.terms, code, _surfaces_in(code)) for code in codes()}
        self._refuse = {code: _Searcher(self.terms, code, _forbidden_in(code)) for code in codes()}

    def find(self, language: str, text: str) -> list[Found]:
        """The terms in a text, from left to right, none inside another."""
        return list(self._search[language].hits(text))

    def forbidden(self, language: str, text: str) -> list[Found]:
        """Where a text uses a form that must not be used."""
        return list(self._refuse[language].hits(text))

    def names(self, language: str, kinds: frozenset[str] | None = None) -> list[Name]:
        """The names for the memory, which blocks a line where one differs."""
        return [
            Name(term.kind, term.id, term.surfaces(language))
            for term in self.terms
            if term.surfaces(language) and (kinds is None or term.kind in kinds)
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
_GROWN = r"(?:[-’'][а-яёәғқңөұүһі]{1,6}|(?<=[а-яёәғқңөұүһі])[а-яёәғқңөұүһі]{1,6})?"
_ENDINGS = {
    "ru": re.compile(r"[-’']?(?:а|я|у|ю|ом|ем|ой|ей|е|и|ы|ов|ам|ами|ах)"),
    "kk": re.compile(
        r"[-’']?(?:[нтд][ыі]ң|[қғ]а|[кг]е|на|не|[нтд][ыі]|н|н?[тд][ае]|[тдн]ан|[тдн]ен|[мбп]ен"
        r"|[лдт][ае]р\w{0,4}|с?[ыі]|с?[ыі]н\w{0,3})"
    ),
}


class _Searcher:
    """Finds forms in a text as whole words, whatever the case of their letters."""

    def __init__(self, terms: Sequence[Term], language: str, forms: Callable[[Term], Iterable[str]]) -> None:
        self._known: dict[str, Term] = {}
        self._endings = _ENDINGS.get(language)
        for term in terms:
            for form in forms(term):
                self._known.setdefault(_folded(form), term)
        longest = sorted(self._known, key=len, reverse=True)
        body = "|".join(re.escape(form).replace("\\ ", r"\s+") for form in longest)
        if profile(language).spaced:
            pattern = rf"(?<!\w)(?P<name>{body})(?P<ending>{_GROWN})(?!\w)"
        else:
            # Latin names beside Chinese characters have no space either, but are whole words all the same.
            pattern = rf"(?<![a-z0-9])(?P<name>{body})(?P<ending>)(?![a-z0-9])"
        self._pattern = re.compile(pattern) if body else None

    def hits(self, text: str) -> Iterator[Found]:
        for match in self._pattern.finditer(_folded(text)) if self._pattern else ():
            ending = match["ending"]
            if ending and not (self._endings and self._endings.fullmatch(ending)):
                continue
            term = self._known[re.sub(r"\s+", " ", match["name"])]
            yield Found(term, match.start("name"), match.end(), text[match.end("name") : match.end()])


def _folded(text: str) -> str:
    """Lower case, ё as е; every character stays in its place."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text).replace("ё", "е")
