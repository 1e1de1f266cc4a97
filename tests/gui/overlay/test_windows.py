"""The overlay, as far as it can be held to its word without a desktop."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pictures import pixels
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shown import KK, RU, TEXT, Clock, alpha, cue

from livestream_studio.core.display import Action, Place
from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import window as window_module
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.remembered import Remembered, screen_key
from livestream_studio.gui.overlay.snapshot import snapshot
from livestream_studio.gui.overlay.style import Face, Style
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.languages.scripts import to_arabic

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_a_cue_is_seen_and_goes(make: Callable[..., OverlayWindow], clock: Clock) -> None:
    overlay = make()
    overlay.show()
    assert not alpha(overlay.image).any()
    overlay.accept(cue(TEXT))
    assert alpha(overlay.image).max() == 255
    grabbed = pixels(overlay.grab().toImage())
    assert (grabbed[:, :, :3].min(axis=2) == 255).any()
    overlay.set_blank(True)
    assert not alpha(overlay.image).any()
    overlay.set_blank(False)
    assert alpha(overlay.image).any()
    clock.now = 10_000
    overlay.refresh()
    assert not alpha(overlay.image).any()


def test_the_window_comes_back_by_itself_when_a_line_is_due(qtbot: QtBot) -> None:
    now = [0]
    overlay = OverlayWindow("main", (RU,), Style(), clock=lambda: now[0])
    qtbot.addWidget(overlay)
    overlay.accept(cue(TEXT))
    assert overlay._timer.isActive()
    assert overlay._timer.interval() == 2_500
    overlay.clear()
    assert not overlay._timer.isActive()


def test_lines_are_hidden_cleared_and_decisions_told(
    make: Callable[..., OverlayWindow], qtbot: QtBot
) -> None:
    overlay = make()
    overlay.accept(cue(TEXT))
    with qtbot.waitSignal(overlay.decided) as told:
        overlay.hide_line(0, 0)
    assert told.args[0].action is Action.WITHDRAWN
    assert overlay.frame.lines == ()


@pytest.mark.parametrize("other", [{"size": 60.0}, {"face": Face.SERIF}, {"bold": False}])
def test_a_new_look_keeps_what_is_shown_if_its_letters_are_as_wide(
    make: Callable[..., OverlayWindow], other: dict[str, Any]
) -> None:
    overlay = make()
    overlay.accept(cue(TEXT))
    before = overlay.image
    overlay.set_look(replace(overlay.look, fills=("#ffff00",)))
    assert len(overlay.frame.lines) == 1
    assert overlay.image != before
    overlay.set_look(replace(overlay.look, **other))
    assert overlay.frame.lines == ()


def test_kazakh_is_shown_in_the_script_chosen(make: Callable[..., OverlayWindow]) -> None:
    overlay = make()
    overlay.set_places((Place("kk", "Arab"), Place("kk", "Latn"), Place("kk")))
    overlay.accept(cue("Бағасы 299 ¥", language="kk"))
    shown = [line.text for line in overlay.frame.lines]
    assert shown == [to_arabic("Бағасы 299 ¥"), "Bağasy 299 ¥", "Бағасы 299 ¥"]
    with pytest.raises(StudioError, match="language_unknown"):
        overlay.set_places((Place("ru", "Arab"),))


def test_the_window_lets_clicks_through_and_stays_on_top(make: Callable[..., OverlayWindow]) -> None:
    flags = make().windowFlags()
    for flag in (
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowTransparentForInput,
        Qt.WindowType.WindowDoesNotAcceptFocus,
    ):
        assert flags & flag


def test_it_stands_low_in_the_safe_area_as_high_as_it_must(make: Callable[..., OverlayWindow]) -> None:
    overlay = make()
    screen = QGuiApplication.primaryScreen()
    safe = safe_areas()["wide"].safe(screen.geometry())
    assert safe.contains(overlay.geometry())
    assert overlay.geometry().bottom() == safe.bottom()
    overlay.set_area(safe_areas()["tiktok"])
    usual = overlay.usual_place(screen)
    assert safe_areas()["tiktok"].safe(screen.geometry()).contains(usual)
    assert overlay.geometry() == usual, "nobody has put it elsewhere"


def test_an_upright_picture_has_room_for_every_word(make: Callable[..., OverlayWindow]) -> None:
    overlay = make()
    tiktok, on = safe_areas()["tiktok"], overlay.screen().geometry()
    overlay.set_area(tiktok)
    assert overlay.look.size == pytest.approx(Style().size * 1.4 * tiktok.picture(on).width() / tiktok.width)
    overlay.accept(cue("Мы в Международном центре приграничного сотрудничества."))
    shown = [line.text for line in overlay.frame.lines]
    assert shown == ["Мы в Международном", "центре приграничного"]
    overlay.set_look(Style(size=60.0))
    assert overlay.look.size < 60.0
    overlay.set_area(safe_areas()["wide"])
    assert overlay.look.size == 60.0


def test_what_was_put_somewhere_by_hand_stays_unless_the_picture_is_turned(
    make: Callable[..., OverlayWindow],
) -> None:
    overlay = make()
    overlay.arrange(True)
    overlay.arrange(False)
    assert Remembered().place("main", overlay.screen()) is None, "it was only looked at"
    overlay.arrange(True)
    overlay.setGeometry(60, 80, 400, 150)
    overlay.arrange(False)
    wide = safe_areas()["wide"]
    overlay.set_area(replace(wide, bottom=200))
    assert overlay.geometry() == QRect(60, 80, 400, 150)
    overlay.set_area(safe_areas()["tall"])
    assert overlay.geometry() == overlay.usual_place(overlay.screen())
    assert make().geometry() == overlay.geometry()


def test_its_place_is_remembered_for_its_screen(make: Callable[..., OverlayWindow], own_home: Path) -> None:
    first = make()
    first.arrange(True)
    first.setGeometry(60, 80, 400, 150)
    first.arrange(False)
    assert make().geometry() == QRect(60, 80, 400, 150)
    assert make("monitor").geometry() != QRect(60, 80, 400, 150)
    kept = json.loads((own_home / "overlays.json").read_text())
    assert kept["main"]["screen"] == screen_key(QGuiApplication.primaryScreen())


def test_two_overlays_do_not_forget_each_other(make: Callable[..., OverlayWindow]) -> None:
    first, second = make("main"), make("monitor")
    for window, x in ((first, 40), (second, 90)):
        window.arrange(True)
        window.setGeometry(x, 50, 300, 120)
        window.arrange(False)
    assert [make(name).x() for name in ("main", "monitor")] == [40, 90]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"main": 5}', '{"main": {"places": []}}'])
def test_a_broken_memory_is_no_memory(
    make: Callable[..., OverlayWindow], own_home: Path, content: str
) -> None:
    usual = make().geometry()
    (own_home / "overlays.json").write_text(content)
    assert make().geometry() == usual


@pytest.mark.parametrize(
    "kept", [[9000, 9000, 400, 100], [-900, -900, 400, 100], [5, 5, 0, 0], [1, 2, 3], ["a", 0, 400, 100]]
)
def test_a_remembered_place_can_always_be_caught(kept: list[object], own_home: Path, qapp: object) -> None:
    screen = QGuiApplication.primaryScreen()
    places = {"main": {"screen": screen_key(screen), "places": {screen_key(screen): kept}}}
    (own_home / "overlays.json").write_text(json.dumps(places))
    found = Remembered().place("main", screen)
    if found is not None:
        on_screen = found.intersected(screen.geometry())
        assert on_screen.width() >= 80
        assert on_screen.height() >= 40
    else:
        assert kept[0] not in (9000, -900)


def test_arranging_by_mouse_and_keys(make: Callable[..., OverlayWindow], qtbot: QtBot) -> None:
    overlay = make()
    overlay.show()
    with qtbot.waitSignal(overlay.arranged):
        overlay.arrange(True)
    assert not overlay.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert overlay.frame.lines, "a sample shows how large it is"
    overlay.setGeometry(100, 100, 400, 150)
    qtbot.keyClick(overlay, Qt.Key.Key_Right)
    qtbot.keyClick(overlay, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.pos() == QPoint(101, 110)
    middle = QPoint(200, 75)
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(overlay, middle + QPoint(37, 23))
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=middle)
    assert overlay.pos() == QPoint(138, 133)
    assert overlay.size() == QSize(400, 150)
    safe = overlay.area.safe(overlay.screen().geometry())
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(overlay, safe.topLeft() - overlay.pos() + middle)
    assert overlay._sheet is not None
    assert overlay._sheet._snap_lines()
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=middle)
    assert not overlay._sheet._snap_lines(), "no guide is in use any more"
    overlay.move(138, 133)
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(399, 149))
    qtbot.mouseMove(overlay, QPoint(449, 169))
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton)
    assert overlay.geometry() == QRect(138, 133, 450, 170)
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.arranging
    assert overlay.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert overlay.frame.lines == ()
    assert make().geometry() == QRect(138, 133, 450, 170)


def test_without_a_compositor_it_has_the_shape_of_its_letters(
    make: Callable[..., OverlayWindow], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    overlay = make()
    overlay.show()
    monkeypatch.setattr(window_module, "translucency", lambda: False)
    with qtbot.waitSignal(overlay.told) as told:
        overlay._check_compositor()
    assert told.args[0].code == "overlay_no_compositor"
    assert not overlay.mask().intersects(overlay.rect())
    assert not overlay.mask().isEmpty()
    overlay.accept(cue(TEXT))
    assert set(np.unique(alpha(overlay.image))) == {0, 255}
    covered = overlay.mask().boundingRect()
    assert 0 < covered.width() < overlay.width()
    inside = sum(part.width() * part.height() for part in overlay.mask())
    assert inside == int((alpha(overlay.image) == 255).sum())
    monkeypatch.setattr(window_module, "translucency", lambda: True)
    overlay._check_compositor()
    assert overlay.mask().isEmpty()
    assert len(np.unique(alpha(overlay.image))) > 10


def test_a_screen_that_goes_takes_no_overlay_with_it(
    make: Callable[..., OverlayWindow], qtbot: QtBot
) -> None:
    overlay = make()
    overlay.setGeometry(5, 5, 300, 100)
    with qtbot.waitSignal(overlay.told) as told:
        overlay._screen_removed(overlay.screen())
    assert told.args[0].code == "overlay_screen_gone"
    assert overlay.geometry() == overlay.usual_place(QGuiApplication.primaryScreen())


def test_a_still_is_what_the_window_shows(make: Callable[..., OverlayWindow]) -> None:
    overlay = make()
    overlay.resize(900, 300)
    overlay.show()
    said = [cue(TEXT), cue("Бағасы 299 юань", language="kk"), cue("later", utterance=1)]
    for each in said:
        overlay.accept(each)
    assert snapshot(said, (KK, RU), overlay.look, QSize(900, 300)) == overlay.image
    assert alpha(overlay.image).any()
