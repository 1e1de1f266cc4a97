"""Settings: the window's language and colours."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tongue import LANGUAGES, NAMES
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.settings import Settings


class InterfaceSection(Section):
    name = "interface"

    def __init__(self, holder: SettingsHolder, pages: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._language, self._look = Choice(), Choice()
        self._language_row, self._look_row = self.add(self._language), self.add(self._look)
        self._language.picked.connect(lambda value: holder.update(interface_language=value))
        self._look.picked.connect(lambda value: holder.update(look=value))
        self._welcome = QPushButton()
        self._welcome.setMinimumHeight(32)
        self._welcome.clicked.connect(pages.welcome)
        self._welcome_row = self.add(self._welcome)
        self.ready()

    def title(self) -> str:
        return self.tr("Window")

    def show_values(self, settings: Settings) -> None:
        self._language.set_value(settings.interface_language)
        self._look.set_value(settings.look)

    def retranslate(self) -> None:
        super().retranslate()
        self._language_row.set_words(self.tr("Language of the window"))
        self._language.set_options(
            [("", self.tr("As the system")), *((code, NAMES[code]) for code in LANGUAGES)]
        )
        self._welcome_row.set_words(self.tr("First steps"))
        self._welcome.setText(self.tr("Show them again"))
        self._look_row.set_words(self.tr("Colours"))
        self._look.set_options(
            [
                ("system", self.tr("As the system")),
                ("dark", self.tr("Dark")),
                ("light", self.tr("Light")),
            ]
        )
