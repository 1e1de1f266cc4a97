"""Light stemming of Russian and Kazakh words for search: a set of stems instead of one.

Two forms of a word are taken for the same where their sets meet. A set forgives what a single stem
cannot: күрте (jacket) looks like күр with a locative, yet meets күртесі in күрте. Everything is
compared folded: lower case, ё as е, Kazakh letters as the Russian ones that people type for them, and
a final б or г as п or к (көйлегі, көйлек). Not a morphology: for search only, below direct hits.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_FOLDED = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
_VOWELS = frozenset("аеиоуыэюя")
_SEAM = {"г": "к", "б": "п"}
_SHORTEST = {"ru": 2, "kk": 3}  # чая is чай; Kazakh endings are too many for stems of two letters

# Folded, from the outermost layer inwards.
_KK_CASES = (
    *("нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти н да де та те нда нде".split()),
    *("дан ден тан тен нан нен мен бен пен дагы деги тагы теги ндагы ндеги".split()),
)
_KK_OWNERS = "сы си ы и ым им ын ин м мыз миз ымыз имиз ныз низ ыныз иниз".split()
_KK_PLURALS = "лар лер дар дер тар тер лы ли ды ди ты ти".split()  # and "with": жүнді, жүн
_RU_ENDINGS = (
    *("а я о е ы и у ю ь й ам ям ах ях ом ем ов ев ей ой ию ии ия ью ами ями ием иям иях иями".split()),
    *("ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ою ею ыми ими".split()),
)


def fold(word: str) -> str:
    """The word as it is compared: lower case, Kazakh letters as typed on a Russian keyboard."""
    return word.lower().translate(_FOLDED)


@lru_cache(maxsize=65_536)
def stems(word: str, language: str = "") -> frozenset[str]:
    """Stems of one word, its folded self among them. `language` "": as Russian and as Kazakh."""
    folded = fold(word)
    found = {_sealed(folded)}
    if language in ("", "ru"):
        found |= _russian(folded)
    if language in ("", "kk"):
        found |= _kazakh(folded)
    return frozenset(found)


def _russian(word: str) -> set[str]:
    found = _without({word}, _RU_ENDINGS, _SHORTEST["ru"])
    # The fleeting vowel: носок and носки, ковёр and ковры; after л it leaves a sign: кошелёк, кошельки.
    found |= {
        each[:-2] + ("ь" if each[-3] == "л" else "") + each[-1]
        for each in (word, *found)
        if len(each) > 3 and each[-2] in "ое" and each[-1] in "кцнлр" and each[-3] not in _VOWELS
    }
    return {_sealed(each) for each in found}


def _kazakh(word: str) -> set[str]:
    found = {word}
    for layer in (_KK_CASES, _KK_OWNERS, _KK_PLURALS):
        found |= _without(found, layer, _SHORTEST["kk"])
    # The vowel that falls before a possessive: орын and орны.
    found |= {
        each[:-2] + each[-1]
        for each in tuple(found)
        if len(each) > 3 and each[-2] in "ыи" and each[-1] in "нмзлр" and each[-3] not in _VOWELS
    }
    return {_sealed(each) for each in found}


def _without(words: Iterable[str], endings: Iterable[str], shortest: int) -> set[str]:
    """The words with each ending that they carry taken off, where a stem with a vowel is left."""
    return {
        word[: -len(ending)]
        for word in words
        for ending in endings
        if word.endswith(ending)
        and len(word) - len(ending) >= shortest
        and not _VOWELS.isdisjoint(word[: -len(ending)])
    }


def _sealed(stem: str) -> str:
    return stem[:-1] + _SEAM.get(stem[-1:], stem[-1:])
