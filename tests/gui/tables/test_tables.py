"""Tables over dataclasses: found, sorted, filtered, and used from the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.tables.column import Column
from livestream_studio.gui.tables.finder import Finder
from livestream_studio.gui.tables.rows_model import RowsModel
from livestream_studio.gui.tables.shelf import Shelf
from livestream_studio.gui.tables.table_view import TableView
from livestream_studio.gui.widgets.empty_page import EmptyPage


@dataclass(frozen=True)
class Fruit:
    name: str
    price: int


FRUIT = [Fruit("Алма", 1200), Fruit("梨子", 90), Fruit("apple", 300)]


@pytest.fixture
def model() -> RowsModel[Fruit]:
    columns = [
        Column[Fruit]("name", lambda f: f.name, detail=lambda f: f"{f.price} kg"),
        Column[Fruit]("price", lambda f: str(f.price), 80, key=lambda f: f.price, figures=True),
    ]
    made = RowsModel(columns, lambda f: f.name)
    made.set_headings(["Name", "Price"])
    made.set_rows(FRUIT)
    return made


@pytest.fixture
def table(model: RowsModel[Fruit], look: Look, qtbot: QtBot) -> TableView[Fruit]:
    view: TableView[Fruit] = TableView(model, Finder(model, lambda f: f"{f.name} {f.price}", model), look)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def names(table: TableView[Fruit]) -> list[str]:
    return [fruit.name for fruit in table.finder.shown()]


def test_the_model_keeps_qts_rules(model: RowsModel[Fruit]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(FRUIT[:1])
    model.set_rows([])
    assert tester.model() is model
    assert model.rowCount() == 0


def test_a_screen_reader_hears_the_columns_name(model: RowsModel[Fruit]) -> None:
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Name, Алма, 1200 kg"


def test_every_word_that_is_sought_must_be_there(table: TableView[Fruit]) -> None:
    table.finder.seek("AP 300")
    assert names(table) == ["apple"]
    table.finder.seek("ap 90")
    assert names(table) == []
    table.finder.seek("")
    table.finder.only(lambda fruit: fruit.price > 100)
    assert names(table) == ["Алма", "apple"]


def test_columns_sort_by_value_and_back_to_the_given_order(table: TableView[Fruit]) -> None:
    table.sortable(1)
    assert names(table) == ["梨子", "apple", "Алма"]
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Алма", "梨子", "apple"]


def test_the_keyboard_opens_removes_and_goes_to_the_ends(table: TableView[Fruit], qtbot: QtBot) -> None:
    table.choose(["Алма"])
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current() == FRUIT[2]
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [FRUIT[2]]
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(table.removed) as removed:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert removed.args == [FRUIT[1:]]
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.selected() == []


def test_what_was_selected_stays_so_when_the_rows_are_read_again(table: TableView[Fruit]) -> None:
    table.choose(["梨子"])
    table.finder.model.set_rows([Fruit("new", 1), Fruit("梨子", 91)])
    assert table.selected() == [Fruit("梨子", 91)]
    table.finder.model.set_rows([])
    assert table.current() is None


def test_an_empty_table_teaches_and_a_search_without_luck_says_so(
    model: RowsModel[Fruit], look: Look, qtbot: QtBot
) -> None:
    table: TableView[Fruit] = TableView(model, Finder(model, lambda f: f.name, model), look)
    empty = EmptyPage("scroll-text")
    shelf = Shelf(table, empty)
    qtbot.addWidget(shelf)
    assert shelf.currentWidget() is table
    table.finder.seek("nothing like it")
    assert shelf.currentWidget() not in (table, empty)
    table.finder.model.set_rows([])
    assert shelf.currentWidget() is empty


def test_free_columns_share_what_is_left(table: TableView[Fruit]) -> None:
    assert table.columnWidth(1) == 80
    assert table.columnWidth(0) + 80 == table.viewport().width()
