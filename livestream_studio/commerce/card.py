"""What stands on a product's card: content only, the overlay draws it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from livestream_studio.commerce.rates import Rates, is_old
from livestream_studio.commerce.room import (
    NameLine,
    PriceLine,
    Room,
    name_lines,
    price_lines,
    refusals,
)
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.commerce.running_order import Countdown, Mark, Turn
from livestream_studio.commerce.types import Product, Stock
from livestream_studio.core.types import Problem

LAST_PIECES = 5  # so many and fewer are the last ones
_MAKING = "factory"  # what a factory will make does not lie anywhere yet


@dataclass(frozen=True, slots=True)
class SizeLeft:
    """A size with its system ("" for none) and how many are left; None where nobody counts."""

    size: str
    system: str
    left: int | None


@dataclass(frozen=True, slots=True)
class CountdownLeft:
    """What is left of an offer: milliseconds, pieces; None where it has no such end."""

    ms: int | None
    pieces: int | None
    over: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A card's content. `names` all have one size, the first language stands first. `mark`: sold out, last
    pieces or none; `left`: pieces, where counted; `lead_days`: sold out here, but a factory makes it in so
    many days.

    With `refusals` it must not go on air. `notes` are for the host alone: `rate_old:DAY`, `rate_none:RUB`,
    `offer_over:40` where the countdown has more pieces than are left.
    """

    product: str
    sku: str
    number: str
    picture: str
    names: tuple[NameLine, ...]
    prices: tuple[PriceLine, ...]
    sizes: tuple[SizeLeft, ...]
    mark: Mark
    left: int | None
    lead_days: int | None
    countdown: CountdownLeft | None
    refusals: tuple[Problem, ...]
    notes: tuple[str, ...]

    @property
    def gone(self) -> bool:
        """Sold out, and nobody makes it to order."""
        return self.mark is Mark.SOLD_OUT and self.lead_days is None


def card(
    product: Product,
    room: Room,
    rates: Rates,
    now: datetime,
    *,
    book: Rulebook,
    turn: Turn | None = None,
    variant: str = "",
) -> Card:
    """The product's card at `now` (with its zone): prices and rules are those of that day there.

    `turn` is its place in the running order, with the number to quote, the host's own mark and the
    countdown. `variant` (a SKU) shows that one's price.
    """
    day = now.date().isoformat()
    ruled = room.under(book, day)
    prices = price_lines(product, ruled, rates, day, variant)
    left, lead = pieces_left(product.stock), _lead(product.stock)
    countdown = _countdown(turn.countdown if turn else None, round(now.timestamp() * 1000))
    return Card(
        product=product.id,
        sku=product.sku,
        number=turn.number if turn else "",
        picture=product.pictures[0] if product.pictures else "",
        names=name_lines(product, ruled),
        prices=prices,
        sizes=tuple(sizes_left(product)),
        mark=(turn.mark if turn else Mark.NONE) or _mark(left),
        left=left,
        lead_days=lead if left == 0 else None,
        countdown=countdown,
        refusals=refusals(product, room, book, day, variant),
        notes=tuple((*_notes(prices, ruled, day), *_over(countdown, left))),
    )


def pieces_left(stock: Iterable[Stock], variant: str = "") -> int | None:
    """How many lie in shops and stores; None where one place is not counted, or none is known."""
    lying = [each for each in stock if each.place != _MAKING and (not variant or each.variant == variant)]
    counts = [each.quantity for each in lying if each.quantity is not None]
    return sum(counts) if counts and len(counts) == len(lying) else None


def sizes_left(product: Product) -> list[SizeLeft]:
    """The sizes in the order of the variants, colours of one size together, without those that are gone."""
    found: dict[tuple[str, str], int | None] = {}
    for variant in product.variants:
        key, left = (variant.size, variant.size_system), pieces_left(product.stock, variant.sku)
        if not variant.size or left == 0:
            continue
        before = found.get(key, 0)
        found[key] = None if left is None or before is None else before + left
    return [SizeLeft(size, system, left) for (size, system), left in found.items()]


def _mark(left: int | None) -> Mark:
    if left is None or left > LAST_PIECES:
        return Mark.NONE
    return Mark.LAST if left else Mark.SOLD_OUT


def _lead(stock: Iterable[Stock]) -> int | None:
    days = [each.lead_days for each in stock if each.place == _MAKING and each.lead_days is not None]
    return min(days, default=None)


def _countdown(running: Countdown | None, now_ms: int) -> CountdownLeft | None:
    if running is None:
        return None
    return CountdownLeft(running.left_ms(now_ms), running.left, running.over(now_ms))


def _over(countdown: CountdownLeft | None, left: int | None) -> Iterator[str]:
    if countdown is None or countdown.over or countdown.pieces is None or left is None:
        return
    if countdown.pieces > left:
        yield f"offer_over:{left}"


def _notes(prices: Iterable[PriceLine], room: Room, day: str) -> list[str]:
    prices = list(prices)
    shown = {line.money.currency for line in prices}
    notes = [f"rate_none:{code}" for code in room.currencies if code not in shown]
    old = {line.day for line in prices if line.about and is_old(line.day, day)}
    return notes + [f"rate_old:{each}" for each in sorted(old)]
