"""The parcel lamp: whether a parcel stays under the duty-free limit, else what it will cost at the border.

An estimate by dated rules (assets/rules/parcels.toml), never legal advice; every answer names its rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from livestream_studio.commerce.money import Round, rounded
from livestream_studio.commerce.rates import Rates, is_old
from livestream_studio.commerce.rules import NO_ADVICE, Rule, Rulebook
from livestream_studio.commerce.types import Money, Product

_G = 1000  # grams a kilogram


class Colour(StrEnum):
    GREEN = "green"  # nothing to pay
    AMBER = "amber"  # the estimate says what
    GREY = "grey"  # nobody can tell: the notes say why


@dataclass(frozen=True, slots=True)
class Item:
    """`count` pieces of a product, or of one of its variants."""

    product: Product
    count: int = 1
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Lamp:
    """The answer; sums are in the rule's currency, rounded to its minor units.

    `value`: what the goods cost; `limit`: up to which nothing is asked. `notes`: `not_legal_advice`
    always; `rule_none`, `price_none:SKU` and `rate_none:CNY-EUR` explain a grey lamp; `weight_none:SKU`:
    only the value was looked at; `weight_over:31` (kg): heavier than carriers and the older rule allow;
    `declared_differs:SKU`: the value for customs is not the price; `rate_old:DAY`.
    """

    colour: Colour
    notes: tuple[str, ...]
    rule: Rule | None = None
    value: Money | None = None
    limit: Money | None = None
    duty: Money | None = None
    vat: Money | None = None
    weight_g: int | None = None

    @property
    def total(self) -> Money | None:
        """Duty and tax together; None where nothing can be told."""
        if self.duty is None or self.vat is None:
            return None
        return Money(self.duty.minor + self.vat.minor, self.duty.currency)


def parcel(items: Sequence[Item], day: str, book: Rulebook, rates: Rates, country: str = "KZ") -> Lamp:
    """What one parcel with these goods costs at the border of `country` on an ISO date."""
    rule = book.on("parcel", country, day)
    value, notes = _value(items, day, rule, rates)
    weight, unweighed = _weight(items)
    notes = [*notes, *unweighed]
    if rule is None or value is None:
        return Lamp(Colour.GREY, (*notes, NO_ADVICE), rule, weight_g=weight)
    heavy = rule.number("weight_note_kg")
    if heavy is not None and weight is not None and weight > heavy * _G:
        notes.append(f"weight_over:{heavy}")
    duty, vat = _duty(rule, value, Fraction(weight or 0, _G))
    sums = {
        "value": _money(value, rule, rates),
        "limit": _money(Fraction(rule.number("free_value") or 0), rule, rates),
        "duty": _money(duty, rule, rates),
        "vat": _money(vat, rule, rates),
    }
    colour = Colour.AMBER if duty or vat else Colour.GREEN
    if colour is Colour.GREEN and weight is None and rule.number("free_weight_kg") is not None:
        colour = Colour.GREY  # light enough it may be, but nobody has weighed it
    return Lamp(colour, (*notes, NO_ADVICE), rule, **sums, weight_g=weight)


def visitor(items: Sequence[Item], day: str, book: Rulebook, rates: Rates, country: str = "CN") -> Lamp:
    """Whether one visitor of the Cooperation Centre may carry these goods out in a day. Amber says more
    than the allowance; what is asked for the rest is the customs officer's word, so `duty` is None."""
    rule = book.on("visitor", country, day)
    value, notes = _value(items, day, rule, rates)
    if rule is None or value is None:
        return Lamp(Colour.GREY, (*notes, NO_ADVICE), rule)
    limit = Fraction(rule.number("free_value") or 0)
    colour = Colour.GREEN if value <= limit else Colour.AMBER
    sums = {"value": _money(value, rule, rates), "limit": _money(limit, rule, rates)}
    return Lamp(colour, (*notes, NO_ADVICE), rule, **sums, weight_g=_weight(items)[0])


def _duty(rule: Rule, value: Fraction, kg: Fraction) -> tuple[Fraction, Fraction]:
    """Duty and tax, unrounded, in the rule's currency."""
    free, free_kg = Fraction(rule.number("free_value") or 0), rule.number("free_weight_kg")
    over, over_kg = value - free, kg - Fraction(free_kg) if free_kg is not None else Fraction(0)
    if over <= 0 and over_kg <= 0:
        return Fraction(0), Fraction(0)
    if rule.values["duty_on"] == "full":
        base, weighed = value, kg
    else:
        base, weighed = max(over, Fraction(0)), max(over_kg, Fraction(0))
    share = base * _share(rule, "duty_percent")
    duty = max(share, weighed * Fraction(rule.number("min_per_kg") or 0))
    return duty, (value + duty) * _share(rule, "vat_percent")


def _share(rule: Rule, name: str) -> Fraction:
    return Fraction(rule.number(name) or Decimal(0)) / 100


def _value(
    items: Sequence[Item], day: str, rule: Rule | None, rates: Rates
) -> tuple[Fraction | None, list[str]]:
    """What the goods cost in the rule's currency, and notes; None where it cannot be told."""
    if rule is None:
        return None, ["rule_none"]
    to = rule.values["currency"]
    total, notes, known = Fraction(0), [], True
    for item in items:
        price = _price(item, day, to, rates)
        if price is None:
            notes.append(f"price_none:{item.product.sku}")
            known = False
            continue
        if item.product.declared not in (None, price):
            notes.append(f"declared_differs:{item.product.sku}")
        worth = rates.exact(price, to, day)
        if worth is None:
            notes.append(f"rate_none:{price.currency}-{to}")
            known = False
            continue
        if is_old(worth.day, day):
            notes.append(f"rate_old:{worth.day}")
        total += worth.value * item.count
    return total if known else None, list(dict.fromkeys(notes))


def _price(item: Item, day: str, to: str, rates: Rates) -> Money | None:
    """The first of its own prices that there is a rate for, or else the first."""
    prices = (item.product.price(code, day, item.variant) for code in item.product.currencies)
    asked = [price.amount for price in prices if price is not None]
    return next((each for each in asked if rates.exact(each, to, day)), asked[0] if asked else None)


def _weight(items: Sequence[Item]) -> tuple[int | None, list[str]]:
    """Grams together, None where one is not known; and which are not."""
    unknown = [item.product.sku for item in items if item.product.weight_g is None]
    if unknown:
        return None, [f"weight_none:{sku}" for sku in unknown]
    return sum((item.product.weight_g or 0) * item.count for item in items), []


def _money(value: Fraction, rule: Rule, rates: Rates) -> Money:
    code = rule.values["currency"]
    minor = Fraction(1, 10 ** rates.currencies.get(code).minor_digits)
    return Money(int(rounded(value, minor, Round.NEAR) / minor), code)
