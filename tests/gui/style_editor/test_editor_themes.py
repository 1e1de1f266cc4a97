"""Themes in the style editor: saved, named, deleted and brought back, taken in and given out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gui.style_editor.editor_rig import OVERLAY, button, name_it
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livestream_studio.gui import ask
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.style_editor import StyleEditor
from livestream_studio.gui.style_editor.shelf import keep_new, shelf
from livestream_studio.gui.widgets.notice_strip import NoticeStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_saving_changes_the_theme_for_all_and_is_told(editor: StyleEditor, qtbot: QtBot) -> None:
    assert not editor.bar._save.isEnabled()
    editor.form._size.moved.emit(61)
    assert editor.bar._save.isEnabled()
    with qtbot.waitSignal(editor.kept):
        editor.bar._save.click()
    assert not editor.bar._save.isEnabled()
    assert OVERLAY.style().size == 61.0
    button(editor, "reset").click()
    assert OVERLAY.style() == editor.draft.style == themes.built_in()["outline"]
    editor.draft.undo()
    assert editor.draft.style.size == 61.0


def test_save_as_is_worn_and_leaves_the_first_as_it_was(editor: StyleEditor, qtbot: QtBot) -> None:
    editor.form._size.moved.emit(61)
    editor.bar._save_as.click()
    with qtbot.waitSignal(editor.used) as used:
        name_it(editor, qtbot, "Қызыл")
    assert used.args == ["main", "Қызыл"]
    assert (shelf()["Қызыл"].style.size, shelf()["Қызыл"].name) == (61.0, "Қызыл")
    assert shelf()["outline"].style.size == 44.0
    editor.choose("outline")
    assert editor.draft.style.size == 44.0


def test_a_rename_keeps_its_file_and_unsaved_steps(editor: StyleEditor, qtbot: QtBot) -> None:
    stem = keep_new("Mine", Style(size=50.0))
    editor.open_for(replace(OVERLAY, theme=stem))
    editor.form._size.moved.emit(55)
    button(editor, "rename").click()
    name_it(editor, qtbot, "Yours")
    assert (shelf()[stem].name, shelf()[stem].style.size) == ("Yours", 50.0)
    assert editor.draft.style.size == 55.0
    assert editor.bar._choice.currentText() == "Yours"


def test_escape_leaves_the_name_and_the_window(editor: StyleEditor, qtbot: QtBot) -> None:
    editor.bar._save_as.click()
    assert editor.bar.naming.isVisible()
    qtbot.keyClick(editor.bar.naming.text, Qt.Key.Key_Escape)
    assert not editor.bar.naming.isVisible()
    assert editor.isVisible()
    qtbot.keyClick(editor.bar, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_a_deleted_theme_comes_back(editor: StyleEditor, qtbot: QtBot) -> None:
    stem = keep_new("Mine", Style(size=50.0))
    editor.open_for(replace(OVERLAY, theme=stem))
    button(editor, "delete").click()
    assert stem not in shelf()
    strip = editor.findChild(NoticeStrip)
    assert strip is not None
    assert strip.isVisible()
    strip._action.click()
    assert shelf()[stem].style.size == 50.0
    assert editor.bar._choice.value == stem


def test_built_in_themes_are_neither_renamed_nor_deleted(editor: StyleEditor) -> None:
    assert not button(editor, "rename").isEnabled()
    assert not button(editor, "delete").isEnabled()


def test_themes_go_out_and_come_in(
    editor: StyleEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sent.json"
    monkeypatch.setattr(ask, "save_file", lambda *_: path)
    monkeypatch.setattr(ask, "open_file", lambda *_: path)
    editor.form._size.moved.emit(61)
    button(editor, "give_out").click()
    button(editor, "bring_in").click()
    assert editor.draft.style.size == 61.0
    assert not editor._shelf[editor._stem].built_in
    path.write_text("{}", encoding="utf-8")
    button(editor, "bring_in").click()
    strip = editor.findChild(NoticeStrip)
    assert strip is not None
    assert "no theme file" in strip._words.text()


def test_what_was_not_saved_waits_until_the_studio_is_closed(editor: StyleEditor) -> None:
    editor.form._size.moved.emit(61)
    editor.choose("box")
    assert editor.draft.style.size == 42.0
    editor.close()
    editor.open_for(OVERLAY)
    assert editor.draft.style.size == 61.0
