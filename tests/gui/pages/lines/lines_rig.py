"""Two lines, and the hands of a host on the Lines page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from livestream_studio.gui.pages.lines.desk import Desk
from livestream_studio.translation.memory.pair import Pair

HELLO, PRICE = Pair("zh", "ru", "你好。", "Привет."), Pair("zh", "ru", "只要5元。", "Всего 6 юаней.")


def sources(desk: Desk) -> list[str]:
    return [row.source for row in desk.finder.shown()]


def typed(desk: Desk, at: int, text: str, qtbot: QtBot) -> None:
    """Into the field at that place of the editor, as it stands on the screen, then Enter."""
    fields = [each for each in desk.editor.findChildren(QPlainTextEdit) if each.isVisibleTo(desk.editor)]
    fields.sort(key=lambda each: each.mapTo(desk.editor, each.rect().topLeft()).y())
    fields[at].setPlainText(text)
    qtbot.keyClick(fields[at], Qt.Key.Key_Return)
