"""What the heading of a column means: `assets/catalogue/columns.toml` has the words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from livestream_studio.paths import assets

HINTS = ("languages", "currencies", "units", "places")
_CAMEL = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я])")
_SIGNS = re.compile(r"[^\w¥₸₽$€]+|_+")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONGEST = 80  # characters; what is longer is a sentence, not a heading


@dataclass(frozen=True, slots=True)
class Meaning:
    """`field` is empty where nothing is known. `sure` is False where only a part of the heading was understood."""

    field: str = ""
    language: str = ""
    currency: str = ""
    unit: str = ""
    place: str = ""
    sure: bool = True
    written_in: str = ""
    """The language of the heading itself: "zh", "ru" or "kk"; empty for Latin letters."""

    @property
    def target(self) -> tuple[str, str, str, str]:
        """Two columns with the same target would fill the same place."""
        return self.field, self.language, self.currency, self.place


def normal(text: str) -> str:
    """Lower-case words with single spaces, full-width forms made plain; signs of currencies are kept."""
    plain = unicodedata.normalize("NFKC", text.replace("№", " no "))
    return _SIGNS.sub(" ", _CAMEL.sub(" ", plain).casefold()).strip()


@cache
def meaning(heading: str) -> Meaning:
    """What a heading says; `Meaning()` for one that says nothing known."""
    if len(heading) > _LONGEST or not (words := normal(heading)):
        return Meaning()
    known, _ = _fields()
    if found := known.get(words.replace(" ", "")):
        return replace(found, written_in=_script(words))
    for rest, hints in _without_hints(words):
        if found := known.get(rest.replace(" ", "")):
            return replace(found, **hints, written_in=_script(words))
    return _in_part(words)


def _in_part(words: str) -> Meaning:
    """A heading that holds a known one: Цена для покупателей. Not where another word makes it something else."""
    if any(_begins(words, stem) for stem in _table()["never"]["beginnings"]):
        return Meaning("ignored", sure=False)
    rest, hints = next(iter(_without_hints(words)), (words, {}))
    _, by_words = _fields()
    # Of words equally long, the last in Chinese (商品重量 is a weight), the first in the others.
    held = [
        (len(key), rest.rfind(key) * (1 if _HAN.search(key) else -1), key)
        for key in by_words
        if _holds(rest, key)
    ]
    if not held:
        return Meaning()
    return replace(by_words[max(held)[2]], **hints, sure=False, written_in=_script(words))


def is_total(cell: str) -> bool:
    """Whether a row's first words say that it is a sum: 合计, Итого, Жиыны."""
    words = normal(cell)
    return words in _totals() or words.split(" ")[0] in _totals()


def currency_of(text: str) -> str:
    """The currency that a cell's own sign or word names: 299元, 15 000 тг. Empty for none, or for two."""
    words = normal(re.sub(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)", " ", text))
    found = {code for code, hint in _hints("currencies") if _hint_in(words, hint)}
    return found.pop() if len(found) == 1 else ""


def listed(kind: str, text: str) -> str:
    """The code (of `HINTS`) whose list has the whole text as a word: ("places", "仓库") is warehouse."""
    words = normal(text)
    return next((code for code, hint in _hints(kind) if words in (hint, code)), "")


def _without_hints(words: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The heading without a language, currency, unit or place that it names, most taken away first."""
    found = {}
    for kind in HINTS:
        one = next(((code, hint) for code, hint in _hints(kind) if _hint_in(words, hint)), None)
        if one:
            found[kind] = one
    names = dict(zip(HINTS, ("language", "currency", "unit", "place"), strict=True))
    for size in range(len(found), 0, -1):
        for kinds in combinations(found, size):
            rest = words
            for kind in kinds:
                rest = re.sub(_hint_pattern(found[kind][1]), " ", rest, count=1)
            yield " ".join(rest.split()), {names[kind]: found[kind][0] for kind in kinds}


def _hint_in(words: str, hint: str) -> bool:
    return re.search(_hint_pattern(hint), words) is not None


@cache
def _hint_pattern(hint: str) -> str:
    escaped = re.escape(hint).replace(r"\ ", " ")
    if not _HAN.search(hint) and (hint[0].isalnum()):
        return rf"(?<!\w){escaped}(?!\w)"
    # One character is a hint at the edge of a word only: 价格元, not 单元价.
    return rf"(?<!\w){escaped}|{escaped}(?!\w)" if len(hint) == 1 and hint.isalnum() else escaped


def _holds(words: str, key: str) -> bool:
    if _HAN.search(key):
        return len(key) > 1 and key in words.replace(" ", "")
    return len(key) > 3 and re.search(rf"(?<!\w){re.escape(key)}(?!\w)", words) is not None


def _begins(words: str, stem: str) -> bool:
    return stem in words if _HAN.search(stem) else f" {stem}" in f" {words}"


def _script(words: str) -> str:
    if _HAN.search(words):
        return "zh"
    if re.search("[әғқңөұүһі]", words):
        return "kk"
    return "ru" if re.search("[а-яё]", words) else ""


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((assets() / "catalogue" / "columns.toml").read_text("utf-8"))


@cache
def _fields() -> tuple[dict[str, Meaning], dict[str, Meaning]]:
    """By the words without spaces, and by the words."""
    known: dict[str, Meaning] = {}
    by_words: dict[str, Meaning] = {}
    for name, words in _table()["fields"].items():
        for word in words:
            key = normal(word)
            one = Meaning(name)
            known.setdefault(key.replace(" ", ""), one)
            by_words.setdefault(key, one)
    return known, by_words


@cache
def _hints(kind: str) -> tuple[tuple[str, str], ...]:
    """(code, word) with the longest word first."""
    every = ((code, normal(word)) for code, words in _table()[kind].items() for word in words)
    return tuple(sorted(every, key=lambda pair: -len(pair[1])))


@cache
def _totals() -> frozenset[str]:
    return frozenset(normal(word) for word in _table()["totals"]["words"])
