"""The Products page as a shop uses it: with ten thousand products, in the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.texts import Wanted
from livestream_studio.commerce.types import Money, Price, Product, Text, TextState
from livestream_studio.gui import ask
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.gui.pages.products.fields import LineField
from livestream_studio.gui.pages.products.pictures_form import keep
from livestream_studio.paths import database, pictures_home
from livestream_studio.store.catalogue import CatalogueStore

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
ENTRY = [entry for entry in PAGES if entry.name == "products"]
Studio = Callable[..., MainWindow]
Open = Callable[..., ProductsPage]
THINGS = ("围巾", "手套", "连衣裙", "运动鞋", "保温杯")


def product(number: int) -> Product:
    name = f"{THINGS[number % len(THINGS)]}{number}"
    return Product(f"S-{number:05}", names={"zh": Text(name)}, prices=(Price(Money(100 * number, "CNY")),))


@pytest.fixture
def open_page(studio: Studio, qtbot: QtBot) -> Open:
    def make(products: list[Product] | None = None) -> ProductsPage:
        if products:
            CatalogueStore(database()).save(products)
        window = studio(ENTRY)
        window.show_page("products")
        page = window.page("products")
        assert isinstance(page, ProductsPage)
        window.show()
        page.reload()
        calm(qtbot, page)
        return page

    return make


def calm(qtbot: QtBot, page: ProductsPage) -> None:
    """Until what was begun is done and shown."""
    qtbot.wait(0)
    qtbot.waitUntil(lambda: not page.busy() and not page.assistant.looking.running, timeout=30_000)
    qtbot.wait(0)


def names(page: ProductsPage) -> list[str]:
    return [page.model.product(row).sku for row in range(page.model.rowCount())]  # type: ignore[union-attr]


def hold(qtbot: QtBot, page: ProductsPage, sku: str) -> None:
    page.table.choose(page.floor.store.get(sku).id)
    assert page.editor.product is not None
    assert page.editor.product.sku == sku


def name_field(page: ProductsPage, code: str) -> LineField:
    field = page.editor.texts._texts["names", code].edit
    assert isinstance(field, LineField)
    return field


def write(field: LineField, text: str) -> None:
    """As a person does, in any script."""
    field.setText(text)
    field.edited.emit()


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


def test_selected_products_go_into_the_show(open_page: Open, qtbot: QtBot) -> None:
    page = open_page([product(n) for n in range(1, 4)])
    page.table.choose(*(page.floor.store.get(sku).id for sku in ("S-00001", "S-00003")))
    page._actions.trigger("product.queue")
    turns = [page.floor.product(turn.product) for turn in page.floor.order.turns]
    assert [each.sku for each in turns if each] == ["S-00001", "S-00003"]


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
    ("kind", "name"),
    [("catalogue", "all.csv"), ("price-list", "list.pdf"), ("declaration", "customs.xlsx")],
)
def test_products_go_out(open_page: Open, qtbot: QtBot, tmp_path: Path, kind: str, name: str) -> None:
    page = open_page([product(n) for n in range(1, 4)])
    with qtbot.waitSignal(page.files.giving.done) as wrote:
        page.files.give(tmp_path / name, kind)
    assert wrote.args[0].count == 3
    assert (tmp_path / name).stat().st_size > 0
    assert "3 products" in page.files.bar._words.text()


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


def test_a_catalogue_that_cannot_be_read_is_told_once(open_page: Open, qtbot: QtBot) -> None:
    database().parent.mkdir(parents=True, exist_ok=True)
    database().write_bytes(b"no database " * 500)
    page = open_page()
    told = [notice.problem.code for notice in page._notices.all]
    assert told
    assert sum(notice.times for notice in page._notices.all) <= 3, "nothing asks again and again"
    assert page.model.rowCount() == 0
