"""A notice that is true until another says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.gui.words import words

UNKNOWN, KNOWN = Problem("voice_unknown", "zh"), Problem("voice_known", "zh")
PASSING = Problem("journal_late")


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def strip(notices: Notices, look: Look, qtbot: QtBot) -> Iterator[NoticeStrip]:
    window, page = QMainWindow(), QWidget()
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.show()
    yield NoticeStrip(notices, page)
    window.close()


def shown(strip: NoticeStrip) -> str:
    return strip._words.text() if strip.isVisible() else ""


def test_it_comes_back_after_another(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    assert not strip._timer.isActive(), "it stays"
    notices.tell(PASSING)
    assert shown(strip) == words(PASSING)
    strip._timer.timeout.emit()
    assert shown(strip) == words(UNKNOWN)
    notices.tell(PASSING)
    strip._away.click()
    assert shown(strip) == words(UNKNOWN)


def test_it_goes_when_it_is_over(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    notices.tell(KNOWN)
    assert shown(strip) == words(KNOWN)
    strip._timer.timeout.emit()
    assert shown(strip) == ""


def test_it_can_be_put_away(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    strip._away.click()
    assert shown(strip) == ""
    notices.tell(PASSING)
    strip._timer.timeout.emit()
    assert shown(strip) == ""
