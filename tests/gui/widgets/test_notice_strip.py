"""The strip: what waits there, for how long, and what stands until another says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui import notices as timing
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.gui.words import words

UNKNOWN, KNOWN = Problem("voice_unknown", "zh"), Problem("voice_known", "zh")
PASSING, OTHER = Problem("journal_late"), Problem("microphone_lost", "USB")
QUIET = "No notices"


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    return Notices()


@pytest.fixture
def strip(notices: Notices, look: Look, qtbot: QtBot) -> NoticeStrip:
    made = NoticeStrip(notices)
    qtbot.addWidget(made)
    made.resize(800, made.height())
    made.show()
    return made


def shown(strip: NoticeStrip) -> str:
    return strip._words.text()


def test_a_standing_one_comes_back_after_another(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    notices.tell(PASSING)
    assert shown(strip) == words(PASSING)
    strip._away.click()
    assert shown(strip) == words(UNKNOWN)


def test_it_goes_when_it_is_over(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    notices.tell(KNOWN)
    assert [each.problem for each in notices.open] == [KNOWN]
    assert shown(strip) == words(KNOWN)


def test_it_can_be_put_away(strip: NoticeStrip, notices: Notices) -> None:
    notices.tell(UNKNOWN)
    strip._away.click()
    assert shown(strip) == QUIET
    assert not strip._away.isVisible()
    assert [each.problem for each in notices.all] == [UNKNOWN], "the list has it"


def test_only_passing_ones_go_by_themselves(
    strip: NoticeStrip, notices: Notices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timing, "STAYS_MS", 0)
    fatal = Problem("journal_failed", fatal=True)
    for problem in (UNKNOWN, fatal, PASSING):
        notices.tell(problem)
    qtbot.waitUntil(lambda: PASSING not in [each.problem for each in notices.open])
    assert [each.problem for each in notices.open] == [fatal, UNKNOWN]
    assert shown(strip) == words(fatal)


def test_told_again_it_stays_as_long_again(notices: Notices) -> None:
    notices.tell(OTHER)
    first = notices.all[0]
    notices.tell(OTHER)
    notices.put_away(first)  # as its time does when it is over
    assert [(each.problem, each.times) for each in notices.open] == [(OTHER, 2)]


def test_several_are_counted_and_seen_one_after_another(strip: NoticeStrip, notices: Notices) -> None:
    for problem in (UNKNOWN, OTHER, PASSING):
        notices.tell(problem)
    assert strip._next.text() == "1/3"
    strip._next.click()
    assert (shown(strip), strip._next.text()) == (words(OTHER), "2/3")
    strip._away.click()
    assert (shown(strip), strip._next.text()) == (words(PASSING), "1/2")
    strip._next.click()
    strip._next.click()
    assert shown(strip) == words(PASSING), "round again"
    notices.tell(OTHER)
    assert shown(strip) == words(OTHER), "a new one is seen at once"


def test_a_show_begins_and_what_was_in_its_way_is_gone(notices: Notices) -> None:
    for problem in (UNKNOWN, Problem("no_microphone", fatal=True), PASSING):
        notices.tell(problem)
    notices.settle()
    assert [each.problem for each in notices.open] == [UNKNOWN]


def test_it_takes_the_same_room_whatever_it_tells(strip: NoticeStrip, notices: Notices) -> None:
    before = strip.size()
    notices.tell(UNKNOWN, action=("Show the models", lambda: None))
    assert strip.size() == before
    assert len(strip._words.seen()) == 2, "long ones have two lines"
    assert strip._words.fontMetrics().lineSpacing() * 2 <= strip._words.height()
