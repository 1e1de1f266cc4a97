"""The 2021 Latin back to Cyrillic, where that is possible; what is not certain is said.

i is и or й, h is х or һ, e is е or э, ia iu io are я ю ё or two letters, ts and tş are ц and ч or two
letters, ь and ъ are gone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from livestream_studio.languages.scripts.latin import lower, to_latin
from livestream_studio.languages.scripts.letters import LATIN, LATIN_LETTERS, VOWELS
from livestream_studio.languages.scripts.lexicon import Lexicon
from livestream_studio.languages.scripts.lines import ADDRESS, clean_cyrillic
from livestream_studio.languages.scripts.reading import Reading, WordReading, collect

_WORD = re.compile(f"(?P<address>{ADDRESS})|[{LATIN_LETTERS}]+(?:-[A-Z][{LATIN_LETTERS}]*)*")  # Wi-Fi
_LETTERS = {latin: cyrillic for cyrillic, latin in LATIN.items() if len(latin) == 1 and cyrillic not in "йһэ"}
_ALPHABET = frozenset("".join(LATIN.values()))
_TOGETHER = {"ştş": "щ", "tş": "ч", "ts": "ц"}
_GLIDES = {"ia": "я", "iu": "ю"}
_MOST_TRIED = 6


def from_latin(text: str, lexicon: Lexicon) -> Reading:
    """A line in the 2021 Latin as Cyrillic.

    A word stays as it is if its letters or capitals are none of Kazakh's (Watsons, iPhone, Wi-Fi), or if the
    lexicon knows it as a Latin name.
    """
    words: list[tuple[str, WordReading]] = []

    def put(found: re.Match[str]) -> str:
        shown = found.group()
        if found["address"] or shown in lexicon.latin_names or _is_foreign(shown):
            return shown
        if "-" in shown:
            return "-".join(map(word_of, shown.split("-")))
        return word_of(shown)

    def word_of(shown: str) -> str:
        read = read_word(lower(shown), lexicon)
        word = _cased_as(shown, read.readings[0])
        words.append((word, read))
        return word

    return collect(_WORD.sub(put, clean_cyrillic(text)), words)


def read_word(written: str, lexicon: Lexicon) -> WordReading:
    """The readings of one lower-case word, the best first."""
    known = lexicon.from_latin(written)
    if known:
        return WordReading(known, True)
    guesses = [
        beginning + read_letters(rest, beginning)
        for beginning, rest in lexicon.latin_beginnings(written)[:_MOST_TRIED]
    ]
    guesses += [read_letters(written), read_letters(written, apart=True)]
    fitting = [guess for guess in guesses if to_latin(guess) == written]
    return WordReading(tuple(dict.fromkeys(fitting or guesses[:1])), False)


def read_letters(latin: str, before: str = "", *, apart: bool = False) -> str:
    """Cyrillic for lower-case Latin letters, going on after the Cyrillic `before`.

    `apart` reads the digraphs letter by letter (тс for ts).
    """
    written = before
    i = 0
    while i < len(latin):
        open_before = not written or written[-1] in VOWELS
        joined = next((key for key in _TOGETHER if latin.startswith(key, i)), "")
        if joined and not apart:
            written, i = written + _TOGETHER[joined], i + len(joined)
        elif latin[i] == "i":
            glide = _GLIDES.get(latin[i : i + 2]) if open_before and not apart else None
            written += glide or ("й" if written and open_before else "и")
            i += 2 if glide else 1
        else:
            written += _LETTERS.get(latin[i], latin[i])
            i += 1
    return written[len(before) :]


def _is_foreign(word: str) -> bool:
    inner_capital = any(a.islower() and b.isupper() for a, b in pairwise(word))
    return inner_capital or not set(lower(word)) <= _ALPHABET | {"-"}


def _cased_as(shown: str, word: str) -> str:
    if len(shown) > 1 and shown.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if shown[:1].isupper() else word
