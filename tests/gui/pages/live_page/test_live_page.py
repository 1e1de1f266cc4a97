"""The Live page without a show: its choices, its meter, its lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Place
from livestream_studio.core.level import Hearing
from livestream_studio.core.types import EDITED, HIDDEN, Cue, Level, Origin, Problem
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.overlay.setup import Overlay, keep, usual
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.clearance import covered
from livestream_studio.gui.pages.live.meter import Meter
from livestream_studio.gui.pages.live.offers import RECENT_LINES, RECENT_MS
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.live.side import NARROW, SCROLL_BAR
from livestream_studio.gui.show_control import Air
from livestream_studio.rehearsal import Check, State
from livestream_studio.translation.offers import as_note

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


def level(rms: float, at: int = 0) -> Level:
    return Level(rms, rms + 6, at)


def test_what_is_chosen_stands_still_on_the_air(page: LivePage) -> None:
    bar = page._bar
    assert page.control.state is Air.LIVE
    assert not any(w.isEnabled() for w in (bar._source, bar._targets, bar._microphone))
    assert bar._live.text() == "Stop"
    assert bar._time.text() == "0:42:18"
    assert bar.meter.bar.share > 0
    page.control.pretend(Air.READY, 0)
    assert bar.meter.bar.share == 0.0, "what was heard last is not heard now"
    assert all(w.isEnabled() for w in (bar._source, bar._targets, bar._microphone))
    assert bar._live.text() == "Go live"


def test_languages_are_chosen_in_the_bar(page: LivePage) -> None:
    page.control.pretend(Air.IDLE, 0)
    holder, bar = page._holder, page._bar
    bar._source.picked.emit("ru")
    assert (holder.value.source, holder.value.targets) == ("ru", ("kk", "zh"))
    bar._targets.picked.emit(("zh",))
    assert holder.value.targets == ("zh",)
    bar._targets.picked.emit(())
    assert holder.value.targets == ("zh",), "a show without subtitles is none"
    bar._microphone.picked.emit("USB Audio")
    assert holder.value.microphone == "USB Audio"
    assert bar._microphone.currentText() == "USB Audio", "also while it is unplugged"


def test_the_meter_speaks_where_something_is_wrong(qtbot: QtBot, look: Look) -> None:
    meter = Meter(look)
    qtbot.addWidget(meter)
    for number in range(30):
        meter.hear(level(-20.0 if number % 3 else -60.0))
    assert meter.state is Hearing.OK
    assert meter.bar.share > 0.5
    for number in range(30):
        meter.hear(level(-46.0 if number % 3 else -62.0))
    assert meter.state is Hearing.TOO_QUIET
    assert meter.accessibleDescription() == "too quiet"
    meter._gone.timeout.emit()  # nothing comes from the device
    assert (meter.state, meter.bar.share) == (Hearing.NO_SIGNAL, 0.0)
    meter.quiet()
    assert (meter.state, meter.bar.share) == (Hearing.OK, 0.0)


def test_the_preflight_says_what_to_do(page: LivePage) -> None:
    made = page._preflight
    made.set_checks(
        [
            Check("speech", "zh", State.READY),
            Check("target", "kk", State.LOOK, Problem("no_route", "zh→kk")),
            Check("microphone"),
        ]
    )
    said = [label.text() for label in made._list.findChildren(QLabel) if label.text()]
    assert "Speech: 中文" in said
    assert "There is no translation package for zh→kk. The Models page says where to get one." in said
    assert "Loading…" in said
    made._list.resize(600, 200)
    made._grid.activate()
    row = [label for at in range(3) if (label := made._grid.itemAtPosition(0, at).widget())]
    assert len({label.geometry().center().y() for label in row}) == 1, "sign and words have one middle"


def test_a_similar_line_is_offered_and_taken_by_one_key(page: LivePage, qtbot: QtBot) -> None:
    offer = as_note(("今天包邮。", "Сегодня доставка бесплатно."))
    blocked = Cue(11, "ru", "", "今天不包邮", 0, 1000, True, Origin.NONE, notes=("blocked:negation", offer))
    kazakh = replace(blocked, language="kk", notes=(as_note(("今天包邮。", "Бүгін жеткізу тегін.")),))
    page.offers.accept(blocked)
    page.offers.accept(kazakh)
    assert page.offers.isVisible()
    assert page.offers._lines.text() == "KK  Бүгін жеткізу тегін.\nRU  Сегодня доставка бесплатно."
    taken: list[tuple[Cue, str]] = []
    page.offers.taken.disconnect(page.corrections.take)
    page.offers.taken.connect(lambda cue, found: taken.append((cue, found.text)))
    page.window().shared.actions.trigger("offer.take")  # type: ignore[attr-defined]
    assert taken == [(blocked, "Сегодня доставка бесплатно."), (kazakh, "Бүгін жеткізу тегін.")]
    assert not page.offers.isVisible()
    page.offers.accept(blocked)
    page.offers.accept(replace(blocked, utterance=5))
    assert page.offers.line == (11, 0), "an earlier line does not push it away"
    page.offers.accept(replace(blocked, text="Платно.", origin=Origin.APPROVED, notes=(EDITED,)))
    assert not page.offers.isVisible(), "the host has mended it"


def test_an_offer_goes_with_an_answer_or_with_its_time(page: LivePage, qtbot: QtBot) -> None:
    note = as_note(("今天包邮。", "Сегодня доставка бесплатно."))
    offered = Cue(11, "ru", "", "今天不包邮", 5_000, 6_000, True, Origin.NONE, notes=(note,))
    said = Cue(11, "zh", "今天不包邮", "", 5_000, 6_000, True, Origin.SPEECH)
    dismiss = page.window().shared.actions.action("offer.dismiss")  # type: ignore[attr-defined]
    assert not dismiss.isEnabled(), "its key is free for others"

    def goes(*cues: Cue) -> bool:
        """Whether the last of `cues` takes the offer away."""
        page.offers.accept(offered)
        for cue in cues[:-1]:
            page.offers.accept(cue)
        assert page.offers.isVisible()
        page.offers.accept(cues[-1])
        return not page.offers.isVisible()

    assert goes(said, replace(said, text="今天包邮", notes=(EDITED,)))
    assert goes(replace(said, notes=(HIDDEN,)))
    assert goes(replace(offered, notes=(note, HIDDEN)))
    assert goes(*[replace(said, utterance=11 + later) for later in range(1, RECENT_LINES + 2)])
    page.offers.accept(offered)
    with qtbot.waitSignal(page.bridge.level):
        page.bridge.accept(level(-20.0, at=6_000 + RECENT_MS))
    assert page.offers.isVisible()
    with qtbot.waitSignal(page.bridge.level):
        page.bridge.accept(level(-20.0, at=6_001 + RECENT_MS))
    assert not page.offers.isVisible()
    page.offers.accept(offered)
    assert dismiss.isEnabled()
    qtbot.mouseClick(page.offers._away, Qt.MouseButton.LeftButton)
    assert not page.offers.isVisible()
    page.offers.accept(offered)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.offers.isVisible()


def test_keys_of_the_host_s_own_choice_have_room(page: LivePage) -> None:
    side = page._side
    for keys in ({}, {"live.pause": "Ctrl+Alt+P", "overlay.clear": "Ctrl+Alt+C"}, {}):
        page._holder.update(shortcuts=keys)
        side.give_way(narrow=True)
        inside = side._preview.parentWidget()
        assert inside.minimumSizeHint().width() <= NARROW - SCROLL_BAR
        pause, clear, *_others = side._buttons.values()
        inside.layout().activate()
        assert (pause.y() == clear.y()) == (not keys)
        assert pause.width() >= pause.sizeHint().width()


def test_the_preview_has_every_overlay_that_the_audience_sees(page: LivePage) -> None:
    seen = {}
    page.overlays.open()
    page.overlays.set_live(True)
    for number, audience in enumerate((False, True)):
        second = Overlay("second", (Place("zh"),), audience=audience)
        page._holder.update(overlays=keep([usual(page._holder.value), second]))
        page.overlays.clear()
        before = page._side._preview.grab().toImage()
        page.overlays._windows["second"].accept(Cue(30 + number, "zh", "好", "好", 0, 1, True, Origin.SPEECH))
        seen[audience] = page._side._preview.grab().toImage() != before
    assert seen == {False: False, True: True}


def test_the_newest_rows_are_not_under_the_overlay(page: LivePage, qtbot: QtBot) -> None:
    page.overlays.open()
    page.view.window().resize(1280, 720)
    room = QRect(page.view.mapToGlobal(QPoint(0, 0)), page.view.size())
    overlay = page.overlays.main
    overlay.setGeometry(room.left() + 100, room.bottom() - 119, 600, 400)
    page.overlays.changed.emit()
    qtbot.waitUntil(lambda: page.view.viewport().height() == room.height() - 120)
    newest = page._newest
    assert newest.mapToGlobal(newest.rect().bottomLeft()).y() < overlay.y()
    overlay.setGeometry(room.left() + 100, room.bottom() + 20, 600, 100)
    page.overlays.changed.emit()
    qtbot.waitUntil(lambda: page.view.viewport().height() == room.height())


@pytest.mark.parametrize(
    ("overlay", "lost"),
    [
        (QRect(100, 450, 300, 200), 150),  # over its lower end
        (QRect(100, 500, 300, 40), 100),  # rows below it would be as lost
        (QRect(0, 900, 300, 100), 0),
        (QRect(100, 150, 300, 400), 0),  # too much to give away
    ],
)
def test_what_an_overlay_covers_of_the_transcript(overlay: QRect, lost: int) -> None:
    assert covered(QRect(50, 100, 800, 500), [overlay]) == lost


def test_a_correction_is_no_delay(page: LivePage, qtbot: QtBot) -> None:
    given = Cue(20, "ru", "Хорошо", "好", 0, 5_000, True, Origin.MACHINE)
    with qtbot.waitSignal(page.bridge.level):
        page.bridge.accept(level(-20.0, at=5_300))
    page.bridge.cue.emit(given)
    shown = page._states._translation.text
    assert shown.startswith("Translation: fine, 0.")
    with qtbot.waitSignal(page.bridge.level):
        page.bridge.accept(level(-20.0, at=65_000))
    page.bridge.cue.emit(replace(given, text="Хорошо!", origin=Origin.APPROVED, notes=(EDITED,)))
    page.bridge.cue.emit(replace(given, notes=(HIDDEN,)))
    assert page._states._translation.text == shown, "the host took a minute, not the translation"


def test_everything_that_can_be_touched_has_a_name(page: LivePage) -> None:
    for widget in page.findChildren(QWidget):
        touched = widget.focusPolicy().value & 1 and widget.isVisible()
        if touched and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
