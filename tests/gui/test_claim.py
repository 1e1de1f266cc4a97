"""One studio a data folder: who holds it, who is answered, and who is not."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import StudioError
from livestream_studio.gui.claim import FILE, Claim, claim, end, is_held
from livestream_studio.gui.door import Door

HOLD = """
import pathlib, sys
from livestream_studio.gui.claim import claim
kept = claim(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(folder: Path) -> Iterator[Claim]:
    made = claim(folder)
    assert made is not None
    try:
        yield made
    finally:
        made.let_go()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process holds the folder, and never answers."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    made = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert made.stdout is not None
    assert made.stdout.readline() == "held\n"
    yield made
    made.kill()
    made.communicate()


def test_the_folder_is_free_again_when_its_studio_is_closed(tmp_path: Path) -> None:
    assert not is_held(tmp_path)
    with held(tmp_path):
        assert is_held(tmp_path)
    assert not is_held(tmp_path)
    with held(tmp_path):
        pass


def test_two_folders_are_two_studios(tmp_path: Path) -> None:
    with held(tmp_path / "one"), held(tmp_path / "two"):
        assert is_held(tmp_path / "one")
        assert is_held(tmp_path / "two")


def test_a_second_start_is_answered_once_the_first_has_come_forward(tmp_path: Path, qtbot: QtBot) -> None:
    with held(tmp_path) as first:
        door = Door(first)
        answers: list[Claim | None] = []
        second = threading.Thread(target=lambda: answers.append(claim(tmp_path)))
        with qtbot.waitSignal(door.knocked):
            second.start()
        second.join()
        assert answers == [None]
        door.close()


def test_a_start_with_another_token_is_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    with held(tmp_path) as first:
        door = Door(first)
        lock = tmp_path / FILE
        said = lock.read_text("utf-8")
        at = said.index('"token": "') + len('"token": "')
        wrong = said[:at] + "0" * 32 + said[at + 32 :]
        lock.write_text(wrong, encoding="utf-8")
        silent: list[StudioError] = []

        def knock() -> None:
            try:
                claim(tmp_path, 0.0)
            except StudioError as error:
                silent.append(error)

        second = threading.Thread(target=knock)
        with qtbot.assertNotEmitted(door.knocked):
            second.start()
            qtbot.waitUntil(lambda: bool(silent))
        second.join()
        door.close()


def test_one_that_does_not_answer_is_named(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    with pytest.raises(StudioError) as told:
        claim(tmp_path, 0.0)
    assert told.value.problem.code == "studio_silent"
    assert told.value.problem.detail == str(other.pid)


def test_what_is_written_by_another_computer_is_not_ended_from_here(
    tmp_path: Path, other: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: "elsewhere")
    with pytest.raises(StudioError) as told:
        claim(tmp_path, 0.0)
    assert told.value.problem.detail == ""


def test_one_that_was_killed_locks_nobody_out(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    end(other.pid)
    other.wait()
    assert (tmp_path / FILE).exists(), "it could not clear up"
    with held(tmp_path):
        pass


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_open(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with held(tmp_path / "file"):
        assert not is_held(tmp_path / "file")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_token_is_for_its_user_alone(tmp_path: Path) -> None:
    with held(tmp_path):
        assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
