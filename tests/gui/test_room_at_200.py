"""On a screen of 1080p at 200 %, and at 1280 × 720, in every language of the window: nothing is cut off or
lies over something else, on no page and in none of its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.room import cut_off
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.level import Hearing
from livestream_studio.core.types import Problem
from livestream_studio.gui.main_window import LEAST, MainWindow
from livestream_studio.gui.pages import PAGES, Demonstrable
from livestream_studio.gui.pages.lines import LinesPage
from livestream_studio.gui.pages.live import LivePage
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.scenes import importing, style, welcome
from livestream_studio.gui.welcome import Welcome
from livestream_studio.rehearsal import checked

Studio = Callable[..., MainWindow]
LANGUAGES = ("zh", "ru", "kk", "en")
SIZES = (QSize(960, 540), QSize(1280, 720))


def states(window: MainWindow, name: str) -> Iterator[str]:
    """The page as it is first seen, filled, and with each of its tabs."""
    window.show_page(name)
    page = window.page(name)
    yield "empty"
    if isinstance(page, LivePage):
        page.control.put(checked("microphone", "", Problem("microphone_refused", "default"), blocks=True))
        yield "blocked"
    if isinstance(page, Demonstrable):
        page.demo()
        yield "filled"
    if isinstance(page, LivePage):
        page._bar.meter._say(Hearing.TOO_QUIET)
        yield "too quiet"
        page.bridge.problem.emit(Problem("microphone_silent", "USB"))
        page.overlays.panic(True)
        yield "blanked"
    if isinstance(page, LinesPage):
        for at in (1, 2):
            page.open(at)
            yield f"tab {at}"


def at_each_size(window: MainWindow, what: str, seen: QWidget | None = None) -> list[str]:
    settle(window)
    found = []
    for size in SIZES:
        for each in (window, seen or window):
            each.resize(size)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents()  # what moved may have moved others
        found += [f"{what}, {size.width()}: {each}" for each in cut_off(seen or window)]
        assert window.size() == size, "nothing has made the window larger"
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_room(studio: Studio, language: str) -> None:
    window = studio(interface_language=language)
    window.show()
    found = [
        each
        for entry in PAGES
        for state in states(window, entry.name)
        for each in at_each_size(window, f"{entry.name}, {state}")
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_welcome_and_the_import_have_room(studio: Studio, tmp_path: Path, language: str) -> None:
    window = studio(interface_language=language)
    window.show_page("live")
    window.show()
    found = [
        each
        for scene in (welcome, importing)
        for name, _grab in scene(window, tmp_path)
        for each in at_each_size(window, name)
    ]
    assert found == []
    shown = window.findChild(Welcome)
    assert shown is None or shown.isHidden(), "a scene leaves the window as it was"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_style_editor_has_room(studio: Studio, tmp_path: Path, language: str) -> None:
    window = studio(interface_language=language)
    window.show()
    for _name, _grab in style(window, tmp_path):
        editor = next(each for each in window.findChildren(QWidget) if each.isWindow() and each.isVisible())
        assert at_each_size(window, "style", editor) == []


def test_the_smallest_window_is_no_larger_than_such_a_screen() -> None:
    assert LEAST.width() <= SIZES[0].width()
    assert LEAST.height() <= SIZES[0].height()


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    """The measure itself: words without room, neighbours over one another, what stands out of its holder."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    short, long = QPushButton("A button with many words"), QLabel("and a label")
    row.addWidget(short)
    row.addWidget(long)
    holder.resize(600, 60)
    holder.show()
    assert cut_off(holder) == []
    short.setGeometry(10, 10, 40, 32)
    assert any("A button" in each and "has (40, 32)" in each for each in cut_off(holder))
    short.setGeometry(long.geometry())
    assert any("lies over" in each for each in cut_off(holder))
    short.setGeometry(500, 10, 300, 32)
    assert any("sticks out" in each for each in cut_off(holder))


def test_what_one_can_scroll_to_is_not_cut(qtbot: QtBot) -> None:
    inside, area = QWidget(), QScrollArea(widgetResizable=True)
    qtbot.addWidget(area)
    column = QVBoxLayout(inside)
    for number in range(20):
        column.addWidget(QLineEdit(placeholderText=str(number)))
    area.setWidget(inside)
    area.resize(300, 100)
    area.show()
    assert cut_off(area) == []
