"""A show in the window, through the real pipeline: the starter models on the demo's recording."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.show_control import Air
from livestream_studio.gui.transcript.model import Row
from livestream_studio.store.memory import MemoryStore
from livestream_studio.store.sessions import Sessions

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the offscreen platform
    pytest.mark.usefixtures("starter"),
]
LIMIT = 30_000  # milliseconds: a hang guard, never a measure
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


@pytest.fixture
def page(studio: Studio, qtbot: QtBot) -> LivePage:
    window = studio(LIVE, source="zh", targets=("kk", "ru"))
    window.show_page("live")
    window.show()
    made = window.page("live")
    assert isinstance(made, LivePage)
    qtbot.waitUntil(lambda: made.control.state is Air.READY, timeout=LIMIT)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LIMIT)
    return made


def shown(page: LivePage, language: str) -> list[Cue]:
    return [row.cues[language] for row in page.model.rows if language in row.cues]


def finished(row: Row) -> bool:
    return {code for code, cue in row.cues.items() if cue.final} == {"zh", "kk", "ru"}


def test_a_show_from_go_live_to_the_journal(
    page: LivePage, qtbot: QtBot, demo_cut: Callable[[str, float], Path]
) -> None:
    partials: list[Cue] = []
    overlay_lines: set[str] = set()
    page.bridge.cue.connect(lambda cue: None if cue.final else partials.append(cue))
    overlay = page.overlays.main
    overlay.pictured.connect(lambda: overlay_lines.update(line.text for line in overlay.frame.lines))
    assert not overlay.frame.lines

    page.control.go_live(demo_cut("zh", 14.0))  # in real time, as a microphone
    qtbot.waitUntil(lambda: page.control.on_air, timeout=LIMIT)
    qtbot.waitUntil(lambda: any(cue.final and cue.text for cue in shown(page, "ru")), timeout=LIMIT)
    assert partials, "words come before the line is finished"
    assert overlay_lines, "and are out"

    # Edit that line while the show goes on.
    number = next(n for n, row in enumerate(page.model.rows) if "ru" in row.cues and row.cues["ru"].final)
    before = page.model.row(number).cues["ru"]
    assert before.origin is Origin.APPROVED
    index = page.model.index(number, page.model.languages.index("ru"))
    page.view.setFocus()
    page.view.setCurrentIndex(index)
    qtbot.keyClick(page.view, Qt.Key.Key_E)
    editor = page.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Здравствуйте, друзья!")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.row(number).cues["ru"].text == "Здравствуйте, друзья!", timeout=LIMIT)

    with qtbot.waitSignal(page.control.ended, timeout=LIMIT) as ended:
        page.control.stop()
    sessions, session = Sessions(paths.database()), ended.args[0]
    kept = {(c.utterance, c.part, c.language): c for c in sessions.cues(session.id)}
    assert kept == {
        (c.utterance, c.part, c.language): c for code in ("zh", "kk", "ru") for c in shown(page, code)
    }
    mended = page.model.row(number).cues["ru"]
    assert [(v.text, v.by) for v in sessions.versions(session.id, mended)] == [
        (before.text, ""),
        ("Здравствуйте, друзья!", "host"),
    ]
    assert not overlay.frame.lines, "nothing is shown while nobody is live"

    # Also when it is over: a source line is translated anew, but not over the host's own words.
    source = page.model.row(number).cues["zh"]
    page.corrections.edit(source, "大家晚上好。")
    qtbot.waitUntil(lambda: page.model.row(number).cues["zh"].text == "大家晚上好。", timeout=LIMIT)
    qtbot.waitUntil(lambda: page.model.row(number).cues["kk"].text != "", timeout=LIMIT)
    assert page.model.row(number).cues["ru"] == mended
    assert page.model.row(number).cues["zh"] in sessions.cues(session.id)
    page.corrections.undo()
    qtbot.waitUntil(lambda: page.model.row(number).cues["zh"] == source, timeout=LIMIT)
    texts = [version.text for version in sessions.versions(session.id, source)]
    assert texts == [source.text, "大家晚上好。", source.text]
    assert not overlay.frame.lines, "and the audience sees nothing of it"

    page._after.cleared.emit()
    assert page.window().focusWidget() is page._bar._live, "no key does anything else by mistake"
    assert not page._bar._time.text()


def test_the_host_has_a_hand_on_every_line(
    page: LivePage, qtbot: QtBot, demo_cut: Callable[[str, float], Path]
) -> None:
    page.control.go_live(demo_cut("zh", 60.0))
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and finished(page.model.row(0)), timeout=LIMIT)
    row = page.model.row(0)
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0, 0))
    original = dict(row.cues)

    qtbot.keyClick(page.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: all(cue.hidden for cue in row.cues.values()), timeout=LIMIT)
    assert all((line.utterance, line.part) != row.key for line in page.overlays.main.frame.lines)
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: row.cues == original, timeout=LIMIT)

    # A spoken line that is mended is translated anew.
    page.corrections.edit(row.cues["zh"], "大家晚上好。")
    qtbot.waitUntil(lambda: row.cues["ru"].text != original["ru"].text, timeout=LIMIT)
    assert row.cues["ru"].origin is not Origin.NONE
    page.corrections.edit(row.cues["kk"], "Кеш жарық, достар!")
    qtbot.waitUntil(lambda: row.cues["kk"].text == "Кеш жарық, достар!", timeout=LIMIT)

    with qtbot.waitSignals([page.corrections.approved] * 2, timeout=LIMIT):
        qtbot.keyClick(page.view, Qt.Key.Key_A)
    pairs = {(pair.source, pair.target_language, pair.target) for pair in MemoryStore(paths.database()).all()}
    assert ("大家晚上好。", "kk", "Кеш жарық, достар!") in pairs
    assert page.control.engines is not None
    answer = page.control.engines._translators["kk"].translate("大家晚上好。")
    assert (answer.text, answer.origin) == ("Кеш жарық, достар!", Origin.APPROVED), "next time it is approved"

    qtbot.keyClick(page.view, Qt.Key.Key_F6)
    assert page.control.state is Air.PAUSED
    qtbot.keyClick(page.view, Qt.Key.Key_F6)
    assert page.control.state is Air.LIVE
    qtbot.keyClick(
        page.view, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert page.overlays.panicking
    assert not page.overlays.main.frame.lines
    with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
        qtbot.keyClick(page.view, Qt.Key.Key_F5)
        assert page.control.state is Air.STOPPING


def test_a_line_can_be_hidden_before_it_is_finished(
    page: LivePage, qtbot: QtBot, demo_cut: Callable[[str, float], Path]
) -> None:
    page.control.go_live(demo_cut("zh", 60.0))
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not finished(page.model.row(0)), timeout=LIMIT)
    row = page.model.row(0)
    page.corrections.hide(row)
    assert row.hidden, "at once"
    qtbot.waitUntil(lambda: finished(row), timeout=LIMIT)
    qtbot.waitUntil(lambda: all(cue.hidden for cue in row.cues.values()), timeout=LIMIT)
    assert all((line.utterance, line.part) != row.key for line in page.overlays.main.frame.lines)
    page.corrections.hide(row)
    qtbot.waitUntil(lambda: not row.hidden, timeout=LIMIT)


def test_approving_what_has_no_translation_says_so(page: LivePage, qtbot: QtBot) -> None:
    cue = Cue(0, "zh", "你好", "你好", 0, 900, True, Origin.SPEECH)
    with qtbot.waitSignal(page.corrections.told, timeout=LIMIT) as told:
        page.corrections.approve(Row((0, 0), {"zh": cue}))
    assert told.args[0].code == "nothing_to_approve"


def test_the_window_asks_before_it_closes_a_show_and_then_keeps_everything(
    page: LivePage, studio: Studio, qtbot: QtBot, demo_cut: Callable[[str, float], Path]
) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    page.control.go_live(demo_cut("zh", 60.0))
    qtbot.waitUntil(lambda: page.model.rowCount() > 1, timeout=LIMIT)
    assert not page.may_close()
    window.close()
    assert window.isVisible()
    assert page.control.on_air, "asking stops nothing"
    said = {cue.text for cue in shown(page, "zh") if cue.final}
    window.close_now()
    assert not window.isVisible()
    (kept,) = Sessions(paths.database()).all()
    assert kept.state == "ended"
    lines = Sessions(paths.database()).cues(kept.session.id)
    assert said <= {cue.text for cue in lines}
    spoken = [cue for cue in lines if cue.language == "zh"]
    for target in ("kk", "ru"):
        assert len([cue for cue in lines if cue.language == target]) == len(spoken), "the last words too"


def test_play_the_demo_show_is_one_press(page: LivePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.control.began, timeout=LIMIT):
        page._preflight._demo.click()
    (kept,) = Sessions(paths.database()).all()
    assert kept.origin.endswith("zh.ogg")
    assert kept.session.title == "Demo show"
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=LIMIT)
    assert not page._after.isVisible()
    with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
        page.control.stop()
    assert page._after.isVisible()
    with qtbot.waitSignal(page._pages.asked) as asked:
        page._after._open.click()
    assert asked.args == ["sessions", kept.session.id]
    page._after._next.click()
    assert page.model.rowCount() == 0
    assert page._preflight.isVisible()
    assert not page._after.isVisible()
