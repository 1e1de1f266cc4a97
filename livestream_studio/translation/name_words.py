"""The words that names of goods are made of, in three languages, with the grammar to put them side by side.

Those of the phrasebook's slots, those of `assets/commerce/name_words.tsv`, and the host's own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from livestream_studio.languages import russian
from livestream_studio.languages.name_forms import folded
from livestream_studio.translation.phrasebook import LANGUAGES, Entry, Filling, Phrasebook, Slot
from livestream_studio.translation.phrasebook.forms import form_of
from livestream_studio.translation.product_entries import entry_of, longest_first
from livestream_studio.translation.termbase import Term

_UNIT = {
    "zh": re.compile(r"[A-Za-z0-9][A-Za-z0-9.+/-]*|[^\s·|,，、/()（）-]"),
    "ru": re.compile(r"[^\s|,/()«»\"]+"),
    "kk": re.compile(r"[^\s|,/()«»\"]+"),
}
_Forms = Mapping[str, tuple[str, ...]]  # by language, how a word is found in a name


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase: `kind` is product, color, material, size, adjective, brand or code; `cells` as in the
    phrasebook's slots; `mark`: after, poss (as the table says)."""

    kind: str
    cells: Mapping[str, str]
    mark: frozenset[str] = frozenset()


def units(language: str, text: str) -> list[str]:
    """The words of a name, in Chinese its characters; Latin letters and digits stay together."""
    return _UNIT[language].findall(text)


def known_words(
    language: str, book: Phrasebook, more: Path, terms: Iterable[Term]
) -> dict[tuple[str, ...], Word]:
    """By their folded units; the host's own come before what ships. Raises OSError."""
    found: dict[tuple[str, ...], Word] = {}
    for word, forms in (*_of_terms(terms, book), *_of_book(book), *_of_table(more, book)):
        for form in forms.get(language, ()):
            for each in _spoken(word, language, form):
                found.setdefault(tuple(units(language, folded(each))), word)
    found.pop((), None)
    return found


def _of_terms(terms: Iterable[Term], book: Phrasebook) -> Iterator[tuple[Word, _Forms]]:
    """The host's words and the catalogue's names: things with their grammar, brands, adjectives."""
    rows = longest_first(book.tables["product"])
    for term in terms:
        forms = {code: (name,) for code, name in term.names.items() if name}
        if thing := entry_of(term.names, rows):
            yield Word("product", thing[0].cells), forms
        elif term.kind in ("brand", "name"):
            yield Word("brand", term.names), forms
        elif term.kind == "term" and _is_adjective(term.names.get("ru", "")):
            yield Word("adjective", term.names), forms


def _of_book(book: Phrasebook) -> Iterator[tuple[Word, _Forms]]:
    for kind in ("product", "color", "material", "size"):
        for row in book.tables[kind]:
            word = Word(kind, row.cells)
            yield word, {code: (said(word, code),) for code in LANGUAGES}


def _of_table(path: Path, book: Phrasebook) -> Iterator[tuple[Word, _Forms]]:
    """Words beside the phrasebook's, and other ways to say its own. Raises OSError."""
    known = {
        (kind, row.cells["zh"]): Word(kind, row.cells) for kind in book.tables for row in book.tables[kind]
    }
    header, *rows = (
        line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    )
    columns = header.split("\t")
    for line in rows:
        row = defaultdict(str, zip(columns, line.split("\t"), strict=False))
        word = known.get((row["kind"], row["zh"]))
        also = {code: tuple(filter(None, row[f"also_{code}"].split("|"))) for code in LANGUAGES}
        if word is None:
            russian_cell = "ru_gen" if row["kind"] == "material" else "ru"
            cells = {"zh": row["zh"], russian_cell: row["ru"], "kk": row["kk"]}
            word = Word(row["kind"], cells, frozenset(row["mark"].split()))
            also = {code: (said(word, code), *forms) for code, forms in also.items()}
        yield word, also


def said(word: Word, language: str) -> str:
    """A word as it stands in a name, adjectives as their masculine."""
    cells = word.cells
    if word.kind == "size" and language != "zh":
        form = ("m", "gen") if language == "ru" else ()
        size = form_of(Slot("size", "size", form), Filling({"size": _entry(word)}), language, written=True)
        return f"{size} {'размера' if language == 'ru' else 'өлшемді'}"
    if word.kind == "material" and language == "ru":
        return f"из {cells['ru_gen']}"
    return cells["ru_nom"] if word.kind == "product" and language == "ru" else cells[language]


def _spoken(word: Word, language: str, form: str) -> Iterator[str]:
    """The forms in which one may stand in a name: of every gender, or possessed."""
    yield form
    if language == "ru" and word.kind in ("color", "adjective", "material") and _is_adjective(form):
        yield from (russian.adjective(form, gender) for gender in russian.GENDERS[1:])
    if language == "kk" and word.kind == "product":
        yield possessed(word)


def possessed(thing: Word) -> str:
    """A thing in Kazakh as it belongs to somebody: көйлегі."""
    return form_of(
        Slot("product", "product", ("poss",)), Filling({"product": _entry(thing)}), "kk", written=True
    )


def _entry(word: Word) -> Entry:
    return Entry(word.kind, word.cells)


def _is_adjective(form: str) -> bool:
    return bool(form) and " " not in form and form.endswith(("ый", "ий", "ой"))
