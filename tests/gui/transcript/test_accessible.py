"""What a screen reader finds in the transcript, asked through Qt as it asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import EDITED, HIDDEN, Cue, Origin
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.transcript import accessible
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.view import TranscriptView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
NAME = QAccessible.Text.Name


def said(utterance: int) -> Cue:
    at = utterance * 5_000
    return Cue(utterance, "zh", f"第{utterance}句", "", at, at + 2_000, True, Origin.SPEECH)


def made(utterance: int, language: str, text: str, origin: Origin) -> Cue:
    return replace(said(utterance), language=language, text=text, origin=origin)


@pytest.fixture
def reader() -> Iterator[None]:
    """Qt believes that a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def model() -> TranscriptModel:
    found = TranscriptModel()
    found.begin("zh", ["kk", "ru"])
    return found


@pytest.fixture
def view(model: TranscriptModel, reader: None, qtbot: QtBot, qapp: QApplication) -> Iterator[TranscriptView]:
    made = TranscriptView(Look(qapp, "dark"))
    made.setModel(model)
    made.resize(1000, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)
    qapp.setStyleSheet("")


def tree(view: TranscriptView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def names(view: TranscriptView) -> list[str]:
    found = tree(view)
    return [found.child(number).text(NAME) for number in range(found.childCount())]


def test_each_row_is_an_item_with_its_time_its_lines_and_their_marks(
    view: TranscriptView, model: TranscriptModel
) -> None:
    assert tree(view).role() is QAccessible.Role.List
    assert tree(view).text(NAME) == "Transcript"
    model.accept(said(0))
    model.accept(made(0, "ru", "Платье 299", Origin.MACHINE))
    model.accept(made(0, "kk", "Көйлек 299", Origin.APPROVED))
    model.accept(said(14))
    assert names(view) == [
        "00:00; zh 第0句; kk Көйлек 299; approved; ru Платье 299; by machine",
        "01:10; zh 第14句",
    ]
    model.accept(replace(made(14, "ru", "Да", Origin.APPROVED), notes=(EDITED, HIDDEN)))
    model.set_notice((14, 0), "Price: 289")
    assert names(view)[1] == "01:10; zh 第14句; ru Да; approved; mended; hidden; Price: 289"


def test_a_row_is_an_item_of_the_list_and_has_its_place(view: TranscriptView, model: TranscriptModel) -> None:
    for number in range(40):
        model.accept(said(number))
    first, last = tree(view).child(0), tree(view).child(39)
    assert first.role() is QAccessible.Role.ListItem
    assert first.parent() is tree(view)
    assert tree(view).indexOfChild(last) == 39
    assert tree(view).child(40) is None
    assert tree(view).child(-1) is None
    whole = QRect(view.viewport().mapToGlobal(view.viewport().rect().topLeft()), view.viewport().size())
    assert whole.contains(last.rect())
    assert tree(view).childAt(last.rect().center().x(), last.rect().center().y()) is last
    assert not last.state().offscreen
    assert first.state().offscreen, "the newest is shown"


def test_the_chosen_row_has_the_focus_and_is_told_once(
    view: TranscriptView, model: TranscriptModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        model.accept(said(number))
        model.accept(made(number, "kk", "Иә", Origin.MACHINE))
    told: list[tuple[str, str]] = []

    def update(event: object) -> None:
        kind = event.type().name  # type: ignore[attr-defined]
        found = event.accessibleInterface().text(NAME)  # type: ignore[attr-defined]
        told.append((kind, found if kind == "Focus" else event.message()))  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert told == [("Focus", "00:10; zh 第2句; kk Иә; by machine")]
    assert tree(view).focusChild() is tree(view).child(2)
    assert tree(view).child(2).state().focused
    assert tree(view).child(2).state().selected
    assert not tree(view).child(1).state().focused
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert told[1:] == [("Announcement", "kk Иә; by machine")], "within a row its line is said"


def test_rows_that_go_are_forgotten(view: TranscriptView, model: TranscriptModel) -> None:
    model.accept(said(0))
    model.accept(replace(said(1), final=False))
    gone = [tree(view).child(number) for number in (0, 1)]
    known = tree(view)
    assert isinstance(known, accessible.TranscriptAccess)
    assert set(known._rows) == {(0, 0), (1, 0)}
    model.accept(replace(said(1), text="", final=False))
    assert set(known._rows) == {(0, 0)}
    assert [shiboken6.isValid(row) for row in gone] == [True, False]
    model.begin("zh", ["ru"])
    assert not known._rows
    assert tree(view).childCount() == 0
    model.accept(said(3))
    row = tree(view).child(0)
    rows = known._rows
    shiboken6.delete(view)
    assert not rows
    assert not shiboken6.isValid(row), "Qt holds no row of a window that is gone"
