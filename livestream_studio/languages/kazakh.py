"""Kazakh (Cyrillic) nouns by rule: vowel harmony, consonant assimilation, possessives, plural.

Forms are named by their case (`nom gen dat acc loc abl ins`), optionally after `pl`, `poss`
(3rd person), `our` (1st person plural) or `your` (2nd person polite), joined by a dot:
`pl.acc`, `poss.dat`, `our`. The last word of a phrase is inflected.

у and и belong to neither harmony class (Мәскеуге, оқуға): the vowel before them decides. Where a
loan word goes by its sound instead (пуховикке), the caller says `front=True`.
"""

from __future__ import annotations

CASES = ("nom", "gen", "dat", "acc", "loc", "abl", "ins")
OWNERS = ("poss", "our", "your")

_BACK = frozenset("аоұыёя")
_FRONT = frozenset("әөүіеэь")  # a final soft sign makes the suffix front: рубльге, юаньге
_OPEN = frozenset("аәеэоөұүыія")  # у and и take suffixes as consonants do: суды, оқудың
_NASAL = frozenset("мнң")
_BUZZING = frozenset("зж")
_RINGING = frozenset("рйуию")
_VOICED_AT_THE_SEAM = {"к": "г", "қ": "ғ", "п": "б"}
_SILENT_AT_THE_SEAM = {voiced: silent for silent, voiced in _VOICED_AT_THE_SEAM.items()}

# (back, front) suffix by the class of the final sound; "soft" are р л й у и.
_SUFFIXES: dict[str, dict[str, tuple[str, str]]] = {
    "gen": {"open": ("ның", "нің"), "nasal": ("ның", "нің"), "dull": ("тың", "тің"), "": ("дың", "дің")},
    "dat": {"dull": ("қа", "ке"), "": ("ға", "ге")},
    "acc": {"open": ("ны", "ні"), "dull": ("ты", "ті"), "": ("ды", "ді")},
    "loc": {"dull": ("та", "те"), "": ("да", "де")},
    "abl": {"nasal": ("нан", "нен"), "dull": ("тан", "тен"), "": ("дан", "ден")},
    "ins": {"buzzing": ("бен", "бен"), "dull": ("пен", "пен"), "": ("мен", "мен")},
    "pl": {"open": ("лар", "лер"), "ringing": ("лар", "лер"), "dull": ("тар", "тер"), "": ("дар", "дер")},
    "q": {"nasal": ("ба", "бе"), "buzzing": ("ба", "бе"), "dull": ("па", "пе"), "": ("ма", "ме")},
}
_AFTER_POSSESSIVE = {
    "gen": ("ның", "нің"),
    "dat": ("на", "не"),
    "acc": ("н", "н"),
    "loc": ("нда", "нде"),
    "abl": ("нан", "нен"),
    "ins": ("мен", "мен"),
}
_OWNED = {  # (after a vowel), (after a consonant)
    "poss": (("сы", "сі"), ("ы", "і")),
    "our": (("мыз", "міз"), ("ымыз", "іміз")),
    "your": (("ңыз", "ңіз"), ("ыңыз", "іңіз")),
}


def is_front(word: str) -> bool:
    """Whether suffixes of `word` take front vowels, by its last vowel that is not neutral."""
    letters = word.lower()
    for letter in reversed(letters):
        if letter in _BACK:
            return False
        if letter in _FRONT:
            return True
    return "и" in letters and not set(letters) & set("қғ")


def inflect(noun: str, form: str = "nom", *, front: bool | None = None, possessed: bool = False) -> str:
    """`noun` in `form`; `possessed` says that it already carries a 3rd person ending (ерін далабы).

    Raises ValueError for a form that is not in the module's list.
    """
    head, _, case = form.rpartition(".")
    if form in ("pl", *OWNERS):
        head, case = form, "nom"
    if case not in CASES or head not in ("", "pl", *OWNERS):
        raise ValueError(f"no Kazakh noun form {form!r}")
    soft = is_front(noun) if front is None else front
    if possessed and head:
        noun = _without_possessive(noun)
    if head == "pl":
        noun += _suffix(noun, "pl", soft)
    owner = head if head in OWNERS else "poss" if possessed else ""
    if owner and (head or not possessed):
        noun = _own(noun, owner, soft)
    if case == "nom":
        return noun
    return noun + (_AFTER_POSSESSIVE[case][soft] if owner == "poss" else _suffix(noun, case, soft))


def question(word: str, *, front: bool | None = None) -> str:
    """The question particle that follows `word`: ма ме ба бе па пе."""
    return _suffix(word, "q", is_front(word) if front is None else front)


def _suffix(word: str, name: str, front: bool) -> str:
    by_sound = _SUFFIXES[name]
    return by_sound.get(_final_sound(word), by_sound[""])[front]


def _final_sound(word: str) -> str:
    letter = word.lower().rstrip("ь")[-1]
    if letter in _OPEN:
        return "open"
    if letter in _NASAL:
        return "nasal"
    if letter in _BUZZING:
        return "buzzing"
    if letter in _RINGING:
        return "ringing"
    return "liquid" if letter == "л" else "dull"  # final б в г д of loans are spoken voiceless


def _own(noun: str, owner: str, front: bool) -> str:
    after_vowel, after_consonant = _OWNED[owner]
    if _final_sound(noun) == "open":
        return noun + after_vowel[front]
    noun = noun.rstrip("ь")  # юань, юані
    return noun[:-1] + _VOICED_AT_THE_SEAM.get(noun[-1], noun[-1]) + after_consonant[front]


def _without_possessive(noun: str) -> str:
    if noun[-2:] in ("сы", "сі") and noun[-3] in _OPEN:
        return noun[:-2]
    stem = noun[:-1]
    return stem[:-1] + _SILENT_AT_THE_SEAM.get(stem[-1], stem[-1])
