"""Names as second ways through a language model."""

from __future__ import annotations

import math

import numpy as np
import pytest

from livestream_studio.engines.name_bias import sayable, with_phrases
from livestream_studio.engines.openfst import ARC, Acceptor

WORDS = {"красная": 1, "сумка": 2, "чай": 3, "зеленый": 4, "мини": 5, "юбка": 6}


def grammar(*ways: list[tuple[int, float, int]], start: int = 0) -> Acceptor:
    """A state for each list of (word, cost, target)."""
    arcs = [(label, label, cost, target) for state in ways for label, cost, target in state]
    first = np.cumsum([0, *map(len, ways)])
    final = np.array([0.0] + [math.inf] * (len(ways) - 1), np.float32)
    return Acceptor(start, final, first, np.array(arcs, ARC)).checked()


# 0 knows no history; 1 is after "красная", 2 the start
MODEL = grammar([(1, 5.0, 1), (2, 6.0, 0), (3, 1.0, 0)], [(0, 0.5, 0), (3, 2.0, 0)], [(0, 1.5, 0)], start=2)


def cheapest(model: Acceptor, *labels: int) -> float:
    """The cost of a line's cheapest way to where any line may go on: inside a name only that name may."""
    costs = {model.start: 0.0}
    for label in (*labels, 0):
        for _ in range(3):  # back-offs
            for state, cost in list(costs.items()):
                for arc in model.arcs[model.first[state] : model.first[state + 1]]:
                    if arc["label"] == 0:
                        costs[int(arc["target"])] = min(
                            costs.get(int(arc["target"]), math.inf), cost + float(arc["cost"])
                        )
        if label:
            after: dict[int, float] = {}
            for state, cost in costs.items():
                for arc in model.arcs[model.first[state] : model.first[state + 1]]:
                    if arc["label"] == label:
                        target = int(arc["target"])
                        after[target] = min(after.get(target, math.inf), cost + float(arc["cost"]))
            costs = after
    return min(cost for state, cost in costs.items() if state < len(MODEL.final))


def test_a_whole_name_is_cheaper_and_nothing_is_dearer() -> None:
    biased = with_phrases(MODEL, [(1, 2)], 3.0).checked()
    assert cheapest(MODEL, 1, 2) == 1.5 + 5 + 0.5 + 6
    assert cheapest(biased, 1, 2) == 1.5 + (5 - 3) + (0.5 + 6 - 3)
    for line in ((1,), (2,), (3,), (2, 1), (1, 3), (3, 3, 2)):
        assert cheapest(biased, *line) == cheapest(MODEL, *line)


def test_names_with_the_same_beginning_share_it() -> None:
    biased = with_phrases(MODEL, [(1, 2), (1, 3), (1, 2, 2), (1,)], 3.0).checked()
    assert len(biased.final) == len(MODEL.final) + 2
    assert cheapest(biased, 1) == 1.5 + 2
    assert cheapest(biased, 1, 3) == 1.5 + 2 + 0  # cheap already: never below nothing
    assert cheapest(biased, 1, 2, 2) == 1.5 + 2 + 3.5 + 3


def test_a_word_that_the_grammar_has_not_makes_no_way() -> None:
    assert len(with_phrases(MODEL, [(1, 9), (9,)], 3.0).arcs) == len(MODEL.arcs)


def test_a_grammar_that_goes_in_circles() -> None:
    with pytest.raises(ValueError, match="back-off"):
        with_phrases(grammar([(0, 1.0, 1)], [(0, 1.0, 0)]), [(1,)], 3.0)


def test_names_of_known_words() -> None:
    names = ["Красная сумка", "«Зелёный» чай!", "мини-юбка", "красный чай", "", "чай", "чай 100"]
    assert sayable(names, WORDS, "ru") == [(1, 2), (4, 3), (5, 6)]
    assert sayable([" ".join(["чай"] * 9)], WORDS, "ru") == []


def test_chinese_names_are_cut_into_the_fewest_words() -> None:
    words = {"真": 1, "丝": 2, "真丝": 3, "连衣": 4, "裙": 5, "连衣裙": 6, "衣裙": 7, "<eps>": 0}
    assert sayable(["真丝连衣裙", "真丝 裙", "丝绸", "真，丝"], words, "zh") == [(3, 6), (3, 5)]
