"""After a crash: the session as it was, with nothing missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Slot

from livestream_studio.core.types import Problem
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.work import Work
from livestream_studio.paths import database

if TYPE_CHECKING:
    from livestream_studio.store.rows import KeptSession


class AfterCrash(QObject):
    """Looks once, beside the window, for sessions that have no end; each is told once, with a way to it."""

    def __init__(self, notices: Notices, pages: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._notices, self._pages = notices, pages
        self._work = Work("after-crash", self)
        self._work.done.connect(self.tell)
        self._looked = False

    def look(self) -> None:
        if not self._looked:
            self._looked = True
            self._work.start(_settled)

    def close_now(self) -> None:
        self._work.close()

    @Slot(object)
    def tell(self, found: list[KeptSession]) -> None:
        for kept in reversed(found):
            began = QDateTime.fromString(kept.session.started, Qt.DateFormat.ISODateWithMs).toLocalTime()
            when = QLocale().toString(began, QLocale.FormatType.ShortFormat)
            open_it = (self.tr("Open"), lambda id=kept.session.id: self._pages.go("sessions", id))
            self._notices.tell(Problem("session_crashed", when), action=open_it)


def _settled() -> list[KeptSession]:
    """Those that were broken off; after this they have an end."""
    from livestream_studio.store.sessions import Sessions  # the window is there before the database's library

    sessions = Sessions(database())
    found = sessions.unfinished()
    for kept in found:
        sessions.settle(kept.session.id)
    return found
