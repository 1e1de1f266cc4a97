"""Whatever the language, no word is cut off: texts 60 % longer, at the smallest size that is promised."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from gui.room import cut_off, speak_longer
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES, Demonstrable
from livestream_studio.gui.pictures import settle

Studio = Callable[..., MainWindow]


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[QTranslator]:
    made = speak_longer()
    yield made
    qapp.removeTranslator(made)


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
def test_a_page_has_room_for_longer_words(studio: Studio, longer: QTranslator, name: str) -> None:
    window = studio()
    window.show_page(name)
    window.resize(1280, 720)
    window.show()
    settle(window)
    assert cut_off(window) == [], "empty"
    page = window.page(name)
    if isinstance(page, Demonstrable):
        page.demo()
        settle(window)
        assert cut_off(window) == [], "filled"
    assert window.size().toTuple() == (1280, 720), "nothing has made the window larger"
