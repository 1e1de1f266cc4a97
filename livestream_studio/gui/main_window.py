"""The frame: the rail of pages, notices above, states below. Pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from livestream_studio.gui.pages import Entry
from livestream_studio.gui.shared import Shared
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.gui.widgets.rail import Rail

LEAST = (960, 600)


class MainWindow(Translated, QMainWindow):
    """`shown` carries the name of the page that is open now."""

    shown = Signal(str)

    def __init__(self, shared: Shared, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.shared = shared
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._rail = Rail(entries, shared.look, shared.actions)
        self._rail.chosen.connect(self.show_page)
        shared.actions.attach(self)
        self._arrange()
        self.setMinimumSize(*LEAST)
        self.resize(1440, 900)
        self.retranslate()

    def show_page(self, name: str) -> None:
        """Opens a page, and makes it if it was not shown before. A name that is none opens the first."""
        if name not in self._entries:
            name = next(iter(self._entries))
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._rail.mark(name)
        self.shown.emit(name)

    def page(self, name: str) -> QWidget:
        if name not in self._pages:
            made = self._entries[name].make(self.shared)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Livestream Studio"))
        self.shared.actions.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(NoticeStrip(self.shared.notices))
        column.addWidget(self._stack, 1)
        column.addWidget(self.shared.status)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        whole = QWidget()
        whole.setLayout(row)
        self.setCentralWidget(whole)
