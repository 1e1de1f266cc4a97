"""The currencies that a shop is offered: what ships, and over it the user's own file."""

from __future__ import annotations

from functools import cache

from livestream_studio.commerce.money import Currencies
from livestream_studio.paths import rule_folders

_FILE = "currencies.toml"


@cache
def offered() -> Currencies:
    """As `fresh` read them last. Raises `StudioError("rules_broken")`."""
    return Currencies.load(*(folder / _FILE for folder in rule_folders()))


def fresh() -> Currencies:
    """Reads the files again: what somebody has added counts from now on. Raises as `offered` does."""
    offered.cache_clear()
    return offered()


def shipped() -> Currencies:
    """Without the user's own."""
    return Currencies.load(rule_folders()[0] / _FILE)
