"""Drafts of goods' names, composed of words that are known.

红色真丝连衣裙, красное платье из шёлка, қызыл жібек көйлек: a name is one thing with what is said of it, a
colour, a material, a size, adjectives, brands. Digits, codes and Latin letters pass as they are. Where a word
is not known, or there is no thing or two, there is no draft: nothing is invented.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from livestream_studio.languages import russian
from livestream_studio.languages.name_forms import folded
from livestream_studio.translation.name_words import Word, known_words, possessed, said, units
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook
from livestream_studio.translation.termbase import Term

_AS_IT_IS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+/-]*")
_ONCE = ("color", "material", "size")  # of these a name has one at most
_SILENT = {"zh": "的", "ru": "", "kk": ""}


@dataclass(frozen=True, slots=True)
class NameDraft:
    """`text` is empty where there is none; `unknown` are the words of the name that stood in its way."""

    text: str = ""
    unknown: tuple[str, ...] = ()


class NameDrafts:
    """Names in one language, composed in others. Immutable. `terms` are approved by a human or shipped."""

    def __init__(self, source: str, book: Phrasebook, more: Path, terms: Iterable[Term] = ()) -> None:
        self._source = source
        self._words = known_words(source, book, more, terms)
        self._longest = max(map(len, self._words))

    def draft(self, name: str, target: str) -> NameDraft:
        """The name in `target`, its first letter large but in a brand's own writing."""
        found, unknown = self._read(name)
        if unknown:
            return NameDraft(unknown=unknown)
        words: defaultdict[str, list[Word]] = defaultdict(list)
        for word in found:
            words[word.kind].append(word)
        if len(words["product"]) != 1 or any(len(words[kind]) > 1 for kind in _ONCE):
            return NameDraft()
        if words["color"] and "color" not in words["product"][0].cells["tags"].split():
            return NameDraft()  # чёрный чай is 红茶: another thing, not another colour
        if not all(_has(word, target) for word in found):
            return NameDraft()
        text = _RENDERED[target](words["product"][0], words)
        return NameDraft(text if text[0].isascii() else text[0].upper() + text[1:])  # iPhone stays so

    def _read(self, name: str) -> tuple[list[Word], tuple[str, ...]]:
        """The words of a name from left to right, the longest known first, and what is none."""
        here, found, unknown, at = units(self._source, name), list[Word](), list[str](), 0
        torn = True  # the unknown word before is over
        while at < len(here):
            length, word = self._word(here, at)
            if word is None and here[at] != _SILENT[self._source]:
                glued = self._source == "zh" and not torn
                unknown[len(unknown) - glued :] = ["".join(unknown[-1:] if glued else ()) + here[at]]
                torn = False
            else:
                found += [word] if word else []
                torn = True
            at += length
        return found, tuple(unknown)

    def _word(self, here: list[str], at: int) -> tuple[int, Word | None]:
        for end in range(min(len(here), at + self._longest), at, -1):
            word = self._words.get(tuple(map(folded, here[at:end])))
            if word:
                return end - at, word
        if _AS_IT_IS.fullmatch(here[at]):
            return 1, Word("brand" if here[at].isalpha() else "code", dict.fromkeys(LANGUAGES, here[at]))
        return 1, None


def _has(word: Word, language: str) -> bool:
    cell = {"product": "ru_nom", "material": "ru_gen"}.get(word.kind, "ru") if language == "ru" else language
    return bool(word.cells.get(cell))


def _chinese(thing: Word, words: Mapping[str, list[Word]]) -> str:
    whole = "".join(
        said(word, "zh")
        for kind in ("brand", "size", "adjective", "color", "material")
        for word in words[kind]
    )
    return " ".join([whole + thing.cells["zh"], *(said(word, "zh") for word in words["code"])])


def _russian(thing: Word, words: Mapping[str, list[Word]]) -> str:
    gender = thing.cells["ru_gender"]
    late = [word for word in words["adjective"] if "after" in word.mark]
    early = [word for word in words["adjective"] if word not in late]
    before = [russian.adjective(word.cells["ru"], gender) for word in (*early, *words["color"], *late)]
    behind = [said(word, "ru") for kind in ("brand", "material", "size", "code") for word in words[kind]]
    return " ".join([*before, thing.cells["ru_nom"], *behind])


def _kazakh(thing: Word, words: Mapping[str, list[Word]]) -> str:
    owners = [word for word in words["adjective"] if "poss" in word.mark]
    late = [word for word in words["adjective"] if "after" in word.mark and word not in owners]
    early = [word for word in words["adjective"] if "after" not in word.mark]
    ordered = (*words["brand"], *words["size"], *early, *words["color"], *late, *words["material"], *owners)
    named = possessed(thing) if owners else thing.cells["kk"]
    return " ".join([*(said(word, "kk") for word in ordered), named, *(said(w, "kk") for w in words["code"])])


_RENDERED = {"zh": _chinese, "ru": _russian, "kk": _kazakh}
