"""Settings: which speech model, where a language has several."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from livestream_studio.engines.models import SpeechFolder
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.setting_row import SettingRow
from livestream_studio.settings import Settings
from livestream_studio.translators import library


class ModelsSection(Section):
    """Hidden while no language has more than one."""

    name = "models"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._models: tuple[SpeechFolder, ...] = ()
        self._choices: dict[str, Choice] = {}
        self._rows: dict[str, SettingRow] = {}
        for language in ("zh", "ru", "kk"):
            self._choices[language] = Choice()
            self._rows[language] = self.add(self._choices[language])
            self._choices[language].picked.connect(
                lambda value, language=language: self._pick(language, str(value))
            )
        self.look_again()

    def title(self) -> str:
        return self.tr("Speech models")

    def look_again(self) -> None:
        """Which models are installed now?"""
        self._models = library().speech()
        self.ready()

    def show_values(self, settings: Settings) -> None:
        for language, choice in self._choices.items():
            choice.set_value(settings.speech_models.get(language, ""))

    def retranslate(self) -> None:
        super().retranslate()
        several = {language: self._of(language) for language in self._choices}
        for language, models in several.items():
            names = [(str(model.path), self._name(model)) for model in models]
            self._choices[language].set_options([("", self.tr("The first installed one")), *names])
            self._rows[language].set_words(NAMES[language])
            self._rows[language].setVisible(len(models) > 1)
        self.setVisible(any(len(models) > 1 for models in several.values()))

    def _of(self, language: str) -> list[SpeechFolder]:
        return [model for model in self._models if model.language == language]

    def _name(self, model: SpeechFolder) -> str:
        if not model.starter:
            return model.path.name
        own = library().installed(model.path)
        return self.tr("Starter model") + (f": {model.path.name}" if own else "")

    def _pick(self, language: str, path: str) -> None:
        kept = {**self.holder.value.speech_models, language: path}
        self.holder.update(speech_models={code: each for code, each in kept.items() if each})
