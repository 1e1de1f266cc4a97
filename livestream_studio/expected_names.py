"""The names that are likely to be said in a show: those of its products, for the recogniser to expect."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator

from livestream_studio import paths
from livestream_studio.core.types import StudioError
from livestream_studio.languages import kazakh
from livestream_studio.product_terms import names_of
from livestream_studio.translation.phrasebook import Entry

log = logging.getLogger(__name__)

MOST = 300
"""Products. Of a longer running order the first are taken; of a larger shop without running order none, for
which of them come up cannot be told."""


def expected_names(language: str, rows: Callable[[], Iterable[Entry]]) -> list[str]:
    """Names, aliases and nicknames with their forms, of the products in the running order; where there is
    none, of a small shop's. `rows` gives the phrasebook's products. No catalogue, or a damaged one: none."""
    from livestream_studio.store.catalogue import CatalogueStore
    from livestream_studio.store.running_order import RunningOrderStore

    if not paths.database().is_file():
        return []
    catalogue = CatalogueStore(paths.database())
    try:
        order = RunningOrderStore(paths.database()).load("")
        ids = [turn.product for turn in order.turns][:MOST]
        if not ids and 0 < catalogue.count() <= MOST:
            ids = catalogue.ids()
        products = catalogue.some(ids).values() if ids else ()
    except StudioError:
        log.warning("the catalogue cannot be read; its names are not expected")
        return []
    if not products:
        return []
    terms = [each.term for each in names_of(products, rows())]
    return sorted(
        {form for term in terms for name in term.surfaces(language) for form in _forms(language, name)}
    )


def _forms(language: str, name: str) -> Iterator[str]:
    """As it is; Kazakh also in each case, with what is grown onto its last word (another harmony than the
    word's makes words that no model knows)."""
    yield name
    head, space, last = name.rpartition(" ")
    if language == "kk" and last.isalpha():
        for case in kazakh.CASES:
            for possessed in {False, last[-1] in "ыі"}:
                yield head + space + kazakh.inflect(last.lower(), case, possessed=possessed)
