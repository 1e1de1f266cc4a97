"""The product on air: in its panel, and on the card over the screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.running_order import Mark
from livestream_studio.gui.overlay.card_theme import CardTheme
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.live.shop import ShopPanels

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_the_panel_comes_back_with_what_was_on_air(shop: ShopPanels, page: LivePage) -> None:
    order = page.floor.order.add(page.floor.store.get("D").id)
    page.floor._order = order.go(order.turns[0].product, page.floor.now_ms)  # as it lay in the store
    assert shop.on_air._product.isHidden()
    shop.fill()
    assert not shop.on_air._product.isHidden()
    assert shop.running.list.count() == 1


def test_what_the_rules_forbid_is_told_and_not_shown(qtbot: QtBot, page: LivePage) -> None:
    page._holder.update(room="KZ")
    with qtbot.waitSignal(page.floor.told) as told:
        assert not page.floor.show(page.floor.store.get("C"))
    assert told.args[0].code == "card_price_missing"
    assert page.cards.window.card is None


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
