"""A catalogue's product as a filling of the phrasebook's product slot: with the grammar of what it is.

A product takes the grammar of the phrasebook's word for it (连衣裙, платье, көйлек), which must stand in all
its names: the measure word, the gender, the endings. Adjectives beside the Russian noun are declined
with it; whatever else stands behind it (из шерсти, «Прованс») stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from livestream_studio.languages import russian
from livestream_studio.languages.name_forms import folded
from livestream_studio.translation.phrasebook import LANGUAGES, Entry

RU_FORMS = (*russian.CASES, "npl", "gpl")
_NOMINATIVE = {"m": ("ый", "ий", "ой"), "f": ("ая", "яя"), "n": ("ое", "ее"), "pl": ("ые", "ие")}
_INDECLINABLE = re.compile(r"[a-z0-9-]+|мини|макси|миди|беж|хаки", re.IGNORECASE)


def entry_of(names: Mapping[str, str], rows: Sequence[Entry]) -> tuple[Entry, Entry] | None:
    """The filling for these names and the row of the phrasebook that it is a kind of; None where there are
    no two names, or their grammar cannot be told. `rows`: those of the longest Chinese word first.

    The filling has no cells of a language that has no name: it must not be rendered in that.
    """
    if sum(bool(names.get(code)) for code in LANGUAGES) < 2:
        return None
    for row in rows:
        cells = dict(row.cells)
        named = (_named(code, names.get(code, ""), row, cells) for code in LANGUAGES)
        if all(named):
            return Entry("product", cells), row
    return None


def _named(code: str, name: str, row: Entry, cells: dict[str, str]) -> bool:
    """Whether `name` is one of the row's kind; its forms then stand in `cells`, or none where it is empty."""
    if not name:
        for cell in [cell for cell in cells if cell == code or cell.startswith(f"{code}_")]:
            del cells[cell]
        return True
    if code == "ru":
        forms = russian_forms(name, row) or {}
        cells |= {f"ru_{form}": text for form, text in forms.items()}
        return bool(forms)
    cells[code] = name if code == "zh" else _lower_first(name)
    return row.cells["zh"] in name if code == "zh" else _ends_with(name, row.cells["kk"])


def longest_first(rows: Iterable[Entry]) -> tuple[Entry, ...]:
    """电水壶 before 水壶."""
    return tuple(sorted(rows, key=lambda row: -len(row.cells["zh"])))


def russian_forms(name: str, row: Entry) -> dict[str, str] | None:
    """The name in every case, and its plural; None where its noun is not the row's, or a word before it is
    no adjective that agrees with it."""
    words = name.split()
    at = next((n for n, word in enumerate(words) if _bare(word) == folded(row.cells["ru_nom"])), None)
    if at is None or not all(_declines(word, row) or _INDECLINABLE.fullmatch(word) for word in words[:at]):
        return None
    last = at + 1
    while last < len(words) and _declines(words[last], row):
        last += 1
    forms = {}
    for form in RU_FORMS:
        if f"ru_{form}" not in row.cells:
            return None
        before = [_declined(word, row, form) for word in words[:at]]
        after = [_declined(word, row, form) for word in words[at + 1 : last]]
        forms[form] = " ".join([*before, row.cells[f"ru_{form}"], *after, *words[last:]])
    return forms


def _declines(word: str, row: Entry) -> bool:
    return word.isalpha() and folded(word).endswith(_NOMINATIVE[row.cells["ru_gender"]]) and len(word) > 3


def _declined(word: str, row: Entry, form: str) -> str:
    if not _declines(word, row):
        return word
    lemma = _lemma(word.lower(), row.cells["ru_gender"])
    if form in ("npl", "gpl"):
        return russian.adjective(lemma, "pl", "nom" if form == "npl" else "gen")
    return russian.adjective(lemma, row.cells["ru_gender"], form)


def _lemma(word: str, gender: str) -> str:
    """The masculine nominative of an adjective. Where the stress falls makes no difference to other forms."""
    if gender == "m":
        return word
    stem, ending = word[:-2], word[-2:]
    soft = ending in ("яя", "ее", "ие") and stem[-1] not in "гкхжшчщ"
    return stem + ("ий" if soft or stem[-1] in "гкхжшчщ" else "ый")


def _ends_with(name: str, head: str) -> bool:
    return folded(name) == head or folded(name).endswith(f" {head}")


def _lower_first(name: str) -> str:
    """A name whose capital is the catalogue's, not its own: Жібек көйлек, but Xtep кроссовка."""
    first, _, rest = name.partition(" ")
    return name if first.isascii() or not first.istitle() else first.lower() + (f" {rest}" if rest else "")


def _bare(word: str) -> str:
    return folded(word.strip("«»\"'“”()"))
