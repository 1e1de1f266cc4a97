"""What the host says: products that are offered and shown, prices that are said wrong."""

from __future__ import annotations

import pytest
from gui.pages.live.live_shop_rig import on_air, product, say
from gui.room import speak_longer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Session
from livestream_studio.gui.pages.live.page import LivePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


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


def test_a_warning_that_is_there_follows_the_language(qtbot: QtBot, page: LivePage) -> None:
    page.floor.show(page.floor.store.get("D"))
    say(qtbot, page, "这条连衣裙今天只要289元", utterance=4)
    row = page.model.row(page.model.find((4, 0)))
    before = row.notice
    longer = speak_longer()
    try:
        qtbot.waitUntil(lambda: row.notice != before)
    finally:
        QApplication.removeTranslator(longer)


def test_a_product_that_is_saved_meanwhile_is_heard(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "这个保温杯很好")
    assert page.shop.heard.offered == []
    page.floor.store.save([product("T", "保温杯", "Термос", "Термос", 89)])
    page.floor.saved()
    say(qtbot, page, "这个保温杯很好", utterance=1)
    assert [each.sku for each in page.shop.heard.offered] == ["T"]


def test_what_was_heard_goes_with_the_show(qtbot: QtBot, page: LivePage) -> None:
    say(qtbot, page, "这条连衣裙")
    page.control.ended.emit(Session("1", "2026-11-22T20:00:00+05:00", "zh", ("kk", "ru")))
    assert page.shop.heard.offered == []
