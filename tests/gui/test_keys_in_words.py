"""Keys are written one way in the whole window, whatever its language."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.key_cap import KeyCap
from livestream_studio.gui.widgets.shortcut_row import ShortcutRow
from livestream_studio.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="Macintosh keyboards have signs")


class Chinese(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return {"Return": "回车", "Del": "删除"}.get(source, "") if context == "QShortcut" else ""


@pytest.fixture
def in_chinese(qtbot: QtBot) -> Iterator[None]:
    """Qt's own translation need not be there: its words for keys are."""
    spoken = Chinese()
    QCoreApplication.installTranslator(spoken)
    yield
    QCoreApplication.removeTranslator(spoken)


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("Return", "Enter"), ("Ctrl+Return", "Ctrl+Enter"), ("Del", "Delete"), ("Esc", "Esc"),
        ("Alt+Up", "Alt+↑"), ("Ctrl+K, Ctrl+Down", "Ctrl+K, Ctrl+↓"), ("PgDown", "PgDown"),
        ("Volume Up", "Volume Up"), ("Ctrl+Shift+F12", "Ctrl+Shift+F12"), ("", ""),
    ],
)  # fmt: skip
def test_keys_are_written_as_they_stand_on_keyboards(in_chinese: None, key: str, written: str) -> None:
    assert key_name(key) == written


def test_a_cap_a_hint_and_the_settings_write_the_same(in_chinese: None, qtbot: QtBot) -> None:
    assert QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText) == "回车", "Qt's own word"
    actions = Actions(SettingsHolder(Settings()))
    actions.define("product.approve", "Ctrl+Return", lambda: "Approve", lambda: None)
    cap, row = KeyCap("Ctrl+Return"), ShortcutRow(actions.all()[0], spreads=False)
    for widget in (cap, row):
        qtbot.addWidget(widget)
    row.show_state(actions.key("product.approve"), everywhere=False, hint="")
    field = row.findChild(QLineEdit)
    assert field is not None
    assert cap.text() == field.text() == actions.key_text("product.approve") == "Ctrl+Enter"
    field.clear()
    assert field.text() == ""
