"""The shop as it is wired: its currencies, rules and rates, and its ear for products.

What ships is read first; a file of the same kind in the folder `rules` of the user's own goes over it.
What reads tables is imported by the first who asks: the window opens sooner without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from livestream_studio import paths
from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.rates import Rates
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.core.types import StudioError

if TYPE_CHECKING:
    from livestream_studio.commerce.mentions import Mentions


def currencies() -> Currencies:
    """Read anew. Raises `StudioError("rules_broken")`."""
    from livestream_studio.exchange.currencies import fresh

    return fresh()


def usable_currencies() -> Currencies:
    """Where the user's own cannot be read (importing and the running order tell it): those that ship."""
    from livestream_studio.exchange.currencies import offered, shipped

    try:
        return offered()
    except StudioError:
        return shipped()


def rulebook() -> Rulebook:
    """Raises `StudioError("rules_broken")`."""
    return Rulebook.load(*paths.rule_folders())


def rates() -> Rates:
    """All that were ever given, but for those of currencies that are not known any more.

    Raises `StudioError` as `currencies` and `store.rates.RateStore`.
    """
    from livestream_studio.store.rates import RateStore

    known = currencies()
    kept = RateStore(paths.database()).all()
    return Rates.of(known, (rate for rate in kept if rate.base in known and rate.quote in known))


def listening(language: str) -> Mentions:
    """An ear for every product of the catalogue; `during` makes it one for a show. Takes a second or two at
    ten thousand products. Raises `StudioError` as `store.catalogue.CatalogueStore`."""
    from livestream_studio.commerce.mentions import Mentions
    from livestream_studio.store.catalogue import CatalogueStore

    return Mentions(language, CatalogueStore(paths.database()).all())
