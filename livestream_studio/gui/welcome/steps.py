"""The steps of the welcome; each is one question, or one thing to know."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio import languages
from livestream_studio.core.types import Level, Problem
from livestream_studio.gui.ear import Ear
from livestream_studio.gui.languages_chosen import with_source
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.meter import Meter
from livestream_studio.gui.pages.settings_microphone import MicrophoneSection
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tongue import LANGUAGES, NAMES
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.language_toggles import LanguageToggles
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.widgets.setting_row import SettingRow
from livestream_studio.gui.words import words
from livestream_studio.rehearsal import Check, State
from livestream_studio.settings import Settings

BUTTON = 44


class Step(Translated, QWidget):
    """A heading, a few plain sentences, and what is asked below them. `first` gets the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first: QWidget | None = None
        self._heading, self._text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._heading.setProperty("kind", "title")
        self._text.setProperty("kind", "dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self._below = QVBoxLayout()
        self._below.setSpacing(16)
        column.addLayout(self._below)
        column.addStretch(1)  # the buttons below stay where they are from step to step

    def add(self, *widgets: QWidget, at: Qt.AlignmentFlag | None = None) -> None:
        """Below what was added before, as wide as the step unless `at` says where."""
        for widget in widgets:
            self._below.addWidget(widget)
            if at is not None:
                self._below.setAlignment(widget, at)

    def set_words(self, heading: str, text: str) -> None:
        self._heading.setText(heading)
        self._text.setText(text)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)


class LanguageStep(Step):
    """The window speaks another language at once."""

    def __init__(self, holder: SettingsHolder) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.buttons = {code: QPushButton(NAMES[code]) for code in LANGUAGES}
        for number, (code, button) in enumerate(self.buttons.items()):
            button.setCheckable(True)
            button.setMinimumHeight(BUTTON)
            button.setAccessibleName(NAMES[code])
            button.clicked.connect(lambda _=False, code=code: holder.update(interface_language=code))
            self._group.addButton(button)
            grid.addWidget(button, *divmod(number, 2))
        self.add(held)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Welcome to Livestream Studio"),
            self.tr(
                "What you say on the air becomes subtitles in Chinese, Russian and Kazakh, on this computer "
                "alone: nothing is sent anywhere. First: the language of this window."
            ),
        )
        spoken = QLocale().name().split("_")[0]
        self.first = self.buttons.get(spoken, self.buttons["en"])
        for code, button in self.buttons.items():
            button.setChecked(code == spoken)


class SpeechStep(Step):
    """What is spoken, and into what it is translated."""

    def __init__(self, holder: SettingsHolder) -> None:
        super().__init__()
        codes = [code for code in NAMES if code in languages.codes()]
        self.source, self.targets = Choice(), LanguageToggles(codes)
        self.source.set_options([(code, NAMES[code]) for code in codes])
        self._source_row, self._targets_row = SettingRow(self.source), SettingRow(self.targets)
        self.source.picked.connect(lambda value: holder.update(**with_source(holder.value, value)))
        self.targets.picked.connect(lambda value: holder.update(targets=value))
        self.add(self._source_row, self._targets_row)
        holder.changed.connect(self._follow)
        self.first = self.source
        self._follow(holder.value)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("What do you speak?"),
            self.tr("Both can be changed before every show, on the Live page."),
        )
        self._source_row.set_words(self.tr("Spoken language"))
        self._targets_row.set_words(self.tr("Subtitles in"))

    def _follow(self, settings: Settings) -> None:
        self.source.set_value(settings.source)
        self.targets.set_value(settings.targets, without=settings.source)


class MicrophoneStep(Step):
    """Is it heard? It listens while the step is seen, and not a moment longer."""

    def __init__(self, holder: SettingsHolder, look: Look) -> None:
        super().__init__()
        self.section = MicrophoneSection(holder)
        self.meter, self._said = Meter(look), QLabel(wordWrap=True)
        self._ear = Ear(holder, self)
        self._check: Check | None = None
        self._asleep = False  # a picture needs no microphone
        self._ear.level.connect(self.meter.hear)
        self._ear.checked.connect(self._checked)
        if (heading := self.section.findChild(SectionLabel)) is not None:
            heading.hide()  # the step has one
        self.add(self.section, self.meter, self._said)
        self.first = self.section
        self.retranslate()

    def demo(self) -> None:
        """As if somebody spoke, for pictures."""
        self._asleep = True
        self.section.demo()
        for rms_db in (-21.0, -18.0, -24.0):
            self.meter.hear(Level(rms_db, rms_db + 6.0, 0))
        self.meter.hold()
        self._checked(Check("microphone", "", State.READY))

    def close_now(self) -> None:
        """Nothing runs any more when it returns."""
        self._ear.close()
        self.section.close_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asleep:
            self.section.look_again()
            self._ear.listen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ear.listen(False)
        self.meter.quiet()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Are you heard?"),
            self.tr("Speak as you do on the air: the bar should move to the middle and beyond."),
        )
        self._say()

    def _checked(self, check: Check) -> None:
        self._check = check
        self._say()

    def _say(self) -> None:
        check = self._check
        heard = check is not None and check.state is State.READY
        problem = check.problem if check is not None else None
        self._said.setProperty("kind", "fine" if heard else "look")
        self._said.style().polish(self._said)
        self._said.setText(self.tr("You are heard.") if heard else words(problem or _UNHEARD))
        self._said.setVisible(problem is None or problem.code not in _TOLD_ABOVE)


class ModelsStep(Step):
    """What the models that come with the program can do, said plainly. `models`: show me the others."""

    models = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._button = QPushButton()
        self._button.setIcon(icon("boxes"))
        self._button.setMinimumHeight(36)
        self._button.clicked.connect(self.models)
        self.add(self._button, at=Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("What the starter models know"),
            self.tr(
                "The models that came with the program know the demo's voices and the sentences of its "
                "phrasebook, and nothing else: of your own speech they understand hardly a word. For a real "
                "show, install the official models; they are free and work offline too. The Models page says "
                "which ones, how large they are and where they lie."
            ),
        )
        self._button.setText(self.tr("Open the Models page"))


class LastStep(Step):
    """`demo`: play it; `studio`: straight to the studio."""

    demo = Signal()
    studio = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._demo, self._studio = QPushButton(), QPushButton()
        self._demo.setProperty("kind", "primary")
        self._demo.clicked.connect(self.demo)
        self._studio.clicked.connect(self.studio)
        for button in (self._demo, self._studio):
            button.setMinimumHeight(BUTTON)
        self.add(self._demo, self._studio)
        self.first = self._demo
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Ready"),
            self.tr(
                "The demo show is a recording that goes through the real recogniser and the real translators "
                "into the real overlay: watch the lower end of your screen. You can stop it at any time."
            ),
        )
        self._demo.setText(self.tr("Play the demo show"))
        self._studio.setText(self.tr("Go to the studio"))


_TOLD_ABOVE = frozenset({"microphone_none", "portaudio_missing"})
_UNHEARD = Problem("microphone_unheard")
