"""What a show needs, looked at before it."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from livestream_studio import paths, rehearsal
from livestream_studio.core.types import Problem
from livestream_studio.rehearsal import LEAST_FREE, Check, State, checked, disk_problem, keeping
from livestream_studio.store import room

Usage = namedtuple("Usage", "total used free")


def test_a_problem_makes_a_check() -> None:
    assert checked("disk", "", None, blocks=True) == Check("disk", "", State.READY)
    problem = Problem("disk_low", "3")
    assert checked("disk", "", problem, blocks=False) == Check("disk", "", State.LOOK, problem)
    assert checked("disk", "", problem, blocks=True).state is State.BLOCKED


def test_room_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []

    def usage(path: Path) -> Usage:
        asked.append(path)
        return Usage(0, 0, free)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    free = LEAST_FREE
    assert disk_problem() is None
    free = LEAST_FREE - 1
    assert disk_problem() == Problem("disk_low", "199")
    assert asked[0].is_dir(), "also where the data folder is not there yet"
    free = 0
    assert disk_problem() == Problem("disk_full_kept")
    monkeypatch.setattr(room, "WHOLE", 1)
    assert disk_problem() == Problem("journal_room", str(room.NEEDED_MB)), "nothing is set aside"


def test_room_that_cannot_be_set_aside_is_told_before_the_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "make", lambda path: False)
    assert keeping()[1] == Check("disk", "", State.LOOK, Problem("journal_room", str(room.NEEDED_MB)))


def test_where_nothing_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [check.state for check in keeping()] == [State.READY, State.READY]
    (tmp_path / "file").write_text("in the way of a folder")
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(tmp_path / "file"))
    journal = keeping()[0]
    assert (journal.state, journal.problem) == (
        State.LOOK,
        Problem("store_unwritable", str(paths.database())),
    )


def test_without_a_sound_system_the_monitor_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from fakes import Recorder

    from livestream_studio.core.types import StudioError
    from livestream_studio.engines import microphone
    from livestream_studio.settings import Settings

    def missing(_sd: object = None) -> object:
        raise StudioError("portaudio_missing", "no library")

    monkeypatch.setattr(microphone, "load_sounddevice", missing)
    recorder = Recorder()
    first = rehearsal.Monitor(Settings(), recorder)
    second = rehearsal.Monitor(Settings(), recorder, after=first)
    first.stop()
    second.join()
    second.stop()
    assert recorder.problems[-1] == Problem("portaudio_missing", "no library")
    assert not any(problem.fatal for problem in recorder.problems)
