"""The shop on the Live page: heard, shown, ordered; a price said wrong; the card on the screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, TextState
from livestream_studio.core.types import Cue, Origin, Session
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.overlay.card_theme import CardTheme
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.live.shop import ShopPanels
from livestream_studio.gui.pages.live.shop.running import RIGHT_ROLE
from livestream_studio.gui.show_control import Air

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


def product(sku: str, zh: str, ru: str, kk: str, yuan: int, tenge: int = 0) -> Product:
    names = {code: Text(text) for code, text in (("zh", zh), ("ru", ru), ("kk", kk)) if text}
    prices = [Price(Money(100 * yuan, "CNY"))] + ([Price(Money(100 * tenge, "KZT"))] if tenge else [])
    return Product(sku, names=names, prices=tuple(prices), stock=(Stock("shop", 9),), weight_g=300)


GOODS = (
    product("D", "连衣裙", "Платье", "Көйлек", 299, 20_500),
    product("S", "羊毛围巾", "Шарф", "Шарф", 119, 8_400),
    product("C", "牛奶巧克力", "Шоколад", "", 45),
)


@pytest.fixture
def page(studio: Studio) -> LivePage:
    window = studio(LIVE, source="zh", targets=("kk", "ru"))
    window.show_page("live")
    made = window.page("live")
    assert isinstance(made, LivePage)
    made._asleep = True  # no models, no microphone
    made.floor.store.save(GOODS)
    made.floor.saved()
    made.overlays.open()
    made.overlays.set_live(True)
    made.cards.open()
    window.show()
    return made


@pytest.fixture
def shop(page: LivePage) -> ShopPanels:
    return page.shop


def say(qtbot: QtBot, page: LivePage, text: str, utterance: int = 0) -> None:
    """A final line of the host's, and what the shop makes of it."""
    cue = Cue(utterance, "zh", text, text, 0, 1000, True, Origin.SPEECH)
    page.bridge.accept(cue)
    qtbot.waitUntil(lambda: page.model.find((utterance, 0)) >= 0)
    qtbot.waitUntil(lambda: not page.shop.listener.busy, timeout=30_000)


def on_air(page: LivePage) -> str:
    found = page.floor.on_air
    return found.sku if found else ""


def test_a_product_that_is_named_is_offered_and_shown_by_enter(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "大家看这条羊毛围巾")
    assert [each.sku for each in page.shop.heard.offered] == ["S"]
    assert on_air(page) == "", "nothing is shown that the host did not ask for"
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert on_air(page) == "S"
    assert page.shop.heard.offered == []
    qtbot.waitUntil(lambda: page.cards.window.card is not None)
    assert page.cards.window.card is not None
    assert [name.text for name in page.cards.window.card.names] == ["Шарф", "Шарф"]


def test_its_key_shows_it_from_every_page(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "这条连衣裙")
    assert page._keys._actions.trigger("heard.show")
    assert on_air(page) == "D"


def test_what_is_on_air_is_not_offered_again(qtbot: QtBot, page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    say(qtbot, page, "这条连衣裙")
    assert page.shop.heard.offered == []


def test_a_sure_product_shows_itself_where_the_host_so_chose(qtbot: QtBot, page: LivePage) -> None:
    page.shop.heard.by_itself.click()
    assert page._holder.value.show_heard
    say(qtbot, page, "大家看这条羊毛围巾")
    assert on_air(page) == "S"


def test_a_price_that_was_said_wrong_is_told_beside_its_line(qtbot: QtBot, page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    say(qtbot, page, "这条连衣裙今天只要289元", utterance=4)
    row = page.model.row(page.model.find((4, 0)))
    assert "299" in row.notice
    assert "289" in row.notice
    say(qtbot, page, "这条连衣裙今天只要299元", utterance=5)
    assert page.model.row(page.model.find((5, 0))).notice == ""


def test_a_product_that_is_saved_meanwhile_is_heard(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "这个保温杯很好")
    assert page.shop.heard.offered == []
    page.floor.store.save([product("T", "保温杯", "Термос", "Термос", 89)])
    page.floor.saved()
    say(qtbot, page, "这个保温杯很好", utterance=1)
    assert [each.sku for each in page.shop.heard.offered] == ["T"]


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


def test_the_panel_comes_back_with_what_was_on_air(shop: ShopPanels, page: LivePage) -> None:
    order = page.floor.order.add(page.floor.store.get("D").id)
    page.floor._order = order.go(order.turns[0].product, page.floor.now_ms)  # as it lay in the store
    assert shop.on_air._product.isHidden()
    shop.fill()
    assert not shop.on_air._product.isHidden()
    assert shop.running.list.count() == 1


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


def test_what_the_rules_forbid_is_told_and_not_shown(qtbot: QtBot, page: LivePage) -> None:
    page._holder.update(room="KZ")
    with qtbot.waitSignal(page.floor.told) as told:
        assert not page.floor.show(page.floor.store.get("C"))
    assert told.args[0].code == "card_price_missing"
    assert page.cards.window.card is None


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


def test_an_offer_counts_down_on_the_card(qtbot: QtBot, shop: ShopPanels, page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    *offers, ends = shop.on_air._offer.menu().actions()
    next(action for action in offers if "10" in action.text() and "50" in action.text()).trigger()
    assert not shop.on_air._sold.isHidden()
    shop.on_air._sold.click()
    card = page.cards.window.card
    assert card is not None
    assert card.countdown is not None
    assert card.countdown.pieces == 49
    ends.trigger()
    assert page.cards.window.card is not None
    assert page.cards.window.card.countdown is None


def test_sold_out_is_said_on_the_card_and_in_the_order(shop: ShopPanels, page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    marks = {action.text(): action for action in shop.on_air._marks.menu().actions()}
    marks["Sold out"].trigger()
    assert page.cards.window.card is not None
    assert page.cards.window.card.mark is Mark.SOLD_OUT
    item = shop.running.list.item(0)
    assert item.data(Qt.ItemDataRole.UserRole + 1) == "sold out"


def test_time_runs_while_the_show_is_on_the_air(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    page.control.pretend(Air.LIVE, 0)
    assert page.floor.order.since_ms > 0
    page.control.pretend(Air.PAUSED, 0)
    assert page.floor.order.since_ms == 0
    page.control.pretend(Air.LIVE, 0)
    assert page.floor.order.since_ms > 0


def test_the_card_is_blanked_arranged_and_hidden_with_the_subtitles(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    window = page.cards.window
    assert window.isVisible()
    assert window.card is not None
    page.overlays.panic(True)
    assert window.card is None
    page.overlays.panic(False)
    assert window.card is not None
    page.overlays.clear()
    assert window.card is not None, "lines are cleared often"
    page.overlays.arrange(True)
    assert window.arranging
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not page.overlays.arranging
    page.overlays.set_live(False)
    assert window.card is None
    page._holder.update(card_shown=False)
    assert not window.isVisible()


def test_the_key_window_has_the_card_too(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    page._holder.update(key_window=True)
    key = page.cards.key
    assert key is not None
    assert key.card == page.cards.window.card
    assert key.windowTitle() != page.overlays.key_window.windowTitle()  # type: ignore[union-attr]
    page._holder.update(key_window=False)
    assert page.cards.key is None


def test_another_theme_is_worn_at_once(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    before = page.cards.window.image.copy()
    page._holder.update(card_theme="light")
    assert page.cards.window.image != before


def test_what_was_heard_goes_with_the_show(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "这条连衣裙")
    page.control.ended.emit(Session("1", "2026-11-22T20:00:00+05:00", "zh", ("kk", "ru")))
    assert page.shop.heard.offered == []


def test_a_theme_is_tried_on_the_card_and_taken_off(page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    before = page.cards.window.image.copy()
    page._pages.tried.emit("card", CardTheme(ground="#ffffff", text="#000000"))
    assert page.cards.window.image != before
    page._pages.tried.emit("card", None)
    assert page.cards.window.image == before


def test_a_new_card_comes_softly_and_is_all_there_in_the_end(qtbot: QtBot, page: LivePage) -> None:
    window = page.cards.window
    window.set_blank(False)
    window.setVisible(True)
    page.floor.show(page.floor.store.get("D"))
    assert window.seen < 1
    qtbot.waitUntil(lambda: window.seen == 1)
    page.floor.sell()
    assert window.seen == 1, "what changes on it does not come again"


def test_the_host_reads_the_card_s_prices_in_the_interface_s_way(page: LivePage, shop: ShopPanels) -> None:
    page.floor.put(page.floor.order.add(page.floor.store.get("D").id))
    known = QLocale()
    try:
        QLocale.setDefault(QLocale("zh"))
        page.floor.step(1)
        assert shop.on_air._product._price.text() == "299元"
    finally:
        QLocale.setDefault(known)
