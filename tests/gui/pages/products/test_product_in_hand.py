"""The product in hand on the Products page: typed, saved, undone, drafted, never lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from products_rig import Open, calm, hold, name_field, names, product, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.texts import Wanted
from livestream_studio.commerce.types import Money, Price, Stock, Text, TextState, Variant
from livestream_studio.exchange.currencies import fresh, offered
from livestream_studio.gui.pages.products.pictures_form import keep
from livestream_studio.paths import pictures_home

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_a_change_is_saved_undone_and_made_again(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1), product(2)])
    hold(qtbot, page, "S-00001")
    assert not page.editor.saves.isEnabled()
    write(name_field(page, "ru"), "Перчатки")
    assert page.editor.saves.isEnabled()
    page._actions.trigger("product.save")
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").names["ru"] == Text("Перчатки")
    assert not page.editor.changed
    page.hand.undo()
    calm(qtbot, page)
    assert "ru" not in page.floor.store.get("S-00001").names
    assert name_field(page, "ru").text() == ""
    page.hand.redo()
    calm(qtbot, page)
    assert name_field(page, "ru").text() == "Перчатки"


def test_what_was_typed_is_kept_when_another_comes_into_hand(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1), product(2)])
    hold(qtbot, page, "S-00001")
    write(name_field(page, "kk"), "қолғап")
    hold(qtbot, page, "S-00002")
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").names["kk"] == Text("қолғап")
    assert page.editor.product is not None
    assert page.editor.product.sku == "S-00002", "what is in hand stays in hand"


def test_what_is_wrong_is_told_in_its_place_and_not_saved(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    customs = page.editor._forms["customs"]
    customs.hs_code.setText("12")  # type: ignore[attr-defined]
    customs.hs_code.edited.emit()  # type: ignore[attr-defined]
    assert "12 is no HS code" in page.editor._folds["customs"]._faults.text()
    assert not page.editor.save()
    customs.hs_code.setText("620444")  # type: ignore[attr-defined]
    customs.hs_code.edited.emit()  # type: ignore[attr-defined]
    assert page.editor._folds["customs"]._faults.isHidden()
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").hs_code == "620444"


def test_a_number_that_cannot_be_read_is_never_lost(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    row = page.editor._forms["prices"]._rows.rows[0]  # type: ignore[attr-defined]
    row.amount.amount.setText("twelve")
    row.amount.amount.edited.emit()
    assert not page.editor.save()
    assert page.floor.store.get("S-00001").prices == (Price(Money(100, "CNY")),)
    row.amount.amount.setText("1 299,50")
    row.amount.amount.edited.emit()
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").prices == (Price(Money(129_950, "CNY")),)
    assert len(page.floor.store.history("S-00001")) == 2


def test_stock_that_nobody_counts_is_kept_and_can_be_given(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([replace(product(1), stock=(Stock("warehouse"),))])
    hold(qtbot, page, "S-00001")
    write(name_field(page, "ru"), "Перчатки")
    rows = page.editor._forms["stock"]._rows  # type: ignore[attr-defined]
    rows.adds.click()
    assert page.editor.edited is not None
    assert page.editor.edited.stock == (Stock("warehouse"),), "nothing was said of the new place yet"
    place = rows.rows[1].place
    place.setCurrentIndex(place.findData("cold_store"))
    place.activated.emit(place.currentIndex())
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").stock == (Stock("warehouse"), Stock("cold_store"))


def test_a_size_is_told_in_the_other_systems(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([replace(product(1), variants=(Variant("S-M", size="42", size_system="RU"),))])
    hold(qtbot, page, "S-00001")
    row = page.editor._forms["variants"]._rows.rows[0]  # type: ignore[attr-defined]
    told = row.measure.toolTip().splitlines()
    assert "women's clothes: CN 160/84A · INT S · EU 36" in told
    assert any(line.startswith("men's shoes: ") for line in told)
    write(row.measure, "no such size")
    assert row.measure.toolTip() == ""


def test_a_product_is_added_doubled_and_deleted(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    page.hand.add()
    write(name_field(page, "zh"), "新品")
    assert not page.editor.save(), "it needs a SKU"
    shop = page.editor._forms["shop"]
    write(shop.sku, "NEW")  # type: ignore[attr-defined]
    assert page.editor.save()
    calm(qtbot, page)
    assert names(page) == ["S-00001", "NEW"]
    assert page.model.product(page.model.row_of(page.table.current())).sku == "NEW"  # type: ignore[union-attr]
    page.hand.duplicate()
    calm(qtbot, page)
    assert names(page) == ["S-00001", "NEW", "NEW-2"]
    hold(qtbot, page, "NEW")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    calm(qtbot, page)
    assert names(page) == ["S-00001", "NEW-2"]
    page.hand.undo()
    calm(qtbot, page)
    assert sorted(names(page)) == ["NEW", "NEW-2", "S-00001"]


def test_a_draft_is_marked_until_it_is_approved(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    wanted = Wanted("names", "zh", "ru", "手套")
    page.editor.take_drafts("S-00001", [(wanted, "Перчатки")])
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").names["ru"] == Text("Перчатки", TextState.DRAFT)
    page._actions.trigger("product.approve")
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").names["ru"] == Text("Перчатки")


def test_a_draft_does_not_go_over_what_was_typed(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    write(name_field(page, "ru"), "Варежки")
    page.editor.take_drafts("S-00001", [(Wanted("names", "zh", "ru", "手套"), "Перчатки")])
    page.editor.take_drafts("S-00002", [(Wanted("names", "zh", "kk", "手套"), "қолғап")])
    assert page.editor.edited is not None
    assert page.editor.edited.names["ru"] == Text("Варежки")
    assert "kk" not in page.editor.edited.names, "it was another product's"


def test_a_picture_is_kept_by_its_content(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "red.png"))
    name = keep(tmp_path / "red.png")
    page.editor.pictures.add(name)
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").pictures == (name,)
    assert (pictures_home() / name).is_file()
    page.editor.pictures._remove(name)
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").pictures == ()


def test_what_cannot_be_kept_stays_in_hand_and_is_told(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1), product(2)])
    hold(qtbot, page, "S-00001")
    write(name_field(page, "zh"), "")
    told: list[str] = []
    page._notices.told.connect(lambda notice: told.append(notice.problem.code))
    page.table.choose(page.floor.store.get("S-00002").id)
    calm(qtbot, page)
    assert told == ["product_invalid"]
    assert page.editor.product is not None
    assert page.editor.product.sku == "S-00001"
    id = page.editor.product.id
    qtbot.waitUntil(lambda: page.table.current() == id)


def test_what_comes_in_meanwhile_is_shown_in_hand(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    before = page.floor.store.get("S-00001")
    page.floor.store.save([replace(before, brand="ANTA")])
    page.floor.saved()
    assert page.editor.product is not None
    assert page.editor.product.brand == "ANTA"
    write(name_field(page, "kk"), "қолғап")
    page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").brand == "ANTA"


def test_an_alias_that_hosts_say_all_the_time_is_told_and_may_be_kept(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    field = page.editor._forms["words"]._words["aliases", "kk"]  # type: ignore[attr-defined]
    write(field, "жақсы")
    assert "hosts say жақсы all the time" in page.editor._folds["words"]._faults.text()
    assert page.editor.save()


def test_a_currency_of_the_rules_is_offered_for_prices(
    open_page: Open, qtbot: QtBot, own_home: Path, request: pytest.FixtureRequest
) -> None:
    (own_home / "rules").mkdir()
    (own_home / "rules" / "currencies.toml").write_text(
        '[[currency]]\ncode = "KWD"\nsymbol = "KD"\n', encoding="utf-8"
    )
    request.addfinalizer(offered.cache_clear)
    fresh()
    page = open_page([product(1)])
    hold(qtbot, page, "S-00001")
    row = page.editor._forms["prices"]._rows.rows[0]  # type: ignore[attr-defined]
    row.amount.currency.set_value("KWD")
    write(row.amount.amount, "8,1255")
    assert not page.editor.save(), "a fourth digit is no sum of this currency"
    write(row.amount.amount, "8,125")
    assert page.editor.save()
    calm(qtbot, page)
    assert page.floor.store.get("S-00001").prices == (Price(Money(8_125, "KWD")),)
