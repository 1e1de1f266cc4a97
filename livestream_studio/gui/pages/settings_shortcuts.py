"""Settings: keys, those that are heard in every program, and the address through which others press them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from livestream_studio.gui.action_address import ActionAddress
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.hotkeys.hotkeys import Hotkeys
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.shortcut_row import ShortcutRow
from livestream_studio.gui.words import words
from livestream_studio.settings import Settings


class ShortcutsSection(Section):
    name = "shortcuts"

    def __init__(
        self,
        holder: SettingsHolder,
        actions: Actions,
        hotkeys: Hotkeys,
        address: ActionAddress,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(holder, parent)
        self._actions, self._hotkeys, self._local = actions, hotkeys, address
        self._rows: dict[str, ShortcutRow] = {}
        self._explain = QLabel(wordWrap=True)
        self._explain.setProperty("kind", "small")
        self.add_widget(self._explain)
        self._reset = QPushButton()
        self._reset.setMinimumHeight(32)
        self._reset.clicked.connect(actions.reset)
        self._open = QCheckBox()
        self._open.clicked.connect(lambda on: holder.update(action_address=on))
        self._command = QLineEdit(readOnly=True)
        self._copy = QPushButton()
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._command.text()))
        self._reset_row, self._open_row = self.add(self._reset), self.add(self._open)
        self._command_row = self._below()
        hotkeys.changed.connect(self._show_keys)
        address.changed.connect(self._show_address)
        actions.changed.connect(lambda _id: self._show_keys())
        actions.defined.connect(lambda _id: self._make_rows() if self.isVisible() else None)
        self.ready()

    def title(self) -> str:
        return self.tr("Keys")

    def show_values(self, settings: Settings) -> None:
        self._open.setChecked(settings.action_address)
        self._show_keys()
        self._show_address()

    def showEvent(self, event: QShowEvent) -> None:
        self._make_rows()
        super().showEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        if self._hotkeys.possible:
            explain = self.tr("A key that is heard in every program is lost to the others: choose rare ones.")
        else:
            explain = self.tr(
                "This desktop gives programs no keys of their own: they count while the studio is in front. "
                "Use the local address below for the others."
            )
        self._explain.setText(explain)
        self._reset_row.set_words(self.tr("All keys as they come with the program"))
        self._reset.setText(self.tr("Reset keys"))
        self._open_row.set_words(
            self.tr("Local address"),
            self.tr("Other programs of this computer press keys through it: a Stream Deck, OBS, a script."),
        )
        self._copy.setText(self.tr("Copy"))
        self._command.setAccessibleName(self.tr("Command that presses a key"))
        self._actions.retranslate()
        self._show_keys()

    def _below(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 8)
        for widget in (self._command, self._copy):
            widget.setMinimumHeight(32)
            inside.addWidget(widget)
        self.add_widget(row)
        return row

    def _make_rows(self) -> None:
        """For those actions that came since; pages bring theirs when they are first shown."""
        for named in self._actions.all():
            if named.id in self._rows:
                continue
            row = ShortcutRow(named, spreads=self._hotkeys.possible and not named.page)
            row.picked.connect(lambda key, id=named.id: self._pick(id, key))
            row.spread.connect(lambda on, id=named.id: self._spread(id, on))
            self._column.insertWidget(2 + len(self._rows), row)  # below the heading and the explanation
            self._rows[named.id] = row
        self._show_keys()

    def _pick(self, id: str, key: QKeySequence) -> None:
        if key != self._actions.key(id):
            self._actions.set_key(id, key)

    def _spread(self, id: str, on: bool) -> None:
        others = tuple(each for each in self.holder.value.global_keys if each != id)
        self.holder.update(global_keys=(*others, id) if on else others)

    @Slot()
    def _show_keys(self) -> None:
        everywhere = self.holder.value.global_keys
        for id, row in self._rows.items():
            key = self._actions.key(id)
            row.show_state(key, id in everywhere, self._hint(id, key))

    def _hint(self, id: str, key: QKeySequence) -> str:
        other = self._actions.clash(id, key)
        if other is not None:
            return self.tr("The same key: {0}").format(self._actions.action(other).text())
        refused = self._hotkeys.refused.get(id)
        return words(refused) if refused else ""

    @Slot()
    def _show_address(self) -> None:
        command, problem = self._local.example(), self._local.problem
        self._command.setText(words(problem) if problem else command)
        self._command.setCursorPosition(0)
        self._copy.setEnabled(bool(command))
        self._command_row.setVisible(bool(command) or problem is not None)
