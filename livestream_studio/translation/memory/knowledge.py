"""What may never differ between what was said and the line that is shown, as data of each language.

`assets/languages/LANGUAGE/*.tsv`, described in `assets/languages/README.md`: a speaker of the language
extends them without reading any code.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from livestream_studio.languages import kazakh, russian
from livestream_studio.languages.fillers import BETWEEN_LINES
from livestream_studio.languages.numbers import speak
from livestream_studio.languages.sounds import coarse
from livestream_studio.translation.memory.normal import joined, tokens

# The kinds that a difference blocks even where nothing else of the kind was heard.
STRICT = frozenset({"negation", "question", "number"})
_MEANINGS = {
    "negation": "negation",
    "opposites": "opposite",
    "questions": "question",
    "amounts": "number",
    "colors": "color",
    "sizes": "size",
    "materials": "material",
    "cities": "city",
    "products": "product",
}
_ZH_NUMBER = re.compile(r"[零〇一二两三四五六七八九十百千万亿半几]+|\d+(?:\.\d+)?")
_LONGEST = 4  # words of a form
_CASES = {"ru": russian.CASES, "kk": kazakh.CASES}

Meaning = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Name:
    """A name that must agree: its kind (brand, person, product, city) and its forms in one language.

    A form that ends in `*` stands for every word that begins so.
    """

    kind: str
    key: str
    forms: tuple[str, ...]


class Knowledge:
    """One language's meanings, fillers and seen slips. Immutable but for `add_slip`; thread-safe."""

    def __init__(
        self,
        language: str,
        meanings: Mapping[Meaning, Iterable[str]],
        fillers: Iterable[str] = (),
        slips: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.language = language
        self.fillers = frozenset(self._split(f) for f in fillers)
        self.fillers_between = frozenset(self._split(f) for f in BETWEEN_LINES.get(language, ()))
        """What means nothing at a line's edge, beside the fillers that mean nothing anywhere."""
        self._exact: dict[str, Meaning] = {}
        self._starts: dict[str, Meaning] = {}
        self._ends: dict[str, Meaning] = {}
        for meaning, forms in meanings.items():
            for form in forms:
                self._add(form, meaning)
        self._longest = max((len(form) for form in self._exact), default=1) if language == "zh" else _LONGEST
        self._twins: set[tuple[str, str]] = set()
        self._slips: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
        for heard, meant in slips:
            self.add_slip(heard, meant)

    @classmethod
    def load(cls, folder: Path, language: str, names: Iterable[Name] = ()) -> Knowledge:
        """The files of `folder`/`language`; `names` are those of the phrasebook, catalogue and termbase.

        Raises ValueError with file and line for a row that cannot be read.
        """
        meanings: dict[Meaning, list[str]] = {}
        home = folder / language
        for stem, kind in _MEANINGS.items():
            for sense, forms in _rows(home / f"{stem}.tsv"):
                meanings.setdefault((kind, sense), []).extend(forms.split(", "))
        for name in names:
            meanings.setdefault((name.kind, name.key), []).extend(name.forms)
        fillers = [form for form, _ in _rows(home / "fillers.tsv")]
        return cls(language, meanings, fillers, _rows(home / "slips.tsv"))

    def add_slip(self, heard: str, meant: str) -> None:
        """From now on `heard` may stand for `meant`. A slip that changes a meaning is not taken."""
        one, other = self._split(heard), self._split(meant)
        if not one or one == other or self.changes(heard, meant):
            return
        if len(one) == len(other) == 1 and coarse(self.language, one[0]) == coarse(self.language, other[0]):
            self._twins.add((one[0], other[0]))  # found without being looked for
        else:
            self._slips[one] = (*self._slips.get(one, ()), other)

    def twins(self, heard: str, meant: str) -> bool:
        """Whether one token was seen to stand for another that sounds nearly the same."""
        return (heard, meant) in self._twins

    def variants(self, units: Sequence[str], limit: int = 8) -> list[list[str]]:
        """The line as heard first, then with slips put right, at most `limit` of them."""
        made = [list(units)]
        for at in range(len(units)):
            for length in range(1, min(4, len(units) - at) + 1):
                for meant in self._slips.get(tuple(units[at : at + length]), ()):
                    made += [
                        [*line[: len(line) - rest], *meant, *units[at + length :]]
                        for line in made[: limit - len(made)]
                        if (rest := len(units) - at) <= len(line) and line[-rest:] == list(units[at:])
                    ]
        return made

    def without_fillers(self, units: Sequence[str]) -> list[str]:
        kept: list[str] = []
        at = 0
        while at < len(units):
            length = next((n for n in (3, 2, 1) if tuple(units[at : at + n]) in self.fillers), 0)
            if not length:
                kept.append(units[at])
            at += length or 1
        return kept

    def meanings(self, units: Sequence[str]) -> Counter[Meaning]:
        """Every meaning in the line that must not differ, numbers by their digits or words."""
        found: Counter[Meaning] = Counter()
        at = 0
        while at < len(units):
            length, meaning = self._meaning_at(units, at)
            if meaning is not None:
                found[meaning] += 1
            at += length
        if self.language == "zh":
            numbers = _ZH_NUMBER.findall("".join(units))
        else:
            words = number_words(self.language)
            numbers = [unit for unit in units if unit in words or unit[0].isdigit()]
        if numbers:
            found["number", " ".join(numbers)] = 1
        return found

    def is_number(self, unit: str) -> bool:
        if self.language == "zh":
            return _ZH_NUMBER.fullmatch(unit) is not None
        return unit[0].isdigit() or unit in number_words(self.language)

    def _meaning_at(self, units: Sequence[str], at: int) -> tuple[int, Meaning | None]:
        for length in range(min(self._longest, len(units) - at), 0, -1):
            meaning = self._exact.get(joined(self.language, list(units[at : at + length])))
            if meaning is not None:
                return length, meaning
        word = units[at]
        if self.language != "zh":
            for end in range(len(word), 1, -1):
                if word[:end] in self._starts:
                    return 1, self._starts[word[:end]]
            for start in range(1, len(word)):
                if word[start:] in self._ends:
                    return 1, self._ends[word[start:]]
        return 1, None

    def _add(self, form: str, meaning: Meaning) -> None:
        bare = joined(self.language, tokens(self.language, form.strip("* ")))
        if not bare:
            return
        table = self._starts if form.endswith("*") else self._ends if form.startswith("*") else self._exact
        table.setdefault(bare, meaning)

    def _split(self, form: str) -> tuple[str, ...]:
        return tuple(tokens(self.language, form))

    def changes(self, heard: str, meant: str) -> bool:
        """Whether one piece for the other would change what may not differ."""
        before, after = self.meanings(self._split(heard)), self.meanings(self._split(meant))
        return bool(before - after) or any(kind in STRICT for kind, _ in after - before)


@cache
def number_words(language: str) -> frozenset[str]:
    """Every word that numbers are made of, in every form (Russian and Kazakh)."""
    if language not in _CASES:
        return frozenset()
    values = [*range(20), *range(20, 100, 10), *range(100, 1000, 100), 1000, 2000, 5000]
    values += [10**6, 2 * 10**6, 5 * 10**6, 10**9]
    genders = "mfn" if language == "ru" else "m"
    said = (speak(language, v, case=c, gender=g) for v in values for c in _CASES[language] for g in genders)
    return frozenset(word.replace("ё", "е") for line in said for word in line.split())


def _rows(path: Path) -> list[tuple[str, str]]:
    """The first two cells of each row below the header; `#` begins a remark; a missing file is empty."""
    if not path.is_file():
        return []
    rows: list[tuple[str, str]] = []
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not cells[0]:
            raise ValueError(f"{path.name}:{number}: the first cell is empty")
        rows.append((cells[0], cells[1] if len(cells) > 1 else ""))
    return rows
