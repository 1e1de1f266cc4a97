"""The shop as all pages share it: its stores, its rates and rules, the running order and the card on air."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from livestream_studio.commerce.card import Card, card
from livestream_studio.commerce.duty import Item, Lamp, parcel, visitor
from livestream_studio.commerce.rates import Rates
from livestream_studio.commerce.room import NameLine, PriceLine, Room, draft_names, price_lines
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.commerce.running_order import Countdown, Mark, RunningOrder
from livestream_studio.commerce.types import Product
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.products.known import rates_and_rules, room_of, room_settings
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings
from livestream_studio.store.running_order import RunningOrderStore

if TYPE_CHECKING:
    from livestream_studio.store.catalogue import CatalogueStore
    from livestream_studio.store.rates import RateStore

HOST = "host"
SHOW = ""  # the one running order of this window
TICK_MS = 1000
_KEPT = 400


def wall_ms() -> int:
    return time.time_ns() // 1_000_000


class ShopFloor(QObject):
    """`catalogue_changed`: products were saved or went. `order_changed`: the running order is another one.
    `card_changed` carries the `Card` on air or None, once a second while a countdown runs. `money_changed`:
    rates or the room are others. `refused` carries a product that may not go on air as it is. `told` carries
    a `Problem` for the host."""

    catalogue_changed = Signal()
    order_changed = Signal()
    card_changed = Signal(object)
    money_changed = Signal()
    refused = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        holder: SettingsHolder,
        database: Path,
        parent: QObject | None = None,
        *,
        clock: Callable[[], int] = wall_ms,
    ) -> None:
        super().__init__(parent)
        self.holder, self._clock, self._database = holder, clock, database
        self._orders = RunningOrderStore(database)
        self._products: dict[str, Product] = {}
        self._shop: tuple[Rates, Rulebook] | None = None
        self._order: RunningOrder | None = None
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._show)
        holder.changed.connect(self._follow)
        self._room_settings = room_settings(holder.value)

    # What is known

    @property
    def rates(self) -> Rates:
        return self._known()[0]

    @property
    def rules(self) -> Rulebook:
        return self._known()[1]

    @cached_property
    def store(self) -> CatalogueStore:
        """Imported when it is asked for: the window opens sooner without what a search needs."""
        from livestream_studio.store.catalogue import CatalogueStore

        return CatalogueStore(self._database)

    @cached_property
    def rate_store(self) -> RateStore:
        from livestream_studio.store.rates import RateStore

        return RateStore(self._database)

    @property
    def room(self) -> Room:
        """For whom the show is, as the settings have it."""
        return room_of(self.holder.value)

    def today(self) -> str:
        return self._now().date().isoformat()

    def products(self, ids: Iterable[str]) -> dict[str, Product]:
        """Those that are there, from the store or from what was just read."""
        wanted = list(ids)
        if missing := [each for each in wanted if each not in self._products]:
            if len(self._products) > _KEPT:
                self._products.clear()
                missing = wanted
            try:
                self._products |= self.store.some(missing)
            except StudioError as error:
                self._tell(error)
        return {each: self._products[each] for each in wanted if each in self._products}

    def product(self, id: str) -> Product | None:
        return self.products([id]).get(id) if id else None

    def prices(self, product: Product) -> tuple[PriceLine, ...]:
        """As the host reads them: in the room's currencies, in the interface's way of writing."""
        today = self.today()
        room = replace(self.room.under(self.rules, today), languages=(QLocale().name()[:2],))
        return price_lines(product, room, self.rates, today)

    def lamp(self, items: Sequence[Item], day: str = "") -> Lamp:
        """Of these goods together on an ISO date, today without one: sent, or carried by a visitor."""
        ask = visitor if self.holder.value.carried else parcel
        return ask(items, day or self.today(), self.rules, self.rates)

    def card_of(self, product: Product) -> Card:
        """The card as it would be on air now."""
        turn = self.order.turn(product.id)
        return card(product, self.room, self.rates, self._now(), book=self.rules, turn=turn)

    def drafts(self, product: Product) -> tuple[NameLine, ...]:
        """What only a machine named it so far, in the languages of the card."""
        return draft_names(product, self.room.under(self.rules, self.today()))

    # What changes

    def saved(self) -> None:
        """The catalogue was written to."""
        self._products.clear()
        self.catalogue_changed.emit()
        self._show()

    def approve_names(self, product: Product) -> bool:
        """The host stands for the drafts; False, and told, where that cannot be kept."""
        try:
            for line in self.drafts(product):
                self.store.approve(product.sku, "names", line.language, HOST)
        except StudioError as error:
            self._tell(error)
            return False
        self.saved()
        return True

    def money(self) -> None:
        """Rates were given."""
        self._shop = None
        self.money_changed.emit()
        self._show()

    # What is on air

    @property
    def order(self) -> RunningOrder:
        if self._order is None:
            try:
                self._order = self._orders.load(SHOW)
            except StudioError as error:
                self._order = RunningOrder(SHOW)
                self._tell(error)
        return self._order

    @property
    def known_order(self) -> RunningOrder:
        """`order` for the eye; empty until it was asked for, so that the window need not wait for it."""
        return self._order or RunningOrder(SHOW)

    @property
    def now_ms(self) -> int:
        return self._clock()

    @property
    def on_air(self) -> Product | None:
        return self.product(self.order.current)

    def open(self) -> None:
        """As the show was left: its card is on air again, its countdown runs."""
        self._show()

    def put(self, order: RunningOrder) -> None:
        """Another running order; kept, and told."""
        if order == self.order:
            return
        self._order = order
        self._save()
        self.order_changed.emit()
        self._show()

    def show(self, product: Product, minutes: float = 0) -> bool:
        """Its card goes on air, and into the running order behind the current one. False, and told, where
        the room's rules forbid it."""
        if problems := self.card_of(product).refusals:
            self.told.emit(Problem(problems[0].code, f"{product.sku} {problems[0].detail}"))
            self.refused.emit(product)
            return False
        places = [turn.product for turn in self.order.turns]
        at = places.index(self.order.current) + 1 if self.order.current in places else None
        self.put(self.order.add(product.id, minutes=minutes, at=at).go(product.id, self.now_ms))
        return True

    def step(self, way: int) -> None:
        """The next turn (1) or the one before (-1) that may go on air and has anything to sell."""
        order, now = self.order, self.now_ms
        following = order.next(now) if way > 0 else order.previous(now)
        while following.current != order.current:
            product = self.product(following.current)
            if product is not None and not self.card_of(product).gone and self.show(product):
                return
            before = following
            following = following.next(now) if way > 0 else following.previous(now)
            if following.current == before.current:
                return

    def take_off(self) -> None:
        self.put(self.order.go("", self.now_ms))

    def count_down(self, minutes: float, pieces: int = 0) -> None:
        """An offer of the product on air; 0 and 0 ends it."""
        offer = Countdown.of(self.now_ms, minutes, pieces) if minutes or pieces else None
        self.put(self.order.change(self.order.current, countdown=offer))

    def sell(self, count: int = 1) -> None:
        turn = self.order.turn(self.order.current)
        if turn is not None and turn.countdown is not None:
            self.put(self.order.change(turn.product, countdown=turn.countdown.sell(count)))

    def mark(self, mark: Mark) -> None:
        """The host's own word on the product on air; the same again takes it back."""
        turn = self.order.turn(self.order.current)
        if turn is not None:
            self.put(self.order.change(turn.product, mark=Mark.NONE if turn.mark is mark else mark))

    def rest(self, on: bool) -> None:
        """The show pauses or is over: no time runs."""
        self.put(self.order.pause(self.now_ms) if on else self.order.resume(self.now_ms))

    def close(self) -> None:
        self._ticks.stop()
        with suppress(StudioError):
            self.rest(True)
        if "store" in vars(self):
            self.store.close()

    def _known(self) -> tuple[Rates, Rulebook]:
        """Rates and rules, read once."""
        if self._shop is None:
            self._shop = rates_and_rules(self._tell)
        return self._shop

    def _save(self) -> None:
        try:
            self._orders.save(self.order)
        except StudioError as error:
            self._tell(error)

    def _tell(self, error: StudioError) -> None:
        self.told.emit(Problem(error.problem.code, error.problem.detail))

    def _show(self) -> None:
        product = self.on_air
        found = self.card_of(product) if product is not None else None
        if found is not None and found.refusals:
            self.told.emit(Problem(found.refusals[0].code, f"{found.sku} {found.refusals[0].detail}"))
            self._order = self.order.go("", self.now_ms)
            self._save()
            self.order_changed.emit()
            self.refused.emit(product)
            found = None
        counting = found is not None and found.countdown is not None and not found.countdown.over
        if counting != self._ticks.isActive():
            (self._ticks.start if counting else self._ticks.stop)()
        self.card_changed.emit(found)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.now_ms / 1000).astimezone()

    def _follow(self, settings: Settings) -> None:
        if room_settings(settings) != self._room_settings:
            self._room_settings = room_settings(settings)
            self.money_changed.emit()
            self._show()
