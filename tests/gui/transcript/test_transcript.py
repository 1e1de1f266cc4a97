"""Rows that stand still while they grow, and are mended where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import EDITED, HIDDEN, Cue, Origin
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.transcript.layout import LINE_H, SOURCE_H
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.view import SPARE, TranscriptView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LONG = "这条红色的连衣裙今天只要299元，"


def said(utterance: int, text: str, *, part: int = 0, final: bool = True) -> Cue:
    at = utterance * 5000
    return Cue(utterance, "zh", text, text, at, at + 2000, final, Origin.SPEECH, part)


def made(cue: Cue, text: str, language: str = "ru", origin: Origin = Origin.APPROVED) -> Cue:
    return replace(cue, language=language, text=text, origin=origin)


@pytest.fixture
def model() -> TranscriptModel:
    found = TranscriptModel()
    found.begin("zh", ["kk", "ru"])
    return found


@pytest.fixture
def view(model: TranscriptModel, qtbot: QtBot, qapp: QApplication) -> Iterator[TranscriptView]:
    look = Look(qapp, "dark")
    made = TranscriptView(look)
    qtbot.addWidget(made)
    made.setModel(model)
    made.resize(1000, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    qapp.setStyleSheet("")


def fill(model: TranscriptModel, count: int, first: int = 0) -> None:
    for number in range(first, first + count):
        cue = said(number, f"第{number}句")
        model.accept(cue)
        model.accept(made(cue, f"Строка {number}"), 200)


def top(view: TranscriptView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).y()


def test_a_line_and_its_translations_are_one_row(model: TranscriptModel, qtbot: QtBot) -> None:
    cue = said(3, "大家好")
    model.accept(cue)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.accept(made(cue, "Всем привет!"), 250)
    assert (changed.args[0].row(), changed.args[0].column()) == (0, 2)
    model.accept(said(1, "更早"))  # later, but before it in speech
    assert [row.key for row in model.rows] == [(1, 0), (3, 0)]
    row = model.row(1)
    assert (row.cues["ru"].text, row.delays, model.columnCount()) == ("Всем привет!", {"ru": 250}, 3)
    assert model.index(1, 2).data() == "Всем привет!"
    assert model.index(1, 1).data() is None
    model.accept(made(cue, "x", "en"))
    assert "en" not in row.cues


def test_what_is_taken_back_leaves_no_row(model: TranscriptModel) -> None:
    model.accept(said(0, "大家", final=False))
    model.accept(made(said(0, "大家", final=False), "Все"))
    assert model.rowCount() == 1
    model.accept(said(0, "", final=False))
    assert model.rowCount() == 0
    model.accept(said(7, "", final=False))
    assert model.rowCount() == 0
    model.accept(said(8, "好"))
    model.accept(made(said(8, "", final=False), ""))
    assert model.rowCount() == 1, "a final line stays"
    model.begin("ru", [])
    assert (model.rowCount(), model.languages) == (0, ("ru",))


def test_a_row_does_not_move_while_words_are_added(view: TranscriptView, model: TranscriptModel) -> None:
    fill(model, 30)
    text, places, tops = "", set[int](), set[int]()
    for word in LONG * 2:
        text += word
        model.accept(said(30, text, final=False))
        places.add(top(view, 30))
        tops.add(top(view, 28))
    assert len(places) == 1, "it stands where it stood with its first word"
    assert len(tops) == 1
    height = view._heights.height(30)
    model.accept(said(30, text))
    model.accept(made(said(30, text), "Это платье сегодня за 299 юаней"))
    assert view._heights.height(30) == height
    assert {top(view, 30)} == places


def test_a_row_grows_by_whole_lines_into_the_room_below(view: TranscriptView, model: TranscriptModel) -> None:
    fill(model, 30)
    model.accept(said(30, "好", final=False))
    model.accept(said(31, "还有", final=False))  # the newest; nothing stands below
    before, low = top(view, 31), view._heights.height(31)
    heights = set[int]()
    for words in range(1, 8):
        model.accept(said(31, LONG * words, final=False))
        heights.add(view._heights.height(31))
    assert heights == {low, low + SOURCE_H, low + 2 * SOURCE_H}
    assert 2 * SOURCE_H < SPARE
    assert top(view, 31) == before
    model.accept(said(31, "短"))  # mended to less: what was given is not taken away
    assert view._heights.height(31) == low + 2 * SOURCE_H


def test_who_has_scrolled_up_is_left_in_peace(
    view: TranscriptView, model: TranscriptModel, qtbot: QtBot
) -> None:
    fill(model, 30)
    assert view.following
    with qtbot.waitSignal(view.following_changed) as follows:
        view.verticalScrollBar().setValue(200)
    assert follows.args == [False]
    before = top(view, 5)
    fill(model, 10, first=30)
    assert top(view, 5) == before
    view.show_newest()
    assert view.following
    assert view.viewport().rect().contains(view.visualRect(model.index(39, 2)))
    fill(model, 1, first=40)
    assert view.viewport().rect().contains(view.visualRect(model.index(40, 2)))


def test_at_the_newest_line_none_that_was_left_above_is_chosen(
    view: TranscriptView, model: TranscriptModel, qtbot: QtBot
) -> None:
    fill(model, 30)
    view.setCurrentIndex(model.index(3, 0))
    view.show_newest()
    assert not view.currentIndex().isValid()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 29
    assert view.following


def test_coming_back_to_the_window_chooses_no_line(view: TranscriptView, model: TranscriptModel) -> None:
    fill(model, 30)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    assert not view.currentIndex().isValid()


def test_another_width_keeps_what_is_read_in_place(view: TranscriptView, model: TranscriptModel) -> None:
    for number in range(60):
        model.accept(said(number, LONG * (1 + number % 5)))
    view.verticalScrollBar().setValue(1500)
    first = view.indexAt(view.viewport().rect().topLeft()).row()
    view.resize(560, 600)
    assert view.indexAt(view.viewport().rect().topLeft()).row() == first
    for row in range(first, first + 3):
        assert view._heights.height(row) == view._rows.measured(model.row(row)), "no estimate is seen"


def test_rows_are_found_where_they_are_drawn(view: TranscriptView, model: TranscriptModel) -> None:
    fill(model, 40)
    for row, column in ((39, 0), (38, 1), (37, 2)):
        rect = view.visualRect(model.index(row, column))
        found = view.indexAt(rect.center())
        assert (found.row(), found.column()) == (row, column)
    assert rect.height() == LINE_H
    assert not view.indexAt(view.viewport().rect().bottomLeft()).isValid()


def test_keys_walk_over_rows_and_lines(view: TranscriptView, model: TranscriptModel, qtbot: QtBot) -> None:
    fill(model, 30)
    view.setFocus()

    def press(*keys: Qt.Key) -> tuple[int, int]:
        for key in keys:
            qtbot.keyClick(view, key)
        return view.currentIndex().row(), view.currentIndex().column()

    assert press(Qt.Key.Key_Up) == (29, 0)
    assert press(Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right) == (28, 2)
    assert press(Qt.Key.Key_Right) == (28, 2)
    assert press(Qt.Key.Key_Home) == (0, 2)
    assert not view.following
    assert view.accessibleDescription() == "ru Строка 0; approved"
    assert press(Qt.Key.Key_End) == (29, 2)
    assert view.following


def test_a_screen_reader_is_told_the_line_its_mark_and_what_becomes_of_it(
    view: TranscriptView, model: TranscriptModel
) -> None:
    cue = made(said(0, LONG), "Платье 299", origin=Origin.MACHINE)
    model.accept(cue)
    view.setCurrentIndex(model.index(0, model.languages.index("ru")))
    assert view.accessibleDescription() == "ru Платье 299; by machine"
    model.accept(replace(cue, origin=Origin.APPROVED, notes=(EDITED, HIDDEN)))
    assert view.accessibleDescription() == "ru Платье 299; approved; mended; hidden"
    model.set_notice((0, 0), "Price: 289")
    assert view.accessibleDescription().endswith("; Price: 289")
    model.accept(replace(cue, text="", origin=Origin.NONE))
    assert view.accessibleDescription() == "ru –; not translated; Price: 289"


def test_a_line_is_mended_where_it_stands(view: TranscriptView, model: TranscriptModel, qtbot: QtBot) -> None:
    fill(model, 3)
    view.setCurrentIndex(model.index(1, 2))
    view.edit(view.currentIndex())
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Строка 1"
    assert view.visualRect(model.index(1, 2)).intersects(editor.geometry())
    fill(model, 20, first=3)
    assert view.visualRect(model.index(1, 2)).intersects(editor.geometry()), "it goes with its line"
    editor.setText("  Другая   строка ")
    with qtbot.waitSignal(model.edited) as edited:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert edited.args == [model.row(1).cues["ru"], "Другая строка"]
    assert model.row(1).cues["ru"].text == "Строка 1", "it comes back through the show"


def test_an_unfinished_or_unchanged_line_is_not_mended(model: TranscriptModel, qtbot: QtBot) -> None:
    model.accept(said(0, "大家", final=False))
    model.accept(said(1, "好"))
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(1, 1)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.assertNotEmitted(model.edited):
        for text in ("好", " 好 ", "", "  "):
            assert not model.setData(model.index(1, 0), text)


def test_a_notice_stands_below_its_line(view: TranscriptView, model: TranscriptModel) -> None:
    fill(model, 2)
    before = view._heights.height(1)
    model.set_notice((1, 0), "Say the price again")
    assert view._heights.height(1) > before
    model.set_notice((9, 9), "nobody's")
    hidden = replace(model.row(0).cues["zh"], notes=(HIDDEN,))
    model.accept(hidden)
    assert model.row(0).hidden
    view.grab()
