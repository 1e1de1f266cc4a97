"""What the shop goes by: for whom the show is, rates and rules."""

from __future__ import annotations

from collections.abc import Callable

from livestream_studio import shop
from livestream_studio.commerce.rates import Rates
from livestream_studio.commerce.room import Room
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.core.types import StudioError
from livestream_studio.paths import rule_folders
from livestream_studio.settings import Settings

_CARD_LANGUAGES = ("kk", "ru", "zh")  # Kazakh first, as the law and the rule files have it


def room_of(settings: Settings) -> Room:
    """For whom the show is; a card is in the languages of the subtitles."""
    spoken = (*settings.targets, settings.source)
    languages = tuple(code for code in _CARD_LANGUAGES if code in settings.targets) or spoken
    return Room(settings.room, settings.currencies or ("CNY",), languages)


def room_settings(settings: Settings) -> tuple[object, ...]:
    """All settings that a price or a card depends on."""
    return settings.room, settings.currencies, settings.targets, settings.source, settings.carried


def rates_and_rules(tell: Callable[[StudioError], None]) -> tuple[Rates, Rulebook]:
    """Where the user's own cannot be used, those that ship; told."""
    try:
        return shop.rates(), shop.rulebook()
    except StudioError as error:
        tell(error)
        shipped, _ = rule_folders()
        return Rates(shop.usable_currencies()), Rulebook.load(shipped)
