"""Settings: what is spoken, into which languages, through which microphone and model."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from livestream_studio.gui.figures import number
from livestream_studio.gui.languages_chosen import with_source
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.language_toggles import LanguageToggles
from livestream_studio.settings import Settings

SPOKEN = ("zh", "ru", "kk")
SILENCES_MS = (300, 400, 500, 600, 800, 1000, 1500, 2000)


class SpeechSection(Section):
    name = "speech"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._source, self._targets = Choice(), LanguageToggles(SPOKEN)
        self._silence, self._partials, self._names = Choice(), QCheckBox(), QCheckBox()
        self._source_row, self._targets_row = self.add(self._source), self.add(self._targets)
        self._silence_row, self._partials_row = self.add(self._silence), self.add(self._partials)
        self._names_row = self.add(self._names)
        self._source.picked.connect(lambda value: holder.update(**with_source(holder.value, value)))
        self._targets.picked.connect(lambda value: holder.update(targets=value))
        self._silence.picked.connect(lambda value: holder.update(endpoint_silence_ms=value))
        self._partials.clicked.connect(lambda on: holder.update(translate_partials=on))
        self._names.clicked.connect(lambda on: holder.update(expect_names=on))
        self.ready()

    def title(self) -> str:
        return self.tr("Speech")

    def show_values(self, settings: Settings) -> None:
        self._source.set_value(settings.source)
        self._targets.set_value(settings.targets, without=settings.source)
        self._set_silences(settings.endpoint_silence_ms)
        self._silence.set_value(settings.endpoint_silence_ms)
        self._partials.setChecked(settings.translate_partials)
        self._names.setChecked(settings.expect_names)

    def retranslate(self) -> None:
        super().retranslate()
        self._source_row.set_words(self.tr("Spoken language"), self.tr("Holds from the next show on."))
        self._source.set_options([(code, NAMES[code]) for code in SPOKEN])
        self._targets_row.set_words(self.tr("Subtitles in"))
        self._silence_row.set_words(
            self.tr("Silence that ends a sentence"),
            self.tr("Shorter: subtitles come sooner. Longer: slow speakers are not cut off."),
        )
        self._set_silences(self.holder.value.endpoint_silence_ms)
        self._partials_row.set_words(self.tr("Translate sentences before they are finished"))
        self._names_row.set_words(
            self.tr("Expect the products' names"),
            self.tr("Those of the running order, where the speech model can. Holds from the next show on."),
        )

    def _set_silences(self, chosen: int) -> None:
        known = sorted({*SILENCES_MS, chosen} - {0})
        self._silence.set_options(
            [(0, self.tr("As the speech model")), *((value, self._seconds(value)) for value in known)]
        )

    def _seconds(self, milliseconds: int) -> str:
        return self.tr("{0} s").format(number(milliseconds / 1000, 1 if milliseconds % 100 == 0 else 2))
