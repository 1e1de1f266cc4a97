"""The pages, one under the other: icon and label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages import Entry
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.rail_button import RailButton

AT_FOOT = "settings"


class Rail(Translated, QFrame):
    """`chosen` carries the name of the page that was clicked or called by its key (Ctrl+1 …)."""

    chosen = Signal(str)

    def __init__(
        self, entries: Sequence[Entry], look: Look, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._actions = actions
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(4)
        for number, entry in enumerate(entries, start=1):
            if entry.name == AT_FOOT:
                self._column.addStretch(1)
            self._add(entry, number, look)
        actions.changed.connect(self.retranslate)
        self.retranslate()

    def add_at_foot(self, widget: QWidget) -> None:
        """Above the last page."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def mark(self, name: str) -> None:
        """Shows which page is open, without telling anybody."""
        self._buttons[name].setChecked(True)

    def title(self, name: str) -> str:
        return {
            "live": self.tr("Live"),
            "products": self.tr("Products"),
            "lines": self.tr("Lines"),
            "sessions": self.tr("Sessions"),
            "models": self.tr("Models"),
            "settings": self.tr("Settings"),
        }[name]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for name, button in self._buttons.items():
            button.set_words(self.title(name), self._actions.key_text(f"page.{name}"))

    def _add(self, entry: Entry, number: int, look: Look) -> None:
        button = RailButton(entry.icon, look)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        self._actions.define(
            f"page.{entry.name}", f"Ctrl+{number}", lambda: self.title(entry.name), button.click
        )
        self._group.addButton(button)
        self._buttons[entry.name] = button
        self._column.addWidget(button)
