"""Russian agreement: adjectives by gender and case, nouns by the number before them.

Genders are `m f n` and `pl`; cases `nom gen dat acc ins loc`. Accusatives are inanimate.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
GENDERS = ("m", "f", "n", "pl")
NumberClass = Literal["one", "few", "many"]

_HARD = {
    "m": ("ый", "ого", "ому", "ый", "ым", "ом"),
    "f": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "n": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "pl": ("ые", "ых", "ым", "ые", "ыми", "ых"),
}
_SOFT = {
    "m": ("ий", "его", "ему", "ий", "им", "ем"),
    "f": ("яя", "ей", "ей", "юю", "ей", "ей"),
    "n": ("ее", "его", "ему", "ее", "им", "ем"),
    "pl": ("ие", "их", "им", "ие", "ими", "их"),
}
_AFTER_VELAR = {"ы": "и"}  # высокий, высоким
_AFTER_SIBILANT = {"ы": "и", "я": "а", "ю": "у"}  # хорошим, свежая


def adjective(lemma: str, gender: str = "m", case: str = "nom") -> str:
    """The form of an adjective given by its masculine nominative (красный, синий, большой, лёгкий).

    Raises ValueError where the lemma does not end as an adjective, or the gender or case is unknown.
    """
    stem, ending = lemma[:-2], lemma[-2:]
    if ending not in ("ый", "ий", "ой") or not stem:
        raise ValueError(f"{lemma!r} does not end as a Russian adjective")
    if gender not in GENDERS or case not in CASES:
        raise ValueError(f"no Russian gender {gender!r} with case {case!r}")
    if gender == "m" and case in ("nom", "acc"):
        return lemma
    last = stem[-1]
    soft = ending == "ий" and last not in "гкх"
    suffix = (_SOFT if soft else _HARD)[gender][CASES.index(case)]
    if last in "гкх":
        suffix = _AFTER_VELAR.get(suffix[0], suffix[0]) + suffix[1:]
    elif last in "жшчщ":
        suffix = _AFTER_SIBILANT.get(suffix[0], suffix[0]) + suffix[1:]
    return stem + suffix


def number_class(value: int | Decimal) -> NumberClass:
    """Which noun form follows the number: 1, 21 штука; 2-4 and fractions штуки; 5, 11 штук."""
    if value != int(value):
        return "few"
    units, teens = abs(int(value)) % 10, abs(int(value)) % 100
    if units == 1 and teens != 11:
        return "one"
    return "few" if 2 <= units <= 4 and not 12 <= teens <= 14 else "many"
