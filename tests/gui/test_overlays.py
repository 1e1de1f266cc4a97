"""All overlay windows of a show, from the settings to the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Action, Place
from livestream_studio.core.types import HIDDEN, Cue, Origin
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay import window as window_module
from livestream_studio.gui.overlay.setup import Overlay, keep
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlays import KEY_PIXELS, Overlays
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.rehearsal import Check, State
from livestream_studio.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
CUE = Cue(0, "ru", "Цена 299 юаней.", "", 0, 1000, True, Origin.APPROVED)
TWO = (
    Overlay("main", (Place("kk"), Place("ru"))),
    Overlay("monitor", (Place("zh"), Place("ru")), audience=False),
)


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder(Settings(source="zh", targets=("kk", "ru"), overlays=keep(TWO)))


@pytest.fixture
def bridge() -> Bridge:
    return Bridge()


@pytest.fixture
def windows(holder: SettingsHolder, bridge: Bridge, qtbot: QtBot) -> Iterator[Overlays]:
    made = Overlays(holder, bridge)
    yield made
    made.close()


def texts(windows: Overlays) -> dict[str, list[str]]:
    return {name: [line.text for line in w.frame.lines] for name, w in windows._windows.items()}


def test_nothing_is_seen_before_they_are_opened(windows: Overlays) -> None:
    assert not any(window.isVisible() for window in windows._windows.values())
    windows.open()
    assert all(window.isVisible() for window in windows._windows.values())


def test_the_audience_sees_nothing_while_nobody_is_live_the_studio_does(
    windows: Overlays, bridge: Bridge, qtbot: QtBot
) -> None:
    windows.open()
    bridge.accept(CUE)
    qtbot.waitUntil(lambda: texts(windows)["monitor"] == [CUE.text])
    assert texts(windows)["main"] == []
    windows.set_live(True)
    assert texts(windows) == {"main": [], "monitor": []}, "a show begins with empty screens"
    bridge.accept(CUE)
    qtbot.waitUntil(lambda: texts(windows) == {"main": [CUE.text], "monitor": [CUE.text]})
    windows.set_live(False)
    assert texts(windows)["main"] == []


def test_a_hidden_line_goes_from_all_screens(windows: Overlays) -> None:
    windows.set_live(True)
    windows.accept(CUE)
    windows.accept(replace(CUE, notes=(HIDDEN,)))
    assert texts(windows) == {"main": [], "monitor": []}
    windows.accept(replace(CUE, utterance=1))
    assert texts(windows)["main"] == [CUE.text]
    windows.clear()
    assert texts(windows)["main"] == []


def test_what_was_done_to_a_line_is_told_with_the_overlays_name(windows: Overlays, qtbot: QtBot) -> None:
    windows.set_live(True)
    windows.accept(CUE)
    with qtbot.waitSignal(windows.decided) as told:
        windows.accept(replace(CUE, notes=(HIDDEN,)))
    name, decision = told.args
    assert (name, decision.utterance, decision.action) == ("main", 0, Action.WITHDRAWN)


def test_names_stay_whole_in_every_window(windows: Overlays, holder: SettingsHolder) -> None:
    line = replace(CUE, text="Мы сегодня показываем вам красное платье.")
    windows.set_live(True)
    windows.accept(line)
    upper, lower = texts(windows)["main"]
    name = f"{upper.split()[-1]} {lower.split()[0]}"
    windows.set_names([name], [])
    windows.accept(line)
    shown = texts(windows)["main"]
    assert shown
    assert not any(each.endswith(name.split()[0]) for each in shown), "it is not torn any more"
    holder.update(key_window=True)
    assert windows.key_window is not None
    assert windows.key_window._names == (name,)


def test_panic_blanks_everything_until_it_is_over(windows: Overlays, holder: SettingsHolder) -> None:
    holder.update(key_window=True)
    windows.open()
    windows.set_live(True)
    windows.accept(CUE)
    windows.panic(True)
    assert texts(windows) == {"main": [], "monitor": []}
    assert windows.key_window is not None
    assert windows.key_window.frame.lines == ()
    windows.panic(False)
    assert texts(windows)["main"] == [CUE.text]
    assert len(windows.key_window.frame.lines) == 1


def test_the_preflight_knows_where_they_stand(windows: Overlays) -> None:
    told: list[Check] = []
    windows.checked.connect(told.append)
    windows.check()
    windows.open()
    windows.panic(True)
    assert [(check.state, check.problem.code if check.problem else "") for check in told[:2]] == [
        (State.LOOK, "overlay_not_shown"),
        (State.READY, ""),
    ]
    assert told[-1].problem is not None
    assert told[-1].problem.code == "overlay_blanked"


def test_windows_come_and_go_with_the_settings(windows: Overlays, holder: SettingsHolder) -> None:
    windows.open()
    main = windows.main
    tall = replace(TWO[0], places=(Place("kk", "Arab"),), theme="box", area="tiktok")
    holder.update(overlays=keep([tall, Overlay("second", (Place("ru"),), shown=False)]))
    assert list(windows._windows) == ["main", "second"]
    assert windows.main is main, "it stays where it is"
    assert main.look == tall.style().scaled(main.area.letters(main.screen().geometry()))
    assert [place.script for place in main.frame.places] == ["Arab"]
    assert main.area.id == "tiktok"
    assert not windows._windows["second"].isVisible()
    assert windows.key_window is None
    holder.update(key_window=True)
    assert windows.key_window is not None
    assert windows.key_window.isVisible()
    assert windows.key_window.height() > 320, "for a tall picture"
    assert windows.key_window.look.size == pytest.approx(tall.style().size * 1.4), "for a phone"
    holder.update(overlays=keep(TWO))
    assert windows.key_window.size() == KEY_PIXELS, "the host now shows another kind of picture"
    assert windows.key_window.isVisible()
    holder.update(key_window=False)
    assert windows.key_window is None


def test_a_style_is_tried_and_a_changed_theme_is_read_again(
    windows: Overlays, holder: SettingsHolder
) -> None:
    holder.update(key_window=True)
    own = windows.main.look
    tried = replace(own, size=71.0)
    windows.wear("main", tried)
    windows.wear("nobody", tried)
    assert windows.key_window is not None
    assert (windows.main.look, windows.key_window.look) == (tried, tried)
    assert windows._windows["monitor"].look == own
    windows.wear("main", None)
    assert (windows.main.look, windows.key_window.look) == (own, own)
    mine = replace(own, fills=("#ffee00",))
    themes.save(mine, themes.own_folder() / "outline.json")
    windows.reread()
    assert windows.main.look == mine


def test_arranging_shows_a_sample_off_the_air_too(windows: Overlays, qtbot: QtBot) -> None:
    with qtbot.waitSignal(windows.changed):
        windows.arrange(True)
    assert windows.arranging
    assert windows.main.isVisible()
    assert windows.main.frame.lines
    windows.arrange(False)
    assert not windows.main.isVisible(), "it was not open before"
    assert not windows.main.frame.lines


def test_two_overlays_do_not_begin_at_one_place(windows: Overlays) -> None:
    main, monitor = windows._windows.values()
    assert monitor.geometry().top() < main.geometry().top()
    assert monitor.area.safe(monitor.screen().geometry()).contains(monitor.geometry())


def test_escape_in_one_overlay_ends_the_arranging_of_all(windows: Overlays, qtbot: QtBot) -> None:
    windows.open()
    windows.arrange(True)
    qtbot.keyClick(windows._windows["monitor"], Qt.Key.Key_Escape)
    assert not windows.arranging


def test_a_lost_screen_is_told(windows: Overlays, qtbot: QtBot) -> None:
    windows.open()
    with qtbot.waitSignal(windows.told) as told:
        windows.main._screen_removed(QGuiApplication.primaryScreen())
    assert told.args[0].code == "overlay_screen_gone"


def test_a_trial_shows_sample_lines_but_never_to_the_audience(windows: Overlays) -> None:
    windows.open()
    tried = Style(size=60.0)
    windows.wear("main", tried)
    assert texts(windows)["main"], "there is something to look at"
    windows.panic(True)
    assert texts(windows)["main"] == []
    windows.panic(False)
    windows.set_live(True)
    assert texts(windows)["main"] == [], "the audience sees it now"
    windows.set_live(False)
    assert texts(windows)["main"]
    windows.wear("main", None)
    assert texts(windows)["main"] == []


def test_a_trial_outlives_other_changes(windows: Overlays, holder: SettingsHolder) -> None:
    tried = Style(size=60.0)
    windows.wear("main", tried)
    holder.update(overlays=keep([replace(TWO[0], title="Mine"), TWO[1]]))
    assert windows.main.look == tried


@pytest.mark.parametrize(
    ("instead", "shown"), [("nothing", []), ("source", ["昨天看了电影"]), ("sign", ["…"])]
)
def test_each_overlay_shows_untranslated_lines_in_its_own_way(
    windows: Overlays, holder: SettingsHolder, bridge: Bridge, qtbot: QtBot, instead: str, shown: list[str]
) -> None:
    holder.update(overlays=keep([replace(TWO[0], places=(Place("ru"),), untranslated=instead)]))
    windows.open()
    windows.set_live(True)
    said = Cue(0, "zh", "昨天看了电影", "", 0, 1000, True, Origin.SPEECH)
    for cue in (said, Cue(0, "ru", "", "", 0, 1000, True, Origin.NONE)):
        with qtbot.waitSignal(bridge.cue):
            bridge.accept(cue)
    assert texts(windows)["main"] == shown


def test_russian_is_never_put_into_the_letters_of_kazakh(windows: Overlays, holder: SettingsHolder) -> None:
    arabic = replace(TWO[0], places=(Place("kk", "Arab"),), untranslated="source")
    holder.update(source="ru", targets=("kk",), overlays=keep([arabic]))
    windows.open()
    windows.set_live(True)
    windows.accept(Cue(0, "ru", "Вчера была в кино", "", 0, 1000, True, Origin.SPEECH))
    windows.accept(Cue(0, "kk", "", "", 0, 1000, True, Origin.NONE))
    assert texts(windows)["main"] == ["…"]


def test_the_key_colour_is_the_one_that_was_chosen(windows: Overlays, holder: SettingsHolder) -> None:
    holder.update(key_window=True)
    assert windows.key_window is not None
    assert windows.key_window.key == "#00ff00"
    holder.update(key_colour="#0000ff")
    assert windows.key_window.key == "#0000ff"
    assert windows.key_window.image.pixelColor(0, 0).name() == "#0000ff"


def test_a_trial_that_ends_after_everything_is_closed_does_no_harm(windows: Overlays) -> None:
    windows.wear("main", Style(size=60.0))
    windows.close()
    windows.wear("main", None)
    assert windows.key_window is None


def test_each_has_its_name_on_it_while_they_are_arranged(
    windows: Overlays, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: set[str] = set()
    paint = window_module.paint_held
    monkeypatch.setattr(
        window_module,
        "paint_held",
        lambda painter, where, title: (painted.add(title), paint(painter, where, title)),
    )
    windows.open()
    windows.arrange(True)
    for window in windows._windows.values():
        window.grab()
    assert painted == {"For the audience", "For the studio"}
