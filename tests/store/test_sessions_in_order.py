"""Sessions are renamed and put into a bin; what was shown stays until the bin is emptied."""

from __future__ import annotations

from pathlib import Path

from livestream_studio.core.types import Cue, Origin, Session
from livestream_studio.paths import decisions
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

LINE = Cue(1, "zh", "你好。", "你好", 0, 1500, True, Origin.SPEECH)


def kept(path: Path, *names: str) -> Sessions:
    for name in names:
        journal = SessionJournal(path, Session(name, "2026-11-22T19:00:00+05:00", "zh", ("kk",), name))
        journal.keep(LINE)
        journal.end()
    return Sessions(path)


def names(sessions: Sessions, *, deleted: bool = False) -> list[str]:
    return [each.session.title for each in sessions.all(deleted=deleted)]


def test_a_session_says_how_long_it_was(tmp_path: Path) -> None:
    (session,) = kept(tmp_path / "studio.db", "a").all()
    assert (session.cues, session.length_ms, session.deleted) == (1, 1500, None)


def test_a_title_can_be_changed(tmp_path: Path) -> None:
    sessions = kept(tmp_path / "studio.db", "a", "b")
    sessions.rename("a", "Вечерний эфир")
    assert names(sessions) == ["Вечерний эфир", "b"]


def test_what_the_overlays_did_goes_with_the_session(tmp_path: Path) -> None:
    sessions, folder = kept(tmp_path / "studio.db", "a", "b"), decisions(tmp_path / "studio.db")
    folder.mkdir()
    for name in "ab":
        (folder / f"{name}.tsv").touch()
    sessions.delete("b")
    assert len(list(folder.iterdir())) == 2  # it can come back
    sessions.empty_bin()
    assert [left.name for left in folder.iterdir()] == ["a.tsv"]


def test_a_session_that_never_began_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    SessionJournal(path, Session("a", "2026-11-22T19:00:00+05:00", "zh", ("kk",))).discard()
    assert Sessions(path).all() == []
    assert list((tmp_path / "running").iterdir()) == []


def test_the_bin_keeps_the_evidence_until_it_is_emptied(tmp_path: Path) -> None:
    sessions = kept(tmp_path / "studio.db", "a", "b")
    sessions.delete("a")
    assert (names(sessions), names(sessions, deleted=True)) == (["b"], ["a"])
    assert sessions.cues("a") == [LINE]
    assert len(sessions.versions("a", LINE)) == 1
    sessions.restore("a")
    assert names(sessions) == ["a", "b"]
    sessions.delete("b")
    sessions.empty_bin()
    assert (names(sessions), names(sessions, deleted=True)) == (["a"], [])
    assert sessions.cues("b") == []
    assert sessions.versions("b", LINE) == []
