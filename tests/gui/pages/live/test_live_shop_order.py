"""The running order: its keys, its planned time, its search, what may not go on air."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui.pages.live.live_shop_rig import on_air, product
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Text, TextState
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.live.shop import ShopPanels
from livestream_studio.gui.pages.live.shop.running import RIGHT_ROLE
from livestream_studio.gui.show_control import Air

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_keys_go_through_the_running_order(page: LivePage) -> None:
    floor, actions = page.floor, page._keys._actions
    floor.put(floor.order.add(*(floor.store.get(sku).id for sku in "DSC")))
    for id, expected in (
        ("product.next", "D"),
        ("product.next", "S"),
        ("product.previous", "D"),
        ("product.off", ""),
    ):
        actions.trigger(id)
        assert on_air(page) == expected


def test_the_running_order_is_dragged_planned_and_shortened(shop: ShopPanels, page: LivePage) -> None:
    floor, running = page.floor, shop.running
    floor.put(floor.order.add(*(floor.store.get(sku).id for sku in "DSC"), minutes=5))
    assert [running.list.item(at).text() for at in range(3)] == ["1  连衣裙", "2  羊毛围巾", "3  牛奶巧克力"]
    running.list.model().moveRow(running.list.rootIndex(), 2, running.list.rootIndex(), 0)
    assert [floor.product(turn.product) for turn in floor.order.turns] == [
        floor.store.get(sku) for sku in "CDS"
    ]
    running.list.setCurrentRow(1)
    running.minutes.setValue(8)
    turn = floor.order.turn(floor.store.get("D").id)
    assert turn is not None
    assert turn.planned_ms == 480_000
    assert "18 min left" in running._behind.text()
    QTest.keyClick(running.list, Qt.Key.Key_Delete)
    assert [turn.number for turn in floor.order.turns] == ["3", "2"]


def test_a_product_is_found_and_shown(qtbot: QtBot, shop: ShopPanels, page: LivePage) -> None:
    shop.running.search.setText("wj")
    qtbot.waitUntil(lambda: shop.running.found.count() > 0)
    QTest.keyClick(shop.running.search, Qt.Key.Key_Return)
    assert on_air(page) == "S"
    assert shop.running.search.text() == ""
    assert [turn.number for turn in page.floor.order.turns] == ["1"]


def test_enter_before_the_answer_shows_what_was_typed(qtbot: QtBot, shop: ShopPanels, page: LivePage) -> None:
    shop.running.search.setText("lyq")
    qtbot.waitUntil(lambda: shop.running.found.count() > 0)
    shop.running.search.setText("wj")
    QTest.keyClick(shop.running.search, Qt.Key.Key_Return)
    assert on_air(page) == "", "the dress was found for another search"
    qtbot.waitUntil(lambda: on_air(page) != "")
    assert on_air(page) == "S"
    assert shop.running.search.text() == ""


def test_how_far_behind_runs_with_the_time(
    shop: ShopPanels, page: LivePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.control.pretend(Air.LIVE, 0)
    page.floor.show(page.floor.store.get("D"), minutes=5)
    assert shop.running._behind.text() == "5 min left"
    assert shop.running._tick.isActive()
    late = page.floor.now_ms + 480_000
    monkeypatch.setattr(page.floor, "_clock", lambda: late)
    shop.running._tick.timeout.emit()
    assert shop.running._behind.text() == "3 min behind"
    page.control.pretend(Air.PAUSED, 0)
    assert not shop.running._tick.isActive()


def test_the_running_order_tells_what_may_not_go_on_air(shop: ShopPanels, page: LivePage) -> None:
    floor = page.floor
    floor.put(floor.order.add(*(floor.store.get(sku).id for sku in "DC"), minutes=5))
    right = [shop.running.list.item(at).data(RIGHT_ROLE) for at in range(2)]
    assert right == ["5 min", "5 min"]
    page._holder.update(room="KZ")
    right = [shop.running.list.item(at).data(RIGHT_ROLE) for at in range(2)]
    assert right == ["5 min", "no own KZT price"]


def test_a_machines_name_is_seen_before_air_and_approved_with_one_key(
    shop: ShopPanels, page: LivePage
) -> None:
    floor, actions = page.floor, page._keys._actions
    named = product("T", "保温杯", "Термос", "", 89, 6_500)
    floor.store.save([replace(named, names={**named.names, "kk": Text("Термос", TextState.DRAFT)})])
    floor.saved()
    assert shop.names.isHidden()
    floor.put(floor.order.add(*(floor.store.get(sku).id for sku in "DST")))
    floor.step(1)
    assert on_air(page) == "D"
    assert "Қазақша: Термос" in shop.names.words.text(), "it is still to come"
    page._holder.update(room="KZ")
    assert not floor.show(floor.store.get("T"))
    assert actions.trigger("name.approve")
    assert on_air(page) == "T", "it waited for its name alone"
    assert page.cards.window.card is not None
    assert [name.text for name in page.cards.window.card.names] == ["Термос", "Термос"]
    assert shop.names.isHidden()


def test_time_runs_while_the_show_is_on_the_air(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    page.control.pretend(Air.LIVE, 0)
    assert page.floor.order.since_ms > 0
    page.control.pretend(Air.PAUSED, 0)
    assert page.floor.order.since_ms == 0
    page.control.pretend(Air.LIVE, 0)
    assert page.floor.order.since_ms > 0
