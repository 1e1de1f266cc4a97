"""The Sessions page: every show that was kept, with its lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.sessions.deed import Deed
from livestream_studio.gui.pages.sessions.demo import fill
from livestream_studio.gui.pages.sessions.detail import Detail
from livestream_studio.gui.pages.sessions.words import SessionWords, length
from livestream_studio.gui.tables.column import Column
from livestream_studio.gui.tables.finder import Finder
from livestream_studio.gui.tables.rows_model import RowsModel
from livestream_studio.gui.tables.shelf import Shelf
from livestream_studio.gui.tables.table_view import TableView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.ask_sheet import AskSheet
from livestream_studio.gui.widgets.empty_page import EmptyPage
from livestream_studio.gui.widgets.hairline import Hairline
from livestream_studio.gui.widgets.search_field import SearchField
from livestream_studio.store.rows import KeptSession
from livestream_studio.store.sessions import Sessions

LEAST_LEFT = 288


class SessionsPage(Translated, QWidget):
    """`go_live` is where an empty page sends the host. Deleting puts a session into the bin; only
    emptying that destroys what was shown."""

    name = "sessions"
    icon = "history"

    def __init__(self, look: Look, notices: Notices, database: Path, go_live: Callable[[], None]) -> None:
        super().__init__()
        self._database, self._notices = database, notices
        self._sessions = Sessions(database)
        self._words = SessionWords(self)
        self.stack = QUndoStack(self)
        columns = [
            Column[KeptSession]("session", self._words.title, key=_started, detail=self._when),
            Column[KeptSession](
                "length",
                lambda k: length(k.length_ms),
                96,
                key=lambda k: k.length_ms,
                detail=self._lines,
                figures=True,
                optional=True,
            ),
            Column[KeptSession](
                "state", self._words.state, 112, warns=lambda k: k.state not in ("ended", "running")
            ),
        ]
        self.model = RowsModel(columns, lambda k: k.session.id, self)
        self.finder = Finder(self.model, self._sought, self)
        self.table = TableView(self.model, self.finder, look)
        self.search, self.empty = SearchField(), EmptyPage("history")
        self.detail = Detail(self._sessions, look, notices)
        self.detail.hide()
        self._count, self.bin, self.empties = QLabel(), QPushButton(), QPushButton()
        self._undo = QToolButton()
        self._sure = AskSheet(self)
        self._left = QWidget()
        self._arrange()
        self._connect(go_live)
        self.table.sortable(0, Qt.SortOrder.DescendingOrder)
        self.reload()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Sessions")

    def open_at(self, what: str) -> None:
        """The session of that id."""
        self.bin.setChecked(False)
        self.reload()
        self.table.choose([what])

    def demo(self) -> None:
        """The demo's shows, the first one open with the versions of its second line."""
        first = fill(self._database)
        self.open_at(first)
        self.detail.show_versions(1, 1)

    def reload(self) -> None:
        try:
            rows = self._sessions.all(deleted=self.bin.isChecked())
            binned = len(rows) if self.bin.isChecked() else len(self._sessions.all(deleted=True))
        except StudioError as error:
            self._tell(error)
            rows, binned = [], 0
        self.model.set_rows(rows)
        self._count.setText(self.tr("%n session(s)", None, len(rows)) if rows else "")
        self.bin.setText(self.tr("Bin ({0})").format(binned))
        self.bin.setVisible(bool(binned) or self.bin.isChecked())
        self.empties.setVisible(self.bin.isChecked() and bool(binned))
        self._hand(self.table.current())

    def may_close(self) -> bool:
        return True

    def close_now(self) -> None:
        self.detail.sheet.work.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()  # a show may have run since
        if self.table.current() is None and self.model.rows:
            self.table.choose([self.finder.shown()[0].session.id])

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Search sessions"))
        self.table.setAccessibleName(self.title())
        self.model.set_headings([self.tr("Session"), self.tr("Length"), self.tr("State")])
        self._undo.setToolTip(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self.bin.setToolTip(self.tr("Sessions that were deleted"))
        self.empties.setText(self.tr("Empty the bin"))
        if self.bin.isChecked():
            self.empty.set_words(self.tr("The bin is empty."))
        else:
            self.empty.set_words(
                self.tr("Every show is kept here with all its lines, as they were shown."),
                self.tr("Go to the Live page"),
                self.tr("Look at the demo's sessions"),
            )
        self._sure.set_words(
            self.tr("Empty the bin?"),
            self.tr(
                "The lines of these sessions and every version of them are destroyed. This cannot be undone."
            ),
            self.tr("Keep them"),
            self.tr("Destroy them"),
        )

    def _hand(self, row: KeptSession | None) -> None:
        self.detail.setVisible(row is not None)
        if row is not None:
            self.detail.put(row)

    def _rename(self, title: str) -> None:
        kept = self.detail.kept
        if kept is None:
            return
        session, old = kept.session.id, kept.session.title
        self.stack.push(
            Deed(
                self.tr("Rename"),
                lambda: self._do(lambda: self._sessions.rename(session, title)),
                lambda: self._do(lambda: self._sessions.rename(session, old)),
            )
        )

    def _delete(self, rows: list[KeptSession]) -> None:
        """From the bin nothing is deleted one by one."""
        ids = [kept.session.id for kept in rows if kept.deleted is None and kept.state != "running"]
        if ids:
            self.stack.push(
                Deed(
                    self.tr("Delete %n session(s)", None, len(ids)),
                    lambda: self._do(lambda: self._each(self._sessions.delete, ids)),
                    lambda: self._do(lambda: self._each(self._sessions.restore, ids)),
                )
            )

    def _put_back(self) -> None:
        kept = self.detail.kept
        if kept is not None:
            self._do(lambda: self._sessions.restore(kept.session.id))

    def _empty_bin(self) -> None:
        if self._do(self._sessions.empty_bin):
            self.stack.clear()
            self.bin.setChecked(False)

    def _each(self, work: Callable[[str], None], ids: list[str]) -> None:
        for each in ids:
            work(each)

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except StudioError as error:
            self._tell(error)
            return False
        self.reload()
        return True

    def _tell(self, error: StudioError) -> None:
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _when(self, kept: KeptSession) -> str:
        return f"{self._words.moment(kept.session.started)}  ·  {self._words.languages(kept)}"

    def _lines(self, kept: KeptSession) -> str:
        return self.tr("%n line(s)", None, kept.lines)

    def _sought(self, kept: KeptSession) -> str:
        return " ".join((self._words.title(kept), self._when(kept), self._words.state(kept), kept.origin))

    def _switch(self) -> None:
        self.table.clearSelection()
        self.reload()
        self.retranslate()

    def _connect(self, go_live: Callable[[], None]) -> None:
        self.search.sought.connect(self.finder.seek)
        self.table.chosen.connect(self._hand)
        self.table.opened.connect(lambda _row: self.detail.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.removed.connect(self._delete)
        self.detail.renamed.connect(self._rename)
        self.detail.deleted.connect(lambda: self._delete([self.detail.kept] if self.detail.kept else []))
        self.detail.restored.connect(self._put_back)
        self.empty.chosen.connect(go_live)
        self.empty.tried.connect(self.demo)
        self.bin.setCheckable(True)
        self.bin.toggled.connect(self._switch)
        self.empties.clicked.connect(self._sure.ask)
        self._sure.agreed.connect(self._empty_bin)
        self._undo.clicked.connect(self.stack.undo)
        self.stack.canUndoChanged.connect(self._undo.setEnabled)
        self._undo.setEnabled(False)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.stack.undo),
            (QKeySequence.StandardKey.Redo, self.stack.redo),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=_WITHIN)
            shortcut.activated.connect(slot)

    def _arrange(self) -> None:
        self._undo.setProperty("kind", "quiet")
        self._undo.setIcon(icon("undo-2"))
        self._undo.setIconSize(QSize(16, 16))
        self._undo.setFixedSize(36, 32)
        above = QHBoxLayout()
        above.setContentsMargins(16, 12, 8, 12)
        above.addWidget(self.search, 1)
        above.addWidget(self._undo)
        below = QHBoxLayout()
        below.setContentsMargins(16, 6, 8, 6)
        self._count.setProperty("kind", "small")
        self.bin.setProperty("kind", "quiet")
        self.bin.setIcon(icon("trash-2"))
        self.empties.setProperty("kind", "danger")
        for button in (self.bin, self.empties):
            button.setMinimumHeight(32)
        below.addWidget(self._count, 1)
        below.addWidget(self.empties)
        below.addWidget(self.bin)
        shelf = QHBoxLayout()
        shelf.setContentsMargins(8, 0, 0, 0)
        shelf.addWidget(Shelf(self.table, self.empty))
        self._left.setMinimumWidth(LEAST_LEFT)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(above)
        left.addLayout(shelf, 1)
        left.addLayout(below)
        line = Hairline(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 4)
        row.addWidget(line)
        row.addWidget(self.detail, 7)


def _started(kept: KeptSession) -> str:
    return kept.session.started


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
