"""Settings: what subtitle files hold."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.settings import Settings


class SubtitlesSection(Section):
    name = "subtitles"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._untranslated, self._script = Choice(), Choice()
        self._untranslated_row, self._script_row = self.add(self._untranslated), self.add(self._script)
        self._untranslated.picked.connect(lambda value: holder.update(untranslated=value))
        self._script.picked.connect(lambda value: holder.update(kazakh_script=value))
        self.ready()

    def title(self) -> str:
        return self.tr("Subtitle files")

    def show_values(self, settings: Settings) -> None:
        self._untranslated.set_value(settings.untranslated)
        self._script.set_value(settings.kazakh_script)

    def retranslate(self) -> None:
        super().retranslate()
        self._untranslated_row.set_words(
            self.tr("Where a line has no translation"),
            self.tr("Nothing is ever invented. Each overlay has its own choice."),
        )
        self._untranslated.set_options(
            [
                ("nothing", self.tr("Leave it out")),
                ("source", self.tr("Show what was said")),
                ("sign", self.tr("Show a sign (…)")),
            ]
        )
        self._script_row.set_words(self.tr("Kazakh is written in"))
        self._script.set_options(
            [
                ("cyrl", self.tr("Cyrillic")),
                ("arab", self.tr("Arabic script")),
                ("latin", self.tr("Latin (2021)")),
            ]
        )
