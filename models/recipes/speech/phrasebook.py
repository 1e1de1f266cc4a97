"""The corpus of a language, made from the phrasebook, the number words and a page of everyday words."""

import functools
import random
import re
from functools import partial
from pathlib import Path

from livestream_studio.languages import numbers
from livestream_studio.translation.phrasebook import Phrasebook, vocabulary
from models.recipes.speech import outside
from models.recipes.speech.corpus import Corpus, Word

ROOT = Path(__file__).parents[3]
PHRASEBOOK = ROOT / "assets" / "phrasebook"
EXTRA = Path(__file__).parent / "extra"
NUMBERS = (
    *range(21),
    *range(30, 100, 10),
    *range(100, 1000, 100),
    1000,
    2000,
    5000,
    10_000,
    1_000_000,
    2_000_000,
)


@functools.cache
def book(topics: tuple[str, ...] = ()) -> Phrasebook:
    """The phrasebook, or its part about some topics (``welcome``, ``price`` …), read once a process."""
    whole = Phrasebook.load(PHRASEBOOK)
    if not topics:
        return whole
    chosen = tuple(template for template in whole.templates if template.id.split(".")[0] in topics)
    return Phrasebook(chosen, whole.tables)


def sentence(language: str, topics: tuple[str, ...], chance: random.Random) -> str:
    """A random template with a random filling, as a recogniser gives it; every template is as likely."""
    source = book(topics)
    template = chance.choice(source.templates)
    return source.render(template, source.fill(template, chance), language, "spoken")


def said(language: str, word: str) -> str:
    """The word as espeak is given it: pinyin with tone digits for Chinese, else as it is written."""
    return reading(word) if language == "zh" else word


@functools.cache
def reading(word: str) -> str:
    """pypinyin's reading of a Chinese word, or the phrasebook's where pypinyin is wrong: ``ni3hao3``."""
    if word in _readings():
        return _readings()[word]
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=False))


@functools.cache
def _readings() -> dict[str, str]:
    path = PHRASEBOOK / "pinyin.tsv"
    if not path.exists():
        return {}
    lines = (
        line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    )
    rows = [line.split("\t") for line in lines]
    return {row[0]: row[1].replace(" ", "").replace("ü", "v") for row in rows if row[0] != "word"}


def words(language: str) -> tuple[str, ...]:
    """The vocabulary, sorted: all the phrasebook can say, number words, the everyday words of ``extra/``."""
    found = set(vocabulary(book(), language))
    for value in NUMBERS:
        found.update(_spaced(language, numbers.speak(language, value)))
    lines = (EXTRA / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    found.update(word for line in lines if not line.startswith("#") for word in line.split())
    return tuple(sorted(found))


def _spaced(language: str, spoken: str) -> list[str]:
    return list(spoken) if language == "zh" else spoken.split()


def corpus(language: str, topics: tuple[str, ...] = ()) -> Corpus:
    """All that the recipe says in ``language`` (``zh``, ``ru``, ``kk``), or only what some topics need."""
    known = tuple(sorted(vocabulary(book(topics), language))) if topics else words(language)
    say = partial(said, language)
    sounds = {say(word) for word in known}
    strange = [word for word in outside.words(language) if outside.is_stranger(say(word), sounds)]
    others = dict.fromkeys(Word("", say(word)) for word in strange)
    return Corpus(language, known, partial(sentence, language, topics), say, tuple(others))


def syllables(line: str) -> list[str]:
    """A Chinese line (words with spaces) as toned syllables, ``mai3 mai4``; ``[unk]`` stays what it is."""
    spoken = [word if word.startswith("[") else reading(word) for word in line.split()]
    return re.findall(r"[a-z]+[1-5]|\[unk\]", " ".join(spoken))
