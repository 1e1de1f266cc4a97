"""Which theme is on the desk, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from livestream_studio.gui.style_editor.shelf import LONGEST, Theme
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.icon_button import IconButton

ICONS = {
    "undo": "undo-2",
    "redo": "redo-2",
    "rename": "pencil",
    "bring_in": "download",
    "give_out": "upload",
    "reset": "rotate-ccw",
    "delete": "trash-2",
}


class NameRow(Translated, QWidget):
    """Asks for a name, in the window. `named` carries it; Escape leaves all as it was."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self._fine = QLineEdit(maxLength=LONGEST), QPushButton()
        self._away = IconButton("x")
        self._fine.setProperty("kind", "primary")
        for widget in (self.text, self._fine):
            widget.setMinimumHeight(32)
        self.text.returnPressed.connect(self._take)
        self.text.textChanged.connect(lambda text: self._fine.setEnabled(bool(text.strip())))
        self._fine.clicked.connect(self._take)
        self._away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self._fine)
        row.addWidget(self._away)
        self.hide()
        self.retranslate()

    def ask(self, name: str) -> None:
        self.text.setText(name)
        self.text.selectAll()
        self.show()
        self.text.setFocus()

    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Name of the theme"))
        self.text.setAccessibleName(self.text.placeholderText())
        self._fine.setText(self.tr("Keep"))
        self._away.set_words(self.tr("Leave it as it is"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        name = self.text.text().strip()
        if name:
            self.hide()
            self.named.emit(name)


class ThemeBar(Translated, QWidget):
    """`chosen` carries a theme's stem, `asked` one of ICONS' names, or "save"; `saved_as` and `renamed` a
    name that was typed."""

    chosen = Signal(str)
    asked = Signal(str)
    saved_as = Signal(str)
    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._renames = False
        self._choice = Choice()
        self._save, self._save_as = QPushButton(), QPushButton()
        self._save.setProperty("kind", "primary")
        self.buttons = {name: IconButton(drawing) for name, drawing in ICONS.items()}
        self.naming = NameRow()
        self._choice.picked.connect(lambda stem: self.chosen.emit(stem))
        self._save.clicked.connect(lambda: self.asked.emit("save"))
        self._save_as.clicked.connect(lambda: self._ask(renames=False))
        for name, button in self.buttons.items():
            if name != "rename":
                button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.buttons["rename"].clicked.connect(lambda: self._ask(renames=True))
        self.naming.named.connect(self._named)
        self._arrange()
        self.retranslate()

    def show_themes(self, themes: Iterable[Theme], stem: str) -> None:
        self._choice.set_options([(theme.stem, theme.name) for theme in themes])
        self._choice.set_value(stem)

    def show_state(self, theme: Theme, *, unsaved: bool, undo: bool, redo: bool) -> None:
        self._name = theme.name
        self._save.setEnabled(unsaved)
        for name, possible in (
            ("undo", undo),
            ("redo", redo),
            ("rename", not theme.built_in),
            ("reset", unsaved or (theme.built_in and theme.changed)),
            ("delete", not theme.built_in),
        ):
            self.buttons[name].setEnabled(possible)

    def retranslate(self) -> None:
        self._choice.setAccessibleName(self.tr("Theme"))
        self._save.setText(self.tr("Save"))
        self._save_as.setText(self.tr("Save as…"))
        for name, words in (
            ("undo", self.tr("Undo")),
            ("redo", self.tr("Redo")),
            ("rename", self.tr("Rename the theme")),
            ("bring_in", self.tr("Bring in a theme file")),
            ("give_out", self.tr("Give the theme out as a file")),
            ("reset", self.tr("As it was at first")),
            ("delete", self.tr("Delete the theme")),
        ):
            self.buttons[name].set_words(words)

    def _ask(self, *, renames: bool) -> None:
        self._renames = renames
        self.naming.ask(self._name if renames else self.tr("{0}, my own").format(self._name))

    def _named(self, name: str) -> None:
        (self.renamed if self._renames else self.saved_as).emit(name)

    def _arrange(self) -> None:
        saving = QHBoxLayout()
        saving.addWidget(self._choice, 1)
        saving.addWidget(self._save)
        saving.addWidget(self._save_as)
        deeds = QHBoxLayout()
        for name, button in self.buttons.items():
            deeds.addWidget(button)
            if name == "redo":
                deeds.addStretch(1)
        for each in (self._save, self._save_as):
            each.setMinimumHeight(32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (saving, deeds, column):
            layout.setSpacing(8)
        column.addLayout(saving)
        column.addLayout(deeds)
        column.addWidget(self.naming)
