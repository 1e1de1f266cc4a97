"""The frame: the rail of pages, notices and states below. Pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from livestream_studio.gui import window_place
from livestream_studio.gui.pages import Closing, Entry, OpenAt
from livestream_studio.gui.shared import Shared
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.ask_sheet import AskSheet
from livestream_studio.gui.widgets.bell import Bell
from livestream_studio.gui.widgets.notice_list import NoticeList
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.gui.widgets.rail import Rail
from livestream_studio.gui.window_place import Place

LEAST = QSize(960, 500)  # a screen of 1080p at 200 % is 960 × 540
USUAL = QSize(1440, 900)
TITLE_BAR, FRAME = 32, QSize(16, 16)  # what the desktop puts above and around a window, about


class MainWindow(Translated, QMainWindow):
    """`shown` carries the name of the page that is open now. `place_file` is where the window's place is
    kept (default: the data folder)."""

    shown = Signal(str)

    def __init__(self, shared: Shared, entries: Sequence[Entry], place_file: Path | None = None) -> None:
        super().__init__()
        self.shared = shared
        self._place_file = place_file
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, QWidget] = {}
        self._closed = False
        self._stack = QStackedWidget()
        self._rail = Rail(entries, shared.look, shared.actions)
        self._rail.chosen.connect(self.show_page)
        shared.pages.asked.connect(self.show_page)
        self._arrange()
        self._ask = AskSheet(self)
        self._ask.agreed.connect(self.close_now)
        self._add_bell()
        shared.actions.define("window.full_screen", "F11", lambda: self.tr("Full screen"), self._full_screen)
        shared.actions.define("window.close", "Ctrl+Q", lambda: self.tr("Close the studio"), self.close)
        shared.actions.attach(self)
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self.retranslate()

    # Pages

    def show_page(self, name: str, what: str = "") -> None:
        """Opens a page, and makes it if it was not shown before. A name that is none opens the first."""
        if name not in self._entries:
            name = next(iter(self._entries))
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._rail.mark(name)
        self._listed.close_sheet()  # what is opened is not to lie under it
        (page.focusWidget() or page).setFocus()  # the keys of a page count while the focus is in it
        if what and isinstance(page, OpenAt):
            page.open_at(what)
        self.shown.emit(name)

    def page(self, name: str) -> QWidget:
        if name not in self._pages:
            made = self._entries[name].make(self.shared)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def open_page(self) -> str:
        """The name of the page that is seen."""
        current = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is current)

    # Its place

    def show_where_it_was(self) -> None:
        """As it was left, on a screen that is there; with its last page."""
        place = window_place.load(self._place_file)
        self.show_page(place.page)
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        screens = [room.adjusted(0, TITLE_BAR, 0, 0) for room in rooms]
        if place.where is not None and screens:
            self.setGeometry(window_place.pulled_back(place.where, screens, LEAST))
        elif screens:
            self.resize(USUAL.boundedTo(screens[0].size() - FRAME))
        if place.maximised:
            self.showMaximized()
        else:
            self.show()
        QTimer.singleShot(0, self, self._make_first)

    def come_forward(self) -> None:
        """Seen and in front, whatever it was: somebody looks for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _make_first(self) -> None:
        """The keys of a show count whichever page is open; its page is made when there is time for it."""
        if self.isVisible():
            self.page(next(iter(self._entries)))

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _keep_place(self) -> None:
        where = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        window_place.save(Place(where, self.isMaximized(), self.open_page()), self._place_file)

    # Its end

    def closeEvent(self, event: QCloseEvent) -> None:
        closing = [page for page in self._pages.values() if isinstance(page, Closing)]
        if not self._closed and not all(page.may_close() for page in closing):
            event.ignore()
            self._ask.ask()
            return
        self._end(closing)
        event.accept()

    def close_now(self) -> None:
        """Ends what is live, keeps everything, and closes."""
        self._closed = True
        self.close()

    def _end(self, closing: Sequence[Closing]) -> None:
        self._keep_place()
        self.hide()  # the last words may take a moment to be translated and kept
        for page in closing:
            page.close_now()
        self.shared.close()

    # Its parts

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Livestream Studio"))
        self.shared.actions.retranslate()
        self._ask.set_words(
            self.tr("You are live."),
            self.tr("Closing ends the show. The last words are translated first, and every line is kept."),
            self.tr("Stay live"),
            self.tr("End the show and close"),
        )

    def _add_bell(self) -> None:
        bell = Bell(self.shared.notices, self.shared.look, self.shared.actions)
        self._rail.add_at_foot(bell)
        self._listed = NoticeList(self.shared.notices, self, bell)
        bell.clicked.connect(self._listed.toggle)

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self._stack, 1)
        column.addWidget(NoticeStrip(self.shared.notices))
        column.addWidget(self.shared.status)
        row = QHBoxLayout()
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        whole = QWidget()
        whole.setLayout(row)
        self.setCentralWidget(whole)
