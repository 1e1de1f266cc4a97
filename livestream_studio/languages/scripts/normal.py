"""One spelling for Arabic-script Kazakh, however it was typed: before search, comparison and reading.

Three ways to write the hamza live side by side (U+0674 or U+0621 before the word, U+0675 … U+0678 inside
it), and keyboards for Arabic, Persian and Uyghur leave their own letters behind. NFKC is of no use here:
it puts U+0674 after the letter.
"""

from __future__ import annotations

import re
import unicodedata

from livestream_studio.languages.scripts.letters import ARABIC_LETTERS, BIDI_CONTROLS, HIGH_HAMZA, PLAIN_HAMZA

_INSIDE = {"\u0675": "ا", "\u0676": "و", "\u0677": "ۇ", "\u0678": "ى"}
_MARKS = HIGH_HAMZA + PLAIN_HAMZA
_SOFT_WITHOUT_SAYING = frozenset("ەكگ")
_HARD = frozenset("قع")
_VOWELS = frozenset("اوۇىە")
_DROPPED = {ord(c): None for c in BIDI_CONTROLS + "\u0640\u200b\u200c\u200d\u0670"}
_DROPPED |= dict.fromkeys(range(0x064B, 0x0660))  # vowel signs
_SAME = str.maketrans({"\u06a9": "ك", "\u06aa": "ك", "\u0649": "ى", "\u06be": "ھ"})
_DIGITS = {ord(a) + i: str(i) for a in ("\u0660", "\u06f0") for i in range(10)}
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_WORD = re.compile(f"[{ARABIC_LETTERS}]+")
_OPENING = "«“„\"'(\\["
_BEFORE_WORD = re.compile(
    rf"(?<![{ARABIC_LETTERS}{_OPENING}])[{_MARKS}{_OPENING}]++(?=(?![{_MARKS}])[{ARABIC_LETTERS}])"
)
_HAMZA_BEFORE_QUOTE = re.compile(f"[{_MARKS}][{_OPENING}]")


def normalise(text: str) -> str:
    """The line with standard letters, Western digits and one U+0674 before each word that has a hamza.

    Direction controls, tatweel, vowel signs and joiners are dropped. Doing it twice changes nothing.
    """
    text = _PRESENTED.sub(lambda c: unicodedata.normalize("NFKC", c.group()), text.translate(_DROPPED))
    text = unicodedata.normalize("NFC", text.translate(_DROPPED)).translate(_SAME).translate(_DIGITS)
    text = _BEFORE_WORD.sub(_behind_the_quote, text)
    return _WORD.sub(lambda word: _normal_word(word.group()), text)


def _behind_the_quote(found: re.Match[str]) -> str:
    signs = found.group()
    if not _HAMZA_BEFORE_QUOTE.search(signs):
        return signs
    return "".join(c for c in signs if c not in _MARKS) + HIGH_HAMZA


def _normal_word(word: str) -> str:
    marked = any(mark in word for mark in _MARKS)
    inside = any(letter in word for letter in _INSIDE)
    letters = "".join(_INSIDE.get(c, c) for c in word if c not in _MARKS)
    letters = _foreign_letters(letters)
    found = set(letters)
    if found & _SOFT_WITHOUT_SAYING:
        return letters
    # Beside ق or ع a hamza stands only where the writer meant it (compounds such as төраға).
    if marked or (inside and not found & _HARD):
        return HIGH_HAMZA + letters
    return letters


def _foreign_letters(letters: str) -> str:
    """Persian yeh and Arabic heh, which stand for two Kazakh letters each, by their neighbours."""
    written = ""
    for i, letter in enumerate(letters):
        after, before = letters[i + 1 : i + 2], written[-1:]
        if letter == "\u06cc":
            letter = "ي" if before in _VOWELS or after in _VOWELS or not before else "ى"
        elif letter in "\u0647\u06c1":
            letter = "ە" if after not in _VOWELS or (before and before not in _VOWELS | set("يۋ")) else "ھ"
        written += letter
    return written
