from __future__ import annotations

from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui.notices import LIMIT, Notices

LOST, BACK = Problem("microphone_lost", "USB"), Problem("microphone_back", "USB")


def test_the_newest_comes_first_and_each_is_told(qtbot: QtBot) -> None:
    notices = Notices()
    with qtbot.waitSignals([notices.told, notices.changed]):
        notices.tell(LOST)
    notices.tell(BACK)
    assert [notice.problem for notice in notices.all] == [BACK, LOST]
    assert notices.unread == 2


def test_the_same_again_is_counted_and_comes_up() -> None:
    notices = Notices()
    for problem in (LOST, BACK, LOST):
        notices.tell(problem)
    assert [(notice.problem, notice.times) for notice in notices.all] == [(LOST, 2), (BACK, 1)]


def test_reading_the_list_does_not_empty_it(qtbot: QtBot) -> None:
    notices = Notices()
    notices.tell(LOST)
    with qtbot.waitSignal(notices.changed):
        notices.read()
    assert notices.unread == 0
    assert len(notices.all) == 1
    notices.clear()
    assert notices.all == ()


def test_a_broken_device_cannot_fill_the_memory() -> None:
    notices = Notices()
    for number in range(LIMIT + 10):
        notices.tell(Problem("audio_dropped", str(number)))
    assert len(notices.all) == LIMIT
    assert notices.all[0].problem.detail == str(LIMIT + 9)
