"""Amounts as they are said: what they sound like in a line, and what they are worth."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from livestream_studio.languages.numbers import quantities, speak
from livestream_studio.translation.phrasebook import Amount
from livestream_studio.translation.phrasebook.values import CURRENCIES

_DIGITS = {"〇": 0} | {char: value for value, char in enumerate("零一二三四五六七八九")}
NUMBER = "#"  # stands before each number word, so that a pattern need not list them all
_UNIT_STEMS = {"ru": ("юан", "тенге", "рубл"), "kk": ("юан", "теңге", "рубл")}
_CASES = {
    "ru": ["nom", "gen", "dat", "acc", "ins", "loc"],
    "kk": ["nom", "gen", "dat", "acc", "loc", "abl", "ins"],
}


@cache
def number_pattern(language: str, kind: str) -> str:
    """What an amount of that kind may sound like, unit included."""
    if language == "zh":
        number = "[零〇一二两三四五六七八九十百千万亿]+"
        if kind == "price":
            return f"{number}(?:块钱|块|元|坚戈|卢布)"
        return {"discount": f"{number}折", "percent": f"百分之{number}"}.get(kind, number)
    number = f"{NUMBER}\\w+(?: {NUMBER}\\w+)*"
    if kind == "price":
        return f"{number} (?:{'|'.join(_UNIT_STEMS[language])})\\w*"
    share = {"ru": "процент", "kk": "(?:пайыз|процент)"}[language]
    return f"{number} {share}\\w*" if kind in ("discount", "percent") else number


@cache
def number_words(language: str) -> frozenset[str]:
    """Every word (Chinese: character) that whole numbers below a million are made of, in every form."""
    if language == "zh":
        return frozenset("零〇一二两三四五六七八九十百千万亿")
    values = [*range(20), *range(20, 100, 10), *range(100, 1000, 100), 1000, 2000, 5000]
    genders = ("m", "f", "n") if language == "ru" else ("m",)
    said = (speak(language, v, case=c, gender=g) for v in values for c in _CASES[language] for g in genders)
    return frozenset(word.replace("ё", "е") for line in said for word in line.split())


@cache
def _small_numbers(language: str) -> Mapping[str, int]:
    """How the numbers below a hundred are said. Alone, a small one is a word to the number reader
    (бір is also an article), but in a slot it counts."""
    said: dict[str, int] = {}
    for value in range(100):
        if language == "zh":
            said |= {speak("zh", value): value, speak("zh", value, counter=True): value}
            continue
        for case in _CASES[language]:
            for gender in ("m", "f", "n") if language == "ru" else ("m",):
                said.setdefault(speak(language, value, case=case, gender=gender).replace("ё", "е"), value)
    return said


def amount(language: str, kind: str, caught: str) -> Amount | None:
    """The amount that was said; None where it is no single whole number of the slot's kind."""
    caught = caught.replace(NUMBER, "")
    if kind not in ("price", "discount", "percent"):
        if caught in _small_numbers(language):
            return Amount(kind, _small_numbers(language)[caught])
        if language == "zh" and len(caught) > 1 and set(caught) <= set(_DIGITS):
            return Amount(kind, int("".join(str(_DIGITS[char]) for char in caught)))  # read digit by digit
    found = quantities(language, caught)
    if len(found) != 1 or found[0].value != int(found[0].value) or found[0].low is not None:
        return None
    value, unit = int(found[0].value), found[0].unit
    if kind == "discount":
        return Amount(kind, value, "off%") if unit in ("%", "off%") else None
    if kind == "percent":
        return Amount(kind, value, "%") if unit == "%" else None
    if kind == "price":
        return Amount(kind, value, unit, colloquial="块" in caught) if unit in CURRENCIES else None
    return Amount(kind, value)
