"""Long work beside the window: it shows progress, can be called off, and leaves no thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import StudioError
from livestream_studio.gui.work import Work


def test_what_was_made_comes_in_the_windows_thread(qtbot: QtBot) -> None:
    work, here, where = Work(), QThread.currentThread(), list[bool]()
    work.done.connect(lambda _made: where.append(QThread.currentThread() is here))
    with qtbot.waitSignal(work.done) as done:
        work.start(lambda a, b: (a + b, threading.current_thread().name), 2, 3)
        assert work.running
        with pytest.raises(RuntimeError):
            work.start(print)
    assert done.args == [(5, "studio-work")]
    assert where == [True]
    assert not work.running


@pytest.mark.parametrize(
    ("error", "code"), [(StudioError("model_missing", "/m"), "model_missing"), (KeyError(1), "unexpected")]
)
def test_what_went_wrong_comes_as_a_code(qtbot: QtBot, error: Exception, code: str) -> None:
    def fail() -> None:
        raise error

    work = Work()
    with qtbot.waitSignal(work.failed) as failed:
        work.start(fail)
    assert failed.args[0].problem.code == code
    with qtbot.waitSignal(work.done):
        work.start(int)


def test_progress_is_shown_and_work_can_be_called_off(qtbot: QtBot) -> None:
    work, go_on, told = Work(), threading.Semaphore(0), list[str]()
    work.done.connect(lambda _made: told.append("done"))
    work.failed.connect(lambda _error: told.append("failed"))

    def steps() -> None:
        for step in range(10):
            work.report(step / 10)
            go_on.acquire()

    with qtbot.waitSignal(work.progress) as progress:
        work.start(steps)
    assert progress.args == [0.0]
    work.cancel()
    with qtbot.waitSignal(work.running_changed):
        go_on.release()
    assert told == []
    with qtbot.waitSignal(work.done):
        work.start(int)


def test_closing_waits_for_the_thread(qtbot: QtBot) -> None:
    work, told = Work(), list[object]()
    work.done.connect(told.append)
    work.start(threading.Event().wait, 0.01)
    work.close()
    assert not work.running
    assert not [thread for thread in threading.enumerate() if thread.name == "studio-work"]
    qtbot.wait(1)
    assert told == []
