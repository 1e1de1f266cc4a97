"""The style editor: what is moved is seen, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from gui.room import cut_off, speak_longer
from gui.style_editor.editor_rig import OVERLAY, button
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Screen
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.slots import slots
from livestream_studio.gui.overlay.style import Box, Face, Style, contrast
from livestream_studio.gui.style_editor import StyleEditor
from livestream_studio.gui.style_editor.editor import LEAST, USUAL
from livestream_studio.gui.style_editor.preview import (
    PHONE,
    SAMPLES,
    SCRIPTS,
    STRIP_SHARE,
    Stage,
    sample_cues,
)
from livestream_studio.gui.widgets.choice import Choice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_every_control_moves_its_own_field(editor: StyleEditor) -> None:
    form = editor.form
    form._size.moved.emit(60)
    form._bold.click()
    form._first.moved.emit("#ffee00")
    form._others.moved.emit("#00eeff")
    for amount in form._shares.values():
        amount.moved.emit(amount._figure.maximum())
    for colour in form._colours.values():
        colour.moved.emit("#123456")
    for choice in form._choices.values():
        choice.setCurrentIndex(choice.count() - 1)
        choice.activated.emit(choice.count() - 1)
    for number, amount in enumerate(form._margins.values()):
        amount.moved.emit(number + 5)
    style = editor.draft.style
    assert (style.face, style.size, style.bold) == (Face.SERIF, 60.0, False)
    assert style.fills == ("#ffee00", "#00eeff")
    assert style.margins == (5.0, 6.0, 7.0, 8.0)
    assert all(getattr(style, name) == "#123456" for name in form._colours)
    assert (style.box, style.align, style.anchor, style.animation) == ("band", "end", "bottom", "gentle")
    themes.save(style, themes.own_folder() / "all.json")
    assert themes.load(themes.own_folder() / "all.json") == style, "no control leaves the range of a theme"


def test_the_smallest_of_each_can_be_kept_too(editor: StyleEditor) -> None:
    for amount in (editor.form._size, *editor.form._shares.values(), *editor.form._margins.values()):
        amount.moved.emit(amount._figure.minimum())
    themes.save(editor.draft.style, themes.own_folder() / "least.json")
    assert themes.load(themes.own_folder() / "least.json") == editor.draft.style


def test_what_is_typed_counts_as_what_is_dragged(editor: StyleEditor, qtbot: QtBot) -> None:
    figure = editor.form._size._figure
    figure.setFocus()
    figure.lineEdit().selectAll()
    qtbot.keyClicks(figure, "72")
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert editor.draft.style.size == 72.0
    text = editor.form._first._text
    text.setText("ABCDEF")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert editor.draft.style.fills == ("#abcdef",)
    text.setText("#12")  # half a colour is none
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert editor.draft.style.fills == ("#abcdef",)


def test_the_picker_shows_its_colour_while_it_is_open(editor: StyleEditor, qtbot: QtBot) -> None:
    field = editor.form._first
    field._swatch.click()
    assert field._picker is not None
    assert not field._picker.isModal()
    field._picker.setCurrentColor("#33aa55")
    assert editor.draft.style.fills == ("#33aa55",)
    field._picker.close()


def test_contrast_is_a_number_and_a_warning_where_it_is_too_little(editor: StyleEditor) -> None:
    assert editor._contrast.text() == "Contrast 21.0 : 1"
    assert editor._contrast.property("kind") == "dim"
    editor.draft.change(fills=("#777777",), outline_colour="#555555")
    assert contrast(editor.draft.style) < 4.5
    assert "4.5" in editor._contrast.text()
    assert editor._contrast.property("kind") == "look"


def test_what_has_no_effect_is_not_offered(editor: StyleEditor) -> None:
    padding = editor.form._shares["box_padding"]
    assert not padding.isEnabled()
    editor.draft.change(box=Box.LINE)
    assert padding.isEnabled()


def stages(editor: StyleEditor) -> list[Stage]:
    return [*editor.previews.strips, editor.previews.phone]


def test_every_preview_follows_each_step(editor: StyleEditor) -> None:
    first = [stage.image.copy() for stage in stages(editor)]
    editor.form._first.moved.emit("#ffee00")
    assert all(stage.image != before for stage, before in zip(stages(editor), first, strict=True))
    editor.draft.undo()
    assert [stage.image for stage in stages(editor)] == first


def pick(choice: Choice, value: object) -> None:
    at = next(number for number in range(choice.count()) if choice.itemData(number) == value)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def test_a_face_is_seen_at_once_and_each_choice_is_a_step(editor: StyleEditor) -> None:
    first = [stage.image.copy() for stage in stages(editor)]
    face = editor.form._choices["face"]
    assert face.value == Face.SANS
    pick(face, Face.SERIF)
    assert editor.draft.style.face is Face.SERIF
    assert all(stage.image != before for stage, before in zip(stages(editor), first, strict=True))
    pick(face, Face.SANS)
    editor.draft.undo()
    assert (editor.draft.style.face, face.value) == (Face.SERIF, Face.SERIF)
    editor.draft.undo()
    assert face.value == Face.SANS
    assert [stage.image for stage in stages(editor)] == first


def areas(editor: StyleEditor) -> list[QScrollArea]:
    """The form's and the previews'."""
    return editor.findChildren(QScrollArea)


@pytest.mark.parametrize(
    "size", [LEAST, QSize(960, 500), QSize(1100, 640), QSize(1280, 688), QSize(1440, 860)]
)
def test_nothing_is_scrolled_sideways(editor: StyleEditor, size: QSize) -> None:
    """A full-HD screen at 200 % has 960 points across."""
    editor.resize(size)
    QApplication.processEvents()
    assert len(areas(editor)) == 2
    assert [area.horizontalScrollBar().maximum() for area in areas(editor)] == [0, 0]
    room = editor.previews.width()
    assert all(stage.geometry().right() < room for stage in editor.previews.strips)
    assert editor.previews.phone.geometry().right() < room


def test_as_it_opens_all_previews_are_seen_whole(editor: StyleEditor) -> None:
    editor.resize(USUAL)
    QApplication.processEvents()
    seen = next(area for area in areas(editor) if area.isAncestorOf(editor.previews.phone))
    assert seen.verticalScrollBar().maximum() == 0


def test_the_phone_stands_beside_the_strips_where_there_is_room(editor: StyleEditor) -> None:
    phone = editor.previews.phone
    editor.resize(1280, 720)
    QApplication.processEvents()
    assert phone.y() == 0
    editor.resize(LEAST)
    QApplication.processEvents()
    assert phone.x() == 0
    assert phone.y() > editor.previews.strips[-1].geometry().bottom()
    editor.resize(1280, 720)
    QApplication.processEvents()
    assert phone.y() == 0, "and again beside them"


def test_the_previews_show_every_script_with_numbers_whole(editor: StyleEditor) -> None:
    look = editor.draft.style.scaled(STRIP_SHARE)
    screen = Screen(slots(SCRIPTS, look, editor.previews.strips[0].width()), lambda: 0)
    for cue in sample_cues(SCRIPTS):
        screen.accept(cue)
    lines = screen.frame().lines
    assert [line.slot for line in lines] == [0, 1, 2, 3]
    assert all("299" in line.text for line in lines)
    assert lines[1].text == SAMPLES["ru"]


def test_the_phone_is_the_tall_picture_shrunk(editor: StyleEditor) -> None:
    phone = editor.previews.phone
    assert phone.image.size() == PHONE * phone.devicePixelRatioF()
    before = phone.image.copy()
    editor.follow(replace(OVERLAY, area="instagram"))
    assert phone.image != before, "its platform leaves other room"
    wide = phone.image.copy()
    editor.follow(replace(OVERLAY, area="wide"))
    assert phone._area == safe_areas()["tall"]
    assert phone.image != wide


def test_the_overlay_wears_it_at_once_while_it_is_tried(editor: StyleEditor, qtbot: QtBot) -> None:
    told: list[tuple[str, Style | None]] = []
    editor.tried.connect(lambda name, style: told.append((name, style)))
    editor.form._size.moved.emit(50)
    assert told == [], "not asked for"
    editor.trying.click()
    editor.form._size.moved.emit(60)
    assert told[0][1] is not None
    assert told[-1] == ("main", editor.draft.style)
    editor.close()
    assert told[-1] == ("main", None)


def test_keys_undo_and_redo(editor: StyleEditor, qtbot: QtBot) -> None:
    editor.form._size.moved.emit(61)
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.style.size == 44.0
    button(editor, "redo").click()
    assert editor.draft.style.size == 61.0


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[QTranslator]:
    made = speak_longer()
    yield made
    qapp.removeTranslator(made)


@pytest.mark.usefixtures("longer")
def test_there_is_room_for_longer_words(editor: StyleEditor) -> None:
    editor.resize(LEAST)
    editor.bar._save_as.click()
    editor.draft.change(fills=("#777777",), outline_colour="#555555", box=Box.LINE, shadow=0.1)
    QApplication.processEvents()
    assert cut_off(editor) == []
    assert editor.size() == LEAST
