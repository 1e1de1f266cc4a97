"""The Settings page: sections one under the other, with their names beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.settings import Settings

WIDEST = 760


class SettingsPage(Translated, QWidget):
    name = "settings"
    icon = "settings"

    def __init__(
        self,
        settings: SettingsHolder,
        notices: Notices,
        sections: Sequence[Section],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._notices = settings, notices
        self._sections = tuple(sections)
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self._reset = QPushButton()
        self._reset.setMinimumHeight(32)
        self._reset.clicked.connect(self.reset)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def open_at(self, what: str) -> None:
        """Brings the section of that name into sight."""
        for section in self._sections:
            if section.name == what:
                self._scroll.ensureWidgetVisible(section, 0, 24)
                section.setFocus()

    def reset(self) -> None:
        """Everything as it was at first, and a notice that takes it back."""
        before = self._settings.value
        self._settings.put(Settings(unknown=before.unknown))
        if self._settings.value != before:
            undo = (self.tr("Undo"), lambda: self._settings.put(before))
            self._notices.tell(Problem("settings_reset"), action=undo)

    def may_close(self) -> bool:
        return True

    def close_now(self) -> None:
        for section in self._sections:
            section.close_now()

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self._reset.setText(self.tr("Reset all"))

    def _inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout()
        column.setSpacing(32)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._reset)
        column.addLayout(head)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        held = QWidget()
        held.setLayout(column)
        held.setMaximumWidth(WIDEST)
        row = QHBoxLayout(inside)
        row.setContentsMargins(32, 16, 32, 32)
        row.addWidget(held, 10)
        row.addStretch(1)
        return inside
