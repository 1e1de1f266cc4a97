"""A product in the side panel: its prices, old ones crossed out, nothing broken inside a figure."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.room import PriceLine
from livestream_studio.commerce.types import Money
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.products.card_widget import ProductCard
from livestream_studio.gui.products.thumbnails import Thumbnails


def test_old_prices_are_crossed_out_and_no_figure_breaks(qtbot: QtBot, qapp: QApplication) -> None:
    card = ProductCard(Look(qapp, "dark"), Thumbnails())
    qtbot.addWidget(card)
    tenge = PriceLine("65\u202f900\u00a0₸", Money(1, "KZT"), old="69\u202f900\u00a0₸")
    rouble = PriceLine("≈\u00a010\u202f275\u00a0₽", Money(1, "RUB"), old="≈\u00a010\u202f503\u00a0₽ <b>")
    card.put("x", [tenge, rouble, PriceLine("9\u00a0¥", Money(1, "CNY"))], "")
    assert (card._price.text(), card._old.text()) == (tenge.text, tenge.old)
    said = card._others.text()
    gap = "\u00a0" * 2
    both = f"≈\u00a010\u00a0275\u00a0₽{gap}<s>≈\u00a010\u00a0503\u00a0₽ &lt;b&gt;</s>"
    assert said == f"{both}{gap}\u00a0 9\u00a0¥"
    card.put("x", [], "")
    assert card._others.isHidden()
    assert card._old.isHidden()


def test_no_line_ends_with_a_dot_between_two_things(qtbot: QtBot, qapp: QApplication) -> None:
    card = ProductCard(Look(qapp, "dark"), Thumbnails())
    qtbot.addWidget(card)
    card.put("Шарф · № 1", [], "S · 5", warning="a · b")
    for label in (card._title, card._more, card._warning):
        laid = QTextLayout(label.text(), label.font())
        laid.beginLayout()
        line = laid.createLine()
        line.setLineWidth(label.fontMetrics().horizontalAdvance(label.text().partition("·")[0] + "·") + 2)
        laid.endLayout()
        assert label.text()[line.textLength()] == "·", label.text()


def test_no_chinese_price_breaks_either(qtbot: QtBot, qapp: QApplication) -> None:
    card = ProductCard(Look(qapp, "dark"), Thumbnails())
    qtbot.addWidget(card)
    card.put("x", [PriceLine("9元", Money(1, "CNY")), PriceLine("3390卢布", Money(1, "RUB"))], "")
    narrow, wide = (card._others.heightForWidth(width) for width in (40, 400))
    assert narrow == wide
