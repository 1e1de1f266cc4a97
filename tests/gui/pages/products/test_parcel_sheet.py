"""The parcel lamp on the Products page: one product or a bundle, sent or carried, on any day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from products_rig import Open, product
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.duty import Colour, Lamp
from livestream_studio.commerce.rates import Rate
from livestream_studio.commerce.types import Money, Price, Product
from livestream_studio.gui import figures
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.gui.products.lamp_words import LampWords

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def priced(number: int, yuan: int, grams: int) -> Product:
    return replace(product(number), prices=(Price(Money(100 * yuan, "CNY")),), weight_g=grams)


@pytest.fixture
def page(open_page: Open) -> ProductsPage:
    made = open_page([priced(1, 1000, 800), priced(2, 900, 500)])
    made.floor.rate_store.add([Rate("EUR", "CNY", Decimal(8), "2026-01-01")], "host")
    made.floor.money()
    return made


def look(page: ProductsPage, *skus: str) -> str:
    page.table.choose(*(page.floor.store.get(sku).id for sku in skus))
    page._actions.trigger("product.parcel")
    return page.parcel.answer.text()


def test_the_lamp_stands_at_the_middle_of_the_answer_s_first_line(page: ProductsPage) -> None:
    page.window().show()
    look(page, "S-00001")
    page.parcel.layout().activate()
    answer, lamp = page.parcel.answer, page.parcel.lamp
    middle = answer.y() + answer.fontMetrics().height() / 2
    assert abs(lamp.geometry().center().y() - middle) <= 1.5


def test_a_bundle_pays_what_its_parts_do_not(page: ProductsPage) -> None:
    assert "under the duty-free limit" in look(page, "S-00001")
    both = look(page, "S-00001", "S-00002")
    assert "duty and tax of" in both
    assert "e-commerce goods, from 1 Jul 2026 (kaz.inform.kz" in both, "where the rule stands"
    assert both.endswith("Not legal advice")
    assert page.parcel.lamp.colour == "look"


def test_pieces_and_the_day_are_asked(page: ProductsPage) -> None:
    look(page, "S-00001")
    page.parcel.pieces[0].setValue(2)
    new = page.parcel.answer.text()
    page.parcel.day.setText("2026-06-30")
    page.parcel.day.edited.emit()
    old = page.parcel.answer.text()
    assert "duty and tax of" in new
    assert "decision No. 107" in old, "the older rule for older dates"
    assert new != old
    page.parcel.day.setText("30.06.2026")
    page.parcel.day.edited.emit()
    assert "2026-11-30" in page.parcel.answer.text()
    assert page.parcel.lamp.colour == "faint"


def test_what_a_visitor_carries_is_a_choice_that_is_remembered(page: ProductsPage) -> None:
    look(page, "S-00001")
    page.parcel.way.picked.emit("visitor")
    assert page.floor.holder.value.carried
    said = page.parcel.answer.text()
    assert "within the daily allowance of" in said
    assert "Border Cooperation Centre" in said
    assert said.endswith("Not legal advice")
    page.parcel.pieces[0].setValue(9)
    assert "over the daily allowance" in page.parcel.answer.text()
    assert page.floor.lamp([]).rule is not None
    page.parcel.way.picked.emit("")
    assert not page.floor.holder.value.carried


def test_the_rule_stands_in_the_windows_language(page: ProductsPage) -> None:
    before = QLocale()
    try:
        for name, said in (("zh", "电子商务商品规则"), ("ru", "Правила ЕАЭС"), ("kk", "ЕАЭО-ның")):
            QLocale.setDefault(QLocale(name))
            answer = look(page, "S-00001")
            assert said in answer
            assert "lada.kz 2026-01-12" in answer
            assert "EAEU" not in answer
    finally:
        QLocale.setDefault(before)


def test_every_note_has_its_words(qtbot: QtBot, page: ProductsPage) -> None:
    words = LampWords(page.floor)
    notes = ("price_none:A", "rate_none:CNY-EUR", "rate_old:2020-01-01", "weight_none:A", "weight_over:31",
             "declared_differs:A", "rule_none")  # fmt: skip
    for note in notes:
        code, _, detail = note.partition(":")
        shown = figures.day(detail) if code == "rate_old" else detail
        assert shown in words.said(Lamp(Colour.GREY, (note, "not_legal_advice")))
        assert len(words.said(Lamp(Colour.GREY, (note,))).splitlines()) == 3, note
