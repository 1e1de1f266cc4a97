"""What the journal keeps, in which words it fails, and how an older file is brought up to date."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from livestream_studio.core.types import Cue, Origin, Session, StudioError, Word
from livestream_studio.store import migrations, room
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

CUE = Cue(
    utterance=3,
    part=1,
    language="kk",
    text="Сәлем, 你好",
    spoken="你好",
    start_ms=1200,
    end_ms=2500,
    final=True,
    origin=Origin.MACHINE,
    score=0.75,
    confidence=0.9,
    notes=("number_kept",),
    words=(Word("你好", 1200, 2500, 0.9),),
)


def show(started: str = "2026-11-22T20:00:00+08:00") -> Session:
    return Session(str(uuid.uuid4()), started, "zh", ("ru", "kk"), "Evening")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "studio.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SessionJournal]:
    journal = SessionJournal(path, show(), origin="/a/b.flac", clock=lambda: "2026-11-22T20:01:00+08:00")
    yield journal
    journal._writer.close()


def code_of(work: object) -> str:
    with pytest.raises(StudioError) as raised:
        work()  # type: ignore[operator]
    return raised.value.problem.code


def test_a_cue_comes_back_as_it_was_kept(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    assert Sessions(path).cues(journal.session.id) == [CUE]


def test_a_kept_cue_is_committed_when_keep_returns(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    stranger = sqlite3.connect(path)
    assert stranger.execute("SELECT text FROM cues").fetchall() == [(CUE.text,)]
    stranger.close()


def test_a_correction_is_current_and_every_shown_text_stays(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    journal.edit(replace(CUE, text="Сәлеметсіз бе", origin=Origin.APPROVED), by="Айгүл")
    sessions, at = Sessions(path), "2026-11-22T20:01:00+08:00"
    assert [cue.text for cue in sessions.cues(journal.session.id)] == ["Сәлеметсіз бе"]
    assert [(v.at, v.text, v.origin, v.by) for v in sessions.versions(journal.session.id, CUE)] == [
        (at, "Сәлем, 你好", Origin.MACHINE, ""),
        (at, "Сәлеметсіз бе", Origin.APPROVED, "Айгүл"),
    ]


def test_what_was_shown_cannot_be_changed(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    stranger = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        stranger.execute("UPDATE cue_versions SET text = 'nothing of the kind'")
    stranger.close()


def test_cues_are_read_in_the_order_of_speech(path: Path, journal: SessionJournal) -> None:
    keys = [(1, 0, "zh"), (0, 1, "zh"), (0, 0, "zh"), (0, 0, "ru"), (1, 0, "ru")]
    for utterance, part, language in keys:
        journal.keep(replace(CUE, utterance=utterance, part=part, language=language))
    read = Sessions(path).cues(journal.session.id)
    assert [(cue.utterance, cue.part) for cue in read] == [(0, 0), (0, 0), (0, 1), (1, 0), (1, 0)]


def test_a_finished_session_and_a_running_one_are_told_apart(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    journal.end("interrupted")
    running = SessionJournal(path, show("2026-11-23T20:00:00+08:00"))
    newest, oldest = Sessions(path).all()
    assert (newest.session, newest.unfinished, newest.state) == (running.session, True, "running")
    assert (oldest.session, oldest.unfinished, oldest.state) == (journal.session, False, "interrupted")
    assert (oldest.origin, oldest.cues, newest.origin) == ("/a/b.flac", 1, "")
    running.end()


def test_a_session_is_found_by_the_beginning_of_its_id(path: Path, journal: SessionJournal) -> None:
    sessions = Sessions(path)
    assert sessions.find(journal.session.id[:8]).session == journal.session
    assert code_of(lambda: sessions.find("nothing")) == "session_unknown"
    assert code_of(lambda: sessions.find("")) == "session_unknown"


def test_reading_where_nothing_was_kept_makes_no_file(path: Path) -> None:
    assert Sessions(path).all() == []
    assert Sessions(path).cues("x") == []
    assert not path.exists()


def test_primary_keys_are_uuids_and_a_cues_follows_from_its_key(path: Path, journal: SessionJournal) -> None:
    journal.keep(CUE)
    journal.keep(replace(CUE, text="again"))
    stranger = sqlite3.connect(path)
    tables = ("sessions", "cues", "cue_versions")
    ids = [row[0] for table in tables for row in stranger.execute(f"SELECT id FROM {table}")]
    stranger.close()
    assert len(ids) == 4
    assert all(str(uuid.UUID(text)) == text for text in ids)


@pytest.mark.parametrize(("power_safe", "level"), [(True, 2), (False, 1)])
def test_live_sessions_are_written_through_and_files_need_not_be(
    path: Path, power_safe: bool, level: int
) -> None:
    journal = SessionJournal(path, show(), power_safe=power_safe)
    pragma = journal._writer.call(lambda db: db.execute("PRAGMA synchronous").fetchone()[0])
    mode = journal._writer.call(lambda db: db.execute("PRAGMA journal_mode").fetchone()[0])
    journal.end()
    assert (pragma, mode) == (level, "wal")


def test_a_failed_write_leaves_no_half_of_it(path: Path, journal: SessionJournal) -> None:
    journal._writer.call(lambda db: db.execute("DROP TABLE cue_versions"))
    assert code_of(lambda: journal.keep(CUE)) == "store_unwritable"
    assert Sessions(path).cues(journal.session.id) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "studio.db"
    with pytest.raises(StudioError) as raised:
        SessionJournal(path, show())
    assert (raised.value.problem.code, raised.value.problem.detail) == ("store_unwritable", str(path))


def test_a_damaged_file_is_named_and_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database, by any means" * 100)
    before = path.read_bytes()
    assert code_of(lambda: SessionJournal(path, show())) == "store_corrupt"
    assert path.read_bytes() == before


def test_a_journal_that_has_ended_keeps_nothing_and_says_so(path: Path, journal: SessionJournal) -> None:
    journal.end()
    assert code_of(lambda: journal.keep(CUE)) == "store_unwritable"


def shipped() -> migrations.Migrations:
    """The steps of today, for one more to be added."""
    made = migrations.Migrations("livestream_studio")
    made._migrations.extend(migrations.MIGRATIONS._migrations)
    return made


class TestMigration:
    @pytest.fixture
    def newer(self, monkeypatch: pytest.MonkeyPatch) -> type[migrations.Migrations]:
        """The program of tomorrow: one more step."""
        tomorrow = shipped()

        @tomorrow()
        def m9999_mood(db: migrations.Database) -> None:
            db.execute("ALTER TABLE sessions ADD COLUMN mood TEXT")

        monkeypatch.setattr(migrations, "MIGRATIONS", tomorrow)
        return migrations.Migrations

    def test_the_file_is_copied_aside_before_it_is_changed(
        self, path: Path, journal: SessionJournal, request: pytest.FixtureRequest
    ) -> None:
        journal.keep(CUE)  # lies in the WAL still
        request.getfixturevalue("newer")
        assert Sessions(path).cues(journal.session.id) == [CUE]
        copy = path.with_name("studio.db.before-m9999_mood")
        before, after = sqlite3.connect(copy), sqlite3.connect(path)
        assert before.execute("SELECT text FROM cues").fetchall() == [(CUE.text,)]
        assert "mood" not in [column[1] for column in before.execute("PRAGMA table_info(sessions)")]
        assert "mood" in [column[1] for column in after.execute("PRAGMA table_info(sessions)")]
        before.close()
        after.close()

    def test_the_copy_is_without_the_room_for_a_show(
        self, path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(room, "WHOLE", room.PIECE)
        assert room.make(path)
        request.getfixturevalue("newer")
        Sessions(path).cues("any")
        assert path.with_name("studio.db.before-m9999_mood").stat().st_size < room.PIECE // 2

    @pytest.mark.usefixtures("newer")
    def test_a_first_start_copies_nothing(self, path: Path) -> None:
        SessionJournal(path, show()).end()
        assert [file.name for file in path.parent.iterdir() if "before" in file.name] == []

    def test_a_file_of_a_newer_program_is_refused(
        self, path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        today = migrations.MIGRATIONS
        request.getfixturevalue("newer")
        SessionJournal(path, show()).end()
        monkeypatch.setattr(migrations, "MIGRATIONS", today)
        assert code_of(lambda: SessionJournal(path, show())) == "store_newer"

    def test_a_step_that_fails_changes_nothing(
        self, path: Path, journal: SessionJournal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        broken = shipped()

        @broken()
        def m9999_broken(db: migrations.Database) -> None:
            db.execute("ALTER TABLE sessions ADD COLUMN mood TEXT")
            db.execute("SELECT * FROM nowhere")

        with monkeypatch.context() as patched:
            patched.setattr(migrations, "MIGRATIONS", broken)
            assert code_of(lambda: SessionJournal(path, show())) == "store_unwritable"
        journal.keep(CUE)
        assert "mood" not in journal._writer.call(lambda db: db.table("sessions").columns_dict)
