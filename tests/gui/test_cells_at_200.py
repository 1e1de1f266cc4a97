"""On a screen of 1080p at 200 %: what is painted in a cell and what is typed in a field can be read whole,
in every language of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from livestream_studio.commerce.types import Money, Price
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages.lines import LinesPage
from livestream_studio.gui.pages.lines.check import Hint, HintWords
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.gui.pages.products.fields import LineField
from livestream_studio.gui.pages.products.goods_forms import PriceRow
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.tables.delegate import SIDE, warning

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
Studio = Callable[..., MainWindow]
Shown = TypeVar("Shown", LinesPage, ProductsPage)
SMALL = QSize(960, 540)
each_language = pytest.mark.parametrize("language", ["zh", "ru", "kk", "en"])


def room_inside(field: LineField) -> int:
    """Of its words, in pixels: Qt keeps two on either side."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return inside.width() - 4


def filled(window: MainWindow, kind: type[Shown]) -> Shown:
    window.show_page(kind.name)
    window.resize(SMALL)
    window.show()
    page = window.page(kind.name)
    assert isinstance(page, kind)
    page.demo()
    settle(window)
    return page


@each_language
def test_what_is_to_be_looked_at_in_a_script_is_read_whole(studio: Studio, language: str) -> None:
    page = filled(studio(interface_language=language), LinesPage)
    table, words = page.desk.table, HintWords(page)
    at = next(n for n, column in enumerate(page.desk.model.columns) if column.name == "hints")
    header = table.horizontalHeader()
    heading = str(table.model().headerData(at, Qt.Orientation.Horizontal))
    assert header.fontMetrics().horizontalAdvance(heading) + 2 * SIDE <= header.sectionSize(at)
    cell = QRectF(table.visualRect(table.model().index(0, at))).adjusted(SIDE, 4, -SIDE, -5)
    for hints in (
        [Hint("untranslated")],
        [Hint("number_missing", "12990"), Hint("number_added", "12900")],
        [Hint("forbidden", "сток"), Hint("number_missing", "99")],
    ):
        made = warning("\n".join(f"{code}: {words.line(hints)}" for code in ("KK", "RU")), cell)
        assert "…" not in made.text()
        assert made.boundingRect().height() <= cell.height()
        assert made.boundingRect().width() <= cell.width()


@each_language
def test_a_price_with_its_days_is_read_whole(studio: Studio, language: str) -> None:
    page = filled(studio(interface_language=language), ProductsPage)
    row = page.findChild(PriceRow)
    assert row is not None
    now, old = Money(128_990_000, "KZT"), Money(129_990_000, "KZT")
    row.put(Price(now, old, "2026-11-28", "2026-12-30", "HG-001-XL"))
    if language == "en":
        assert [each.accessibleName() for each in (row.old, row.since, row.until)] == [
            "Old price",
            "From",
            "Until",
        ]
    for field in (row.amount.amount, row.old, row.since, row.until, row.variant):
        assert field.fontMetrics().horizontalAdvance(field.text()) <= room_inside(field), field.text()


def test_a_cell_too_small_says_so(qtbot: object, look: object) -> None:
    """The measure itself: what does not fit in small letters ends in …"""
    made = warning("a line with more words than there is room for", QRectF(0, 0, 100, 40))
    assert made.text().endswith("…")
    assert made.lineCount() == 2
