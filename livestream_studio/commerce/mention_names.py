"""The names of a product as they are heard: their words, their sound, and what they have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from livestream_studio.commerce.mention_words import COMMON
from livestream_studio.commerce.texts import approved
from livestream_studio.commerce.types import Product
from livestream_studio.languages.name_forms import folded, name_keys
from livestream_studio.languages.sounds import HAN, sound, syllables

MARKS = r"[.,!?;:…，。！？；：、]"
_WORD = re.compile(r"[^\W_]+")
ZH_UNIT = re.compile(rf"[\u3400-\u4dbf\u4e00-\u9fff]|[^\W_\u3400-\u4dbf\u4e00-\u9fff]+|{MARKS}")
_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")
_ZH_NO_HEAD = re.compile(r"(?:款|版|型|装|系列|\W|[a-z0-9])+$")  # 加厚款 says which one, not what
SHORTEST_SOUND = {"zh": 2, "ru": 5, "kk": 5}  # syllables, letters: shorter names sound like too much else
TONELESS_FROM = 3  # syllables: so long a Chinese name is known without its tones
# A Kazakh line may name a product in Russian; a name in Latin letters stands in all.
HEARD_IN = {"zh": ("zh",), "ru": ("ru",), "kk": ("kk", "ru")}


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call a product, its `words` in order, in the `language` that inflects them. `own`: written
    by a person as an alias or nickname. `heads`: the features that say what thing it is."""

    product: int
    language: str
    words: tuple[str, ...]
    own: bool
    heads: frozenset[str]


def names_of(number: int, product: Product, language: str) -> Iterator[Name]:
    """A name that is written twice counts once; a machine's draft of one does not."""
    seen: set[tuple[str, ...]] = set()
    for code in HEARD_IN[language]:
        called = [
            (text, True) for lists in (product.aliases, product.nicknames) for text in lists.get(code, ())
        ]
        for text, whole in [*called, (approved(product.names, code), False)]:
            words = tuple(_split(language, text))
            if words and words not in seen and any(len(word) > 1 or word.isalpha() for word in words):
                seen.add(words)
                yield Name(number, code, words, whole, frozenset(_heads(code, text, words)))


def _split(language: str, text: str) -> list[str]:
    pattern = ZH_UNIT if language == "zh" else _WORD
    return [folded(word) for word in pattern.findall(text) if word[0].isalnum()]


def ways(name: Name) -> Iterator[list[str]]:
    """The keys of its words; with the other key of the last word, where that has two."""
    if name.language == "zh":
        yield list(name.words)
        return
    first = [f"{name.language}:{name_keys(name.language, word)[0]}" for word in name.words]
    for key in name_keys(name.language, name.words[-1]):
        yield [*first[:-1], f"{name.language}:{key}"]


def sounds(name: Name) -> Iterator[str]:
    if name.language == "zh":
        if len(name.words) >= SHORTEST_SOUND["zh"] and all(HAN.match(word) for word in name.words):
            read = syllables(name.words)
            yield " ".join(read)
            if len(read) >= TONELESS_FROM:
                yield toneless(read)
        return
    joined = "".join(name.words)
    if len(joined) >= SHORTEST_SOUND[name.language] and joined.isalpha():
        for key in name_keys(name.language, joined):
            yield phonetic(name.language, key)


@lru_cache(50_000)
def phonetic(language: str, key: str) -> str:
    return f"{language}:{sound(language, [key])}"


def toneless(read: Sequence[str]) -> str:
    return "~" + " ".join(syllable.rstrip("12345") for syllable in read)


def features_in(name: Name) -> Iterator[str]:
    if name.language == "zh":
        yield from (one + other for one, other in pairwise(name.words) if HAN.match(one) and HAN.match(other))
        return
    for word in name.words:
        if _tells(name.language, word):
            yield _feature(name.language, word)


def _heads(language: str, text: str, words: Sequence[str]) -> Iterator[str]:
    """Chinese: the ends of the parts of a name. Russian: its first noun. Kazakh: its last word."""
    if language == "zh":
        parts = (_ZH_NO_HEAD.sub("", folded(part)) for part in re.split(r"[\s()（）/|,，·-]+", text))
        yield from (part[-2:] for part in parts if len(part) > 1)
        return
    telling = [word for word in words if _tells(language, word) and not word.isascii()]
    if language == "ru":
        telling = [*(word for word in telling if not _ADJECTIVE.search(word)), *telling][:1]
    yield from (_feature(language, word) for word in telling[-1:])


def _tells(language: str, word: str) -> bool:
    return len(word) > 2 and word not in COMMON[language] and not word.isdigit()


def _feature(language: str, word: str) -> str:
    return f"{language}:{name_keys(language, word)[0]}"
