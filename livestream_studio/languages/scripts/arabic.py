"""Kazakh words from Cyrillic to the Arabic script of Xinjiang (töte jazu).

The Cyrillic spelling says more than the Arabic one, so this way round needs rules and two short lists
only. Whole lines, with their numbers and marks, are `lines.to_arabic`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from livestream_studio.languages.scripts import tables
from livestream_studio.languages.scripts.letters import ARABIC, HIGH_HAMZA, VOWELS
from livestream_studio.languages.scripts.suffixes import is_suffix_chain

_SOFT = frozenset("әөүі")
_SOFT_WITHOUT_SAYING = frozenset("еэкг")  # ە ك گ stand in soft words only, so no hamza is written
_HARD = frozenset("қғ")
_TAKES_GLIDE = (VOWELS - set("иу")) | set("ьъ")  # е after these is written يە


@lru_cache(maxsize=20_000)
def word_to_arabic(word: str, hamza: str = HIGH_HAMZA) -> str:
    """One word without hyphens, in any case. Letters that Kazakh has not got are left as they are."""
    word = word.lower()
    letters = spell(word)
    return hamza + letters if letters and needs_hamza(word) else letters


def needs_hamza(word: str) -> bool:
    """Whether the lower-case Cyrillic word takes the mark: per written word, suffixes included."""
    whole, beginnings = tables.hamza_exceptions()
    if word in whole:
        return whole[word]
    for beginning, answer in beginnings.items():
        if word.startswith(beginning):
            return answer
    letters = set(word)
    return bool(letters & _SOFT) and not letters & (_SOFT_WITHOUT_SAYING | _HARD)


def spell(word: str) -> str:
    """The Arabic letters of a lower-case Cyrillic word, without the hamza."""
    for stem, arabic in _loan_stems(word):
        return arabic + _plain(word[len(stem) :].removeprefix("ь"))
    return _plain(word)


def _loan_stems(word: str) -> list[tuple[str, str]]:
    """The longest loan stem that the word begins with, if the rest can be suffixes."""
    known = tables.loans()
    for end in range(len(word), 2, -1):
        stem = word[:end]
        if stem in known:
            return [(stem, known[stem])] if is_suffix_chain(word[end:].removeprefix("ь")) else []
    return []


def beginnings(word: str) -> list[str]:
    """`spell` of the first letter of a lower-case word, of its first two, and so on to the whole."""
    if _loan_stems(word):
        return [spell(word[:end]) for end in range(1, len(word) + 1)]
    return list(_steps(word))


def _plain(word: str) -> str:
    return "".join(list(_steps(word))[-1:])


def _steps(word: str) -> Iterator[str]:
    """What is written after each letter."""
    written = ""
    before = ""
    for letter in word:
        arabic = ARABIC.get(letter, letter)
        if letter == "е" and before and before in _TAKES_GLIDE:
            arabic = "ي" + arabic
        if arabic[:1] == "ي" and written[-1:] == "ي":
            arabic = arabic[1:]  # ия is يا and ию is يۋ: one ي, as CLDR and People's Daily write
        written += arabic
        before = letter
        yield written
