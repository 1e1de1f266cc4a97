"""A bigram language model that prefers the phrasebook's sentences and still allows any order of words."""

import collections
import math
from collections.abc import Iterable, Mapping, Sequence

from models.recipes.speech.fst import Fst
from models.recipes.speech.graph import UNKNOWN

BEGIN, END = "<s>", "</s>"
BACK_OFF = (
    0.3  # the chance that the next word does not follow from the last: hosts do not read out a phrasebook
)
UNIFORM = 0.5  # of the single words' chances, the part shared alike by the whole vocabulary


def build(
    sentences: Iterable[Sequence[str]],
    words: Sequence[str],
    label: Mapping[str, int],
    *,
    unknown: float,
    unknown_first: float,
    known_again: float,
) -> Fst:
    """``label`` numbers the words; ``unknown`` is the chance of ``[unk]`` where no known pair continues.

    ``unknown_first`` is that of a line which begins with it: what is strange is strange from its start.
    ``known_again`` is the chance that a known word follows ``[unk]`` at once: a stretch of strange words
    holds syllables that sound like known ones.
    """
    pairs: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    single: collections.Counter[str] = collections.Counter()
    for sentence in sentences:
        for before, word in zip([BEGIN, *sentence], [*sentence, END], strict=True):
            pairs[before][word] += 1
            single[word] += 1
    total, choices = sum(single.values()), len(words) + 1

    def alone(word: str) -> float:
        return -math.log((1 - unknown) * ((1 - UNIFORM) * single[word] / total + UNIFORM / choices))

    fst = Fst()
    begin, anywhere = fst.state(), fst.state()
    after = {BEGIN: begin, **{word: fst.state() for word in words}}
    for word in words:
        fst.arc(anywhere, after[word], label[word], label[word], alone(word))
    strange = fst.state()
    fst.arc(anywhere, strange, label[UNKNOWN], label[UNKNOWN], -math.log(unknown))
    fst.arc(begin, strange, label[UNKNOWN], label[UNKNOWN], -math.log(unknown_first))
    fst.final[anywhere] = alone(END)
    fst.arc(strange, strange, label[UNKNOWN], label[UNKNOWN], -math.log((1 - known_again) / 2))
    fst.final[strange] = -math.log((1 - known_again) / 2)
    fst.arc(strange, anywhere, cost=-math.log(known_again))
    for before, state in after.items():
        seen = pairs[before]
        known = -math.log(1 - unknown_first) if before == BEGIN else 0.0
        for word, count in sorted(seen.items()):
            cost = known - math.log((1 - BACK_OFF) * count / seen.total())
            if word == END:
                fst.final[state] = cost
            else:
                fst.arc(state, after[word], label[word], label[word], cost)
        fst.arc(state, anywhere, cost=known - (math.log(BACK_OFF) if seen else 0.0))
    return fst
