"""The studio's window for tests, and no look left over from one test to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livestream_studio.gui import studio_window
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import Entry
from livestream_studio.settings import Settings

Studio = Callable[..., MainWindow]


@pytest.fixture
def plain_after(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def look(qapp: QApplication, plain_after: None) -> Iterator[Look]:
    made = Look(qapp, "dark")
    yield made
    made.deleteLater()


@pytest.fixture
def studio(qapp: QApplication, qtbot: QtBot, plain_after: None) -> Iterator[Studio]:
    """Makes windows, with the real pages or others; whatever runs beside them ends with the test."""
    windows: list[MainWindow] = []

    def make(entries: Sequence[Entry] | None = None, **settings: Any) -> MainWindow:
        named = {"interface_language": "en", "look": "dark", **settings}
        window = studio_window.build(qapp, Settings(**named), *([entries] if entries else []))
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close_now()
        window.deleteLater()
    # A window that still waits to be deleted would share its keys with the next test's: Qt then gives them
    # to neither.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
