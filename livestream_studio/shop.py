"""The shop as it is wired: its currencies, rules and rates, and its ear for products.

What ships is read first; a file of the same kind in the folder `rules` of the user's own goes over it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from livestream_studio import paths
from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.rates import Rates
from livestream_studio.commerce.rules import Rulebook

if TYPE_CHECKING:
    from livestream_studio.commerce.mentions import Mentions

CURRENCIES = "currencies.toml"


def rule_folders() -> tuple[Path, Path]:
    """The shipped rules, and the user's own, which may not be there."""
    return paths.assets() / "rules", paths.data_home() / "rules"


def currencies() -> Currencies:
    """Raises `StudioError("rules_broken")`."""
    return Currencies.load(*(folder / CURRENCIES for folder in rule_folders()))


def rulebook() -> Rulebook:
    """Raises `StudioError("rules_broken")`."""
    return Rulebook.load(*rule_folders())


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
