"""Arabic letters to Cyrillic by rule: one vowel class runs through a word."""

from __future__ import annotations

import re

from livestream_studio.languages.scripts.letters import HIGH_HAMZA, VOWELS

_CONSONANTS = {
    "ب": "б", "ۆ": "в", "گ": "г", "ع": "ғ", "د": "д", "ج": "ж", "ز": "з", "ك": "к", "ق": "қ", "ل": "л",
    "م": "м", "ن": "н", "ڭ": "ң", "پ": "п", "ر": "р", "س": "с", "ت": "т", "ۋ": "у", "ف": "ф", "ح": "х",
    "ھ": "һ", "چ": "ч", "ش": "ш",
}  # fmt: skip
_PAIRS = {"ا": "аә", "و": "оө", "ۇ": "ұү", "ى": "ыі"}
_GLIDED = {"ا": ("я", "ия"), "ۋ": ("ю", "ию"), "و": ("йо", "ио")}
_BROAD = frozenset("اوە")
_HARD, _SOFT = frozenset("قع"), frozenset("كگ")
_NATION = re.compile(r"(?<=[аиукп])сия")  # Russian -ция; -сия stands after other letters
_BACK, _FRONT = frozenset("аоұыёя"), frozenset("әөүіеэ")


def is_front(written: str) -> bool:
    """The class that the marks of a normalised word give: hamza, then ق ع, then ە ك گ, else back."""
    if written.startswith(HIGH_HAMZA):
        return True
    letters = set(written)
    return not letters & set("قع") and bool(letters & set("ەكگ"))


def sounds_borrowed(written: str) -> bool:
    """карта, команда, проект: ك, گ or ە call for front vowels, but these words are none of Kazakh's own."""
    if re.search("[ۆفچ]", written) or re.match("[^اوۇىەيۋٴ]{2}", written):
        return True
    return not written.startswith((HIGH_HAMZA, "ى", "ۇ")) and len(re.findall("[او]", written)) > 1


def read_letters(letters: str, front: bool, before: str = "") -> str:
    """Cyrillic for Arabic letters without hamza, going on after the Cyrillic `before`.

    `front` holds for the first vowel; after that ا and و past the first syllable are back (native words
    have no ә, ө there, so it is кітап, not кітәп), ە is front, and ى, ۇ follow the last vowel.
    """
    front = _class_after(before, front)
    later_syllable = any(c in VOWELS for c in before)
    written = before
    i = 0
    while i < len(letters):
        letter, after = letters[i], letters[i + 1 : i + 2]
        i += 1
        open_before = not written or written[-1] in VOWELS
        if letter in _PAIRS:
            if later_syllable and letter in "او":
                front = False
            if letter in "ىۇ":
                front = _narrow_class(letters, i - 1, front)
            written += _PAIRS[letter][front]
        elif letter == "ە":
            written, front = written + "е", True
        elif letter == "ي":
            if after in _GLIDED and after != "و":
                written += _GLIDED[after][0 if open_before else 1]
                front = front if after == "ۋ" else False
                i += 1
            else:
                written += "й" if written and open_before else "и"
        elif letter == "ش" and after == "ش":
            written, i = written + "щ", i + 1
        else:
            written += _CONSONANTS.get(letter, letter)
        later_syllable = later_syllable or letter in _PAIRS or letter in "ەي"
    return _NATION.sub("ция", written[len(before) :])


def _narrow_class(letters: str, at: int, otherwise: bool) -> bool:
    """The class of the ى or ۇ at `at`, by ق ع ك گ beside it, or beside the narrow vowels that follow."""
    around = letters[max(0, at - 1) : at]
    for letter in letters[at + 1 :]:
        if letter in _BROAD or letter in "يۋ":
            if letter == "ە" and not set(around) & (_HARD | _SOFT):
                return True
            break
        around += letter
    for letter in around:
        if letter in _HARD or letter in _SOFT:
            return letter in _SOFT
    return otherwise


def _class_after(before: str, otherwise: bool) -> bool:
    for letter in reversed(before):
        if letter in _BACK:
            return False
        if letter in _FRONT:
            return True
    return otherwise
