"""Where the names of the catalogue stand, so that they are found in a line however many there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import NamedTuple

from livestream_studio.commerce.mention_words import COMMON
from livestream_studio.commerce.types import Product
from livestream_studio.languages.name_forms import folded, is_form, keys, name_keys
from livestream_studio.languages.sounds import HAN, sound, syllables

STOP = "|"  # no name goes across it
_MARKS = r"[.,!?;:…，。！？；：、]"
_WORD = re.compile(r"[^\W_]+")
_UNIT = re.compile(rf"[^\W_]+|{_MARKS}")
_ZH_UNIT = re.compile(rf"[\u3400-\u4dbf\u4e00-\u9fff]|[^\W_\u3400-\u4dbf\u4e00-\u9fff]+|{_MARKS}")
_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")
_ZH_NO_HEAD = re.compile(r"(?:款|版|型|装|系列|\W|[a-z0-9])+$")  # 加厚款 says which one, not what
_SHORTEST_SOUND = {"zh": 2, "ru": 5, "kk": 5}  # syllables, letters: shorter names sound like too much else
_SHORTEST_WORD = 4  # letters of a word within a name that may be misheard
_TONELESS_FROM = 3  # syllables: so long a Chinese name is known without its tones
_LONGEST = 12  # Chinese characters of a name that is said in one breath
# A Kazakh line may name a product in Russian; a name in Latin letters stands in all.
_HEARD_IN = {"zh": ("zh",), "ru": ("ru",), "kk": ("kk", "ru")}


class Token(NamedTuple):
    """A word of a line, or a stretch of Chinese characters, folded, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call a product, its `words` in order, in the `language` that inflects them. `own`: written
    by a person as an alias or nickname. `heads`: the features that say what thing it is."""

    product: int
    language: str
    words: tuple[str, ...]
    own: bool
    heads: frozenset[str]


@dataclass(slots=True)
class _Node:
    """A word of a name in the tree of names; `ends` are those that end here."""

    next: dict[str, _Node] = field(default_factory=dict)
    by_sound: dict[str, _Node] = field(default_factory=dict)
    ends: list[int] = field(default_factory=list)


class Index:
    """The names of products as they are heard in one language. Immutable after making; thread-safe.

    `weight` of a feature (a word, or two Chinese characters) is greater the fewer names have it.
    """

    def __init__(self, language: str, products: Sequence[Product]) -> None:
        self.language = language
        self.names: list[Name] = [name for n, p in enumerate(products) for name in _names(n, p, language)]
        self._tree = _Node()
        self.longest = 1  # words, or Chinese characters
        self._by_sound: defaultdict[str, list[int]] = defaultdict(list)
        self._sound_starts: set[str] = set()  # two syllables: most of a line needs no further look
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        self._features: list[tuple[str, ...]] = []
        for number, name in enumerate(self.names):
            self._add(number, name)
        self._count = max(2, len(products))

    def tokens(self, line: str) -> list[Token]:
        """The words of a line, in Chinese its single characters; what parts it stands as `STOP`."""
        pattern = _ZH_UNIT if self.language == "zh" else _UNIT
        return [
            Token(folded(m[0]) if m[0][0].isalnum() else STOP, m.start(), m.end())
            for m in pattern.finditer(line)
        ]

    def whole(self, units: Sequence[str], at: int) -> Iterator[tuple[int, int, bool]]:
        """Names that stand at `units[at]`: (number of the name, where it ends, whether word for word).

        A word of a longer name may also be one that only sounds the same (Russian and Kazakh).
        """
        nodes: list[tuple[_Node, int, tuple[int, ...]]] = [(self._tree, at, ())]
        while nodes:
            node, here, misheard = nodes.pop()
            for number in node.ends if here > at else ():
                if self._really(number, units[at:here], misheard):
                    yield number, here, not misheard
            if here == len(units) or here - at == self.longest:
                continue
            unit = units[here]
            exact = [node.next[key] for key in self._keys(unit) if key in node.next]
            nodes += [(child, here + 1, misheard) for child in exact]
            if len(unit) >= _SHORTEST_WORD and node.by_sound:
                heard = (node.by_sound.get(key) for key in self._sound_keys(unit))
                nodes += [
                    (child, here + 1, (*misheard, here - at))
                    for child in heard
                    if child and child not in exact
                ]

    def sounding(self, units: Sequence[str], read: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
        """Names that these units as a whole sound like. `read`: the pinyin of Chinese characters; elsewhere
        the words may be cut otherwise."""
        if self.language == "zh":
            if _toneless(read[at : at + 2]) not in self._sound_starts:
                return
            for end in range(at + _SHORTEST_SOUND["zh"], min(len(units), at + _LONGEST) + 1):
                known = self._by_sound.get(" ".join(read[at:end]), ())
                if end - at >= _TONELESS_FROM:
                    known = (*known, *self._by_sound.get(_toneless(read[at:end]), ()))
                yield from ((number, end) for number in known)
            return
        for end in range(at + 1, min(len(units), at + 3) + 1):
            joined = "".join(units[at:end])
            if len(joined) >= _SHORTEST_SOUND[self.language] and joined.isalpha():
                for key in self._sound_keys(joined):
                    yield from ((number, end) for number in self._by_sound.get(key, ()))

    def features(self, unit: str, following: str = "") -> tuple[str, ...]:
        """What a unit of a line has in common with names: keys of a word, two characters."""
        if self.language == "zh":
            return (unit + following,) if following else ()
        return tuple(key for key in self._keys(unit) if key in self._holding)

    def holding(self, feature: str) -> set[int]:
        return self._holding.get(feature, set())

    def features_of(self, number: int) -> tuple[str, ...]:
        return self._features[number]

    def weight(self, feature: str) -> float:
        return log(1 + self._count / (1 + len(self._holding.get(feature, ()))))

    def _keys(self, unit: str) -> tuple[str, ...]:
        if self.language == "zh":
            return (unit,)
        return tuple(f"{code}:{key}" for code in _HEARD_IN[self.language] for key in keys(code, unit))

    def _sound_keys(self, unit: str) -> Iterator[str]:
        for code in _HEARD_IN[self.language]:
            yield from (_phonetic(code, key) for key in keys(code, unit))

    def _really(self, number: int, units: Sequence[str], misheard: Collection[int]) -> bool:
        """Whether the words that were heard are forms of the name's; a name of one word is no mishearing."""
        name = self.names[number]
        if name.language == "zh":
            return True
        pairs = enumerate(zip(units, name.words, strict=True))
        return len(misheard) < len(units) and all(
            at in misheard or is_form(name.language, unit, word) for at, (unit, word) in pairs
        )

    def _add(self, number: int, name: Name) -> None:
        self.longest = max(self.longest, len(name.words))
        for keyed in _ways(name):
            node = self._tree
            for key in keyed:
                child = node.next.setdefault(key, _Node())
                code, _, word = key.partition(":")
                if len(word) >= _SHORTEST_WORD:
                    node.by_sound.setdefault(_phonetic(code, word), child)
                node = child
            node.ends.append(number)
        for heard in set(_sounds(name)):
            self._by_sound[heard].append(number)
            if self.language == "zh":
                self._sound_starts.add(_toneless(heard.lstrip("~").split(" ")[:2]))
        features = tuple(dict.fromkeys(_features(name)))
        self._features.append(features)
        for feature in features:
            self._holding[feature].add(number)


def _names(number: int, product: Product, language: str) -> Iterator[Name]:
    """A name that is written twice counts once."""
    seen: set[tuple[str, ...]] = set()
    for code in _HEARD_IN[language]:
        called = [
            (text, True) for lists in (product.aliases, product.nicknames) for text in lists.get(code, ())
        ]
        name = product.names.get(code)
        for text, whole in [*called, *([(name.text, False)] if name else [])]:
            words = tuple(_split(language, text))
            if words and words not in seen and any(len(word) > 1 or word.isalpha() for word in words):
                seen.add(words)
                yield Name(number, code, words, whole, frozenset(_heads(code, text, words)))


def _split(language: str, text: str) -> list[str]:
    pattern = _ZH_UNIT if language == "zh" else _WORD
    return [folded(word) for word in pattern.findall(text) if word[0].isalnum()]


def _ways(name: Name) -> Iterator[list[str]]:
    """The keys of its words; with the other key of the last word, where that has two."""
    if name.language == "zh":
        yield list(name.words)
        return
    first = [f"{name.language}:{name_keys(name.language, word)[0]}" for word in name.words]
    for key in name_keys(name.language, name.words[-1]):
        yield [*first[:-1], f"{name.language}:{key}"]


def _sounds(name: Name) -> Iterator[str]:
    if name.language == "zh":
        if len(name.words) >= _SHORTEST_SOUND["zh"] and all(HAN.match(word) for word in name.words):
            read = syllables(name.words)
            yield " ".join(read)
            if len(read) >= _TONELESS_FROM:
                yield _toneless(read)
        return
    joined = "".join(name.words)
    if len(joined) >= _SHORTEST_SOUND[name.language] and joined.isalpha():
        for key in name_keys(name.language, joined):
            yield _phonetic(name.language, key)


@lru_cache(50_000)
def _phonetic(language: str, key: str) -> str:
    return f"{language}:{sound(language, [key])}"


def _toneless(read: Sequence[str]) -> str:
    return "~" + " ".join(syllable.rstrip("12345") for syllable in read)


def _features(name: Name) -> Iterator[str]:
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
