"""The catalogue's names as the translator's terms.

Only what a person stands for is taken: a machine's draft of a name is no term. A name that is there in
every language is carried through the machine whole; one that lacks a language is mended and compared,
but left to the machine, for there is nothing to put in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from livestream_studio.commerce.types import LANGUAGES, Product, TextState
from livestream_studio.translation.phrasebook import Entry
from livestream_studio.translation.product_entries import RU_FORMS, entry_of, longest_first
from livestream_studio.translation.product_lines import KnownProduct
from livestream_studio.translation.termbase import Term

PREFIX = "sku:"  # of the terms' ids
_SHORTEST = {"zh": 2, "ru": 3, "kk": 3}  # letters; a shorter name stands in too many other words


@dataclass(frozen=True, slots=True)
class ProductNames:
    """A product as the translator knows it; `known` where its grammar can be told, for approved lines."""

    term: Term
    known: KnownProduct | None


def names_of(products: Iterable[Product], rows: Iterable[Entry]) -> Iterator[ProductNames]:
    """What the translator takes of each product; nothing of one that has no name yet. `rows`: the
    phrasebook's products, whose grammar a name takes where it can."""
    rows = longest_first(rows)
    for product in products:
        names = {
            code: text.text.strip()
            for code, text in product.names.items()
            if text.state is TextState.APPROVED and len(text.text.strip()) >= _SHORTEST.get(code, 1)
        }
        if not names:
            continue
        forms = {code: tuple(_also(product, code)) for code in LANGUAGES}
        found = entry_of(names, rows)
        cells = found[0].cells if found else {}
        cases = {case: cells[f"ru_{case}"] for case in RU_FORMS if f"ru_{case}" in cells}
        # Without a catalogue's capitals, where the grammar says that they are no part of a name.
        names |= {code: cells[cell] for code, cell in (("ru", "ru_nom"), ("kk", "kk")) if cell in cells}
        plain = any(names.get("zh") == row.cells["zh"] for row in rows)  # a word that needs no care
        kind = "term" if names.keys() >= set(LANGUAGES) and not plain else "product"
        term = Term(PREFIX + product.sku, names, kind, forms, cases=cases)
        yield ProductNames(term, KnownProduct(term, *found) if found and not plain else None)


def _also(product: Product, language: str) -> Iterator[str]:
    for word in (*product.aliases.get(language, ()), *product.nicknames.get(language, ())):
        if len(word.strip()) >= _SHORTEST[language]:
            yield word.strip()
