"""Killed at a random moment of a live session: no final line that was shown is missing."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from livestream_studio.store.sessions import Sessions

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork to die twenty times quickly")

DEATHS = 20
SHOW = Path(__file__).with_name("show_to_kill.py")


class Stage:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._orders: IO[str] = process.stdin
        self._screen: IO[str] = process.stdout

    def killed_show(self, database: Path, journal: str, after: int) -> set[tuple[Any, ...]]:
        """The final lines shown by a session that is killed once `after` of them have been read."""
        self._orders.write(f"{database}\t{journal}\n")
        self._orders.flush()
        pid, shown = 0, set()
        while (line := self._screen.readline()) != "dead\n":
            assert line, "the show ended before its time"
            if line.startswith("pid"):
                pid = int(line.split()[1])
            else:
                shown.add(tuple(json.loads(line)))
            if pid and len(shown) == after:
                os.kill(pid, signal.SIGKILL)
        assert len(shown) >= after
        return shown


@pytest.fixture
def stage() -> Iterator[Stage]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, str(SHOW)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield Stage(process)
        assert process.stdin is not None
        process.stdin.close()


def kept_in_newest(database: Path) -> set[tuple[Any, ...]]:
    sessions = Sessions(database)
    newest = sessions.all()[0].session.id
    return {(cue.utterance, cue.part, cue.language, cue.text) for cue in sessions.cues(newest)}


@pytest.mark.parametrize("journal", ["honest", "slow"])
def test_no_shown_line_is_missing(stage: Stage, tmp_path: Path, journal: str) -> None:
    database, chance = tmp_path / "studio.db", random.Random()
    for _ in range(DEATHS):
        shown = stage.killed_show(database, journal, after=chance.randint(1, 60))
        assert shown - kept_in_newest(database) == set()
    sessions = Sessions(database).all()
    assert len(sessions) == DEATHS
    assert {session.state for session in sessions} == {"crashed"}


def test_a_journal_that_commits_after_showing_is_caught(stage: Stage, tmp_path: Path) -> None:
    """The check above can fail."""
    database = tmp_path / "studio.db"
    shown = stage.killed_show(database, "lying", after=5)
    assert shown - kept_in_newest(database)
