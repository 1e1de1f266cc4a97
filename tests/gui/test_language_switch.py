"""The language changes while everything is open: nothing is left in the old one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from gui.room import filled_pages, speak_longer
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QTabBar, QTableView, QWidget

import livestream_studio.gui
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pictures import settle
from tools.source_texts import texts_in

GUI = Path(livestream_studio.gui.__file__).parent
NAMED = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle")
DATA = {"Demo show"}  # the name of a script, kept as it was written


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """(who, what) of every text that can be read off widgets and actions."""
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
    for widget in window.findChildren(QWidget):
        name = type(widget).__name__
        for each in NAMED:
            got = getattr(widget, each, None)
            if callable(got):
                yield f"{name}.{each}", str(got())
        if isinstance(widget, QComboBox):
            yield from ((f"{name} item", widget.itemText(at)) for at in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from ((f"{name} tab", widget.tabText(at)) for at in range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            for at in range(model.columnCount()):
                yield f"{name} header", str(model.headerData(at, Qt.Orientation.Horizontal))


def test_every_text_follows(studio: Callable[..., MainWindow], qapp: QApplication) -> None:
    window = studio()
    window.resize(1440, 900)
    window.show()
    assert len(list(filled_pages(window))) == len(PAGES)
    ours = {text for context, text, _ in texts_in(GUI.rglob("*.py")) if not context.startswith("Q")} - DATA
    before = [(who, text) for who, text in said(window) if text in ours]
    assert len(before) > 150, "there is something to be translated"
    longer = speak_longer()
    try:
        settle(window)
        assert [(who, text) for who, text in said(window) if text in ours] == []
    finally:
        qapp.removeTranslator(longer)
