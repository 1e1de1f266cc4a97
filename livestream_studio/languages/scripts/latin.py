"""Kazakh from Cyrillic to the Latin alphabet of April 2021, for display. Lossy: see `way_back_latin`."""

from __future__ import annotations

import re
from itertools import accumulate

from livestream_studio.languages.scripts.letters import CYRILLIC_LETTERS, LATIN
from livestream_studio.languages.scripts.lines import clean_cyrillic

_WORD = re.compile(f"[{CYRILLIC_LETTERS}]+")


def to_latin(text: str) -> str:
    """A Cyrillic Kazakh line in Latin letters; everything that is not Cyrillic stays as it is."""
    return _WORD.sub(lambda word: _word(word.group()), clean_cyrillic(text))


def upper(text: str) -> str:
    """Capitals by the alphabet's own pairs i İ and ı I, whatever the locale is."""
    return text.replace("i", "İ").replace("ı", "I").upper()


def lower(text: str) -> str:
    """Small letters by the alphabet's own pairs."""
    return text.replace("İ", "i").replace("I", "ı").lower()


def beginnings(word: str) -> list[str]:
    """The first letter of a lower-case word in Latin, its first two, and so on to the whole."""
    return list(accumulate(LATIN.get(letter, letter) for letter in word))


def _word(word: str) -> str:
    shouted = len(word) > 1 and word.isupper()
    written = []
    for letter in word:
        latin = LATIN.get(letter.lower(), letter)
        if letter.isupper() and latin != letter:
            latin = upper(latin) if shouted else upper(latin[:1]) + latin[1:]
        written.append(latin)
    return "".join(written)
