"""What no engine may say, whatever its model: loops, echoes, the wrong script, lost placeholders.

Numbers and names are judged elsewhere; here only what shows in the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from livestream_studio.languages.numbers import BEYOND

PLACEHOLDER = re.compile(r"⟦\d+⟧")
_BRACKETS = str.maketrans("", "", "⟦⟧")
_LOOP = re.compile(r"(?=(\S.{1,40}?)\1{3,})")
_WORD = re.compile(r"[^\W\d_]+")
_HAN, _CYRILLIC, _LATIN = "\u3400-\u9fff\uf900-\ufaff", "\u0400-\u04ff", "A-Za-zÀ-ɏ"
_SCRIPTS = {
    "zh": re.compile(f"[{_HAN}]"),
    "ru": re.compile(f"[{_CYRILLIC}]"),
    "kk": re.compile(f"[{_CYRILLIC}]"),
    "en": re.compile(f"[{_LATIN}]"),
}
# Letters that a line of the language may hold; Latin names stand in all of them.
_LETTERS = {
    "zh": re.compile(f"[{_HAN}{_LATIN}]"),
    "ru": re.compile(f"[а-яё{_LATIN}]", re.IGNORECASE),
    "kk": re.compile(f"[а-яёәғқңөұүһі{_LATIN}]", re.IGNORECASE),
}
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_KAZAKH_SHOWS = 40
"""So many letters of Kazakh hold one that Russian lacks: the longest phrasebook line without has 31."""
_HALF_WORD = re.compile(f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]")
_SAME_SCRIPT_ECHO_WORDS = 3
_NEVER_SHOWN = frozenset("Cc Cf Cs Co Cn Zl Zp Mn Me".split())
_MARKUP = frozenset("<>{}\\|^~`")  # subtitle players and web pages obey these; nobody says them
_SQUARE = re.compile("(?<=[mм])[²³]")  # a unit, said in words: 20平方米, 20 м²
_SIGNS = frozenset("№°®™©")


def readable(text: str) -> str:
    """One line of what can be seen: no control, bidi or invisible characters, each digit a Western one,
    and none of the brackets that mark a placeholder: nobody may say them."""
    seen = []
    for character in unicodedata.normalize("NFC", text).translate(_BRACKETS):
        kind = unicodedata.category(character)
        if kind == "Nd":
            character = str(unicodedata.decimal(character))
        elif kind in ("Cc", "Zl", "Zp"):
            character = " "
        elif kind[0] == "C":
            continue
        seen.append(character)
    return re.sub(" +", " ", "".join(seen)).strip()


def loops(text: str) -> bool:
    """Whether something of two characters or more comes four times in a row (digits may: 11111111)."""
    return any(_WORD.search(found[1]) for found in _LOOP.finditer(f"{text} "))


def objection(source: str, target: str, source_language: str, language: str) -> str | None:
    """The code of the first thing wrong with `target`, or None."""
    if not target.strip():
        return "empty"
    if _weight(target) > 4 * max(_weight(source), 8):
        return "too_long_output"  # before the loops, whose search is slow on very long lines
    if loops(target):
        return "looped"
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(target)):
        return "placeholder_lost"
    if _is_echo(source, target, source_language, language):
        return "echoed"
    if _is_wrong_script(source, target, language):
        return "wrong_script"
    return "unreadable" if _unreadable(source, target) else None


def _weight(text: str) -> int:
    """Length in letters; a Chinese character says as much as three."""
    return len(text) + 2 * len(_SCRIPTS["zh"].findall(text))


def _is_echo(source: str, target: str, source_language: str, language: str) -> bool:
    words, said = _WORD.findall(source.casefold()), _WORD.findall(target.casefold())
    script = _SCRIPTS.get(source_language)
    if words != said or script is None or not script.search(source):
        return False  # a model name in Latin letters stays what it is
    same_script = script is _SCRIPTS.get(language) or {source_language, language} == {"ru", "kk"}
    return not same_script or len(words) >= _SAME_SCRIPT_ECHO_WORDS


def _is_wrong_script(source: str, target: str, language: str) -> bool:
    script = _SCRIPTS.get(language)
    if script is None:
        return False
    letters = _LETTERS.get(language)
    if letters and any(not letters.match(c) for c in target if c.isalpha()):
        return True
    if _HALF_WORD.search(target):
        return True  # a Latin letter that only looks Cyrillic
    if language == "kk" and not _KAZAKH.search(target) and sum(map(str.isalpha, target)) >= _KAZAKH_SHOWS:
        return True
    copied = {word.casefold() for word in re.findall(f"[{_LATIN}]+", source)}
    words = [word for word in re.findall(rf"[{_LATIN}]+|[^\W\d_]+?", target) if word.casefold() not in copied]
    said = "".join(words)
    return bool(said) and 2 * len(script.findall(said)) < len(said)


def _unreadable(source: str, target: str) -> bool:
    """Characters that nobody can see or that no rule can check: controls, pictures and figures like ③
    that the source has not got, or has and the target lost; numbers without end; markup."""
    if any(
        unicodedata.category(c) in _NEVER_SHOWN or c in "\ufffd\u2047⟦⟧" for c in PLACEHOLDER.sub("", target)
    ):
        return True
    if not _MARKUP.isdisjoint(target) or BEYOND.search(source) or BEYOND.search(target):
        return True
    return _figures(source) != _figures(target) or not _pictures(target) <= _pictures(source)


def _figures(text: str) -> Counter[str]:
    text = _SQUARE.sub("", text)
    return Counter(c for c in text if unicodedata.category(c) in ("No", "Nl") or _is_foreign_digit(c))


def _is_foreign_digit(character: str) -> bool:
    return character.isdecimal() and not character.isascii()


def _pictures(text: str) -> set[str]:
    return {c for c in text if unicodedata.category(c) in ("So", "Sk") and c not in _SIGNS}
