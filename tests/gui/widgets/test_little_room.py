"""Widgets that give way where there is little room, and say in a tip what is not seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.elided_label import ElidedLabel
from livestream_studio.gui.widgets.tool_row import ToolButton, ToolRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def tool_row(qtbot: QtBot) -> tuple[QWidget, ToolRow, list[ToolButton]]:
    """In a holder, as on a page."""
    page, row = QWidget(), ToolRow()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    buttons = [ToolButton(sign) for sign in ("plus", "download", "upload")]
    for button, words in zip(buttons, ("Add", "Import a table", "Export a table"), strict=True):
        button.set_words(words, "Adds one (Ctrl+N)" if words == "Add" else "")
        row.row.addWidget(button)
    row.may_shorten(*buttons[1:])
    row.may_shorten(buttons[0])
    page.show()
    return page, row, buttons


def test_buttons_lose_their_words_group_by_group_and_get_them_back(qtbot: QtBot, look: Look) -> None:
    page, row, (add, *files) = tool_row(qtbot)
    whole = row.sizeHint().width()
    page.resize(whole, 60)
    assert [each.text() for each in (add, *files)] == ["Add", "Import a table", "Export a table"]
    page.resize(whole - 10, 60)
    assert [each.text() for each in (add, *files)] == ["Add", "", ""]
    assert files[0].toolTip() == "Import a table" == files[0].accessibleName()
    page.resize(row.minimumSizeHint().width(), 60)
    assert add.short
    assert add.toolTip() == "Adds one (Ctrl+N)"
    page.resize(whole, 60)
    assert files[1].text() == "Export a table"
    assert files[1].toolTip() == ""


def test_a_row_never_swings_between_two_states(qtbot: QtBot, look: Look) -> None:
    page, row, buttons = tool_row(qtbot)
    for width in range(row.minimumSizeHint().width(), row.sizeHint().width() + 80, 7):
        page.resize(width, 60)
        once = [each.short for each in buttons]
        QApplication.processEvents()
        assert [each.short for each in buttons] == once
        assert row.row.minimumSize().width() <= width


def test_longer_words_in_another_language_are_shortened_again(qtbot: QtBot, look: Look) -> None:
    page, row, (add, *files) = tool_row(qtbot)
    page.resize(row.sizeHint().width(), 60)
    files[0].set_words("Импортировать целую таблицу")
    qtbot.waitUntil(lambda: files[0].short)
    assert not add.short


def test_what_a_label_cannot_show_is_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Enter edits · Delete deletes")
    label.resize(label.sizeHint())
    label.show()
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < QLabel(label.text()).minimumSizeHint().width()
    label.resize(60, label.height())
    assert label.toolTip() == "Enter edits · Delete deletes"
    label.grab()


def test_a_narrow_choice_tells_the_whole_of_what_is_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_options([("a", "A microphone with a very long name indeed")])
    choice.setToolTip("Microphone")
    choice.resize(600, 32)
    choice.show()
    assert not choice.cut
    choice.resize(90, 32)
    assert choice.cut
    middle = choice.rect().center()
    QApplication.sendEvent(
        choice, QHelpEvent(QHelpEvent.Type.ToolTip, middle, choice.mapToGlobal(QPoint(4, 4)))
    )
    assert QToolTip.text() == "Microphone\nA microphone with a very long name indeed"
    QToolTip.hideText()
    choice.showPopup()
    assert choice.view().width() >= choice.fontMetrics().horizontalAdvance(choice.currentText())
    choice.hidePopup()
