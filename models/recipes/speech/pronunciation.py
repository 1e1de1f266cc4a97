"""How espeak says words that training did not hear: the vocabulary may grow without training."""

import collections
import random
from collections.abc import Mapping

from models.recipes.speech import dataset, voices
from models.recipes.speech.corpus import Corpus, Line

VOICES = 4  # each says the word between neighbours, since neighbours change how a word begins and ends
NEIGHBOURS = 3

Lexicon = Mapping[str, Mapping[tuple[str, ...], int]]


def complete(lexicon: Lexicon, corpus: Corpus) -> Lexicon:
    """The lexicon with every word of the corpus in it."""
    chance = random.Random(11)
    result: dict[str, Mapping[tuple[str, ...], int]] = dict(lexicon)
    for word in corpus.words:
        if not lexicon.get(word):
            result[word] = _ask(word, corpus, chance)
    return result


def _ask(word: str, corpus: Corpus, chance: random.Random) -> collections.Counter[tuple[str, ...]]:
    heard: collections.Counter[tuple[str, ...]] = collections.Counter()
    for _ in range(VOICES):
        manner = voices.any_manner(corpus.language, voices.TRAINING, chance)
        for _ in range(NEIGHBOURS):
            line: Line = corpus.line(f"{chance.choice(corpus.words)} {word} {chance.choice(corpus.words)}")
            spoken = dataset.speak(line, manner)
            if spoken is not None:
                phones = tuple(part.phone for part in spoken.parts if part.word == 1)
                heard[phones] += 1
    return heard
