"""The shop as all pages share it: what goes on air, what the room's rules forbid, offers that end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, TextState
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.paths import database
from livestream_studio.settings import Settings

NAMES = {"zh": Text("围巾"), "ru": Text("Шарф"), "kk": Text("Шарф")}
TENGE = (Price(Money(840_000, "KZT")), Price(Money(11_900, "CNY")))
YUAN = (Price(Money(4_500, "CNY")),)


class Clock:
    now = 1_800_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def floor(qapp: QObject, clock: Clock, own_home: Path) -> Iterator[ShopFloor]:
    made = ShopFloor(SettingsHolder(Settings(targets=("kk", "ru"))), database(), clock=clock)
    made.store.save(
        [
            Product("A", names=NAMES, prices=TENGE),
            Product("B", names={"zh": Text("巧克力")}, prices=YUAN),
            Product("C", names=NAMES, prices=TENGE),
        ]
    )
    yield made
    made.close()


def test_a_product_that_is_shown_stands_behind_the_current_one(floor: ShopFloor, qtbot: QtBot) -> None:
    a, b, c = (floor.store.get(sku) for sku in "ABC")
    floor.put(floor.order.add(a.id, c.id))
    with qtbot.waitSignal(floor.card_changed, check_params_cb=lambda card: card.sku == "A"):
        assert floor.show(a)
    assert floor.show(b)
    assert [turn.product for turn in floor.order.turns] == [a.id, b.id, c.id]
    assert floor.on_air == b
    floor.count_down(10)
    again = ShopFloor(floor.holder, database(), clock=floor._clock)
    assert again.order == floor.order, "a program that was killed knows what is on air"
    with qtbot.waitSignal(again.card_changed, check_params_cb=lambda card: card.countdown.ms == 600_000):
        again.open()
    assert again._ticks.isActive(), "and its countdown runs"
    again.close()


def test_the_room_of_kazakhstan_refuses_what_has_no_tenge_price(floor: ShopFloor, qtbot: QtBot) -> None:
    floor.holder.update(room="KZ")
    with qtbot.waitSignal(floor.told) as told:
        assert not floor.show(floor.store.get("B"))
    assert told.args[0].code == "card_price_missing"
    assert floor.on_air is None
    assert floor.show(floor.store.get("A"))


def test_a_name_is_approved_by_the_host_and_may_then_be_shown(floor: ShopFloor, qtbot: QtBot) -> None:
    drafted = {**NAMES, "kk": Text("Бөкебай", TextState.DRAFT)}
    floor.store.save([Product("D", names=drafted, prices=TENGE)])
    floor.holder.update(room="KZ")
    product = floor.store.get("D")
    with qtbot.waitSignal(floor.told) as told, qtbot.waitSignal(floor.refused) as refused:
        assert not floor.show(product)
    assert (told.args[0].code, refused.args) == ("card_name_draft", [product])
    assert [line.text for line in floor.drafts(product)] == ["Бөкебай"]
    assert floor.approve_names(product)
    assert floor.store.get("D").names["kk"] == Text("Бөкебай")
    assert floor.show(floor.store.get("D"))
    floor.store.undo()
    assert floor.store.get("D").names["kk"].state is TextState.DRAFT


def test_what_is_on_air_goes_off_when_the_rules_forbid_it(floor: ShopFloor, qtbot: QtBot) -> None:
    floor.show(floor.store.get("B"))
    with qtbot.waitSignal(floor.told), qtbot.waitSignal(floor.card_changed) as card:
        floor.holder.update(room="KZ")
    assert card.args == [None]
    assert floor.on_air is None


def test_next_passes_over_what_is_forbidden_or_sold_out(floor: ShopFloor) -> None:
    a, b, c = (floor.store.get(sku) for sku in "ABC")
    floor.put(floor.order.add(a.id, b.id, c.id).go(a.id, floor.now_ms))
    floor.holder.update(room="KZ")
    floor.step(1)
    assert floor.on_air == c
    floor.step(1)
    assert floor.on_air == c, "there is nothing behind the last one"
    floor.mark(Mark.SOLD_OUT)
    floor.step(-1)
    assert floor.on_air == a
    floor.step(1)
    assert floor.on_air == a


def test_the_host_reads_prices_as_the_interface_writes_them(floor: ShopFloor) -> None:
    known = QLocale()
    try:
        for language, written in (("zh", ["119元"]), ("ru", ["119 ¥"]), ("en", ["119 ¥"])):
            QLocale.setDefault(QLocale(language))
            floor.holder.update(currencies=("CNY",))
            found = [line.text.replace("\u00a0", " ") for line in floor.prices(floor.store.get("A"))]
            assert found == written
    finally:
        QLocale.setDefault(known)


def test_next_passes_over_what_the_catalogue_counts_none_of(floor: ShopFloor) -> None:
    a, b, c = (floor.store.get(sku) for sku in "ABC")
    none, later = Stock("shop", 0), Stock("factory", lead_days=9)
    floor.store.save([replace(b, stock=(none,)), replace(c, stock=(none, later))])
    floor.saved()
    floor.put(floor.order.add(a.id, b.id, c.id).go(a.id, floor.now_ms))
    floor.step(1)
    assert floor.order.current == c.id, "the other is made to order"


def test_an_offer_ends_by_its_pieces(floor: ShopFloor) -> None:
    floor.show(floor.store.get("A"))
    floor.count_down(10, 2)
    shown: list[object] = []
    floor.card_changed.connect(lambda card: shown.append((card.countdown.pieces, card.countdown.over)))
    floor.sell()
    floor.sell()
    assert shown == [(1, False), (0, True)]


def test_an_offer_ends_by_the_clock(floor: ShopFloor, clock: Clock, qtbot: QtBot) -> None:
    floor.show(floor.store.get("A"))
    floor.count_down(10)
    clock.now += 599_000
    with qtbot.waitSignal(floor.card_changed) as card:
        floor.saved()
    assert card.args[0].countdown.ms == 1_000
    floor.count_down(0)
    turn = floor.order.turn(floor.order.current)
    assert turn is not None
    assert turn.countdown is None


def test_time_runs_while_the_show_does(floor: ShopFloor, clock: Clock) -> None:
    floor.show(floor.store.get("A"))
    id = floor.order.current
    clock.now += 60_000
    floor.rest(True)
    clock.now += 60_000
    assert floor.order.spent_ms(id, clock.now) == 60_000
    floor.rest(False)
    clock.now += 1_000
    assert floor.order.spent_ms(id, clock.now) == 61_000


def test_a_saved_product_is_read_anew(floor: ShopFloor) -> None:
    a = floor.store.get("A")
    assert floor.product(a.id) == a
    floor.store.save([Product("A", a.id, names={"zh": Text("新")})])
    floor.saved()
    found = floor.product(a.id)
    assert found is not None
    assert found.name("zh") == "新"
    floor.store.delete(["A"])
    floor.saved()
    assert floor.product(a.id) is None


def test_rules_that_cannot_be_read_stop_no_page(floor: ShopFloor, own_home: Path, qtbot: QtBot) -> None:
    (own_home / "rules").mkdir()
    (own_home / "rules" / "currencies.toml").write_text("[[currency", encoding="utf-8")
    with qtbot.waitSignal(floor.told) as told:
        assert [line.money for line in floor.prices(floor.store.get("A"))] == [
            Money(11_900, "CNY"),
            Money(840_000, "KZT"),
        ]
    assert told.args[0].code == "rules_broken"


def test_a_database_that_cannot_be_read_is_told_and_stops_nothing(qapp: QObject, own_home: Path) -> None:
    database().parent.mkdir(parents=True, exist_ok=True)
    database().write_bytes(b"no database " * 500)
    floor = ShopFloor(SettingsHolder(Settings()), database())
    told: list[str] = []
    floor.told.connect(lambda problem: told.append(problem.code))
    assert floor.order.turns == ()
    assert floor.products(["x"]) == {}
    floor.put(floor.order.add("x"))
    assert len(told) == 3
    assert floor.order.turns[0].product == "x", "the show goes on, though nothing is kept"
    floor.close()
