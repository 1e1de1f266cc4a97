"""From the first start to the end of a show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from livestream_studio.core.types import Problem
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.scenes.scene import Look, shown


def welcome(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """Each step; that of the microphone does not listen to whoever takes the pictures."""
    from livestream_studio.gui.welcome import open_welcome

    opened = open_welcome(window, window.shared)
    opened.demo()
    for number in range(len(opened.steps)):
        opened.go(number - opened.number)
        yield f"welcome-{number + 1}", window.grab
    opened.skip()


def preflight(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """Before a show: all is ready but the host, who has said nothing yet."""
    from livestream_studio.gui.pages.live import LivePage
    from livestream_studio.gui.show_control import Air
    from livestream_studio.rehearsal import Check, State, checked

    page = shown(window, "live", LivePage)
    page.demo()
    page.control.pretend(Air.READY, 0)
    for what in ("journal", "disk"):
        page.control.put(Check(what, "", State.READY))
    page.control.put(checked("microphone", "", Problem("microphone_unheard"), blocks=False))
    page.model.begin("zh", ("kk", "ru"))
    yield "preflight", window.grab
    page.demo()


def correction(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """A line is edited in its place while the show runs."""
    from livestream_studio.gui.pages.live import LivePage

    page = shown(window, "live", LivePage)
    page.demo()
    line = page.model.index(2, 1)
    page.view.setCurrentIndex(line)
    page.view.edit(line)
    yield "correction", window.grab
    page.demo()


def notices(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """After a crash the next start offers the session; then something goes wrong, too. In the strip, and
    behind the bell."""
    from livestream_studio.gui.pages.live import LivePage
    from livestream_studio.gui.pages.live.after_crash import AfterCrash
    from livestream_studio.gui.pages.sessions.demo import fill
    from livestream_studio.gui.widgets.notice_list import NoticeList
    from livestream_studio.paths import database
    from livestream_studio.store.sessions import Sessions

    shown(window, "live", LivePage).demo()
    shared = window.shared
    fill(database())
    broken_off = [kept for kept in Sessions(database()).all() if kept.state == "crashed"]
    AfterCrash(shared.notices, shared.pages, window).tell(broken_off)
    yield "crash", window.grab
    shared.notices.tell(Problem("microphone_back", "USB Audio"))
    shared.notices.tell(Problem("microphone_lost", "USB Audio"))
    yield "notices", window.grab
    listed = window.findChild(NoticeList)
    assert listed is not None
    listed.toggle()
    yield "notices-list", window.grab
    listed.toggle()
    shared.notices.clear()


def closing(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """The window is closed while live."""
    from livestream_studio.gui.pages.live import LivePage
    from livestream_studio.gui.widgets.ask_sheet import AskSheet

    shown(window, "live", LivePage).demo()
    asked = window.findChild(AskSheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert asked is not None
    asked.ask()
    yield "closing", window.grab
    asked.close_sheet()
