"""Every spoken word form that the phrasebook can produce, by expansion, not by sampling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product as combinations

from livestream_studio.translation.phrasebook import style as styles
from livestream_studio.translation.phrasebook.book import Phrasebook, render_nodes
from livestream_studio.translation.phrasebook.template import Node, Slot, Template, Text
from livestream_studio.translation.phrasebook.values import TABLES, Entry, Filling, Value, every_number


def vocabulary(book: Phrasebook, language: str) -> Counter[str]:
    """Spoken word forms of `language`, each with the number of templates that can produce it."""
    counts: Counter[str] = Counter()
    known: dict[tuple[tuple[Node, ...], tuple[str, ...]], frozenset[str]] = {}
    for template in book.templates:
        words: set[str] = set()
        for group in _groups(template.nodes(language)):
            keys = _needs(group)
            values = {key: _every_value(book, template, kind) for key, kind in keys.items()}
            # Only products differ from template to template; every other kind is always whole.
            products = tuple(row.cells["zh"] for row in values.get("product", ()) if isinstance(row, Entry))
            if (group, products) not in known:
                known[group, products] = frozenset(_expand(group, values, language))
            words |= known[group, products]
        counts.update(words)
    return counts


def _expand(group: tuple[Node, ...], values: dict[str, list[Value]], language: str) -> Iterator[str]:
    for each in combinations(*values.values()):
        filling = Filling(dict(zip(values, each, strict=True)))
        yield from styles.spoken(render_nodes(group, filling, language, "spoken")).split()


def _groups(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """Runs of nodes that no space parts: each run's words depend on its own slots alone."""
    group: list[Node] = []
    for node in nodes:
        pieces = re.split(r"(?<=\s)|(?=\s)", node.text) if isinstance(node, Text) else [None]
        for piece in pieces:
            if piece is not None and piece.isspace():
                if group:
                    yield tuple(group)
                group = []
            elif piece is None or re.search(r"\w", piece):
                group.append(node if piece is None else Text(piece))
    if group:
        yield tuple(group)


def _needs(group: tuple[Node, ...]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for node in group:
        if not isinstance(node, Text):
            keys[node.key] = node.kind
        if isinstance(node, Slot) and node.form[:1] == ("agr",):
            keys["product"] = "product"
    return keys


def _every_value(book: Phrasebook, template: Template, kind: str) -> list[Value]:
    if kind in TABLES:
        return list(book.candidates(template, kind))
    return list(every_number(kind))
