"""The Settings page: sections one under the other."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from livestream_studio.gui.notices import Notices
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated


class SettingsPage(Translated, QWidget):
    name = "settings"
    icon = "settings"

    def __init__(self, settings: SettingsHolder, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addStretch(1)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        self._title.setText(self.title())
