"""Simple reading lines: Kazakh and Russian in plain Latin letters for a host who reads Pinyin.

No stress marks and no apostrophes. The letters are chosen so that a reader of Pinyin comes near: h is х,
ü is ү, y between consonants is ы (say the e of Pinyin ge). With `syllables` a middle dot parts the
syllables, one vowel each.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from livestream_studio.languages.scripts import tables
from livestream_studio.languages.scripts.letters import CYRILLIC_LETTERS
from livestream_studio.languages.scripts.lines import clean_cyrillic

_PLAIN = {
    "а": "a", "ә": "ae", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "oe",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "ü", "ф": "f", "х": "h", "һ": "h",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ё": "yo",
    "ю": "yu", "я": "ya",
}  # fmt: skip
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_HISSING = frozenset("жчшщ")
_WORD = re.compile(f"[{CYRILLIC_LETTERS}]+(?:-[{CYRILLIC_LETTERS}]+)*")
_DOT = "·"


def readable(text: str, language: str, *, syllables: bool = False) -> str:
    """A line of `language` (kk or ru) for reading aloud; digits, marks and Latin names stay."""

    def put(found: re.Match[str]) -> str:
        parts = _as_said(found.group(), language).split("-")
        return "-".join(_read(part, language, syllables) for part in parts)

    return _WORD.sub(put, clean_cyrillic(text))


def _as_said(word: str, language: str) -> str:
    if language != "ru":
        return word
    low = word.lower()
    said = _respelt().get(low)
    if said is None:
        said = re.sub(r"(?<=[ео])го$", "во", low)
        said = re.sub(r"ть?ся$", "ца", said)
    return said[0].upper() + said[1:] if word[0].isupper() else said


@cache
def _respelt() -> dict[str, str]:
    return {word: spoken for word, spoken, *_ in tables.rows("spoken-ru")}


def _read(word: str, language: str, syllables: bool) -> str:
    low = word.lower()
    consonants = [_is_consonant(low, i, language) for i in range(len(low))]
    starts = _syllable_starts(low, consonants, language) if syllables else frozenset()
    parts = []
    for i in range(len(low)):
        parts.append((_DOT if i in starts else "") + _letter(low, i, consonants))
    read = "".join(parts)
    if not word[:1].isupper():
        return read
    return read.upper() if len(word) > 1 and word.isupper() else read[:1].upper() + read[1:]


def _is_consonant(word: str, i: int, language: str) -> bool:
    """Kazakh у after a vowel, or before one at the start, is w: тауар, уақыт; but суық, қуат."""
    letter, before, after = word[i], word[i - 1] if i else "", word[i + 1 : i + 2]
    if letter == "у" and language == "kk":
        return (before or after) in _VOWELS - set("иу")
    return letter not in _VOWELS


def _letter(word: str, i: int, consonants: list[bool]) -> str:
    letter = word[i]
    before = word[i - 1] if i else ""
    opens = not before or before in "ьъй" or (not consonants[i - 1])
    if letter == "у" and consonants[i]:
        return "w"
    if letter == "е" and opens:
        return "ye" if before != "й" else "e"
    if letter == "ё" and before in _HISSING:
        return "o"
    if letter == "й":
        return "y" if i + 1 < len(word) and not consonants[i + 1] and word[i + 1] not in "ёюяыі" else "i"
    if letter in "ъь":
        return "y" if word[i + 1 : i + 2] == "и" else ""
    return _PLAIN.get(letter, letter)


def _syllable_starts(word: str, consonants: list[bool], language: str) -> frozenset[int]:
    """Where a syllable begins, but for the first.

    One consonant opens it, in Russian two if the second flows. ң closes the one before, as ng does in Pinyin.
    """
    vowels = [i for i, consonant in enumerate(consonants) if not consonant]
    starts = set()
    for left, right in pairwise(vowels):
        start = right
        closed = word[start - 1] in "ьъң" or word[start - 1 : start + 1] in ("йы", "йі")
        if start - 1 > left and not closed:
            start -= 1
            flows = language == "ru" and word[start] in "рл" and word[start - 1] in "бвгдкпстфх"
            start -= flows and start - 1 > left
        starts.add(start)
    return frozenset(starts)
