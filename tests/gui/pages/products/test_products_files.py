"""Files on the Products page: tables come in through the assistant, products go out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from products_rig import Open, calm, names, product
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Money, Price, Text
from livestream_studio.gui import ask
from livestream_studio.gui.pages.products import ProductsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_an_empty_page_teaches_and_the_demo_comes_in(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert page.shelf.currentWidget() is page.empty
    page.empty.tried.emit()
    calm(qtbot, page)
    assert page.stack.currentWidget() is page.assistant
    assert page.assistant.plan is not None
    assert not page.assistant.plan.problems
    assert len(page.assistant.plan.added) == 14
    with qtbot.waitSignal(page.assistant.finished):
        page.assistant.takes.click()
    calm(qtbot, page)
    assert page.shelf.currentWidget() is page.table
    assert page.model.rowCount() == 14


def test_a_table_is_looked_at_mended_and_taken_in(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "shop.csv"
    rows = "S-00001,手套,Перчатки,59\nB-2,围巾,,19.9\nB-3,帽子,,abc\n"
    table.write_text(f"货号,商品名称,备用,价格\n{rows}", encoding="gb18030")
    page = open_page([product(1), product(2)])
    drop(page, table)
    calm(qtbot, page)
    plan = page.assistant.plan
    assert plan is not None
    assert [each.sku for each in plan.added] == ["B-2"]
    assert plan.left == ("S-00002",)
    page.assistant.columns.choose(2, "name", "ru")
    calm(qtbot, page)
    plan = page.assistant.plan
    assert plan is not None
    assert "names.ru" in plan.changed[0].fields
    page.assistant.all_or_nothing(True)
    assert not page.assistant.takes.isEnabled(), "one price cannot come in"
    page.assistant.all_or_nothing(False)
    with qtbot.waitSignal(page.assistant.finished) as saved:
        page.assistant.takes.click()
    calm(qtbot, page)
    assert (saved.args[0].added, saved.args[0].updated) == (1, 1)
    assert page.floor.store.get("S-00001").names["ru"].text == "Перчатки"
    page.hand.undo()
    calm(qtbot, page)
    assert names(page) == ["S-00001", "S-00002"]
    assert "ru" not in page.floor.store.get("S-00001").names


def test_a_file_that_is_no_table_is_told_and_the_page_stays(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page([product(1)])
    (tmp_path / "no.csv").write_bytes(b"\x00\x01\x02" * 50)
    told: list[str] = []
    page._notices.told.connect(lambda notice: told.append(notice.problem.code))
    page.files.open(tmp_path / "no.csv")
    calm(qtbot, page)
    assert len(told) == 1
    assert page.stack.currentIndex() == 0
    assert names(page) == ["S-00001"]


def test_problems_are_saved_as_a_table(
    open_page: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "shop.csv"
    table.write_text("SKU,名称,价格\nB-2,围巾,abc\n", encoding="utf-8")
    page = open_page([product(1)])
    page.files.open(table)
    calm(qtbot, page)
    out = tmp_path / "problems.csv"
    monkeypatch.setattr(ask, "save_file", lambda *_: out)
    page.assistant._save_problems()
    assert "abc is no price" in out.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("kind", "name", "count", "words"),
    [
        ("catalogue", "all.csv", 3, "3 products written"),
        ("price-list", "list.pdf", 3, "3 line"),
        ("declaration", "customs.xlsx", 3, "3 products written"),
        ("price-tags", "tags.pdf", 1, "1 tag"),
    ],
)
def test_products_go_out(
    open_page: Open, qtbot: QtBot, tmp_path: Path, kind: str, name: str, count: int, words: str
) -> None:
    lawful = replace(product(3), names={"kk": Text("Қолғап")}, prices=(Price(Money(500_000, "KZT")),))
    page = open_page([product(1), product(2), lawful])
    with qtbot.waitSignal(page.files.giving.done, timeout=30_000) as wrote:
        page.files.give(tmp_path / name, kind)
    assert wrote.args[0].count == count
    assert (tmp_path / name).stat().st_size > 0
    assert words in page.files.bar._words.text()


def drop(page: ProductsPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_price_column_says_its_currency(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "shop.csv"
    table.write_text("SKU,名称,价格(元),价格(坚戈)\nB-2,围巾,59,3650\n", encoding="utf-8")
    page = open_page([product(1)])
    page.files.open(table)
    calm(qtbot, page)
    said = [choice.currentText() for choice in page.assistant.columns._choices.values()]
    assert said[2:] == ["Price CNY", "Price KZT"]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "S-00001: Name (Kazakh)"), ("ru", "S-00001: Название (на казахском)")]
)
def test_what_a_declaration_lacks_is_told_in_words(
    open_page: Open, qtbot: QtBot, tmp_path: Path, language: str, said: str
) -> None:
    page = open_page([product(1)])
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        with qtbot.waitSignal(page.files.giving.done, timeout=30_000):
            page.files.give(tmp_path / "customs.xlsx", "declaration")
        told = page.files.bar._words.toolTip()
    finally:
        QLocale.setDefault(before)
    assert said in told
    assert "name_kk" not in told
    assert "S-00001: S-00001" not in told
