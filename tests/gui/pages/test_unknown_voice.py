"""Somebody speaks whom the starter model does not know: said plainly, with a way out, until it is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem, Word
from livestream_studio.engines.unknown_voice import UnknownVoice
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.widgets.notice_strip import NoticeStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


def heard(text: str, count: int) -> list[Word]:
    return [Word(text, number * 1000, number * 1000 + 1000, 1.0) for number in range(count)]


def test_it_stands_in_the_window_with_a_way_to_the_models(studio: Studio, qtbot: QtBot) -> None:
    window = studio(LIVE)
    window.show_page("live")
    page = window.page("live")
    assert isinstance(page, LivePage)
    page.demo()
    window.show()
    strip = window.findChild(NoticeStrip)
    assert strip is not None
    voice = UnknownVoice("zh")
    told = voice.hear(heard("[unk]", 11))
    assert told is not None
    for problem in (told, Problem("journal_late")):
        with qtbot.waitSignal(page.bridge.problem):
            page.bridge.accept(problem)
    strip._away.click()  # the passing one goes
    assert "starter model knows only the demo" in strip._words.text()
    assert strip._action.text() == "Models"
    with qtbot.waitSignal(window.shared.pages.asked) as asked:
        strip._action.click()
    assert asked.args == ["models", ""]
    assert [notice.problem for notice in window.shared.notices.open] == [told], "it is still so"
    over = voice.hear(heard("好", 11))
    assert over is not None
    with qtbot.waitSignal(page.bridge.problem):
        page.bridge.accept(over)
    assert [notice.problem for notice in window.shared.notices.open] == [over]
