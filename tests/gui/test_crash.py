from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui.crash import KEPT, CrashKeeper


def fail(text: str) -> None:
    raise RuntimeError(text)


def kept(keeper: CrashKeeper, text: str) -> None:
    try:
        fail(text)
    except RuntimeError as error:
        keeper.keep(error, "test")


def test_an_error_in_a_slot_is_written_and_told_and_the_program_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = CrashKeeper(tmp_path)
    with capture_exceptions():
        keeper.install()
        try:
            with qtbot.waitSignal(keeper.told) as told:
                QTimer.singleShot(0, lambda: fail("the slot"))
        finally:
            keeper.uninstall()
    report = Path(told.args[0].detail)
    assert told.args[0].code == "crashed"
    assert "RuntimeError: the slot" in report.read_text("utf-8")
    assert report.parent == tmp_path


def test_an_error_in_a_thread_too(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = CrashKeeper(tmp_path)
    keeper.install()
    try:
        thread = threading.Thread(target=lambda: fail("the thread"), name="studio-ears")
        with qtbot.waitSignal(keeper.told) as told:
            thread.start()
            thread.join()
    finally:
        keeper.uninstall()
    text = Path(told.args[0].detail).read_text("utf-8")
    assert "in studio-ears" in text
    assert "RuntimeError: the thread" in text


def test_the_hooks_are_given_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    keeper = CrashKeeper(tmp_path)
    keeper.install()
    assert sys.excepthook != before[0]
    keeper.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_same_error_again_is_neither_told_nor_written(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = CrashKeeper(tmp_path)
    kept(keeper, "again")
    with qtbot.assertNotEmitted(keeper.told):
        kept(keeper, "again")
    kept(keeper, "another")
    assert len(list(tmp_path.iterdir())) == 2


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    keeper = CrashKeeper(tmp_path)
    for number in range(KEPT + 3):
        kept(keeper, str(number))
    reports = sorted(tmp_path.iterdir())
    assert len(reports) == KEPT
    assert f"RuntimeError: {KEPT + 2}" in reports[-1].read_text("utf-8")


def test_where_nothing_can_be_written_it_is_told_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    keeper = CrashKeeper(tmp_path / "file")
    with qtbot.waitSignal(keeper.told) as told:
        kept(keeper, "no room")
    assert told.args == [Problem("crashed", "RuntimeError: no room")]


@pytest.mark.parametrize("end", [KeyboardInterrupt(), SystemExit(0)])
def test_a_wish_to_end_is_no_crash(qtbot: QtBot, tmp_path: Path, end: BaseException) -> None:
    keeper = CrashKeeper(tmp_path)
    with qtbot.assertNotEmitted(keeper.told):
        keeper.keep(end, "main")
