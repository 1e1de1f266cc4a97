"""Words that hosts say all the time, which are no names: an alias like 这个 or жақсы would always be heard.

Everyday is what stands in the phrasebook's lines outside their gaps, what fills the gaps that are no
products (colours, days, sizes, first names …), sounds that mean nothing, and the words of a short list.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from livestream_studio.commerce.types import LANGUAGES, Product
from livestream_studio.commerce.validation import Fault
from livestream_studio.languages.name_forms import folded, is_form, keys, name_keys

_GAP = re.compile(r"\{[^}]*\}")
_TORN = "\0"  # stands in a word that is put together with a gap
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SLOTS = ("color", "day", "size", "material", "city", "person")
_LONGEST = 4  # words of an alias that are looked for together


class Everyday:
    """Immutable. `lines` by language: for Chinese with blanks between words."""

    def __init__(self, lines: Iterable[tuple[str, str]], things: Iterable[tuple[str, str]] = ()) -> None:
        """(language, text) each; `things` are words for products, which are never everyday."""
        never = {(language, folded(word)) for language, word in things}
        self._runs: dict[str, set[str]] = {language: set() for language in LANGUAGES}
        self._forms: dict[tuple[str, str], set[str]] = defaultdict(set)
        for language, text in dict.fromkeys(lines):
            self._add(language, text, never)
        for language in ("ru", "kk"):
            for word in self._runs[language]:
                for key in keys(language, word) if " " not in word else ():
                    self._forms[language, key].add(word)

    @classmethod
    def load(cls, assets: Path) -> Everyday:
        """From its folders `phrasebook`, `languages` and `commerce` (everyday.tsv). Raises OSError."""
        phrasebook = assets / "phrasebook"
        lines, things = [], []
        tables = [*sorted((phrasebook / "templates").glob("*.tsv"))]
        tables += [phrasebook / "slots" / f"{name}.tsv" for name in _SLOTS]
        for path in tables:
            lines += [(code, row[code]) for row in _rows(path) for code in LANGUAGES if row.get(code)]
        for code in LANGUAGES:
            lines += [(code, row["form"]) for row in _rows(assets / "languages" / code / "fillers.tsv")]
        lines += [(row["language"], row["word"]) for row in _rows(assets / "commerce" / "everyday.tsv")]
        for row in _rows(phrasebook / "slots" / "product.tsv"):
            things += [("zh", row["zh"]), ("ru", row["ru_nom"]), ("ru", row["ru_npl"]), ("kk", row["kk"])]
        return cls(lines, things)

    def is_everyday(self, language: str, said: str) -> bool:
        """Whether hosts say it, or a form of it, whatever they sell. `language` "" asks for any."""
        if not language:
            return any(self.is_everyday(code, said) for code in LANGUAGES)
        words = _WORD.findall(folded(said))
        run = ("" if language == "zh" else " ").join(words)
        if run in self._runs.get(language, ()):
            return True
        return len(words) == 1 and any(
            is_form(language, heard, run)
            for key in name_keys(language, run)
            for heard in self._forms.get((language, key), ())
        )

    def of(self, product: Product) -> list[Fault]:
        """`alias_everyday` for each alias and nickname that is such a word; never serious."""
        return [
            Fault(name, "alias_everyday", word, serious=False)
            for name in ("aliases", "nicknames")
            for language, words in getattr(product, name).items()
            for word in words
            if self.is_everyday(language, word)
        ]

    def _add(self, language: str, text: str, never: set[tuple[str, str]]) -> None:
        for part in re.split(r"[.,!?;:…，。！？；：、]", _GAP.sub(_TORN, text)):
            words = [folded(word) for word in part.split()]
            whole = [word if _WORD.fullmatch(word) else "" for word in words]
            for start in range(len(whole)):
                for end in range(start + 1, min(len(whole), start + _LONGEST) + 1):
                    run = whole[start:end]
                    if all(run) and not any((language, word) in never for word in run):
                        self._runs[language].add(("" if language == "zh" else " ").join(run))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = (line for line in file if line.strip() and not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
