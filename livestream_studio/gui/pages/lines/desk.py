"""One tab: what can be done above, a table, the row in hand beside it. Every edit can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines.desk_layout import arrange
from livestream_studio.gui.pages.lines.history import Change
from livestream_studio.gui.pages.lines.transfer import Came, Wrote
from livestream_studio.gui.pages.lines.transfer_bar import TransferBar
from livestream_studio.gui.tables.column import Column
from livestream_studio.gui.tables.finder import Finder
from livestream_studio.gui.tables.rows_model import RowsModel
from livestream_studio.gui.tables.table_view import TableView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.elided_label import ElidedLabel
from livestream_studio.gui.widgets.empty_page import EmptyPage
from livestream_studio.gui.widgets.search_field import SearchField
from livestream_studio.gui.widgets.tool_row import ToolButton, ToolRow
from livestream_studio.gui.work import Work


@dataclass(frozen=True, slots=True)
class Tools:
    """What all tabs need. `by` is written beside what this person edits."""

    look: Look
    notices: Notices
    by: str


class Desk(Translated, QWidget):
    """A tab says what its rows are (`load`, `swap_kept`), what its editor edits (`show_in_editor`, `write`)
    and how its files are read and written (`import_`, `export`). `edited`: something was kept."""

    edited = Signal()

    def __init__(
        self,
        tools: Tools,
        columns: Sequence[Column[Any]],
        identity: Callable[[Any], str],
        words: Callable[[Any], str],
        editor: Any,
        picture: str,
    ) -> None:
        super().__init__()
        self.tools = tools
        self.stack = QUndoStack(self)
        self.work = Work("files", self)
        self.model = RowsModel(columns, identity, self)
        self.finder: Finder[Any] = Finder(self.model, words, self)
        self.table: TableView[Any] = TableView(self.model, self.finder, tools.look)
        self.editor, self.empty = editor, EmptyPage(picture)
        self.search, self.filters = SearchField(), QHBoxLayout()
        self.adds, self.imports, self.exports = (
            ToolButton("plus"),
            ToolButton("download"),
            ToolButton("upload"),
        )
        self.above = ToolRow()
        self.bar = TransferBar(self.work, tools.notices)
        self.count, self.keys = QLabel(), ElidedLabel()
        self.beside = QWidget()
        self._saving = False
        self._typed: list[Any] = []
        arrange(self)
        self._connect()

    def load(self) -> list[Any]:
        """The rows as they are kept. Raises `StudioError`."""
        raise NotImplementedError

    def swap_kept(self, before: Sequence[Any], after: Sequence[Any]) -> None:
        """In the store. Raises `StudioError`."""
        raise NotImplementedError

    def show_in_editor(self, row: Any) -> None:
        raise NotImplementedError

    def write(self, draft: Any) -> bool:
        """Keeps what the editor gave; False where it could not be."""
        raise NotImplementedError

    def remove(self, rows: Sequence[Any]) -> None:
        raise NotImplementedError

    def add(self) -> None:
        raise NotImplementedError

    def import_(self) -> None:
        raise NotImplementedError

    def export(self) -> None:
        raise NotImplementedError

    def counted(self) -> str:
        """What is said below the table of how many rows there are."""
        raise NotImplementedError

    def add_filters(self, *filters: QWidget) -> None:
        """Beside the search, and next to it for the Tab key."""
        before: QWidget = self.search
        for each in filters:
            self.filters.addWidget(each)
            if isinstance(each, ToolButton):
                self.above.may_shorten(each)
            QWidget.setTabOrder(before, each)
            before = each
        QWidget.setTabOrder(before, self.adds)

    def changed_rows(self, before: Sequence[Any], after: Sequence[Any]) -> list[Any] | None:
        """The rows after a change, where they need not be read again to know them."""
        return None

    def reload(self, choose: Iterable[str] = (), rows: list[Any] | None = None) -> None:
        """Reads the rows again, or takes these; with `choose`, those are in hand then."""
        try:
            rows = self.load() if rows is None else rows
        except StudioError as error:
            self.tell(error)
            rows = []
        self.model.set_rows(rows)
        if chosen := list(choose):
            self.table.choose(chosen)
        self._recount()

    def swap(self, before: Sequence[Any], after: Sequence[Any]) -> bool:
        """Puts rows where others were, now and whenever an edit is undone or done again."""
        try:
            self.swap_kept(before, after)
        except StudioError as error:
            self.tell(error)
            return False
        self.reload([each.id for each in after], self.changed_rows(before, after))
        self.edited.emit()
        return True

    def push(self, words: str, before: Sequence[Any], after: Sequence[Any]) -> bool:
        """An edit, done and remembered."""
        if not self.swap(before, after):
            return False
        self.stack.push(Change(words, self.swap, before, after))
        return True

    def done(self, words: str, before: Sequence[Any], after: Sequence[Any]) -> None:
        """An edit that the store has made already, to be remembered."""
        if before or after:
            self.stack.push(Change(words, self.swap, before, after))
            self.edited.emit()
        self.reload([each.id for each in after[:1]])

    def tell(self, error: StudioError) -> None:
        self.tools.notices.tell(Problem(error.problem.code, error.problem.detail))

    def start(self, path: Path, fn: Callable[..., Any], *args: Any) -> None:
        """A file beside the window; `fn` gets `args` and the work's report."""
        if not self.work.running:
            self.bar.begin(path)
            self.work.start(fn, *args, self.work.report)

    def close_now(self) -> None:
        self.keep_typed()
        self.work.close()

    def retranslate(self) -> None:
        self.adds.set_words(
            self.tr("Add"), self.tr("Add ({0})").format(key_name(QKeySequence.StandardKey.New))
        )
        self.imports.set_words(self.tr("Import…"))
        self.exports.set_words(self.tr("Export…"))
        keys = [key_name(key) for key in ("Return", "Del", QKeySequence.StandardKey.Undo)]
        self.keys.setText(self.tr("{0} edits · {1} deletes · {2} takes back").format(*keys))
        self._recount()

    def _recount(self) -> None:
        self.beside.setVisible(bool(self.model.rows))
        self.keys.setVisible(bool(self.model.rows))
        self.count.setText(self.counted() if self.model.rows else "")
        self.exports.setEnabled(bool(self.model.rows))

    def _hand(self, row: Any) -> None:
        """Another row is in hand; what was typed for the last one is kept, once the selection has
        settled: Qt does not survive a table that is read again while it selects."""
        if self._saving:
            return
        if self.editor.changed:
            self._typed.append(self.editor.draft())
            QTimer.singleShot(0, self.keep_typed)
        self.show_in_editor(row)

    def keep_typed(self) -> None:
        """Keeps what was typed and not saved; the same rows stay in hand."""
        typed, self._typed = self._typed, []
        if self.editor.changed:
            typed.append(self.editor.draft())
        held = [self.model.identity(row) for row in self.table.selected()]
        self._saving = True
        for draft in typed:
            self.write(draft)
        if typed:
            self.table.choose(held)
        self._saving = False

    def _save(self, draft: Any) -> None:
        self._saving = True
        kept = self.write(draft)
        self._saving = False
        if kept:
            self.show_in_editor(self.table.current())
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, rows: list[Any]) -> None:
        """The next row comes into hand, so that one can go on with the keyboard."""
        at = self.finder.shown().index(rows[0])
        self.editor.put(None)
        self.remove(rows)
        left = self.finder.shown()
        if left:
            self.table.choose([self.model.identity(left[min(at, len(left) - 1)])])

    def _came(self, result: Any) -> None:
        if isinstance(result, Wrote):
            self.bar.wrote(result)
        elif isinstance(result, Came):
            words = self.tr("Import {0}").format(result.path.name)
            self.done(words, result.kept.before, result.kept.after)
            self._last = result
            self.bar.tell(result)

    def _worked(self, running: bool) -> None:
        """A work that was cancelled in its last moment may have been done all the same."""
        for button in (self.imports, self.exports):
            button.setEnabled(not running)
        if not running:
            self.reload()

    def _take_back(self) -> None:
        self.push(self.tr("Take the import out"), self._last.kept.after, self._last.kept.before)

    def _connect(self) -> None:
        self.search.sought.connect(self.finder.seek)
        self.table.chosen.connect(self._hand)
        self.table.opened.connect(lambda _row: self.editor.begin())
        self.table.removed.connect(self._remove)
        self.editor.saved.connect(self._save)
        self.editor.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.adds.clicked.connect(lambda: self.add())
        self.imports.clicked.connect(lambda: self.import_())
        self.exports.clicked.connect(lambda: self.export())
        self.empty.chosen.connect(lambda: self.add())
        self.work.done.connect(self._came)
        self.work.running_changed.connect(self._worked)
        self.bar.undo.connect(self._take_back)
