"""The Sessions page: what was kept is found, read, named, exported, and deleted only twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cancelling import cancelled_at_first_report
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.core.types import Cue, Origin, Session
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.sessions import SessionsPage
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

HEARD = Cue(1, "zh", "你好。", "你好", 0, 1500, True, Origin.SPEECH)
SAID = replace(HEARD, language="ru", text="Привет.", origin=Origin.MACHINE)


def keep(name: str, started: str, state: str = "ended", lines: int = 1) -> None:
    journal = SessionJournal(paths.database(), Session(name, started, "zh", ("ru",), f"Эфир {name}"))
    for number in range(1, lines + 1):
        journal.keep(replace(HEARD, utterance=number, end_ms=number * 61_000))
        journal.keep(replace(SAID, utterance=number))
    journal.edit(replace(SAID, text="Здравствуйте.", origin=Origin.APPROVED), "Айдана")
    journal.end(state)


@pytest.fixture
def sessions() -> Sessions:
    return Sessions(paths.database())


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> Iterator[SessionsPage]:
    keep("a", "2026-11-20T19:00:00+05:00", lines=2)
    keep("b", "2026-11-21T19:00:00+05:00", "crashed")
    made = SessionsPage(look, Notices(), paths.database(), lambda: None)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    yield made
    made.close_now()


def shown(page: SessionsPage) -> list[str]:
    return [kept.session.id for kept in page.finder.shown()]


def test_the_newest_session_is_open_and_a_cut_off_one_says_what_is_kept(page: SessionsPage) -> None:
    assert shown(page) == ["b", "a"]
    assert page.detail.kept is not None
    assert page.detail.kept.session.id == "b"
    texts = [page.model.index(at, column).data() for at in (0, 1) for column in (0, 1, 2)]
    assert texts == ["Эфир b", "1:01", "cut off", "Эфир a", "2:02", "ended"]
    assert "Every line that was shown is kept" in page.detail._state.text()
    page.table.choose(["a"])
    assert page.detail._state.isHidden()


def test_sessions_are_found_by_title_languages_and_state(page: SessionsPage) -> None:
    page.finder.seek("эфир cut")
    assert shown(page) == ["b"]
    page.finder.seek("kk")
    assert shown(page) == []


def test_its_lines_stand_as_they_were_shown_last(page: SessionsPage) -> None:
    page.open_at("a")
    model = page.detail.view.transcript()
    assert model is not None
    assert [model.index(at, 1).data() for at in range(model.rowCount())] == ["Здравствуйте.", "Привет."]


def test_every_version_of_a_line_is_shown_when_asked(page: SessionsPage, qtbot: QtBot) -> None:
    page.open_at("a")
    view, versions = page.detail.view, page.detail.versions
    assert versions.isHidden()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_V)
    assert versions.isVisible()
    assert versions.texts() == ["Здравствуйте.", "Привет."]
    about = versions._list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert about.endswith("approved · Айдана")


def test_a_session_is_renamed_and_the_name_taken_back(
    page: SessionsPage, sessions: Sessions, qtbot: QtBot
) -> None:
    page.detail.title.setText("Вечер")
    qtbot.keyClick(page.detail.title, Qt.Key.Key_Return)
    assert [kept.session.title for kept in sessions.all()] == ["Вечер", "Эфир a"]
    assert page.model.index(0, 0).data() == "Вечер"
    page.stack.undo()
    assert sessions.all()[0].session.title == "Эфир b"


def test_deleting_fills_the_bin_and_is_taken_back(
    page: SessionsPage, sessions: Sessions, qtbot: QtBot
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert (shown(page), page.bin.text()) == (["a"], "Bin (1)")
    assert sessions.cues("b")
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(page) == ["b", "a"]
    assert page.bin.isHidden()


def test_from_the_bin_a_session_is_put_back(page: SessionsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.detail.deletes, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.bin, Qt.MouseButton.LeftButton)
    assert shown(page) == ["b"]
    page.table.choose(["b"])
    assert page.detail.title.isReadOnly()
    qtbot.mouseClick(page.detail.deletes, Qt.MouseButton.LeftButton)  # "Put back"
    page.bin.setChecked(False)
    assert shown(page) == ["b", "a"]


def test_the_bin_is_emptied_only_after_a_question(
    page: SessionsPage, sessions: Sessions, qtbot: QtBot
) -> None:
    page.table.removed.emit(page.finder.shown())
    page.bin.setChecked(True)
    qtbot.mouseClick(page.empties, Qt.MouseButton.LeftButton)
    assert len(sessions.all(deleted=True)) == 2
    sheet = page._sure
    agree = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Destroy them")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert sessions.all() == sessions.all(deleted=True) == []
    assert not page.stack.canUndo()


def test_a_running_session_is_not_deleted(look: Look, sessions: Sessions, qtbot: QtBot) -> None:
    journal = SessionJournal(paths.database(), Session("r", "2026-11-22T19:00:00+05:00", "zh", ("ru",)))
    page = SessionsPage(look, Notices(), paths.database(), lambda: None)
    qtbot.addWidget(page)
    page.table.choose(["r"])
    assert page.model.index(0, 2).data() == "on the air"
    page.detail.deletes.click()
    assert len(sessions.all()) == 1
    journal.end()
    page.close_now()


class TestExport:
    def test_chosen_formats_are_written_to_the_chosen_folder(
        self, page: SessionsPage, tmp_path: Path, qtbot: QtBot
    ) -> None:
        page.open_at("a")
        sheet = page.detail.sheet
        qtbot.mouseClick(page.detail.exports, Qt.MouseButton.LeftButton)
        sheet.set_folder(tmp_path / "new")
        sheet._formats["vtt"].setChecked(False)
        with qtbot.waitSignal(sheet.written):
            qtbot.mouseClick(sheet._go, Qt.MouseButton.LeftButton)
        assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
            "Эфир a.ru.srt",
            "Эфир a.zh.srt",
        ]
        assert "Здравствуйте." in (tmp_path / "new" / "Эфир a.ru.srt").read_text("utf-8")
        assert sheet._open.isVisible()

    def test_nothing_is_left_of_a_cancelled_export(
        self, page: SessionsPage, tmp_path: Path, qtbot: QtBot
    ) -> None:
        sheet = page.detail.sheet
        page.detail.exports.click()
        sheet.set_folder(tmp_path / "new")
        sheet.work.cancel()  # nothing runs yet: no harm
        cancelled_at_first_report(sheet.work)
        with qtbot.waitSignal(sheet.work.running_changed, check_params_cb=lambda running: not running):
            sheet.start()
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

    def test_a_folder_that_cannot_be_written_is_a_notice(
        self, page: SessionsPage, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "file").write_text("", encoding="utf-8")
        sheet = page.detail.sheet
        page.detail.exports.click()
        sheet.set_folder(tmp_path / "file")
        with qtbot.waitSignal(sheet.work.failed) as failed:
            sheet.start()
        assert failed.args[0].problem.code == "out_unwritable"

    def test_without_a_format_there_is_nothing_to_write(self, page: SessionsPage) -> None:
        sheet = page.detail.sheet
        page.detail.exports.click()
        assert sheet._go.isEnabled()
        for box in sheet._formats.values():
            box.setChecked(False)
        assert not sheet._go.isEnabled()


def test_an_empty_page_teaches_sends_to_live_and_shows_the_demo(look: Look, qtbot: QtBot) -> None:
    gone: list[str] = []
    page = SessionsPage(look, Notices(), paths.database(), lambda: gone.append("live"))
    qtbot.addWidget(page)
    assert page.detail.isHidden()
    page.empty.chosen.emit()
    assert gone == ["live"]
    page.empty.tried.emit()
    page.demo()  # a second time brings nothing new
    assert len(page.model.rows) == 4
    assert page.detail.versions.texts()[0] == "Қайырлы кеш, достар!"
    page.close_now()
