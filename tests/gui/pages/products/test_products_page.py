"""The Products page as a shop uses it: with ten thousand products, in the real store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from products_rig import Open, calm, names, product
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Money, Text, TextState
from livestream_studio.paths import database

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_ten_thousand_products_are_listed_and_found(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(n) for n in range(10_000)])
    assert page.model.rowCount() == 10_000
    page.grab()
    assert len(page.model._known) < 200, "only what is painted was read"
    QTest.keyClicks(page.search, "s-0999")
    calm(qtbot, page)
    assert set(names(page)[:10]) == {f"S-0999{n}" for n in range(10)}
    assert page.editor.product is not None, "the first one comes into hand"
    page.search.setText("lyq")
    calm(qtbot, page)
    assert page.model.rowCount() > 0
    assert all("连衣裙" in page.model.product(n).name("zh") for n in range(10))  # type: ignore[union-attr]
    page.search.setText("nothing of that name")
    calm(qtbot, page)
    assert page.shelf.currentWidget() is page.none
    page.search.clear()
    calm(qtbot, page)
    assert page.model.rowCount() == 10_000


def test_what_lacks_something_is_shown_alone(open_page: Open, qtbot: QtBot) -> None:
    done = replace(product(1), names={code: Text("a") for code in ("zh", "ru", "kk")})
    draft = replace(product(2), names={"zh": Text("a"), "kk": Text("b", TextState.DRAFT)})
    page = open_page([done, draft, product(3)])
    for what, expected in (
        ("name:kk", ["S-00003"]),
        ("draft", ["S-00002"]),
        ("name:ru", ["S-00002", "S-00003"]),
        ("", ["S-00001", "S-00002", "S-00003"]),
    ):
        page.lacking.set_value(what)
        page.lacking.picked.emit(what)
        calm(qtbot, page)
        assert names(page) == expected


def test_selected_products_go_into_the_show(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(n) for n in range(1, 4)])
    page.table.choose(*(page.floor.store.get(sku).id for sku in ("S-00001", "S-00003")))
    page._actions.trigger("product.queue")
    turns = [page.floor.product(turn.product) for turn in page.floor.order.turns]
    assert [each.sku for each in turns if each] == ["S-00001", "S-00003"]


def test_rates_are_typed_and_the_room_chosen(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page([product(3)])
    sheet = page.money
    sheet.open_sheet()
    sheet.value.setText("70,5")
    sheet.adds.click()
    rate = page.floor.rates.latest("CNY", "KZT", page.floor.today())
    assert rate is not None
    assert str(rate.value) == "70.5"
    assert "1 CNY = 70.5 KZT" in sheet._known.text()
    lines = page.floor.prices(page.floor.store.get("S-00003"))
    assert [(line.money, line.about) for line in lines] == [
        (Money(300, "CNY"), False),
        (Money(21_150, "KZT"), True),
    ]
    sheet.value.setText("none")
    told: list[str] = []
    page._notices.told.connect(lambda notice: told.append(notice.problem.code))
    sheet.adds.click()
    assert told == ["rate_wrong"]
    (tmp_path / "rates.csv").write_text("валюта;курс\nRUB;5,9\nXXX;1\n", encoding="cp1251")
    sheet.read(tmp_path / "rates.csv")
    assert page.floor.rates.latest("RUB", "KZT", page.floor.today()) is not None
    assert told[-1] == "rate_row"
    sheet.room.click()
    assert page.floor.room.country == "KZ"
    sheet.currencies["RUB"].click()
    assert page.floor.room.currencies == ("CNY", "KZT")


def test_a_catalogue_that_cannot_be_read_is_told_once(open_page: Open, qtbot: QtBot) -> None:
    database().parent.mkdir(parents=True, exist_ok=True)
    database().write_bytes(b"no database " * 500)
    page = open_page()
    told = [notice.problem.code for notice in page._notices.all]
    assert told
    assert sum(notice.times for notice in page._notices.all) <= 3, "nothing asks again and again"
    assert page.model.rowCount() == 0


def test_turns_are_planned_with_the_minutes_that_are_remembered(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(n) for n in range(1, 4)])
    ids = [page.floor.store.get(f"S-0000{n}").id for n in range(1, 4)]
    page.table.choose(ids[0])
    page._actions.trigger("product.queue")
    page.minutes.setFocus()
    page.minutes.selectAll()
    page.table.choose(*ids[:2])
    QTest.keyClicks(page.minutes, "8")
    QTest.keyClick(page.minutes, Qt.Key.Key_Return)
    assert [turn.planned_ms for turn in page.floor.order.turns] == [8 * 60_000] * 2, "planned anew"
    assert page.floor.holder.value.turn_minutes == 8
    assert "2 in the show" in page.count.text()
    page.table.choose(ids[2])
    page._actions.trigger("product.queue")
    assert page.floor.order.turns[-1].planned_ms == 8 * 60_000
