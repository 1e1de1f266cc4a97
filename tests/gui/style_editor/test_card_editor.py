"""Themes of the product's card, made by the same editor as those of the subtitles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.room import cut_off, speak_longer
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from livestream_studio.gui import ask
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.overlay import card_theme
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.style import Face
from livestream_studio.gui.style_editor import CARD, CardPlace, StyleEditor
from livestream_studio.gui.style_editor.card_form import CardForm
from livestream_studio.gui.style_editor.editor import LEAST
from livestream_studio.gui.style_editor.shelf import CARDS, keep_new, shelf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
PLACE = CardPlace("dark", safe_areas()["tall"])


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> Iterator[StyleEditor]:
    made = StyleEditor(PLACE)
    qtbot.addWidget(made)
    made.open_for(PLACE)
    yield made
    made.close()


def form(editor: StyleEditor) -> CardForm:
    assert isinstance(editor.form, CardForm)
    return editor.form


def test_every_control_moves_its_own_field(editor: StyleEditor) -> None:
    made = form(editor)
    for amount in (*made._shares.values(), *made._letters.values()):
        amount.moved.emit(amount._figure.maximum())
    for number, colour in enumerate(made._colours.values()):
        colour.moved.emit(f"#1234{number:02}")
    for switch in made._switches.values():
        switch.click()
    theme = editor.draft.style
    assert (theme.price_scale, theme.width, theme.picture, theme.opacity) == (4.0, 60.0, 20.0, 1.0)
    assert [getattr(theme, name) for name in made._colours] == [f"#1234{n:02}" for n in range(8)]
    assert not any(getattr(theme, name) for name in made._switches)
    card_theme.save(theme, card_theme.own_folder() / "all.json")
    assert card_theme.load(card_theme.own_folder() / "all.json") == theme, "no control leaves the range"
    for amount in (*made._shares.values(), *made._letters.values()):
        amount.moved.emit(amount._figure.minimum())
    card_theme.save(editor.draft.style, card_theme.own_folder() / "least.json")
    assert card_theme.load(card_theme.own_folder() / "least.json") == editor.draft.style


def test_what_is_moved_is_seen_and_can_be_taken_back(editor: StyleEditor) -> None:
    before = [stage.image.copy() for stage in (*editor.previews.strips, editor.previews.phone)]
    form(editor)._colours["ground"].moved.emit("#ffffff")
    assert all(
        stage.image != image
        for stage, image in zip((*editor.previews.strips, editor.previews.phone), before, strict=True)
    )
    assert "too little" in editor._contrast.text(), "white names on white"
    editor.draft.undo()
    assert [stage.image for stage in (*editor.previews.strips, editor.previews.phone)] == before


def test_a_face_is_picked_seen_and_taken_back(editor: StyleEditor) -> None:
    strip, face = editor.previews.strips[0], form(editor)._face
    before = strip.image.copy()
    face.setCurrentIndex(1)
    face.activated.emit(1)
    assert editor.draft.style.face is Face.SERIF
    assert strip.image != before
    card_theme.save(editor.draft.style, card_theme.own_folder() / "serif.json")
    assert card_theme.load(card_theme.own_folder() / "serif.json") == editor.draft.style
    editor.draft.undo()
    assert face.value == Face.SANS
    assert strip.image == before


def test_nothing_of_a_card_is_scrolled_sideways(editor: StyleEditor) -> None:
    editor.resize(LEAST)
    QApplication.processEvents()
    assert [area.horizontalScrollBar().maximum() for area in editor.findChildren(QScrollArea)] == [0, 0]


def test_every_switch_is_seen(editor: StyleEditor) -> None:
    strip = editor.previews.strips[0]
    for name, switch in form(editor)._switches.items():
        before = strip.image.copy()
        switch.click()
        assert (strip.image != before) == (name != "fade"), name


def test_an_own_theme_is_kept_named_given_out_and_brought_in(
    editor: StyleEditor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form(editor)._shares["price_scale"].moved.emit(200)
    with qtbot.waitSignal(editor.used) as used:
        editor.bar.saved_as.emit("Жарқын күн")
    assert used.args == [CARD, "Жарқын күн"]
    assert card_theme.theme("Жарқын күн").price_scale == 2.0
    assert card_theme.theme("dark").price_scale == 1.55, "the built-in one is as it came"
    out = tmp_path / "share.json"
    monkeypatch.setattr(ask, "save_file", lambda *_: out)
    editor.bar.buttons["give_out"].click()
    monkeypatch.setattr(ask, "open_file", lambda *_: out)
    editor.bar.buttons["bring_in"].click()
    assert shelf(CARDS)["Жарқын күн 2"].style.price_scale == 2.0
    assert "Жарқын күн" not in shelf(), "a card's theme is none of the subtitles'"


def test_a_file_of_subtitles_is_no_theme_of_a_card(
    editor: StyleEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "box.json"
    other.write_text('{"livestream_studio_theme": 1, "name": "Box"}', encoding="utf-8")
    monkeypatch.setattr(ask, "open_file", lambda *_: other)
    told: list[str] = []
    editor._notices.told.connect(lambda notice: told.append(notice.problem.code))
    editor.bar.buttons["bring_in"].click()
    assert told == ["theme_not_json"]


def test_a_theme_is_tried_on_and_taken_off(editor: StyleEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.tried) as tried:
        editor.trying.click()
    assert tried.args == [CARD, editor.draft.style]
    with qtbot.waitSignal(editor.tried) as tried:
        editor.close()
    assert tried.args == [CARD, None]


def test_a_theme_that_is_gone_is_replaced_by_the_usual_one(editor: StyleEditor) -> None:
    stem = keep_new("Mine", card_theme.CardTheme(small=0.5), CARDS)
    editor.open_for(CardPlace(stem, PLACE.area))
    assert editor.draft.style.small == 0.5
    editor.bar.buttons["delete"].click()
    assert editor._stem == card_theme.USUAL
    assert stem not in shelf(CARDS)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[QTranslator]:
    made = speak_longer()
    yield made
    qapp.removeTranslator(made)


@pytest.mark.usefixtures("longer")
def test_there_is_room_for_longer_words_of_a_card(editor: StyleEditor) -> None:
    editor.resize(LEAST)
    QApplication.processEvents()
    assert cut_off(editor) == []
