from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Origin
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.look.palette import DARK
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.empty_page import EmptyPage
from livestream_studio.gui.widgets.icon_sign import IconSign
from livestream_studio.gui.widgets.key_cap import KeyCap
from livestream_studio.gui.widgets.language_toggles import LanguageToggles
from livestream_studio.gui.widgets.mark_label import MarkLabel
from livestream_studio.gui.widgets.marks import mark
from livestream_studio.gui.widgets.search_field import SearchField
from livestream_studio.gui.widgets.status_bar import StatusBar

SHAPED = [Origin.APPROVED, Origin.MEMORY, Origin.MACHINE, Origin.NONE]


def drawn(origin: Origin, side: int = 48) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(4, 4)
    mark(painter, QRectF(0, 0, side / 4, side / 4), origin, DARK)
    painter.end()
    return image


def ink(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(round(x * image.width()), round(y * image.height())).alpha() > 128


def test_marks_differ_by_shape_alone() -> None:
    """(centre, top left corner, bottom left corner, left of the middle, top of the middle)"""
    places = [(0.5, 0.5), (0.06, 0.06), (0.06, 0.9), (0.06, 0.5), (0.5, 0.03)]
    shapes = {origin: tuple(ink(drawn(origin), *place) for place in places) for origin in SHAPED}
    assert shapes == {
        Origin.APPROVED: (True, False, False, True, True),
        Origin.MEMORY: (False, False, False, True, True),
        Origin.MACHINE: (True, False, True, False, False),
        Origin.NONE: (True, False, False, True, False),
    }


def test_an_icon_follows_the_look(look: Look, qtbot: QtBot) -> None:
    sign = IconSign("mic", 16)
    qtbot.addWidget(sign)
    inks = []
    for chosen in ("dark", "light"):
        look.choose(chosen)
        image = sign.grab().toImage()
        seen = {image.pixelColor(x, y).lightness() for x in range(16) for y in range(16)}
        inks.append((min(seen), max(seen)))
    assert inks[0][1] > 200 > 100 > inks[1][0]


def test_speech_has_no_mark(qapp: QApplication) -> None:
    image = drawn(Origin.SPEECH)
    assert not any(ink(image, x / 48, y / 48) for x in range(48) for y in range(48))


def test_a_mark_is_told_to_those_who_do_not_see_it(look: Look, qtbot: QtBot) -> None:
    label = MarkLabel(Origin.MACHINE, look)
    qtbot.addWidget(label)
    before = label.grab().toImage()
    label.set_origin(Origin.APPROVED)
    assert label.grab().toImage() != before


def test_a_key_cap_shows_the_key_and_hides_where_there_is_none(qtbot: QtBot) -> None:
    cap = KeyCap("Ctrl+Shift+F12")
    qtbot.addWidget(cap)
    assert cap.text()
    assert not cap.isHidden()
    cap.set_key("")
    assert cap.isHidden()


def test_a_search_is_told_once_for_a_word_and_at_once_on_enter(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.sought) as told:
        qtbot.keyClicks(field, "dress")
    assert told.args == ["dress"]
    told_again: list[str] = []
    field.sought.connect(told_again.append)
    qtbot.keyClicks(field, "es ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told_again == ["dresses"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told_again == ["dresses", ""]


def test_an_empty_page_shows_only_what_it_has_words_for(qtbot: QtBot, look: Look) -> None:
    page = EmptyPage("scroll-text")
    qtbot.addWidget(page)
    page.set_words("Lines stand here.", "Add a line")
    action, hint = page.findChildren(QPushButton)
    assert page.findChildren(QLabel)[0].text() == "Lines stand here."
    assert not action.isHidden()
    assert hint.isHidden()
    with qtbot.waitSignal(page.chosen):
        action.click()
    page.set_words("Lines stand here.", "Add a line", "Try it")
    with qtbot.waitSignal(page.tried):
        hint.click()


def test_a_choice_keeps_its_value_when_its_words_change(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_options([("a", "One"), ("b", "Two")])
    choice.set_value("b")
    with qtbot.assertNotEmitted(choice.picked):
        choice.set_options([("b", "Zwei"), ("a", "Eins")])
    assert (choice.value, choice.currentText()) == ("b", "Zwei")
    choice.set_value("gone")
    assert choice.value == "b"


def test_a_choice_is_picked_by_a_person_not_by_the_wheel(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_options([("a", "One"), ("b", "Two")])
    with qtbot.waitSignal(choice.picked) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == ["b"]
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, turned)
    assert choice.value == "b"


def test_the_spoken_language_is_no_target(qtbot: QtBot) -> None:
    toggles = LanguageToggles(("zh", "ru", "kk"))
    qtbot.addWidget(toggles)
    toggles.set_value(("zh", "ru"), without="zh")
    assert toggles.value == ("ru",)
    kazakh = next(b for b in toggles.findChildren(QPushButton) if b.text() == "Қазақша")
    with qtbot.waitSignal(toggles.picked) as told:
        kazakh.click()
    assert told.args == [("ru", "kk")]


@pytest.mark.parametrize("width", [400, 1000])
def test_the_status_bar_keeps_the_order_of_what_is_put_there(qtbot: QtBot, width: int) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    labels = {name: QLabel(name) for name in ("asr", "mt", "saved")}
    bar.add_left(labels["asr"])
    bar.add_left(labels["mt"])
    bar.add_right(labels["saved"])
    bar.resize(width, 32)
    bar.show()
    assert [label.text() for label in sorted(labels.values(), key=QLabel.x)] == ["asr", "mt", "saved"]
    assert labels["saved"].geometry().right() > width - 40
