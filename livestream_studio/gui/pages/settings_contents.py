"""The names of the sections, beside them: one click, and the section is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from livestream_studio.gui.pages.settings_section import Section


class Contents(QWidget):
    """`chosen` carries a section. One that is hidden has no name here; `mark` shows which is being read."""

    chosen = Signal(object)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: list[tuple[Section, QPushButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for section in sections:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "entry")
            button.clicked.connect(lambda _=False, section=section: self.chosen.emit(section))
            self._group.addButton(button)
            self._buttons.append((section, button))
            column.addWidget(button)
        self.set_words()

    def set_words(self) -> None:
        for section, button in self._buttons:
            button.setText(section.title())
            button.setVisible(not section.isHidden())

    def mark(self, section: Section) -> None:
        next(button for each, button in self._buttons if each is section).setChecked(True)
