"""A notice has room of its own: it covers and moves nothing that a person reads or presses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.room import CONTROLS, filled_pages
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from livestream_studio.core.types import Problem
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages.live import LivePage
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.scenes import welcome
from livestream_studio.gui.transcript.view import TranscriptView
from livestream_studio.gui.widgets.notice_strip import NoticeStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
Studio = Callable[..., MainWindow]
SIZES = (QSize(1440, 900), QSize(1280, 720), QSize(960, 540))
BAD = Problem("journal_failed", fatal=True)


def seen(widget: QWidget, window: QWidget) -> QRect:
    """What of it is in sight, in the window's pixels."""
    area, holder = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while holder is not None:
        area &= QRect(holder.mapTo(window, QPoint(0, 0)), holder.size())
        holder = None if holder is window else holder.parentWidget()
    return area


def rows(view: TranscriptView) -> list[QRect]:
    """The lines of the transcript that are in sight, in the screen's pixels."""
    model, viewport = view.transcript(), view.viewport()
    assert model is not None
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(2)]
    areas = [view.visualRect(cell) & viewport.rect() for cell in cells]
    return [QRect(viewport.mapToGlobal(area.topLeft()), area.size()) for area in areas if not area.isEmpty()]


def covered(window: QWidget, strip: QWidget) -> list[str]:
    area = seen(strip, window)
    assert area.size() == strip.size(), "it is in sight itself"
    others = [each for each in window.findChildren(QWidget) if isinstance(each, CONTROLS)]
    others = [each for each in others if each.isVisible() and not strip.isAncestorOf(each)]
    found = [f"{each}" for each in others if seen(each, window) & area]
    on_screen = QRect(window.mapToGlobal(area.topLeft()), area.size())
    views = [view for view in window.findChildren(TranscriptView) if view.isVisible()]
    return found + [f"row {each}" for view in views for each in rows(view) if each & on_screen]


def strip_of(window: QWidget) -> NoticeStrip:
    return next(each for each in window.findChildren(NoticeStrip) if each.isVisible())


def test_nothing_is_covered_and_nothing_moves_on_any_page(studio: Studio) -> None:
    window = studio(interface_language="kk")
    window.show()
    for name in filled_pages(window):
        for size in SIZES:
            window.resize(size)
            QApplication.processEvents()
            strip, page = strip_of(window), window.page(name)
            before = page.geometry(), strip.geometry()
            window.shared.notices.tell(Problem("voice_unknown", "zh"), action=("Модельдер", lambda: None))
            window.shared.notices.tell(BAD)
            QApplication.processEvents()
            assert covered(window, strip) == [], f"{name}, {size.toTuple()}"
            assert (page.geometry(), strip.geometry()) == before, "all stays where it was"
            window.shared.notices.clear()


def test_the_line_under_the_pointer_stays_there(studio: Studio) -> None:
    window = studio()
    window.show_page("live")
    window.resize(960, 540)
    window.show()
    page = window.page("live")
    assert isinstance(page, LivePage)
    page.demo()
    settle(window)
    model = page.view.transcript()
    assert model is not None
    page.view.edit(model.index(1, 1))
    before = rows(page.view)
    editor = page.view.indexWidget(model.index(1, 1)) or page.view.viewport().findChild(QWidget)
    assert before
    assert editor is not None
    there = editor.geometry()
    QCursor.setPos(before[0].center())
    for told in (True, False):
        window.shared.notices.tell(BAD) if told else window.shared.notices.clear()
        QApplication.processEvents()
        assert rows(page.view) == before
        assert before[0].contains(QCursor.pos())
        assert editor.geometry() == there


def test_the_welcome_has_a_place_for_them_too(studio: Studio, tmp_path: Path) -> None:
    window = studio()
    window.show_page("live")
    window.show()
    window.shared.notices.tell(BAD)
    for step, _grab in welcome(window, tmp_path):
        for size in SIZES:
            window.resize(size)
            QApplication.processEvents()
            assert covered(window, strip_of(window)) == [], f"{step}, {size.toTuple()}"


def test_what_floats_over_others_is_found(studio: Studio) -> None:
    """The measure itself."""
    window = studio()
    window.show_page("settings")
    window.show()
    floating = NoticeStrip(window.shared.notices, window)
    floating.setGeometry(400, 40, 700, 40)
    floating.show()
    assert covered(window, floating)
