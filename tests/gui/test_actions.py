"""Keys: those of the whole window, those of a page, and those that somebody changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio import settings
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder(Settings())


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def actions(holder: SettingsHolder, done: list[str]) -> Actions:
    made = Actions(holder)
    for id, key, page in (
        ("live.toggle", "F5", ""),
        ("row.edit", "E", "live"),
        ("line.new", "E", "lines"),
        ("overlay.panic", "Ctrl+Shift+F12", ""),
    ):
        made.define(id, key, lambda id=id: f"text of {id}", lambda id=id: done.append(id), page=page)
    return made


def test_keys_are_heard_where_they_count(actions: Actions, done: list[str], qtbot: QtBot) -> None:
    window, page, other = QWidget(), QWidget(), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(page)
    layout.addWidget(other)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions.attach(window)
    actions.attach(page, "live")
    actions.define("row.hide", "H", str, lambda: done.append("row.hide"), page="live")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.setFocus()
    for key in (Qt.Key.Key_F5, Qt.Key.Key_E, Qt.Key.Key_H):
        qtbot.keyClick(page, key)
    assert done == ["live.toggle", "row.edit", "row.hide"]
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_E)
    assert other.text() == "e"
    assert len(done) == 3


def test_a_changed_key_is_kept_and_counts_at_once(
    actions: Actions, holder: SettingsHolder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(actions.changed) as changed:
        actions.set_key("live.toggle", QKeySequence("Ctrl+L"))
    assert changed.args == ["live.toggle"]
    assert actions.key_text("live.toggle") == "Ctrl+L"
    assert dict(settings.load().shortcuts) == {"live.toggle": "Ctrl+L"}
    again = Actions(SettingsHolder(settings.load()))
    again.define("live.toggle", "F5", str, int)
    assert again.key("live.toggle") == QKeySequence("Ctrl+L")
    actions.set_key("live.toggle", QKeySequence("F5"))
    assert dict(holder.value.shortcuts) == {}
    actions.set_key("row.edit", QKeySequence())
    assert actions.key_text("row.edit") == ""
    actions.reset()
    assert actions.key_text("row.edit") == "E"


def test_clashes_are_between_what_is_heard_together(actions: Actions) -> None:
    assert actions.clashes() == []  # one letter on two pages is none
    assert actions.clash("row.edit", QKeySequence("F5")) == "live.toggle"
    assert actions.clash("row.edit", QKeySequence("E")) is None
    assert actions.clash("live.toggle", QKeySequence("E")) == "row.edit"
    actions.set_key("overlay.panic", QKeySequence("F5"))
    assert actions.clashes() == [("live.toggle", "overlay.panic")]


def test_actions_can_be_done_from_outside_the_window(actions: Actions, done: list[str]) -> None:
    assert actions.trigger("live.toggle")
    assert done == ["live.toggle"]
    actions.action("live.toggle").setEnabled(False)
    assert not actions.trigger("live.toggle")
    assert not actions.trigger("nothing")
    assert [named.id for named in actions.all()][:2] == ["live.toggle", "row.edit"]
