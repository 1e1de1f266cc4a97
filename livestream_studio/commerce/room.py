"""For whom a show is: which money and which language come first, and what a card must have to go on air."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from livestream_studio.commerce.rates import Rates
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.commerce.texts import approved
from livestream_studio.commerce.types import LANGUAGES, Money, Price, Product
from livestream_studio.core.types import Problem


@dataclass(frozen=True, slots=True)
class Room:
    """`country` (ISO 3166 alpha-2) whose rules hold for what is shown, "" for none; `currencies` and
    `languages` (codes) in the order in which a card has them."""

    country: str = ""
    currencies: tuple[str, ...] = ("CNY",)
    languages: tuple[str, ...] = ("zh",)

    def under(self, book: Rulebook, day: str) -> Room:
        """The room as the rules of its country want it on an ISO date: what a rule names comes first, and
        stands alone where the rule says so."""
        price, language = (book.on(kind, self.country, day) for kind in ("price", "language"))
        currencies, languages = self.currencies, self.languages
        if price is not None:
            ruled = (price.values["currency"],)
            currencies = ruled if price.values.get("only") else _first(ruled, currencies)
        if language is not None:
            languages = _first(language.values["languages"], languages)
        return Room(self.country, currencies, languages)


KAZAKHSTAN = Room("KZ", ("KZT", "CNY"), ("kk", "ru"))


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One price as it is shown; `about`: converted, not the shop's own, by rates of which the oldest is of
    `day`; `least`: variants cost differently, and this is the cheapest; `old`: what was asked before, in
    the same currency, "" where that is no more than what is asked now, as both are written."""

    text: str
    money: Money
    about: bool = False
    day: str = ""
    least: bool = False
    old: str = ""


@dataclass(frozen=True, slots=True)
class NameLine:
    """The product's name in a language, as a human stands for it."""

    language: str
    text: str


def refusals(
    product: Product, room: Room, book: Rulebook, day: str, variant: str = ""
) -> tuple[Problem, ...]:
    """Why the product's card may not go on air in the room on an ISO date: `card_price_missing` (detail: the
    currency and the rule's id) where the law wants a real price, not a converted one;
    `card_name_missing` or, where only a machine named it so far, `card_name_draft` (the language and the
    rule's id)."""
    found = []
    price, language = (book.on(kind, room.country, day) for kind in ("price", "language"))
    if price is not None:
        own = _asked(product, price.values["currency"], day, variant)[0]
        if own is None or own.amount.minor <= 0:
            found.append(Problem("card_price_missing", f"{price.values['currency']} {price.id}"))
    if language is not None:
        for code in language.values["languages"]:
            if not approved(product.names, code):
                why = "card_name_missing" if code in product.missing_languages else "card_name_draft"
                found.append(Problem(why, f"{code} {language.id}"))
    return tuple(found)


def name_lines(product: Product, room: Room) -> tuple[NameLine, ...]:
    """The names that a human stands for, in the room's order; where none is in a language of the room, one
    that there is. A machine's draft never stands before the audience as a product's name."""
    order = dict.fromkeys((*room.languages, *LANGUAGES))
    named = [NameLine(code, text) for code in order if (text := approved(product.names, code))]
    return tuple(line for line in named if line.language in room.languages) or tuple(named[:1])


def draft_names(product: Product, room: Room) -> tuple[NameLine, ...]:
    """What a machine named the product in the room's languages, for a human to approve."""
    drafts = {code: product.names[code].text for field, code in product.drafts() if field == "names"}
    return tuple(NameLine(code, drafts[code]) for code in room.languages if drafts.get(code))


def price_lines(
    product: Product, room: Room, rates: Rates, day: str, variant: str = ""
) -> tuple[PriceLine, ...]:
    """The price in each of the room's currencies, written for the readers of its first language: the shop's
    own where it has one, else converted and marked ≈. A currency without either has no line."""
    lines = []
    for code in room.currencies:
        price, least = _best(product, code, day, variant, rates)
        line = line_of(price.amount, code, room, rates, day) if price else None
        if price is not None and line is not None:
            before = line_of(price.list_price, code, room, rates, day) if price.list_price else None
            lines.append(replace(line, least=least, old=_old(line, before)))
    return tuple(lines)


def _old(now: PriceLine, before: PriceLine | None) -> str:
    """The old price comes from where the new one does, so no discount is claimed that the shop did not give
    in that money; and rounding must not make one of nothing."""
    if before is None or before.money.minor <= now.money.minor or before.text == now.text:
        return ""
    return before.text


def line_of(money: Money, code: str, room: Room, rates: Rates, day: str) -> PriceLine | None:
    """`money` as a line in the currency `code`; None where it cannot be had."""
    currencies = rates.currencies
    if code not in currencies or money.currency not in currencies:
        return None
    language = room.languages[0] if room.languages else ""
    if money.currency == code:
        return PriceLine(currencies.written(money, language), money)
    found = rates.convert(money, code, day)
    if found is None:
        return None
    text = currencies.written(found.money, language, about=True)
    return PriceLine(text, found.money, True, found.exact.day)


def _best(product: Product, code: str, day: str, variant: str, rates: Rates) -> tuple[Price | None, bool]:
    """The price that a line in that currency is made from: its own, or the first that can be converted."""
    for each in (code, *product.currencies):
        price, least = _asked(product, each, day, variant)
        if price is not None and (each == code or rates.exact(price.amount, code, day)):
            return price, least
    return None, False


def _asked(product: Product, code: str, day: str, variant: str) -> tuple[Price | None, bool]:
    """The price in a currency, and whether it is only the cheapest of its variants'."""
    if variant or not product.variants:
        return product.price(code, day, variant), False
    priced = (product.price(code, day, each.sku) for each in product.variants)
    held = [price for price in priced if price is not None]
    cheapest = min(held, key=lambda each: each.amount.minor, default=None)
    return cheapest, any(each.amount != held[0].amount for each in held)


def _first(ruled: Iterable[str], rest: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ruled, *rest)))
