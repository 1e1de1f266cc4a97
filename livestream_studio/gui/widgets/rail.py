"""The pages, one under the other: icon and label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages import Entry
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.rail_button import RailButton

LAST_AT_FOOT = "settings"


class Rail(Translated, QFrame):
    """`chosen` carries the name of the page that was clicked or called by its key (Ctrl+1 …)."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for number, entry in enumerate(entries, start=1):
            if entry.name == LAST_AT_FOOT:
                column.addStretch(1)
            button = RailButton(entry.icon, look)
            button.clicked.connect(lambda _=False, name=entry.name: self.chosen.emit(name))
            button.key = f"Ctrl+{number}"
            shortcut = QShortcut(QKeySequence(button.key), self)
            shortcut.activated.connect(button.click)
            self._group.addButton(button)
            self._buttons[entry.name] = button
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def add_at_foot(self, widget: QWidget) -> None:
        """Above the last page."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, widget, alignment=Qt.AlignmentFlag.AlignHCenter)

    def mark(self, name: str) -> None:
        """Shows which page is open, without telling anybody."""
        self._buttons[name].setChecked(True)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        titles = {
            "live": self.tr("Live"),
            "products": self.tr("Products"),
            "lines": self.tr("Lines"),
            "sessions": self.tr("Sessions"),
            "models": self.tr("Models"),
            "settings": self.tr("Settings"),
        }
        for name, button in self._buttons.items():
            button.set_words(titles[name])

    def sizeHint(self) -> QSize:
        return QSize(72, super().sizeHint().height())
