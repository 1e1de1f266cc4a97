"""What is said: vocabulary, sentences and words outside the vocabulary, for one language."""

import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.recipes.speech import outside

HELD_OUT_SHARE = 5  # one sentence in five is kept from training


class Word(NamedTuple):
    """``text`` as the recogniser writes it, ``said`` as espeak is given it (Chinese: pinyin with tones)."""

    text: str
    said: str


Line = tuple[Word, ...]


def held_out(sentence: str) -> bool:
    """Whether this sentence (words with spaces) is kept for measuring; the same answer on every machine."""
    return zlib.crc32(sentence.encode()) % HELD_OUT_SHARE == 0


@dataclass(frozen=True)
class Corpus:
    """A language's material. ``sentence`` draws one, words separated by spaces, all from ``words``."""

    language: str
    words: tuple[str, ...]
    sentence: Callable[[random.Random], str]
    say: Callable[[str], str]
    outsiders: tuple[Word, ...]

    def line(self, text: str) -> Line:
        return tuple(Word(word, self.say(word)) for word in text.split())

    def draw(self, chance: random.Random, *, testing: bool) -> Line:
        """A sentence of the training part, or of the part kept from it."""
        while True:
            sentence = self.sentence(chance)
            if held_out(sentence) == testing:
                return self.line(sentence)

    def jumble(self, chance: random.Random, words: Sequence[str] | None = None) -> Line:
        """One to six random words of the vocabulary: what no language model can guess."""
        return self.line(" ".join(chance.choice(words or self.words) for _ in range(chance.randint(1, 6))))

    def foreign(self, chance: random.Random, *, testing: bool) -> Line:
        """Speech outside the vocabulary.

        Training hears made-up words, half the real ones and some known; the test hears only the other half.
        """
        half = self.outsiders[testing::2]
        if testing:
            return tuple(chance.choice(half) for _ in range(chance.randint(2, 5)))
        line = []
        for _ in range(chance.randint(1, 5)):
            draw = chance.random()
            if draw < 0.25:
                line.append(Word(word := chance.choice(self.words), self.say(word)))
            elif draw < 0.55:
                line.append(chance.choice(half))
            else:
                line.append(Word("", outside.made_up(self.language, chance)))
        return tuple(line)
