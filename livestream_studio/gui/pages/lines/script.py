"""The scripts of shows: the lines that a host means to say, in their order, with their translations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import MEMORY_FORMATS
from livestream_studio.gui import ask
from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.pages.lines.approved import FILES
from livestream_studio.gui.pages.lines.check import Check, HintWords
from livestream_studio.gui.pages.lines.demo_show import SPOKEN, demo_lines
from livestream_studio.gui.pages.lines.desk import Desk, Tools
from livestream_studio.gui.pages.lines.line_editor import Draft, LineEditor
from livestream_studio.gui.pages.lines.script_delegate import HEIGHT, ScriptDelegate
from livestream_studio.gui.pages.lines.script_lines import (
    ScriptLine,
    arranged,
    rewritten,
    script_lines,
    shows,
    written,
)
from livestream_studio.gui.pages.lines.show_picker import ShowPicker
from livestream_studio.gui.pages.lines.transfer import export_lines, import_lines
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tables.column import Column
from livestream_studio.gui.widgets.tool_row import ToolButton
from livestream_studio.languages import codes
from livestream_studio.store.journal import now
from livestream_studio.store.memory import MemoryStore
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair


class ScriptTab(Desk):
    """`script_of` is the show whose script is open; the empty name stands for lines of every show."""

    def __init__(self, tools: Tools, store: MemoryStore, check: Check, settings: SettingsHolder) -> None:
        self._store, self._check, self._settings = store, check, settings
        self._picker = ShowPicker()
        self.counts = ToolButton("radio")
        self._up, self._down = QToolButton(), QToolButton()
        columns = [
            Column[ScriptLine]("number", lambda line: str(line.number), 48, figures=True),
            Column[ScriptLine]("line", _words, tip=_words),
            Column[ScriptLine]("hints", self._hints, 216, warns=lambda line: True, tip=self._hints),
        ]
        editor = LineEditor(check, one_target=False)
        super().__init__(tools, columns, lambda line: line.id, _words, editor, "scroll-text")
        self._hint_words = HintWords(self)
        self.table.setItemDelegateForColumn(1, ScriptDelegate(tools.look, self.table))
        self.table.verticalHeader().setDefaultSectionSize(HEIGHT)
        self._set_up()
        self.script_of = ""
        self.reload()
        if not self.model.rows and self._picker.count() > 1:
            self.open(self._picker.itemData(1))
        self.retranslate()

    def open(self, show: str) -> None:
        """That show's script, which may have no line yet."""
        self.keep_typed()
        self.editor.put(None)
        self.script_of = show
        self.reload()

    def load(self) -> list[ScriptLine]:
        pairs = self._store.all(kind=Kind.SCRIPT)
        self._picker.set_shows(shows(pairs), self.script_of)
        return script_lines(pair for pair in pairs if pair.show == self.script_of)

    def swap_kept(self, before: Sequence[Pair], after: Sequence[Pair]) -> None:
        self._store.replace(before, after)

    def reload(self, choose: Iterable[str] = (), rows: list[ScriptLine] | None = None) -> None:
        super().reload(rows=rows)
        self._show_counting()
        wanted = set(choose)
        lines = [line.id for line in self.model.rows if wanted & {pair.id for pair in line.pairs}]
        if lines:
            self.table.choose(lines)
        self._can_move()

    def show_in_editor(self, row: ScriptLine | None) -> None:
        draft = Draft(row.language, row.source, row.targets, row.id) if row else None
        self.editor.put(draft)
        self._can_move()

    def add(self) -> None:
        """The new line comes after the one in hand."""
        after = self.table.current()
        self._after = after.id if after else ""
        self.table.clearSelection()
        self.editor.put(Draft(after.language if after else self._settings.value.source))
        self.beside.show()
        self.editor.begin()

    def write(self, draft: Draft) -> bool:
        old = next((line for line in self.model.rows if line.id == draft.id), None)
        if draft.id and old is None:
            return False  # deleted since
        if old is not None:
            words = self.tr("Edit a line")
            before, after = rewritten(old, draft.source, draft.targets, self.tools.by, now())
            return self.push(words, before, after)
        waiting_for = next(code for code in reversed(codes()) if code != draft.language)
        new = written(
            draft.language, draft.source, draft.targets, self.script_of, waiting_for, self.tools.by, now()
        )
        self.stack.beginMacro(self.tr("Add a line"))
        kept = self._add(new)
        if kept and self._after:
            self._put_after(self._after)
        self.stack.endMacro()
        return kept

    def remove(self, rows: Sequence[ScriptLine]) -> None:
        words = self.tr("Delete %n line(s)", None, len(rows))
        self.push(words, [pair for line in rows for pair in line.pairs], [])

    def shift(self, by: int) -> None:
        """The line in hand one place up (-1) or down (1)."""
        line, lines = self.table.current(), list(self.model.rows)
        at = lines.index(line) if line in lines else -1
        if at < 0 or not 0 <= at + by < len(lines) or self.finder.filtering:
            return
        order = list(lines)
        order.insert(at + by, order.pop(at))
        self.push(self.tr("Move a line"), *arranged(lines, order))
        self.table.choose([line.id])

    def import_(self) -> None:
        path = ask.open_file(self, self.tr("Import a script"), self.tr("Lines ({0})").format(FILES))
        if path is not None:
            settings = self._settings.value
            direction = (settings.source, next(iter(settings.targets), "ru"))
            self.start(
                path, import_lines, path, self._store, direction, Kind.SCRIPT, self.script_of, self.tools.by
            )

    def export(self) -> None:
        filters = ";;".join(f"{ending.upper()} (*.{ending})" for ending in MEMORY_FORMATS)
        path = ask.save_file(self, self.tr("Export the script"), f"{self.script_of or 'script'}.tsv", filters)
        if path is not None:
            pairs = [pair for line in self.finder.shown() for pair in line.pairs]
            self.start(path, export_lines, path, pairs)

    def demo(self) -> None:
        """The demo's show as a script of its own."""
        self.open(self.tr("Demo show"))
        pairs = [
            Pair(SPOKEN, code, line.texts[SPOKEN], text, Kind.SCRIPT, self.script_of)
            for line in demo_lines()
            for code, text in line.texts.items()
            if code != SPOKEN
        ]
        self._add(pairs)
        self.table.choose([self.model.rows[0].id])

    def counted(self) -> str:
        return self.tr("%n line(s)", None, len(self.model.rows))

    def retranslate(self) -> None:
        super().retranslate()
        keys = [key_name(key) for key in ("Return", "Del", _UP, _DOWN, QKeySequence.StandardKey.Undo)]
        self.keys.setText(self.tr("{0} edits · {1} deletes · {2} {3} moves · {4} takes back").format(*keys))
        self.search.set_words(self.tr("Search this script"))
        self.counts.set_words(self.tr("On the air"), self.tr("Whether this show's script counts on the air"))
        for button, words in (
            (self._up, self.tr("Move up ({0})").format(key_name(_UP))),
            (self._down, self.tr("Move down ({0})").format(key_name(_DOWN))),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.empty.set_words(
            self.tr(
                "Write down what you mean to say, with its translations: a line that is said like this is "
                "shown exactly so."
            ),
            self.tr("Add the first line"),
            self.tr("Look at the demo show's script"),
        )
        self.model.set_headings(["", self.tr("Line"), self.tr("To look at")])

    def _set_up(self) -> None:
        self._after = ""
        self._picker.opened.connect(self.open)
        self.counts.setCheckable(True)
        self.counts.clicked.connect(self._count)
        self._settings.changed.connect(lambda _value: self._show_counting())
        self.empty.tried.connect(self.demo)
        for button, name, by, keys in (
            (self._up, "arrow-up", -1, _UP),
            (self._down, "arrow-down", 1, _DOWN),
        ):
            button.setIcon(icon(name))
            button.setIconSize(QSize(16, 16))
            button.setProperty("kind", "quiet")
            button.setFixedSize(36, 32)
            button.clicked.connect(lambda _=False, by=by: self.shift(by))
            shortcut = QShortcut(QKeySequence(keys), self.table, context=_HERE)
            shortcut.activated.connect(lambda by=by: self.shift(by))
        self.add_filters(self._picker, self.counts, self._up, self._down)

    def _add(self, pairs: Sequence[Pair]) -> bool:
        try:
            kept = self._store.add(pairs, self.tools.by)
        except StudioError as error:
            self.tell(error)
            return False
        self.done(self.tr("Add a line"), kept.before, kept.after)
        return True

    def _put_after(self, held: str) -> None:
        lines = list(self.model.rows)
        new = self.table.current()
        order = [line for line in lines if line is not new]
        at = next((at for at, line in enumerate(order) if line.id == held), len(order) - 1)
        order.insert(at + 1, new)
        before, after = arranged(lines, order)
        if before:
            self.push(self.tr("Move a line"), before, after)
            self.table.choose([new.id])

    def _hints(self, line: ScriptLine) -> str:
        found = [(pair.target_language, self._check(pair)) for pair in line.pairs]
        words = [f"{code.upper()}: {self._hint_words.line(hints)}" for code, hints in found if hints]
        return "\n".join(words)

    def _count(self, counts: bool) -> None:
        self._settings.update(show=self.script_of if counts else "")
        self._show_counting()

    def _show_counting(self) -> None:
        """One show's script counts on the air; the lines of every show always do."""
        self.counts.setVisible(bool(self.script_of))
        self.counts.setChecked(self.script_of == self._settings.value.show)

    def _can_move(self) -> None:
        line, lines = self.table.current(), self.model.rows
        free = line is not None and not self.finder.filtering
        self._up.setEnabled(free and line is not lines[0])
        self._down.setEnabled(free and line is not lines[-1])


_UP, _DOWN = "Alt+Up", "Alt+Down"
_HERE = Qt.ShortcutContext.WidgetShortcut


def _words(line: Any) -> str:
    return "\n".join((line.source, *line.targets.values()))
