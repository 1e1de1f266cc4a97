from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import StudioError
from livestream_studio.engines.microphone_devices import Device
from livestream_studio.gui.languages_chosen import with_source
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES, settings_microphone
from livestream_studio.gui.pages.settings import SettingsPage
from livestream_studio.gui.pages.settings_contents import Contents
from livestream_studio.gui.pages.settings_microphone import MicrophoneSection
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.shortcut_row import ShortcutRow
from livestream_studio.paths import models_home, starter_models
from livestream_studio.settings import Settings

Studio = Callable[..., MainWindow]
USB = Device(1, "USB Audio", "ALSA", 1, 48000, default=False)
BUILT_IN = Device(0, "Built-in", "ALSA", 2, 44100, default=True)
ENTRY = tuple(entry for entry in PAGES if entry.name == "settings")


@pytest.fixture
def microphones(monkeypatch: pytest.MonkeyPatch) -> list[Device | StudioError]:
    """What is there; an error, if it stands first, is raised."""
    found: list[Device | StudioError] = [BUILT_IN, USB]

    def listed() -> tuple[Device, ...]:
        if found and isinstance(found[0], StudioError):
            raise found[0]
        return tuple(each for each in found if isinstance(each, Device))

    monkeypatch.setattr(settings_microphone, "list_microphones", listed)
    return found


@pytest.fixture
def opened(studio: Studio, microphones: list[Device | StudioError], qtbot: QtBot) -> Iterator[MainWindow]:
    window = studio(ENTRY)
    window.show_page("settings")
    section = window.findChild(MicrophoneSection)
    assert section is not None
    with qtbot.waitSignal(section.listed):
        window.show()
    return window


def choice(window: QWidget, name: str) -> Choice:
    return next(each for each in window.findChildren(Choice) if each.accessibleName() == name)


def pick(made: Choice, value: object) -> None:
    """As a person does."""
    made.set_value(value)
    made.activated.emit(made.currentIndex())


def options(made: Choice) -> list[object]:
    return [made.itemData(number) for number in range(made.count())]


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Language of the window", "interface_language", "ru"),
        ("Colours", "look", "light"),
        ("Silence that ends a sentence", "endpoint_silence_ms", 600),
        ("Microphone", "microphone", "USB Audio"),
        ("Where a line has no translation", "untranslated", "sign"),
        ("Kazakh is written in", "kazakh_script", "arab"),
    ],
)
def test_what_is_picked_is_set(opened: MainWindow, name: str, field: str, value: object) -> None:
    pick(choice(opened, name), value)
    assert getattr(opened.shared.settings.value, field) == value


def test_what_is_set_elsewhere_is_shown(opened: MainWindow) -> None:
    opened.shared.settings.update(source="kk", targets=("zh",), endpoint_silence_ms=555, ffmpeg="/opt/ffmpeg")
    assert choice(opened, "Spoken language").value == "kk"
    assert choice(opened, "Silence that ends a sentence").value == 555
    assert "/opt/ffmpeg" in [field.text() for field in opened.findChildren(QLineEdit)]


def test_a_change_of_language_changes_the_window_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    pick(choice(opened, "Language of the window"), "kk")
    assert opened.shared.settings.value.interface_language == "kk"
    assert opened.shared.look.palette.dark
    pick(choice(opened, choice_names(opened)[1]), "light")
    assert not opened.shared.look.palette.dark


def choice_names(window: QWidget) -> list[str]:
    return [each.accessibleName() for each in window.findChildren(Choice)]


@pytest.mark.parametrize(
    ("settings", "source", "targets"),
    [
        (Settings(source="zh", targets=("ru", "kk")), "ru", ("zh", "kk")),
        (Settings(source="zh", targets=("kk",)), "ru", ("kk",)),
        (Settings(source="zh", targets=("ru",)), "zh", ("ru",)),
    ],
)
def test_the_old_spoken_language_takes_the_place_of_the_new_one(
    settings: Settings, source: str, targets: tuple[str, ...]
) -> None:
    assert with_source(settings, source) == {"source": source, "targets": targets}


def test_targets_are_toggled(opened: MainWindow) -> None:
    button = next(b for b in opened.findChildren(QPushButton) if b.text() == "Қазақша")
    button.click()
    assert opened.shared.settings.value.targets == ("ru",)


def test_partials_can_be_left_untranslated(opened: MainWindow) -> None:
    box = opened.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert opened.shared.settings.value.translate_partials is False


def test_names_need_not_be_expected(opened: MainWindow) -> None:
    opened.findChildren(QCheckBox)[1].click()
    assert opened.shared.settings.value.expect_names is False


def test_an_unplugged_microphone_stays_chosen(
    opened: MainWindow, microphones: list[Device | StudioError], qtbot: QtBot
) -> None:
    pick(choice(opened, "Microphone"), "USB Audio")
    microphones.remove(USB)
    look_again(opened, qtbot)
    assert choice(opened, "Microphone").value == "USB Audio"
    assert "Built-in" in choice(opened, "Microphone").itemText(0)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([StudioError("portaudio_missing", "libportaudio.so.2")], "PortAudio"),
        ([], "No microphone is connected."),
    ],
)
def test_without_microphones_it_says_why(
    opened: MainWindow,
    microphones: list[Device | StudioError],
    qtbot: QtBot,
    found: list[Device | StudioError],
    said: str,
) -> None:
    microphones[:] = found
    look_again(opened, qtbot)
    seen = [label.text() for label in opened.findChildren(QLabel) if not label.isHidden()]
    assert any(said in text for text in seen)
    microphones[:] = [USB]
    look_again(opened, qtbot)
    seen = [label.text() for label in opened.findChildren(QLabel) if not label.isHidden()]
    assert not any(said in text for text in seen)


def look_again(window: MainWindow, qtbot: QtBot) -> None:
    section = window.findChild(MicrophoneSection)
    assert section is not None
    button = section.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    with qtbot.waitSignal(section.listed):
        button.click()


def test_models_are_offered_where_there_are_several(
    studio: Studio, microphones: list[Device | StudioError], qtbot: QtBot
) -> None:
    folder = models_home() / "speech" / "vosk-model-small-ru-0.22"
    folder.parent.mkdir(parents=True)
    folder.symlink_to(starter_models() / "ru", target_is_directory=True)
    window = studio(ENTRY)
    window.show_page("settings")
    window.show()
    made = choice(window, "Русский")
    assert options(made) == ["", str(folder), str(starter_models() / "ru")]
    assert not made.isHidden()
    assert not choice(window, "中文").isVisible()
    pick(made, str(folder))
    assert window.shared.settings.value.speech_models == {"ru": str(folder)}
    pick(made, "")
    assert window.shared.settings.value.speech_models == {}


def test_a_model_that_was_installed_meanwhile_is_offered(opened: MainWindow) -> None:
    folder = models_home() / "speech" / "vosk-model-small-kk-0.42"
    folder.parent.mkdir(parents=True)
    folder.symlink_to(starter_models() / "kk", target_is_directory=True)
    page = opened.page("settings")
    page.hide()
    page.show()
    assert str(folder) in options(choice(opened, "Қазақша"))
    assert "Speech models" in contents(opened)


def contents(window: MainWindow) -> list[str]:
    listed = window.findChild(Contents)
    assert listed is not None
    return [each.text() for each in listed.findChildren(QPushButton) if not each.isHidden()]


def test_the_section_that_is_read_is_marked(opened: MainWindow, qtbot: QtBot) -> None:
    assert contents(opened)[:3] == ["Window", "Speech", "Sound"]
    listed = opened.findChild(Contents)
    assert listed is not None
    marks = {each.text(): each for each in listed.findChildren(QPushButton)}
    assert marks["Window"].isChecked()
    marks["Files"].click()
    assert marks["Files"].isChecked()
    opened.shared.pages.go("settings", "speech")
    assert marks["Speech"].isChecked()
    page = opened.page("settings")
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    scroll.verticalScrollBar().setValue(0)
    assert marks["Window"].isChecked()


def test_a_field_lets_go_when_it_has_its_key(opened: MainWindow, qtbot: QtBot) -> None:
    actions = opened.shared.actions
    row = next(row for row in opened.findChildren(ShortcutRow) if row.accessibleName() == "Settings")
    field = row.findChild(QKeySequenceEdit)
    assert field is not None
    field.setFocus()
    with qtbot.waitSignal(row.picked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    assert actions.key_text("page.settings") == "F9"
    assert not field.hasFocus()
    with qtbot.waitSignal(actions.action("page.settings").triggered):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F4)
    assert field.keySequence().toString() == "F9", "a later key is no longer meant for it"


def test_a_reset_can_be_taken_back(opened: MainWindow, qtbot: QtBot) -> None:
    holder = opened.shared.settings
    holder.update(source="ru", targets=("zh",), ffmpeg="/opt/ffmpeg")
    before = holder.value
    page = opened.page("settings")
    assert isinstance(page, SettingsPage)
    page.reset()
    assert holder.value == Settings()
    notice = opened.shared.notices.all[0]
    assert notice.problem.code == "settings_reset"
    assert notice.action is not None
    notice.action[1]()
    assert holder.value == before


def test_a_section_can_be_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1000, 600)
    opened.shared.pages.go("settings", "files")
    button = next(b for b in opened.findChildren(QPushButton) if b.text() == "Open the folder")
    assert button.visibleRegion().boundingRect() == button.rect()


def test_every_control_has_a_name_for_those_who_do_not_see_it(opened: MainWindow) -> None:
    page = opened.page("settings")
    for kind in (Choice, QLineEdit, QCheckBox, QPushButton, QToolButton):
        for each in page.findChildren(kind):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                outer = each.parent()
                named = outer if isinstance(outer, QKeySequenceEdit) else each
                said = named.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
                assert said, each
