"""A session whose process is gone is told from one that runs, in this process or in another."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from livestream_studio.core.types import Cue, Origin, Session
from livestream_studio.store import alive
from livestream_studio.store.journal import SessionJournal, now
from livestream_studio.store.sessions import Sessions

SHOW = """
import sys
from pathlib import Path
from livestream_studio.core.types import Session
from livestream_studio.store.journal import SessionJournal, now
journal = SessionJournal(Path(sys.argv[1]), Session("other", now(), "zh", ("ru",)))
print("runs", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data 直播" / "studio.db"


def states(path: Path) -> dict[str, str]:
    return {kept.session.id: kept.state for kept in Sessions(path).all()}


def test_a_session_of_another_process_runs_until_that_is_killed(path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", SHOW, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"runs"
        assert states(path) == {"other": "running"}
        assert states(path) == {"other": "running"}, "asking does not end it"
        assert Sessions(path).unfinished() == []
        process.kill()
    assert states(path) == {"other": "crashed"}
    assert [kept.session.id for kept in Sessions(path).unfinished()] == ["other"]


def test_one_that_ended_leaves_no_lock_behind(path: Path) -> None:
    journal = SessionJournal(path, Session("mine", now(), "zh", ("ru",)))
    assert states(path) == {"mine": "running"}
    assert list((path.parent / "running").iterdir())
    journal.end("interrupted")
    assert states(path) == {"mine": "interrupted"}
    assert list((path.parent / "running").iterdir()) == []


def crashed(path: Path) -> Session:
    """A session with a line and no end, as a killed program leaves it."""
    session = Session(str(uuid.uuid4()), now(), "zh", ("ru",))
    journal = SessionJournal(path, session, clock=lambda: "2026-11-22T20:01:00+08:00")
    journal.keep(Cue(0, "zh", "你好。", "你好", 0, 900, True, Origin.SPEECH))
    journal._close()
    return session


def test_a_crashed_session_is_offered_until_it_is_settled(path: Path) -> None:
    session = crashed(path)
    (kept,) = Sessions(path).unfinished()
    assert (kept.session, kept.cues, kept.ended) == (session, 1, None)
    Sessions(path).settle(session.id)
    assert Sessions(path).unfinished() == []
    (kept,) = Sessions(path).all()
    assert (kept.state, kept.ended) == ("crashed", "2026-11-22T20:01:00+08:00")


def test_one_without_a_line_ended_when_it_began(path: Path) -> None:
    session = Session("short", now(), "zh", ("ru",))
    SessionJournal(path, session)._close()
    Sessions(path).settle("short")
    assert Sessions(path).all()[0].ended == session.started


def test_settling_does_not_change_what_ended_by_itself(path: Path) -> None:
    SessionJournal(path, Session("mine", now(), "zh", ("ru",))).end("failed")
    Sessions(path).settle("mine")
    assert states(path) == {"mine": "failed"}


def test_without_locks_a_session_is_not_called_crashed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(handle: int, *, alone: bool) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(alive, "_lock", no_locks)
    journal = SessionJournal(path, Session("mine", now(), "zh", ("ru",)))
    assert states(path) == {"mine": "running"}
    journal.end()
    assert states(path) == {"mine": "ended"}
