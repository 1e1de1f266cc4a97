"""The Settings page: sections one under the other, with their names beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages import Demonstrable
from livestream_studio.gui.pages.settings_contents import Contents
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.settings import Settings

WIDEST = 760
ABOVE = 24  # a section that was asked for stands so far below the edge


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
        self._contents = Contents(self._sections)
        self._contents.chosen.connect(self._show_section)
        self._inner = self._inside()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark)
        self._arrange()
        self.retranslate()
        self._contents.mark(self._sections[0])

    def title(self) -> str:
        return self.tr("Settings")

    def open_at(self, what: str) -> None:
        """Brings the section of that name into sight."""
        for section in self._sections:
            if section.name == what:
                self._show_section(section)

    def names(self) -> list[str]:
        """Of the sections that are there, for `open_at`."""
        return [section.name for section in self._sections if not section.isHidden()]

    def demo(self) -> None:
        """With a microphone that nobody has, for pictures."""
        for section in self._sections:
            if isinstance(section, Demonstrable):
                section.demo()

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for section in self._sections:
            section.look_again()
        self._contents.set_words()

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self._reset.setText(self.tr("Reset all"))
        self._contents.set_words()

    def _show_section(self, section: Section) -> None:
        layout = self._inner.layout()
        assert layout is not None
        layout.activate()  # the page may never have been seen
        self._scroll.verticalScrollBar().setValue(self._top(section) - ABOVE)
        section.setFocus()
        self._contents.mark(section)

    def _top(self, section: Section) -> int:
        return section.mapTo(self._inner, QPoint(0, 0)).y()

    def _mark(self, scrolled: int) -> None:
        """The section at the upper edge is the one that is read."""
        seen = [section for section in self._sections if not section.isHidden()]
        above = [section for section in seen if self._top(section) <= scrolled + 2 * ABOVE]
        self._contents.mark(above[-1] if above else seen[0])

    def _inside(self) -> QWidget:
        inside, held = QWidget(), QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        held.setMaximumWidth(WIDEST)
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, ABOVE, 24, ABOVE)
        row.addWidget(held, 99)
        row.addStretch(1)
        return inside

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(24, 16, 0, 24)
        side.setSpacing(16)
        side.addWidget(self._title)
        side.addWidget(self._contents)
        side.addStretch(1)
        side.addWidget(self._reset, alignment=Qt.AlignmentFlag.AlignLeft)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(side)
        whole.addWidget(self._scroll, 1)
