"""Where the names of the catalogue stand, so that they are found in a line however many there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from livestream_studio.commerce.mention_names import (
    HEARD_IN,
    MARKS,
    SHORTEST_SOUND,
    TONELESS_FROM,
    ZH_UNIT,
    Name,
    features_in,
    names_of,
    phonetic,
    sounds,
    toneless,
    ways,
)
from livestream_studio.commerce.types import Product
from livestream_studio.languages.name_forms import (
    diminutive_keys,
    folded,
    is_diminutive,
    is_form,
    is_plain_form,
    keys,
    name_keys,
    plain,
    plain_keys,
    russian_letters,
)

STOP = "|"  # no name goes across it
_UNIT = re.compile(rf"[^\W_]+|{MARKS}")
_SHORTEST_WORD = 4  # letters of a word within a name that may be misheard
_LONGEST = 12  # Chinese characters of a name that is said in one breath


class Token(NamedTuple):
    """A word of a line, or a stretch of Chinese characters, folded, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(slots=True, eq=False)
class _Node:
    """A word of a name in the tree of names; `ends` are those that end here."""

    next: dict[str, _Node] = field(default_factory=dict)
    by_sound: dict[str, _Node] = field(default_factory=dict)
    by_plain: dict[str, list[_Node]] = field(default_factory=dict)
    ends: list[int] = field(default_factory=list)


class Index:
    """The names of products as they are heard in one language. Immutable after making; thread-safe.

    `weight` of a feature (a word, or two Chinese characters) is greater the fewer names have it.
    """

    def __init__(self, language: str, products: Sequence[Product]) -> None:
        self.language = language
        self.names: list[Name] = [name for n, p in enumerate(products) for name in names_of(n, p, language)]
        self._tree = _Node()
        self.longest = 1  # words, or Chinese characters
        self._by_sound: defaultdict[str, list[int]] = defaultdict(list)
        self._sound_starts: set[str] = set()  # two syllables: most of a line needs no further look
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        self._plain_features: defaultdict[str, set[str]] = defaultdict(set)
        self._features: list[tuple[str, ...]] = []
        self._russian: defaultdict[str, set[str]] = defaultdict(set)  # the words of names by their key
        for number, name in enumerate(self.names):
            self._add(number, name)
        self._count = max(2, len(products))

    def tokens(self, line: str) -> list[Token]:
        """The words of a line, in Chinese its single characters; what parts it stands as `STOP`."""
        pattern = ZH_UNIT if self.language == "zh" else _UNIT
        return [
            Token(folded(m[0]) if m[0][0].isalnum() else STOP, m.start(), m.end())
            for m in pattern.finditer(line)
        ]

    def whole(self, units: Sequence[str], at: int) -> Iterator[tuple[int, int, bool]]:
        """Names that stand at `units[at]`: (number of the name, where it ends, whether word for word).

        A word of a longer name may also be one that only sounds the same (Russian and Kazakh); a Kazakh one
        may be written with letters that are mixed up (койлек).
        """
        nodes: list[tuple[_Node, int, tuple[int, ...], tuple[int, ...]]] = [(self._tree, at, (), ())]
        while nodes:
            node, here, misheard, spelled = nodes.pop()
            for number in node.ends if here > at else ():
                if self._really(number, units[at:here], misheard, spelled):
                    yield number, here, not (misheard or spelled)
            if here == len(units) or here - at == self.longest:
                continue
            unit = units[here]
            exact = [node.next[key] for key in (*self._keys(unit), *self._small(unit)) if key in node.next]
            nodes += [(child, here + 1, misheard, spelled) for child in exact]
            if node.by_plain:
                plainly = (child for key in plain_keys(unit) for child in node.by_plain.get(key, ()))
                nodes += [
                    (child, here + 1, misheard, (*spelled, here - at))
                    for child in plainly
                    if child not in exact
                ]
            if len(unit) >= _SHORTEST_WORD and node.by_sound:
                heard = (node.by_sound.get(key) for key in self._sound_keys(unit))
                nodes += [
                    (child, here + 1, (*misheard, here - at), spelled)
                    for child in heard
                    if child and child not in exact
                ]

    def sounding(self, units: Sequence[str], read: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
        """Names that these units as a whole sound like. `read`: the pinyin of Chinese characters; elsewhere
        the words may be cut otherwise."""
        if self.language == "zh":
            if toneless(read[at : at + 2]) not in self._sound_starts:
                return
            for end in range(at + SHORTEST_SOUND["zh"], min(len(units), at + _LONGEST) + 1):
                known = self._by_sound.get(" ".join(read[at:end]), ())
                if end - at >= TONELESS_FROM:
                    known = (*known, *self._by_sound.get(toneless(read[at:end]), ()))
                yield from ((number, end) for number in known)
            return
        for end in range(at + 1, min(len(units), at + 3) + 1):
            joined = "".join(units[at:end])
            if len(joined) >= SHORTEST_SOUND[self.language] and joined.isalpha():
                for key in self._sound_keys(joined):
                    yield from ((number, end) for number in self._by_sound.get(key, ()))

    def features(self, unit: str, following: str = "") -> tuple[str, ...]:
        """What a unit of a line has in common with names: keys of a word, two characters."""
        if self.language == "zh":
            return (unit + following,) if following else ()
        found = tuple(key for key in self._keys(unit) if key in self._holding)
        if not found:
            found = tuple(key for key in self._small(unit) if key in self._holding)
        if found or self.language != "kk" or len(unit) < _SHORTEST_WORD:
            return found
        plainly = (f for key in plain_keys(unit) for f in self._plain_features.get(key, ()))
        return tuple(f for f in dict.fromkeys(plainly) if is_plain_form(unit, f.partition(":")[2]))

    def is_word(self, unit: str) -> bool:
        """Whether a unit of a line is a word of some name as it is written."""
        return any(key in self._holding for key in self._keys(unit))

    def holding(self, feature: str) -> set[int]:
        return self._holding.get(feature, set())

    def features_of(self, number: int) -> tuple[str, ...]:
        return self._features[number]

    def weight(self, feature: str) -> float:
        return log(1 + self._count / (1 + len(self._holding.get(feature, ()))))

    def _keys(self, unit: str) -> tuple[str, ...]:
        if self.language == "zh":
            return (unit,)
        return tuple(
            f"{code}:{key}" for code in HEARD_IN[self.language] for key in keys(code, _as(code, unit))
        )

    def _small(self, unit: str) -> tuple[str, ...]:
        """The keys of Russian words of names that a unit is a diminutive of."""
        if "ru" not in HEARD_IN[self.language]:
            return ()
        unit = russian_letters(unit)
        return tuple(
            key
            for key in (f"ru:{stem}" for stem in diminutive_keys(unit))
            if any(is_diminutive(unit, word) for word in self._russian.get(key, ()))
        )

    def _sound_keys(self, unit: str) -> Iterator[str]:
        for code in HEARD_IN[self.language]:
            yield from (phonetic(code, key) for key in keys(code, _as(code, unit)))

    def _really(
        self, number: int, units: Sequence[str], misheard: Collection[int], spelled: Collection[int]
    ) -> bool:
        """Whether the words that were heard are forms of the name's; a name of one word is no mishearing."""
        name = self.names[number]
        if name.language == "zh":
            return True
        if len(misheard) == len(units):
            return False
        short = sum(map(len, name.words)) < SHORTEST_SOUND[name.language]
        if spelled and len(misheard) + len(spelled) == len(units) and (misheard or short):
            return False  # nothing of it is as it is written
        return all(
            at in misheard
            or (
                is_plain_form(unit, word)
                if at in spelled
                else is_form(name.language, _as(name.language, unit), word)
                or (name.language == "ru" and is_diminutive(russian_letters(unit), word))
            )
            for at, (unit, word) in enumerate(zip(units, name.words, strict=True))
        )

    def _add(self, number: int, name: Name) -> None:
        self.longest = max(self.longest, len(name.words))
        if name.language == "ru":
            for word in name.words:
                self._russian[f"ru:{name_keys('ru', word)[0]}"].add(word)
        for keyed in ways(name):
            node = self._tree
            for key in keyed:
                child = node.next.setdefault(key, _Node())
                code, _, word = key.partition(":")
                if len(word) >= _SHORTEST_WORD:
                    node.by_sound.setdefault(phonetic(code, word), child)
                if code == self.language == "kk" and child not in (
                    alike := node.by_plain.setdefault(plain(word), [])
                ):
                    alike.append(child)
                node = child
            node.ends.append(number)
        for heard in set(sounds(name)):
            self._by_sound[heard].append(number)
            if self.language == "zh":
                self._sound_starts.add(toneless(heard.lstrip("~").split(" ")[:2]))
        features = tuple(dict.fromkeys(features_in(name)))
        self._features.append(features)
        for feature in features:
            self._holding[feature].add(number)
            if feature.startswith("kk:"):
                self._plain_features[plain(feature[3:])].add(feature)


def _as(code: str, unit: str) -> str:
    """A word of a line as a word of that language may be written."""
    return russian_letters(unit) if code == "ru" else unit
