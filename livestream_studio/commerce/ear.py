"""Listens to the lines of a show: which product is named, and whether its price was said right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from livestream_studio.commerce.mentions import Mentioned, Mentions
from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.spoken_price import PriceDoubt, doubts
from livestream_studio.commerce.types import Product
from livestream_studio.core.types import Cue, Event, Origin


@dataclass(frozen=True, slots=True)
class Heard:
    """What one final line says of products: `spoken` is the line that the places of offers and doubts count
    in. `about`: the product whose price was looked at. Doubts are for the host alone."""

    utterance: int
    part: int
    spoken: str
    mentioned: Mentioned
    about: Product | None
    doubts: tuple[PriceDoubt, ...]


class Ear:
    """A sink beside the subtitles. `tell` gets a line's `Heard` where it says anything, in the thread that
    gave the line; `today` gives the ISO date. What is on air may change from any thread at any time."""

    def __init__(
        self,
        mentions: Mentions,
        currencies: Currencies,
        today: Callable[[], str],
        tell: Callable[[Heard], None],
    ) -> None:
        self._all, self._mentions = mentions, mentions
        self._by_id = {product.id: product for product in mentions.products}
        self._currencies, self._today, self._tell = currencies, today, tell
        self._on_air: Product | None = None

    def follow(self, order: RunningOrder) -> None:
        """The running order as it is now: whose products go first, what numbers mean, what is on air."""
        self._mentions = self._all.during(order)
        self._on_air = self._by_id.get(order.current)

    def accept(self, event: Event) -> None:
        if not isinstance(event, Cue) or not event.final or event.origin is not Origin.SPEECH:
            return
        if event.language != self._all.language:
            return
        line = event.spoken or event.text
        mentioned = self._mentions.find(line)
        about = self._about(mentioned)
        named = next(((o.start, o.end) for o in mentioned.offers if o.product is about), None)
        found = doubts(event.language, line, about, self._today(), self._currencies, named) if about else ()
        if mentioned.offers or found:
            self._tell(Heard(event.utterance, event.part, line, mentioned, about, found))

    def _about(self, mentioned: Mentioned) -> Product | None:
        """Whose price a sum may be: of what is surely named, else of what is on air, unless the line
        speaks of something else."""
        if mentioned.shown:
            return mentioned.shown.product
        named = [offer.product for offer in mentioned.offers]
        sure = any(offer.sure for offer in mentioned.offers)
        return self._on_air if not named or (self._on_air in named and not sure) else None
