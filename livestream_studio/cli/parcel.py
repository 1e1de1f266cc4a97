"""`parcel`: what duty and tax a parcel with these products costs, by the dated rules."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from livestream_studio.commerce.duty import Item

_NOTES = {
    "not_legal_advice": "An estimate by the rule below; not legal advice.",
    "rule_none": "There is no rule for this country and day.",
    "price_none": "{} has no price on that day.",
    "rate_none": "There is no rate of exchange for {}: `rates add`.",
    "rate_old": "The rate of exchange is old, of {}.",
    "weight_none": "{} has no weight: only the value was looked at.",
    "weight_over": "Heavier than {} kg: carriers may refuse it, and other rules may apply.",
    "declared_differs": "{}: the declared value is not the price.",
}


@click.command("parcel")
@click.argument("items", nargs=-1, required=True)
@click.option("--date", "day", help="The day whose rules count, 2026-11-22; without it, today.")
@click.option("--country", default="KZ", help="Where the parcel goes; without it, KZ.")
@click.option("--visitor", is_flag=True, help="Carried by a visitor of the Cooperation Centre, not sent.")
@click.option("--json", "as_json", is_flag=True, help="JSON instead of words.")
def command(items: tuple[str, ...], day: str | None, country: str, visitor: bool, as_json: bool) -> None:
    """What a parcel costs at the border. ITEMS are SKUs, with a number of pieces: A-12=3.

    An estimate by the dated rules in assets/rules, not legal advice."""
    from livestream_studio import shop
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.commerce import duty
    from livestream_studio.commerce.money import digits_of

    today = _day(day) if day else date.today().isoformat()
    goods = [_item(text) for text in items]
    book, rates = shop.rulebook(), shop.rates()
    if visitor:
        lamp = duty.visitor(goods, today, book, rates)
    else:
        lamp = duty.parcel(goods, today, book, rates, country.upper())
    known = rates.currencies
    sums = {
        name: f"{digits_of(known.amount(money), 'zh', 2)} {money.currency}"
        for name in ("value", "limit", "duty", "vat", "total")
        if (money := getattr(lamp, name)) is not None
    }
    rule = {"rule": lamp.rule.id, "source": lamp.rule.standing("en")} if lamp.rule else {}
    if as_json:
        put_json({"lamp": lamp.colour, **sums, **rule, "notes": list(lamp.notes)})
        return
    screen().print(f"{lamp.colour}: " + ", ".join(f"{name} {text}" for name, text in sums.items()))
    for text in (*map(_note, lamp.notes), *rule.values()):
        screen().print(f"  {text}", markup=False)


def _note(note: str) -> str:
    code, _, detail = note.partition(":")
    return _NOTES[code].format(detail)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise click.UsageError(f"--date {text}: write 2026-11-30.") from None


def _item(text: str) -> Item:
    from livestream_studio.commerce.duty import Item
    from livestream_studio.paths import database
    from livestream_studio.store.catalogue import CatalogueStore

    sku, _, count = text.partition("=")
    if count and not (count.isdecimal() and int(count)):
        raise click.UsageError(f"{text}: how many pieces is no number.")
    product = CatalogueStore(database()).get(sku)
    variant = sku if sku != product.sku else ""
    return Item(product, int(count or 1), variant)
