"""The foot of the window: what works, what is behind, what the audience sees."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import EDITED, Backlog, Cue, Origin, Problem
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.show_control import Air
from livestream_studio.gui.widgets.light import Light
from livestream_studio.rehearsal import Check, State

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


def test_the_strip_tells_what_is_behind_and_what_is_kept(page: LivePage, qtbot: QtBot) -> None:
    states = page._states
    assert not states._air.isHidden()
    assert (states._air.text, states._air.light.colour) == ("On air", "on_air")
    assert states._speech.text == "Speech: fine"
    assert states._speech.light.colour == "fine"
    page.bridge.backlog.emit(Backlog("recognizer", 0, 2300))
    page.bridge.backlog.emit(Backlog("ru", 4))
    assert states._speech.text == "Speech: 2.3 s behind"
    assert states._translation.text.startswith("Translation: 4 line")
    assert states._translation.light.colour == "look"
    page.bridge.backlog.emit(Backlog("ru", 0))
    states.set_delay(400)
    assert states._translation.text == "Translation: fine, 0.4 s"
    page.bridge.cue.emit(Cue(20, "zh", "好", "好", 0, 1, True, Origin.SPEECH))
    assert states.text().startswith("1 line")
    assert states.text().endswith("kept  ·  offline")
    page.bridge.cue.emit(Cue(20, "ru", "Хорошо", "好", 0, 1, True, Origin.MACHINE))
    page.bridge.cue.emit(Cue(20, "ru", "Хорошо!", "好", 0, 1, True, Origin.APPROVED, notes=(EDITED,)))
    assert states.text().startswith("1 line"), "in every language, and mended, it is the same line"
    page.bridge.cue.emit(Cue(21, "zh", "好", "好", 0, 1, True, Origin.SPEECH))
    assert states.text().startswith("2 line")
    page.bridge.problem.emit(Problem("journal_failed", "/full"))
    assert states.text() == "not kept  ·  offline"
    page.bridge.backlog.emit(Backlog("journal", 3))
    assert states.text() == "not kept  ·  offline"
    page.bridge.backlog.emit(Backlog("journal", 0))
    assert states.text().startswith("2 line"), "there is room again, and nothing is missing"


def test_the_strip_tells_of_a_microphone_that_is_lost_on_the_air(page: LivePage) -> None:
    speech = page._states._speech
    page.bridge.problem.emit(Problem("microphone_lost", "USB"))
    assert (speech.text, speech.light.colour) == ("Speech: no microphone", "look")
    assert "Plug it in again" in speech.toolTip()
    page.bridge.problem.emit(Problem("microphone_back", "USB"))
    assert (speech.text, speech.light.colour, speech.toolTip()) == ("Speech: fine", "fine", "")
    page.bridge.problem.emit(Problem("microphone_silent", "USB"))
    assert (speech.text, speech.light.colour) == ("Speech: microphone silent", "look")


def test_the_strip_tells_before_a_show_that_there_is_no_microphone(page: LivePage) -> None:
    speech = page._states._speech
    page.control.put(Check("microphone", "", State.BLOCKED, Problem("microphone_none")))
    assert speech.text == "Speech: fine", "a demo show on the air needs none"
    page.control.pretend(Air.READY, 0)
    assert (speech.text, speech.light.colour) == ("Speech: no microphone", "look")
    assert speech.toolTip() == "No microphone is connected."
    page.control.put(Check("microphone", "", State.LOOK, Problem("microphone_lost", "USB")))
    assert speech.text == "Speech: no microphone"
    page.control.put(Check("microphone", "", State.LOOK, Problem("microphone_unheard")))
    assert speech.text == "Speech: fine", "nobody has spoken yet"


def test_lights_differ_in_shape_too(qtbot: QtBot, look: Look) -> None:
    shapes = {}
    for colour in ("fine", "look", "faint"):
        light = Light(look)
        qtbot.addWidget(light)
        light.set_colour(colour)
        picture = light.grab().toImage()
        corner, middle = picture.pixelColor(2, 8), picture.pixelColor(5, 5)
        ink = getattr(look.palette, colour)
        shapes[colour] = (corner.name() == ink, middle.name() == ink)
    assert shapes == {"fine": (False, True), "look": (True, True), "faint": (False, False)}


def test_that_all_is_blanked_is_seen_at_a_glance_on_every_page(page: LivePage) -> None:
    panic, preview = page._side._buttons["overlay.panic"], page._side._preview
    before = preview.grab().toImage()
    page.overlays.panic(True)
    assert (panic.text(), panic.isChecked()) == ("Show again", True)
    assert page._states._overlay.text == "The audience sees nothing"
    assert page._states._overlay.property("kind") == "loud"
    look = QColor(page._side._preview._look.palette.look)
    seen = preview.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, 0) == look, "framed"
    middle = range(seen.height() // 3, seen.height() * 2 // 3)
    assert any(seen.pixelColor(x, y) == look for y in middle for x in range(20, seen.width() - 20)), "said"
    page.overlays.panic(False)
    assert panic.text() == "Blank all"
    assert page._states._overlay.property("kind") == ""
    assert preview.grab().toImage() == before


def test_the_strip_says_on_every_page_that_a_show_is_on(page: LivePage) -> None:
    for state, hidden in ((Air.LIVE, False), (Air.PAUSED, False), (Air.READY, True)):
        page.control.pretend(state, 0)
        assert page._states._air.isHidden() is hidden
