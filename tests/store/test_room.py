"""A whole show's room inside the database, on real file systems that are really full."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from small_disk import run_on_a_small_disk

from livestream_studio import paths, rehearsal
from livestream_studio.core.types import Problem, Session, StudioError
from livestream_studio.running import Record
from livestream_studio.store import database, room
from livestream_studio.store.journal import SessionJournal

ROOT, SHOW = Path(__file__).parents[2], Path(__file__).with_name("disk_to_fill.py")
SESSION = Session("1", "2026-11-22T20:00:00+05:00", "zh", ())


def on_a_small_disk(folder: Path, megabytes: int, *arguments: str) -> int:
    """How many lines a journal kept whose disk, so large, was full."""
    root = {"PYTHONPATH": str(ROOT)}
    return int(run_on_a_small_disk(folder, megabytes, sys.executable, SHOW, folder, *arguments, env=root))


def do(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement)
        db.commit()


def test_an_hour_of_lines_is_kept_on_a_disk_that_is_full(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path, 150, "1000") == 3000


def test_without_the_room_they_are_lost(tmp_path: Path) -> None:
    """The check above can fail."""
    assert on_a_small_disk(tmp_path, 150, "1000", "bare") < 3000


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "WHOLE", 200_000)
    monkeypatch.setattr(room, "ENOUGH", 150_000)
    monkeypatch.setattr(room, "PIECE", 50_000)
    monkeypatch.setattr(room, "PAUSE_S", 0)


@pytest.mark.usefixtures("small")
def test_room_is_made_once_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    assert room.left(path) == 0
    assert room.make(path)
    assert room.left(path) >= 200_000
    size = path.stat().st_size
    assert room.make(path)
    assert path.stat().st_size == size, "what is there is not made again"


def test_a_disk_with_too_little_is_not_filled_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "studio.db"
    monkeypatch.setattr(room, "WHOLE", 200_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**9, 0, 249_999))
    assert not room.make(path)
    assert room.left(path) == 0
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**9, 0, 250_000))
    assert room.make(path)


@pytest.mark.usefixtures("small")
def test_room_that_was_used_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    room.make(path)
    do(path, "CREATE TABLE show AS SELECT randomblob(100000) AS lines")
    assert room.left(path) < 150_000
    assert room.make(path)
    assert room.left(path) >= 200_000


@pytest.mark.usefixtures("small")
def test_what_was_broken_off_is_no_loss(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    room.make(path)
    do(path, "CREATE TABLE room AS SELECT randomblob(150000) AS filler")
    assert room.make(path)
    assert room.left(path) >= 200_000


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program writes to the database and does not let go."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@pytest.mark.usefixtures("small")
def test_a_database_that_another_program_holds_is_no_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0)
    path = paths.database()
    SessionJournal(path, SESSION).end()
    with held(path), pytest.raises(StudioError) as caught:
        room.make(path)
    assert caught.value.problem == Problem("store_busy", str(path), fatal=True)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError), "the log tells what it was"
    with held(path):
        assert [check.problem for check in rehearsal.keeping()] == [Problem("store_busy", str(path)), None]
    assert [check.problem for check in rehearsal.keeping()] == [None, None]


@pytest.mark.usefixtures("small")
def test_a_show_that_another_program_disturbs_as_it_begins_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0)
    aside, told = SessionJournal.set_room_aside, list[Problem]()

    def disturbed(journal: SessionJournal) -> bool:
        with held(paths.database()):
            return aside(journal)

    monkeypatch.setattr(SessionJournal, "set_room_aside", disturbed)
    record = Record(SESSION, None, live=True, tell=told.append)
    record.end("ended")
    assert record.kept
    assert told == []


@pytest.mark.usefixtures("small")
def test_a_disk_that_turns_out_to_be_full_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = list[Problem]()
    opened = database.open_database

    def narrow(path: Path, *, power_safe: bool) -> object:
        db = opened(path, power_safe=power_safe)
        db.execute("PRAGMA max_page_count = 1").fetchone()  # SQLite says what it says of a full disk
        return db

    monkeypatch.setattr("livestream_studio.store.writer.open_database", narrow)
    Record(SESSION, None, live=True, tell=told.append).end("ended")
    assert told == [Problem("journal_room", str(room.NEEDED_MB))]
