from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.gui import qt_words
from livestream_studio.gui.tongue import LANGUAGES, NAMES, Tongue, of_system
from livestream_studio.gui.translated import Translated
from tools.source_texts import texts_in


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    before = QLocale()
    made = Tongue(qapp, "en")
    yield made
    made.speak("en")
    made.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["kk-Cyrl-KZ", "ru-KZ"], "kk"),
        (["zh-Hans-CN", "zh"], "zh"),
        (["de-DE", "ru-RU"], "ru"),
        (["de-DE"], "en"),
        (["ru_RU"], "ru"),
        ([], "en"),
    ],
)
def test_the_first_of_the_system_s_languages_that_we_speak(system: list[str], spoken: str) -> None:
    assert of_system(system) == spoken


def test_a_change_is_told_once_and_figures_follow(tongue: Tongue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tongue.changed) as told:
        tongue.speak("kk")
    assert told.args == ["kk"]
    assert QLocale().toString(1234.5, "f", 1) == "1 234,5".replace(" ", QLocale().groupSeparator())
    with qtbot.assertNotEmitted(tongue.changed):
        tongue.speak("kk")


def test_every_language_has_its_own_name() -> None:
    assert set(NAMES) == set(LANGUAGES)


class Named(Translated, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.inner = QLabel(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.times += 1


def test_a_widget_is_told_of_a_change_of_language(tongue: Tongue, qtbot: QtBot) -> None:
    widget = Named()
    qtbot.addWidget(widget)
    tongue.speak("ru")
    qtbot.waitUntil(lambda: widget.times > 1)


def test_qt_s_own_words_are_translated(tongue: Tongue, qapp: QApplication) -> None:
    tongue.speak("ru")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Отмена"
    tongue.speak("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_qt_s_words_are_spelt_as_qt_looks_them_up(qapp: QApplication) -> None:
    qts = QTranslator()
    assert qts.load("qtbase_ru", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    named = texts_in([Path(qt_words.__file__)])
    assert len(named) == len(qt_words.WORDS)
    assert [text for context, text, _ in named if not qts.translate(context, text)] == []
