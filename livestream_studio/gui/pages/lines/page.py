"""The Lines page: a show's script, approved lines, terms."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QUndoGroup
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from livestream_studio.core.types import StudioError
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines.approved import ApprovedTab
from livestream_studio.gui.pages.lines.check import Check
from livestream_studio.gui.pages.lines.desk import Desk, Tools
from livestream_studio.gui.pages.lines.legend import LegendButton
from livestream_studio.gui.pages.lines.script import ScriptTab
from livestream_studio.gui.pages.lines.terms import TermsTab
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.hairline import Hairline
from livestream_studio.store.memory import MemoryStore
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.termbase import Termbase, of_phrasebook


class LinesPage(Translated, QWidget):
    """Three tabs over the database at `database`. Each tab has its own history of edits. `edited`: what
    counts on the air is another than before."""

    edited = Signal()
    name = "lines"
    icon = "scroll-text"

    def __init__(self, settings: SettingsHolder, look: Look, notices: Notices, database: Path) -> None:
        super().__init__()
        self._terms = TermStore(database)
        self._check = Check(Termbase())
        tools, memory = Tools(look, notices, _person()), MemoryStore(database)
        self.script = ScriptTab(tools, memory, self._check, settings)
        self.approved = ApprovedTab(tools, memory, self._check, settings)
        self.terms = TermsTab(tools, self._terms)
        self.terms.edited.connect(self._new_terms)
        self._bar, self._stack, self._undos = QTabBar(), QStackedWidget(), QUndoGroup(self)
        self._undo, self._redo = self._undo_actions()
        self._legend = LegendButton(look)
        for desk in self.desks:
            self._bar.addTab("")
            self._stack.addWidget(desk)
            self._undos.addStack(desk.stack)
            desk.edited.connect(self.edited)
        self._bar.currentChanged.connect(self.open)
        self._key(QKeySequence.StandardKey.New, lambda: self.desk.add())
        self._key(QKeySequence.StandardKey.Find, lambda: self.desk.search.setFocus(_BY_KEY))
        self._arrange()
        self._new_terms()
        self.open(0)
        self.retranslate()

    @property
    def desks(self) -> tuple[Desk, ...]:
        return self.script, self.approved, self.terms

    @property
    def desk(self) -> Desk:
        """The tab that is open."""
        return self.desks[self._bar.currentIndex()]

    def title(self) -> str:
        return self.tr("Lines")

    def open(self, at: int) -> None:
        """The tab of that number: 0 script, 1 approved lines, 2 terms. What others changed is read again."""
        desk = self.desks[at]
        self._bar.setCurrentIndex(at)
        self._stack.setCurrentWidget(desk)
        self._undos.setActiveStack(desk.stack)
        desk.reload()

    def demo(self) -> None:
        """Everything filled, as it might look after some shows."""
        self.script.demo()
        self.approved.demo()
        self.terms.demo()

    def may_close(self) -> bool:
        return True

    def close_now(self) -> None:
        for desk in self.desks:
            desk.close_now()

    def retranslate(self) -> None:
        self._bar.setAccessibleName(self.title())
        for at, words in enumerate((self.tr("Script"), self.tr("Approved lines"), self.tr("Terms"))):
            self._bar.setTabText(at, words)
            self.desks[at].table.setAccessibleName(words)
        self._name_undo()

    def _undo_actions(self) -> tuple[QAction, QAction]:
        """Not those that Qt makes: their words stay in the language they were made in."""
        undo, redo = QAction(self), QAction(self)
        for action, do, can in (
            (undo, self._undos.undo, self._undos.canUndoChanged),
            (redo, self._undos.redo, self._undos.canRedoChanged),
        ):
            action.setEnabled(False)
            action.triggered.connect(do)
            can.connect(action.setEnabled)
        self._undos.undoTextChanged.connect(self._name_undo)
        self._undos.redoTextChanged.connect(self._name_undo)
        return undo, redo

    def _name_undo(self) -> None:
        undo, redo = self._undos.undoText(), self._undos.redoText()
        self._undo.setText(self.tr("Undo: {0}").format(undo) if undo else self.tr("Undo"))
        self._redo.setText(self.tr("Redo: {0}").format(redo) if redo else self.tr("Redo"))

    def _new_terms(self) -> None:
        """Hints follow the termbase: the host's own terms and those that come with the program."""
        from livestream_studio.translators import phrasebook  # read from files, once

        try:
            own = self._terms.all()
        except StudioError as error:
            self.terms.tell(error)
            own = []
        self._check.use(Termbase([*own, *of_phrasebook(phrasebook())]))
        for desk in (self.script, self.approved):
            desk.model.refresh()

    def _arrange(self) -> None:
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        head = QHBoxLayout()
        head.setContentsMargins(24, 8, 16, 0)
        head.setSpacing(4)
        head.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        for action, name, keys in (
            (self._undo, "undo-2", QKeySequence.StandardKey.Undo),
            (self._redo, "redo-2", QKeySequence.StandardKey.Redo),
        ):
            head.addWidget(self._button(action, name, keys))
        head.addWidget(self._legend)
        line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def _key(self, keys: QKeySequence.StandardKey, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _button(self, action: QAction, name: str, keys: QKeySequence.StandardKey) -> QToolButton:
        action.setIcon(icon(name))
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setDefaultAction(action)
        button.setIconSize(QSize(16, 16))
        button.setMinimumSize(32, 32)
        return button


_BY_KEY = Qt.FocusReason.ShortcutFocusReason


def _person() -> str:
    """Who edits, as the computer knows them; nobody where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
