"""The first minutes: steps that are few, can be left, and end in a show."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.room import cut_off, speak_longer
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.core.types import Level
from livestream_studio.engines.microphone_devices import Device
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES, Entry, settings_microphone
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.settings_interface import InterfaceSection
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.show_control import Air
from livestream_studio.gui.welcome import Welcome, open_welcome
from livestream_studio.gui.welcome.steps import LanguageStep, LastStep, MicrophoneStep, ModelsStep, SpeechStep
from livestream_studio.rehearsal import Check, State
from livestream_studio.settings import FILE, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
Studio = Callable[..., MainWindow]
LIMIT = 60_000  # milliseconds: a hang guard, never a measure


class Named(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def title(self) -> str:
        return self.objectName()


PLAIN = [
    Entry(name, "radio", lambda _shared, name=name: Named(name))  # type: ignore[misc]
    for name in ("live", "models", "settings")
]


@pytest.fixture(autouse=True)
def microphones(monkeypatch: pytest.MonkeyPatch) -> None:
    found = (
        Device(0, "PCH", "ALSA", 2, 44100, default=True),
        Device(1, "USB", "ALSA", 1, 48000, default=False),
    )
    monkeypatch.setattr(settings_microphone, "list_microphones", lambda: found)


@pytest.fixture
def opened(studio: Studio, qtbot: QtBot) -> tuple[MainWindow, Welcome]:
    window = studio(PLAIN)
    window.show_page("settings")
    window.show()
    return window, open_welcome(window, window.shared)


def test_it_covers_the_window_and_every_key_stays_in_it(opened: tuple[MainWindow, Welcome]) -> None:
    window, welcome = opened
    assert welcome.geometry() == window.rect()
    assert not window.page("settings").isVisible()
    window.resize(1000, 600)
    assert welcome.geometry() == window.rect()
    first = QApplication.focusWidget()
    for _ in range(20):
        window.focusNextChild()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert welcome.isAncestorOf(focus)
    assert first is not None


def test_the_language_of_the_window_changes_at_once(opened: tuple[MainWindow, Welcome]) -> None:
    window, welcome = opened
    step = welcome.steps[0]
    assert isinstance(step, LanguageStep)
    assert step.buttons["en"].isChecked()
    step.buttons["kk"].click()
    assert window.shared.settings.value.interface_language == "kk"
    assert step.buttons["kk"].isChecked()
    assert not step.buttons["en"].isChecked()


def test_the_languages_of_the_show_are_set(opened: tuple[MainWindow, Welcome]) -> None:
    window, welcome = opened
    step = welcome.steps[1]
    assert isinstance(step, SpeechStep)
    step.source.set_value("ru")
    step.source.picked.emit("ru")
    assert window.shared.settings.value.source == "ru"
    assert window.shared.settings.value.targets == ("zh", "kk"), "the old one takes its place"
    assert step.targets.value == ("zh", "kk")
    step.targets.picked.emit(("kk",))
    assert window.shared.settings.value.targets != ("zh", "kk")
    assert step.targets.value == ("kk",)


def test_the_microphone_is_heard_while_its_step_is_seen(
    opened: tuple[MainWindow, Welcome], qtbot: QtBot
) -> None:
    window, welcome = opened
    step = welcome.steps[2]
    assert isinstance(step, MicrophoneStep)
    assert step._ear._monitor is None
    with qtbot.waitSignal(step.section.listed):
        welcome.go(2)
    assert step._ear._monitor is not None
    step._ear.level.emit(Level(-20.0, -12.0, 0))
    assert step.meter.bar.share > 0.5
    step._checked(Check("microphone", "", State.READY))
    assert step._said.text() == "You are heard."
    step.section._choice.picked.emit("USB")
    assert window.shared.settings.value.microphone == "USB"
    welcome.go(1)
    assert step._ear._monitor is None


def test_it_says_what_the_starter_models_know_and_leads_to_others(
    opened: tuple[MainWindow, Welcome], own_home: Path
) -> None:
    window, welcome = opened
    welcome.go(3)
    step = welcome.steps[3]
    assert isinstance(step, ModelsStep)
    said = " ".join(label.text() for label in step.findChildren(QLabel))
    assert "demo's voices" in said
    assert "official models" in said
    step._button.click()
    assert window.open_page() == "models"
    assert window.page("models").isVisible()
    assert load().welcomed


@pytest.mark.parametrize("how", ["button", "key"])
def test_it_can_be_skipped_and_does_not_come_again(
    opened: tuple[MainWindow, Welcome], qtbot: QtBot, own_home: Path, how: str
) -> None:
    window, welcome = opened
    assert not load().welcomed
    with qtbot.waitSignal(welcome.left):
        if how == "button":
            welcome._skip.click()
        else:
            qtbot.keyClick(welcome._next, Qt.Key.Key_Escape)
    assert json.loads((own_home / FILE).read_text("utf-8"))["welcomed"] is True
    assert window.page("settings").isVisible(), "the page that was open"


def test_enter_goes_on_and_to_the_demo_in_the_end(opened: tuple[MainWindow, Welcome], qtbot: QtBot) -> None:
    window, welcome = opened
    for number in range(1, 5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert welcome.number == number
    assert welcome._back.isVisible()
    assert not welcome._next.isVisible()
    with qtbot.waitSignal(window.shared.pages.asked) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["live", "demo"]


def test_enter_on_the_language_that_is_chosen_goes_on(
    opened: tuple[MainWindow, Welcome], qtbot: QtBot
) -> None:
    _window, welcome = opened
    step = welcome.steps[0]
    assert isinstance(step, LanguageStep)
    russian = step.buttons["ru"]
    russian.setFocus()
    qtbot.keyClick(russian, Qt.Key.Key_Return)
    assert (welcome.number, russian.isChecked()) == (0, True)
    qtbot.keyClick(russian, Qt.Key.Key_Return)
    assert welcome.number == 1


def test_it_is_over_when_a_show_begins_by_its_key(opened: tuple[MainWindow, Welcome], qtbot: QtBot) -> None:
    window, welcome = opened
    with qtbot.waitSignal(welcome.left):
        window.shared.notices.settle()
    central = window.centralWidget()
    assert central is not None
    assert central.isVisible()


def test_the_settings_show_it_again(studio: Studio, qtbot: QtBot) -> None:
    window = studio([entry for entry in PAGES if entry.name == "settings"], welcomed=True)
    window.show_page("settings")
    window.show()
    section = window.findChild(InterfaceSection)
    assert section is not None
    section._welcome.click()
    section._welcome.click()
    assert [each.isVisible() for each in window.findChildren(Welcome)] == [True], "once"


def test_the_window_closes_while_it_listens(opened: tuple[MainWindow, Welcome]) -> None:
    window, welcome = opened
    welcome.go(2)
    window.close()
    step = welcome.steps[2]
    assert isinstance(step, MicrophoneStep)
    assert step._ear._monitor is None


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[QTranslator]:
    made = speak_longer()
    yield made
    qapp.removeTranslator(made)


@pytest.mark.usefixtures("longer")
def test_every_step_has_room_for_longer_words(
    opened: tuple[MainWindow, Welcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_microphone, "list_microphones", tuple)  # names of devices may be any length
    window, welcome = opened
    window.resize(1280, 720)
    for _ in welcome.steps:
        settle(window)
        assert cut_off(window) == []
        welcome.go(1)
    assert window.size().toTuple() == (1280, 720)


def test_the_demo_show_goes_through_everything(studio: Studio, qtbot: QtBot) -> None:
    if not (paths.starter_models() / "zh" / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
    window = studio([entry for entry in PAGES if entry.name == "live"], targets=("ru",))
    window.show_page("live")
    window.show()
    welcome = open_welcome(window, window.shared)
    page = window.page("live")
    assert isinstance(page, LivePage)
    last = welcome.steps[-1]
    assert isinstance(last, LastStep)
    welcome.go(len(welcome.steps))
    last._demo.click()
    assert not window.findChildren(Welcome) or not welcome.isVisible()
    qtbot.waitUntil(lambda: page.control.state is Air.LIVE, timeout=LIMIT)
    qtbot.waitUntil(lambda: bool(page.overlays.main.frame.lines), timeout=LIMIT)
    with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
        page.control.stop()
