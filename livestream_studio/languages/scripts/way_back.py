"""Arabic-script Kazakh back to Cyrillic, where that is possible; what is not certain is said.

The Arabic letters say less: vowel pairs, й and и, я and ия, ю and ию, с and ц, missing ь and capitals. A
known word wins; else the longest known beginning with an ending by vowel harmony; else the letter
rules. A reading that our own way there would not write like that is never preferred to one that it would.
"""

from __future__ import annotations

import re

from livestream_studio.languages.scripts.arabic import word_to_arabic
from livestream_studio.languages.scripts.letters import ARABIC_LETTERS, HIGH_HAMZA, VOWELS
from livestream_studio.languages.scripts.lexicon import Lexicon
from livestream_studio.languages.scripts.normal import normalise
from livestream_studio.languages.scripts.reading import Reading, WordReading, collect
from livestream_studio.languages.scripts.vowels import is_front, read_letters, sounds_borrowed

_WORD = re.compile(f"[{ARABIC_LETTERS}]+")
_MARKS = str.maketrans({"،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ",", "٬": "\u00a0", "۔": "."})
_GAP = re.compile(r"((?<=[.!?…])\s+|(?<=[.!?…][»\")])\s+)")
_CLOSED = (".", "!", "?", "…")
_MOST_TRIED = 12  # beginnings looked at for one word
_SHORT = 4
_GLIDED = frozenset("اۋو")
_PAIRED = frozenset("аәоөұүыі")
_CLASHES = re.compile("[ыұ].*[әөүі]|[әөүі].*[ыұ]|[ыұ][кг]|[кг][ыұ]|[іүөә][қғ]|[қғ][іүөә]")


def from_arabic(text: str, lexicon: Lexicon) -> Reading:
    """A line in the Arabic script, however it was typed, as Cyrillic. Words of other scripts stay.

    A sentence with its closing mark gets a capital; otherwise only known names do.
    """
    words: list[tuple[str, WordReading]] = []

    def put(found: re.Match[str]) -> str:
        read = read_word(found.group(), lexicon)
        word = lexicon.cased(read.readings[0])
        words.append((word, read))
        return word

    line = _WORD.sub(put, normalise(text)).translate(_MARKS)
    return collect("".join(map(_capital, _GAP.split(line))) if words else line, words)


def read_word(written: str, lexicon: Lexicon) -> WordReading:
    """The readings of one normalised word, the best first."""
    known = lexicon.from_arabic(written)
    if known:
        return WordReading(known, True)
    letters = written.removeprefix(HIGH_HAMZA)
    mended = lexicon.from_arabic(letters if set(letters) & set("قع") else HIGH_HAMZA + letters)
    if mended:  # people forget the hamza, and some put it beside ق and ع
        return WordReading(tuple(dict.fromkeys((*mended, read_letters(letters, is_front(written))))), True)
    front = is_front(written)
    likely = front and not sounds_borrowed(written)
    guesses = [
        beginning + read_letters(rest, front, beginning)
        for beginning, rest in lexicon.arabic_beginnings(letters)[:_MOST_TRIED]
        if _may_begin(beginning, rest, likely)
    ]
    guesses += [read_letters(letters, likely), read_letters(letters, front), read_letters(letters, not front)]
    fitting = [guess for guess in guesses if word_to_arabic(guess) == written]
    best, *others = dict.fromkeys(fitting or guesses[:1])
    return WordReading((best, *(other for other in others if not _CLASHES.search(other))), False)


def _may_begin(beginning: str, rest: str, front: bool) -> bool:
    """A short beginning that is known from other words must have the class that the marks call for."""
    if beginning[-1] in "ий" and (rest[:1] in _GLIDED or beginning[-2] in VOWELS):
        return False  # half of a я or ю
    vowels = {letter for letter in beginning if letter in _PAIRED}
    return len(beginning) > _SHORT or all((letter in "әөүі") == front for letter in vowels)


def _capital(sentence: str) -> str:
    at = next((i for i, c in enumerate(sentence) if c.isalnum()), 0)
    if not sentence.rstrip('»")').endswith(_CLOSED) or not "а" <= sentence[at] <= "ӿ":
        return sentence  # no whole sentence, or it begins with a number or a name such as iPhone
    return sentence[:at] + sentence[at].upper() + sentence[at + 1 :]
