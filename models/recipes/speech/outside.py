"""Words the models do not know: made-up ones, and everyday words that have no place in a sales show."""

import functools
import random
from collections.abc import Collection
from pathlib import Path

FOLDER = Path(__file__).parent / "outside"
CONSONANTS = {"ru": "бвгджзклмнпрстфхцчшщ", "kk": "бғгджзкқлмнңпрстш"}
VOWELS = {"ru": "аоуыиеяёюэ", "kk": "аәоөұүыіе"}
CODAS = {"ru": "нлрсмткй", "kk": "нлрсмткйз"}


def words(language: str) -> list[str]:
    """The everyday words of ``outside/LANG.txt``, in the file's order."""
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def is_stranger(said: str, known: Collection[str]) -> bool:
    """Whether a word is outside a vocabulary: neither one of its words nor another form of one.

    A form differs by an ending of up to two letters, or by one letter or tone: hardly to be told apart.
    """
    if said in known:
        return False
    return not any(_is_form(said, other) for other in known if abs(len(said) - len(other)) <= 2)


def _is_form(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    shared = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if shared >= 3 and len(longer) - shared <= 2:
        return True
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def made_up(language: str, chance: random.Random) -> str:
    """A word of one to four random syllables, as espeak is given it."""
    if language == "zh":
        syllables = _mandarin_syllables()
        return "".join(
            chance.choice(syllables) + str(chance.randint(1, 5)) for _ in range(chance.randint(1, 3))
        )
    return "".join(_syllable(language, chance) for _ in range(chance.randint(1, 4)))


def _syllable(language: str, chance: random.Random) -> str:
    onset = chance.choice(CONSONANTS[language]) if chance.random() < 0.9 else ""
    coda = chance.choice(CODAS[language]) if chance.random() < 0.35 else ""
    return onset + chance.choice(VOWELS[language]) + coda


@functools.cache
def _mandarin_syllables() -> list[str]:
    return (FOLDER / "syllables.zh.txt").read_text(encoding="utf-8").split()
