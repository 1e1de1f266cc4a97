"""The recogniser's graph: which phones make which words, and a loop for speech outside the vocabulary."""

import collections
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.recipes.speech.acoustic import AcousticModel
from models.recipes.speech.fst import Fst, add_self_loops, determinize

UNKNOWN = "[unk]"
SILENCE_COST = math.log(2)
LEAST_SHARE = 0.05  # of the commonest; rarer pronunciations are left out
POSITIONS = (("B", "begin"), ("I", "internal"), ("E", "end"), ("S", "singleton"))
UNKNOWN_LEAST = 4  # phones: what is shorter is too easily a short word half heard
UNKNOWN_PREFIX = "u."  # own phones, so that determinization never mixes the loop with words


@dataclass(frozen=True)
class PhoneTable:
    """HMM phones: silence is 1, then each phone in four word positions, then the same again for ``[unk]``.

    ``state_of[i]`` is the acoustic model's phone for HMM phone i+1; ``boundary`` its word_boundary kind.
    """

    names: list[str]
    state_of: list[int]
    boundary: list[str]
    number: Mapping[str, int]

    @classmethod
    def of(cls, phones: Sequence[str]) -> "PhoneTable":
        names, states, boundary = [phones[0]], [0], ["nonword"]
        for prefix in ("", UNKNOWN_PREFIX):
            for state, phone in enumerate(phones[1:], 1):
                for mark, kind in POSITIONS:
                    names.append(f"{prefix}{phone}_{mark}")
                    states.append(state)
                    boundary.append(kind)
        return cls(names, states, boundary, {name: index for index, name in enumerate(names, 1)})

    def enter(self, name: str) -> int:
        """The transition that a phone's first frame takes; its self-loop is one less."""
        return 2 * self.number[name]

    @property
    def last_transition(self) -> int:
        return 2 * len(self.names)


Pronunciation = tuple[str, tuple[str, ...], float]


def pronunciations(words: Sequence[str], model: AcousticModel) -> list[Pronunciation]:
    """Word, phones and cost of each way it was heard often enough. ``ValueError`` names words never heard."""
    unheard = [word for word in words if not model.lexicon.get(word)]
    if unheard:
        raise ValueError("never spoken in training: " + " ".join(unheard))
    known = frozenset(model.phones)
    result = []
    for word in words:
        heard = model.lexicon[word]
        most = max(heard.values())
        ranked = sorted(heard.items(), key=lambda item: (-item[1], item[0]))
        usable = [(phones, n) for phones, n in ranked if n >= LEAST_SHARE * most and known.issuperset(phones)]
        result += [(word, phones, -math.log(n / most)) for phones, n in usable]
    return result


def positioned(phones: Sequence[str]) -> list[str]:
    """Phones with their place in the word: ``a_S`` or ``a_B b_I c_E``."""
    if len(phones) == 1:
        return [f"{phones[0]}_S"]
    return [f"{phones[0]}_B", *(f"{phone}_I" for phone in phones[1:-1]), f"{phones[-1]}_E"]


@dataclass(frozen=True)
class Graph:
    """``fst`` from transitions to word numbers (``words[n]``); ``disambiguation`` labels have no sound."""

    fst: Fst
    words: list[str]
    disambiguation: list[int]


def build(words: Sequence[str], model: AcousticModel, table: PhoneTable, *, unknown_scale: float) -> Graph:
    """The words' graph before the language model; ``unknown_scale`` sets what a phone of ``[unk]`` costs."""
    entries = pronunciations(words, model)
    symbols = ["<eps>", *words, UNKNOWN]
    number = {word: index for index, word in enumerate(symbols)}
    same = collections.Counter(phones for _, phones, _ in entries)
    first = table.last_transition + 1
    fst = Fst()
    start, loop, silence = fst.state(), fst.state(), fst.state()
    go_on, pause = -math.log(1 - math.exp(-SILENCE_COST)), SILENCE_COST
    fst.arc(start, loop, cost=go_on)
    fst.arc(start, silence, cost=pause)
    after = fst.state()
    fst.arc(silence, after, table.enter(table.names[0]))
    fst.arc(after, loop, first)
    seen: collections.Counter[tuple[str, ...]] = collections.Counter()
    for word, phones, cost in entries:
        labels = [table.enter(name) for name in positioned(phones)]
        if same[phones] > 1:
            seen[phones] += 1
            labels.append(first + seen[phones])
        place = loop
        for index, label in enumerate(labels):
            output, price = (number[word], cost) if index == 0 else (0, 0.0)
            if index < len(labels) - 1:
                place, before = fst.state(), place
                fst.arc(before, place, label, output, price)
            else:
                fst.arc(place, loop, label, output, price + go_on)
                fst.arc(place, silence, label, output, price + pause)
    _unknown_loop(fst, loop, silence, model.phones[1:], table, number[UNKNOWN], unknown_scale)
    fst.final[loop] = 0.0
    return Graph(
        _with_self_loops(determinize(fst), model, table),
        symbols,
        list(range(first, first + 1 + max(same.values()))),
    )


def _unknown_loop(
    fst: Fst, loop: int, silence: int, phones: Sequence[str], table: PhoneTable, label: int, scale: float
) -> None:
    """Phones of any kind are ``[unk]``, each at a cost that makes it dearer than the right word."""
    cost = math.log(len(phones)) * scale
    go_on, pause = -math.log(1 - math.exp(-SILENCE_COST)), SILENCE_COST
    inside = [fst.state() for _ in range(UNKNOWN_LEAST - 1)]
    for phone in phones:
        begin, middle, end = (table.enter(f"{UNKNOWN_PREFIX}{phone}_{mark}") for mark in "BIE")
        fst.arc(loop, inside[0], begin, label, cost)
        for here, there in zip(inside, [*inside[1:], inside[-1]], strict=True):
            fst.arc(here, there, middle, 0, cost)
        fst.arc(inside[-1], loop, end, 0, cost + go_on)
        fst.arc(inside[-1], silence, end, 0, cost + pause)


def _with_self_loops(fst: Fst, model: AcousticModel, table: PhoneTable) -> Fst:
    stay = [0.0, *(-math.log(model.stay[state]) for state in table.state_of)]
    leave = [0.0, *(-math.log(1 - model.stay[state]) for state in table.state_of)]
    last = table.last_transition
    return add_self_loops(
        fst, lambda label: label // 2 if label <= last else 0, lambda phone: 2 * phone - 1, stay, leave
    )
