"""An overlay, and the hands of a host in the style editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Place
from livestream_studio.gui.overlay.setup import Overlay
from livestream_studio.gui.style_editor import StyleEditor

OVERLAY = Overlay("main", (Place("kk", "Arab"), Place("ru")))


def button(editor: StyleEditor, name: str) -> QAbstractButton:
    return editor.bar.buttons[name]


def name_it(editor: StyleEditor, qtbot: QtBot, name: str) -> None:
    editor.bar.naming.text.setText(name)
    qtbot.keyClick(editor.bar.naming.text, Qt.Key.Key_Return)
