from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui import qt_words
from livestream_studio.gui.tongue import LANGUAGES, NAMES, Tongue, of_system
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.words import words
from tools import translations
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


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context><name>Plate</name>
<message><source>Live</source><translation>Эфир</translation></message>
<message numerus="yes"><source>%n line(s)</source>
<translation><numerusform>%n жол</numerusform><numerusform>%n жол бар</numerusform></translation></message>
</context>
<context><name>Problems</name>
<message><source>There is no file {0}.</source><translation>{0} файлы жоқ.</translation></message>
</context>
</TS>
"""


class Plate(Translated, QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(f"{self.tr('Live')}, {self.tr('%n line(s)', None, 5)}")


class NamePlate(Plate):
    """Says what its base class says: the words are found under that one's name."""


def test_our_words_are_spoken_while_the_program_runs(
    tongue: Tongue, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "i18n"
    folder.mkdir()
    for language in LANGUAGES:
        kept = TS if language == "kk" else '<!DOCTYPE TS><TS version="2.1"></TS>'
        (folder / f"livestream_studio_{language}.ts").write_text(kept, encoding="utf-8")
    translations.compile_all(folder)
    monkeypatch.setattr("livestream_studio.gui.tongue.assets", lambda: tmp_path)
    plates = [Plate(), NamePlate()]
    for plate in plates:
        qtbot.addWidget(plate)
        assert plate.text() == "Live, 5 line(s)"
    tongue.speak("kk")
    qtbot.waitUntil(lambda: plates[0].text() == "Эфир, 5 жол бар")
    assert plates[1].text() == plates[0].text()
    assert words(Problem("media_missing", "a.wav")) == "a.wav файлы жоқ."
