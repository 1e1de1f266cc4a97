"""Known Kazakh words, keyed by how another script writes them: what makes the way back to Cyrillic safe.

Every Cyrillic text that we own should feed it (phrasebook, catalogue, termbase, memory): a word in it is
read back without guessing, and the beginnings of its words help with the forms that are not in it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from livestream_studio.languages.scripts import arabic, latin
from livestream_studio.languages.scripts.letters import CYRILLIC_LETTERS, LATIN_LETTERS
from livestream_studio.languages.scripts.lines import clean_cyrillic
from livestream_studio.languages.scripts.suffixes import is_suffix_chain

_WORD = re.compile(f"[{CYRILLIC_LETTERS}]+")
_LATIN_NAME = re.compile(f"[{LATIN_LETTERS}]{{2,}}")
_SHORTEST_BEGINNING = 4


class Lexicon:
    """Words with how often each was seen. Adding while another thread reads is safe."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.latin_names: set[str] = set()
        self._names: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._arabic = _Index(arabic.word_to_arabic, arabic.beginnings)
        self._latin = _Index(None, latin.beginnings)
        for text in texts:
            self.add(text)

    def add(self, text: str, times: int = 1) -> None:
        """Learn the words of a Cyrillic text, and leave its Latin names in peace from now on."""
        text = clean_cyrillic(text)
        self.latin_names.update(_LATIN_NAME.findall(text))
        for found in _WORD.findall(text):
            word = found.lower()
            if word not in self._seen:
                self._arabic.add(word)
                self._latin.add(word)
            self._seen[word] += times

    def add_name(self, name: str) -> None:
        """Learn a name that is written with capitals, in all its forms: Алматы, Алматыдан."""
        self.add(name)
        self._names.update(word.lower() for word in _WORD.findall(name) if word[0].isupper())

    def words(self) -> tuple[str, ...]:
        return tuple(self._seen)

    def from_arabic(self, written: str) -> tuple[str, ...]:
        """The Cyrillic words that the normalised Arabic word can be, the most frequent first."""
        return self._ranked(self._arabic.readings.get(written))

    def from_latin(self, written: str) -> tuple[str, ...]:
        """The Cyrillic words that the lower-case Latin word can be, the most frequent first."""
        return self._ranked(self._latin.readings.get(written))

    def arabic_beginnings(self, letters: str) -> list[tuple[str, str]]:
        """(Cyrillic, rest of `letters`) for known beginnings of a word without hamza, the longest first."""
        return self._beginnings(self._arabic, letters)

    def latin_beginnings(self, letters: str) -> list[tuple[str, str]]:
        return self._beginnings(self._latin, letters)

    def cased(self, word: str) -> str:
        """A known name, with or without endings, gets its capital."""
        for end in range(len(word), 1, -1):
            if word[:end] in self._names and is_suffix_chain(word[end:]):
                return word[0].upper() + word[1:]
        return word

    def _ranked(self, found: list[str] | None) -> tuple[str, ...]:
        return tuple(sorted(found or (), key=lambda word: -self._seen[word]))

    def _beginnings(self, index: _Index, letters: str) -> list[tuple[str, str]]:
        found = []
        for end in range(len(letters), _SHORTEST_BEGINNING - 1, -1):
            counts = index.beginnings.get(letters[:end])
            if counts:
                found += [(cyrillic, letters[end:]) for cyrillic, _ in counts.most_common()]
        return found


class _Index:
    """One script's spellings of known words (with hamza) and of their beginnings (without)."""

    def __init__(self, whole: Callable[[str], str] | None, beginnings: Callable[[str], list[str]]) -> None:
        self.readings: dict[str, list[str]] = {}
        self.beginnings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._whole, self._spell = whole, beginnings

    def add(self, word: str) -> None:
        spelt = self._spell(word)
        self.readings.setdefault(self._whole(word) if self._whole else spelt[-1], []).append(word)
        for end in range(_SHORTEST_BEGINNING, len(word) + 1):
            self.beginnings[spelt[end - 1]][word[:end]] += 1
