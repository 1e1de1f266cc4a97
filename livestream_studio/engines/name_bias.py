"""Names made likelier in a speech model's language model, and nothing in it less likely.

Each name becomes a second way through the grammar, from the state that knows no history: its words cost
what they cost there, less a bonus, and lead on to where its last word leads anyhow. Vosk takes the cheaper
way. So a name gains only where it is said whole, and the old ways keep their costs: no word is taken away.
(Shallow fusion with a list of phrases does the same outside the language model, which Vosk cannot.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from livestream_studio.engines.openfst import ARC, Acceptor

BONUS = 3.0
"""Off each word's cost (a natural logarithm); docs/decisions/0015 tells what it was measured against."""
_LONGEST = 8  # words of a name
_BACKOFFS = 20  # one after another; more is a grammar that goes in circles
_WORD = re.compile(r"\w+(?:-\w+)*")


def sayable(names: Iterable[str], words: Mapping[str, int], language: str) -> list[tuple[int, ...]]:
    """The labels of each name that has no word which the model does not know; no name twice. A name of one
    word is left to the model: made likelier it would be heard in parts of other words."""
    spell = _characters if language == "zh" else _spelled
    found = (spell(_WORD.findall(name.lower()), words) for name in names)
    return list(dict.fromkeys(labels for labels in found if 1 < len(labels) <= _LONGEST))


def _spelled(tokens: Sequence[str], words: Mapping[str, int]) -> tuple[int, ...]:
    labels: list[int] = []
    for token in tokens:
        ways = (token, token.replace("ё", "е"), *token.split("-"))
        whole = next((way for way in ways[:2] if way in words), None)
        parts = [whole] if whole else ways[2:]
        if not all(part in words for part in parts):
            return ()
        labels += (words[part] for part in parts)
    return tuple(labels)


def _characters(tokens: Sequence[str], words: Mapping[str, int]) -> tuple[int, ...]:
    """Cut into the fewest known words; of as few, those with a longer one first."""
    text = "".join(tokens)
    best: list[tuple[int, ...] | None] = [None] * len(text) + [()]
    for start in reversed(range(len(text))):
        for end in range(start + 1, len(text) + 1):
            rest, label = best[end], words.get(text[start:end])
            here = best[start]
            if label and rest is not None and (here is None or len(rest) + 1 <= len(here)):
                best[start] = (label, *rest)
    return best[0] or ()


def with_phrases(grammar: Acceptor, phrases: Iterable[Sequence[int]], bonus: float = BONUS) -> Acceptor:
    """The grammar with these ways through it. Raises `ValueError` where its back-offs go in circles."""
    root = _without_history(grammar)
    states = len(grammar.final)
    inner: dict[tuple[int, int], int] = {}  # where a phrase stands after a word
    fresh: dict[int, dict[tuple[int, int], float]] = {root: {}}
    for phrase in phrases:
        steps, history = [], root
        for label in phrase:
            step = _follow(grammar, history, label)
            if step is None:
                break
            steps.append((label, max(min(step[0], 0.0), step[0] - bonus), step[1]))
            history = step[1]
        if len(steps) < len(phrase):
            continue  # the grammar has no such word
        here = root
        for label, cost, _ in steps[:-1]:
            after = inner.setdefault((here, label), states + len(inner))
            fresh[here][label, after] = cost
            fresh.setdefault(after, {})
            here = after
        label, cost, after = steps[-1]
        fresh[here][label, after] = cost
    return _extended(grammar, root, fresh)


def _extended(grammar: Acceptor, root: int, fresh: dict[int, dict[tuple[int, int], float]]) -> Acceptor:
    """`fresh`: for the root and each new state, in their order, what leaves them by label and target."""
    made = {
        state: np.array([(label, label, cost, to) for (label, to), cost in sorted(ways.items())], ARC)
        for state, ways in fresh.items()
    }
    start, end = grammar.first[root], grammar.first[root + 1]
    at_root = np.concatenate([grammar.arcs[start:end], made.pop(root)])
    at_root = at_root[np.argsort(at_root["label"], kind="stable")]
    first = grammar.first.copy()
    first[root + 1 :] += len(at_root) - (end - start)
    sizes = np.array([len(arcs) for arcs in made.values()], np.int64)
    return Acceptor(
        grammar.start,
        np.concatenate([grammar.final, np.full(len(made), np.inf, np.float32)]),
        np.concatenate([first, first[-1] + np.cumsum(sizes)]),
        np.concatenate([grammar.arcs[:start], at_root, grammar.arcs[end:], *made.values()]),
        grammar.symbols,
        grammar.flags,
    )


def _without_history(grammar: Acceptor) -> int:
    state = grammar.start
    for _ in range(_BACKOFFS):
        at = grammar.first[state]
        if at == grammar.first[state + 1] or grammar.arcs["label"][at] != 0:
            return state
        state = int(grammar.arcs["target"][at])
    raise ValueError("back-off")


def _follow(grammar: Acceptor, state: int, label: int) -> tuple[float, int] | None:
    """Cost and target of a word, by back-off where it does not follow that history."""
    cost = 0.0
    for _ in range(_BACKOFFS):
        start, end = grammar.first[state], grammar.first[state + 1]
        labels = grammar.arcs["label"][start:end]
        at = int(np.searchsorted(labels, label))
        if at < len(labels) and labels[at] == label:
            arc = grammar.arcs[start + at]
            return cost + float(arc["cost"]), int(arc["target"])
        if not len(labels) or labels[0] != 0:
            return None
        cost += float(grammar.arcs["cost"][start])
        state = int(grammar.arcs["target"][start])
    raise ValueError("back-off")
