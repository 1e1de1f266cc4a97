"""The compact n-gram models of OpenFst (`ngram-fst.h`), which the small official speech models use.

The states are the nodes of a tree of histories, the last word first, kept as LOUDS bits: a node's number is
its place in breadth-first order, 0 is "no history", its parent is the history that it backs off to. Where a
word leads is not kept: it is the longest history in the tree that ends with that word.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from livestream_studio.engines.openfst import ARC, Parts, Reader

_LONGEST = 20  # words of a history; a deeper tree is a damaged file


@dataclass(frozen=True, slots=True)
class _Tree:
    """`word` is the earliest word of each node's history."""

    parent: NDArray[np.int64]
    word: NDArray[np.int64]
    keys: NDArray[np.int64]
    span: int

    @classmethod
    def of(cls, parent: NDArray[np.int64], word: NDArray[np.int64], span: int) -> _Tree:
        keys = parent[1:] * span + word[1:]
        if (np.diff(keys) <= 0).any() or (parent[1:] >= np.arange(1, len(parent))).any():
            raise ValueError("n-gram contexts")
        return cls(parent, word, keys, span)

    def child(self, node: NDArray[np.int64], word: NDArray[np.int64]) -> NDArray[np.int64]:
        """The node below each `node` by `word`; 0 where there is none."""
        wanted = node * self.span + word
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(self.keys[at] == wanted, at + 1, 0)

    def histories(self) -> list[NDArray[np.int64]]:
        """The last word of each node's history, the word before it, and so on; -1 where it is shorter."""
        depth, node = np.zeros(len(self.parent), np.int64), np.arange(len(self.parent))
        for _ in range(_LONGEST):
            if not node.any():
                break
            depth[node != 0] += 1
            node = self.parent[node]
        else:
            raise ValueError("n-gram contexts")
        words = np.full((int(depth.max()), len(node)), -1, np.int64)
        node = np.arange(len(node))
        while (inside := np.flatnonzero(node)).size:
            words[depth[node[inside]] - 1, inside] = self.word[node[inside]]
            node = self.parent[node]
        return list(words)


def arcs_of(reader: Reader) -> Parts:
    """The model as states and arcs. Raises `ValueError` and `struct.error` for a damaged file."""
    states, futures, finals = (reader.number("Q") for _ in range(3))
    tree_bits, future_bits = _bits(reader, 2 * states + 1), _bits(reader, futures + states + 1)
    is_final = _bits(reader, states)
    context, word = reader.array("<i4", states + 1), reader.array("<i4", futures).astype(np.int64)
    backoff, final_cost = reader.array("<f4", states + 1), reader.array("<f4", finals)
    cost = reader.array("<f4", futures + 1)[:futures]

    nodes = np.flatnonzero(tree_bits)
    parent = np.maximum(np.cumsum(~tree_bits)[nodes] - 1, 0)
    counts = np.diff(np.flatnonzero(~future_bits)) - 1
    if len(parent) != states or len(counts) != states or counts.sum() != futures:
        raise ValueError("n-gram bits")
    tree = _Tree.of(parent, context[:states].astype(np.int64), int(max(context.max(), word.max())) + 1)
    source = np.repeat(np.arange(states), counts)

    first = np.concatenate([[0], np.cumsum(counts + (np.arange(states) > 0))])
    arcs = np.zeros(futures + states - 1, ARC)
    backs = first[1:states]  # the empty word comes first, and the state without history has none
    arcs["cost"][backs], arcs["target"][backs] = backoff[1:states], parent[1:]
    said = np.ones(len(arcs), bool)
    said[backs] = False
    arcs["label"][said] = arcs["output"][said] = word
    arcs["cost"][said], arcs["target"][said] = cost, _targets(tree, source, word)
    final = np.full(states, np.inf, np.float32)
    final[is_final] = final_cost
    return final, first, arcs


def _targets(tree: _Tree, source: NDArray[np.int64], word: NDArray[np.int64]) -> NDArray[np.int64]:
    target = tree.child(np.zeros(len(word), np.int64), word)
    going = np.flatnonzero(target)
    for earlier in tree.histories():
        before = earlier[source[going]]
        going, before = going[before >= 0], before[before >= 0]
        deeper = tree.child(target[going], before)
        going, deeper = going[deeper > 0], deeper[deeper > 0]
        target[going] = deeper
    return target


def _bits(reader: Reader, count: int) -> NDArray[np.bool_]:
    packed = reader.array("<u8", (count + 63) // 64).view(np.uint8)
    return np.unpackbits(packed, bitorder="little")[:count].astype(bool)
