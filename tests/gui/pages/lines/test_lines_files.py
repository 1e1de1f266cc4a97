"""Lines come from files and go into files; bad rows are told, and every import can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from cancelling import cancelled_at_first_report
from gui.pages.lines.lines_rig import HELLO
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livestream_studio.gui import ask
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines import LinesPage
from livestream_studio.store.memory import MemoryStore


class TestFiles:
    @pytest.fixture
    def table(self, tmp_path: Path) -> Path:
        rows = [
            "zh\tru\tkk",
            "你好。\tДобрый день.\tСәлем.",
            "五元。\t\t",
            "=1+1\tа\tб\tв",
            "再见。\tПока.\t",
        ]
        path = tmp_path / "lines.tsv"
        path.write_text("\n".join(rows), encoding="utf-8")
        return path

    def choose(self, monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
        monkeypatch.setattr(ask, name, lambda *_arguments: path)

    def test_good_rows_come_in_bad_ones_are_told_by_line(
        self,
        page: LinesPage,
        store: MemoryStore,
        table: Path,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        tmp_path: Path,
    ) -> None:
        before, desk = store.all(), page.approved
        self.choose(monkeypatch, "open_file", table)
        with qtbot.waitSignal(desk.work.done):
            qtbot.mouseClick(desk.imports, Qt.MouseButton.LeftButton)
        texts = {(p.source, p.target_language): p.target for p in store.all()}
        assert texts[("你好。", "ru")] == "Добрый день."
        assert texts[("你好。", "kk")] == "Сәлем."
        assert texts[("再见。", "ru")] == "Пока."
        bar = desk.bar
        assert bar._words.text() == "lines.tsv: 2 new, 1 changed, 0 known already, 2 left out."
        told = [bar._faults.item(at).text() for at in range(bar._faults.count())]
        assert told == [
            "line 3: there is no translation",
            "line 4: it has 4 columns, more than the heading",
        ]
        self.choose(monkeypatch, "save_file", tmp_path / "bad.txt")
        qtbot.mouseClick(bar._save, Qt.MouseButton.LeftButton)
        assert (tmp_path / "bad.txt").read_text("utf-8").splitlines() == told
        qtbot.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
        assert store.all() == before

    def test_a_table_without_headings_is_taken_as_the_filter_says(
        self,
        page: LinesPage,
        store: MemoryStore,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        tmp_path: Path,
    ) -> None:
        path = tmp_path / "plain.csv"
        path.write_text("谢谢。,Спасибо.\n", encoding="utf-8")
        self.choose(monkeypatch, "open_file", path)
        with qtbot.waitSignal(page.approved.work.done):
            page.approved.import_()
        assert store.all()[2].target == "Спасибо."
        assert "taken as 中文 → Русский" in page.approved.bar._words.text()

    def test_a_cancelled_import_leaves_everything_as_it_was(
        self,
        page: LinesPage,
        store: MemoryStore,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        tmp_path: Path,
    ) -> None:
        path = tmp_path / "many.tsv"
        rows = [f"第{n}行\tСтрока" for n in range(400)]
        path.write_text("\n".join(["zh\tru", *rows]), encoding="utf-8")
        before, desk = store.all(), page.approved
        self.choose(monkeypatch, "open_file", path)
        cancelled_at_first_report(desk.work)
        with qtbot.waitSignal(desk.work.running_changed, check_params_cb=lambda running: not running):
            desk.import_()
        assert store.all() == before
        assert desk.stack.count() == 0

    def test_a_file_that_cannot_be_read_is_a_notice(
        self, page: LinesPage, notices: Notices, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
    ) -> None:
        self.choose(monkeypatch, "open_file", tmp_path / "missing.tmx")
        with qtbot.waitSignal(page.approved.work.failed):
            page.approved.import_()
        assert notices.all[0].problem.code == "exchange_unreadable"
        assert page.approved.bar.isHidden()

    @pytest.mark.parametrize("ending", ["tsv", "xlsx", "tmx"])
    def test_what_is_shown_is_written_and_reads_back(
        self,
        page: LinesPage,
        store: MemoryStore,
        ending: str,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        tmp_path: Path,
    ) -> None:
        desk, path = page.approved, tmp_path / f"out.{ending}"
        desk.finder.seek("привет")
        self.choose(monkeypatch, "save_file", path)
        with qtbot.waitSignal(desk.work.done):
            desk.export()
        assert desk.bar._words.text() == f"out.{ending}: 1 line(s) written."
        store.replace(store.all(), [])
        self.choose(monkeypatch, "open_file", path)
        with qtbot.waitSignal(desk.work.done):
            desk.import_()
        assert [(p.source, p.target) for p in store.all()] == [(HELLO.source, HELLO.target)]

    def test_terms_go_out_and_come_in(
        self, page: LinesPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
    ) -> None:
        desk, path = page.terms, tmp_path / "terms.tbx"
        desk.demo()
        names = [term.names for term in desk.load()]
        self.choose(monkeypatch, "save_file", path)
        with qtbot.waitSignal(desk.work.done):
            desk.export()
        desk.stack.undo()
        self.choose(monkeypatch, "open_file", path)
        with qtbot.waitSignal(desk.work.done):
            desk.import_()
        assert sorted(map(str, (term.names for term in desk.load()))) == sorted(map(str, names))
