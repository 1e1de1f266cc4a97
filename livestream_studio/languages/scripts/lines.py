"""Whole Kazakh lines from Cyrillic to the Arabic script: words, marks, and what must run left to right.

After an Arabic letter a line's digits lose their signs (`299 ¥`, `5%` and `20–30` come out reordered),
so a number with its sign or unit, a range, a size, an article number and a Latin name each stand inside
U+2066 … U+2069. The paragraph itself must be set right to left (`dir="rtl"`).
"""

from __future__ import annotations

import re
import unicodedata

from livestream_studio.languages.scripts.arabic import word_to_arabic
from livestream_studio.languages.scripts.letters import (
    BIDI_CONTROLS,
    CYRILLIC_LETTERS,
    HIGH_HAMZA,
    LATIN_LETTERS,
    LOOKALIKES,
)

ISOLATE, RELEASE = "\u2066", "\u2069"
_MARKS = {",": "،", ";": "؛", "?": "؟"}
_CONTROLS = {ord(control): None for control in BIDI_CONTROLS}

_SPACE = "[ \u00a0\u2009\u202f]"
_SIGN = "[%‰°¥₸₽$€£#№]"
_NUMBER = rf"\d+(?:{_SPACE}\d{{3}}(?!\d))*(?:[.,:]\d+)*"
_ITEM = rf"[+−±≈~-]?(?:{_SIGN}{_SPACE}?)?{_NUMBER}(?:{_SPACE}?{_SIGN})*"
_LATIN = (
    rf"(?=[0-9]*[{LATIN_LETTERS}])[{LATIN_LETTERS}0-9]+(?:[._/@:&'’+#×*-][{LATIN_LETTERS}0-9]+)*[+²³]?"
    rf"(?![{CYRILLIC_LETTERS}])"
)
# of a page, without the full stop behind it
ADDRESS = r"(?:(?<![A-Za-z])https?://|(?<![\w.])www\.)[\x21-\x7e]*[\w/=&#-]"
_NAME = rf"{_LATIN}(?: (?:{_LATIN}|\d+(?!{_SPACE}?{_SIGN})(?![\w.,:×–-])))*"
_QUANTITY = rf"{_ITEM}(?:{_SPACE}?[×x*/–—-]{_SPACE}?{_ITEM})*(?:{_SPACE}{_LATIN})?"
_TOKEN = re.compile(
    rf"(?P<address>{ADDRESS})|(?P<name>{_NAME})|(?P<quantity>{_QUANTITY})|(?P<word>[{CYRILLIC_LETTERS}]+)|(?P<mark>[,;?])"
)
_TIMES = re.compile(rf"(?<=\d)[хХ](?=\d)|(?<=\d{_SPACE})[хХ](?={_SPACE}\d)")  # 60 х 120 typed with the letter
_MIXED = re.compile(rf"[{CYRILLIC_LETTERS}{LATIN_LETTERS}əɵƟƏ]+")
_CYRILLIC = re.compile(f"[{CYRILLIC_LETTERS}]")


def to_arabic(text: str, *, hamza: str = HIGH_HAMZA, isolates: bool = True) -> str:
    """A Cyrillic Kazakh line in the Arabic script; digits and Latin names stay as they are.

    `hamza` is U+0674, or U+0621 for old fonts. Without `isolates` the line holds no control
    characters: for search and export, not for the screen.
    """

    def written(token: re.Match[str]) -> str:
        found = token.group()
        if token.lastgroup == "word":
            return word_to_arabic(found, hamza)
        if token.lastgroup == "mark":
            return _MARKS[found]
        if not isolates or found.isdecimal():
            return found
        return ISOLATE + found + RELEASE

    return _TOKEN.sub(written, clean_cyrillic(text))


def clean_cyrillic(text: str) -> str:
    """The line composed (NFC), without direction controls, with × and Latin lookalikes in words mended."""
    text = unicodedata.normalize("NFC", text.translate(_CONTROLS))
    text = _TIMES.sub("×", text)
    return _MIXED.sub(_mend_lookalikes, text)


def strip_isolates(text: str) -> str:
    """The line as it is searched and exported."""
    return text.translate({ord(ISOLATE): None, ord(RELEASE): None})


def _mend_lookalikes(word: re.Match[str]) -> str:
    """A word of both scripts becomes Cyrillic if every Latin letter of it has a Cyrillic twin."""
    found = word.group()
    if not _CYRILLIC.search(found):
        return found
    mended = found.translate(LOOKALIKES)
    return mended if re.fullmatch(f"[{CYRILLIC_LETTERS}]+", mended) else found
