"""One action of the registry: what it does, its key, and whether that is heard everywhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.gui.actions import Named
from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.translated import Translated

KEY_WIDTH, AROUND = 160, 32  # logical pixels: of the field, and of what is in it beside its words


class ShortcutRow(Translated, QWidget):
    """`picked` carries the key that a person pressed, `spread` whether it shall be heard everywhere."""

    picked = Signal(QKeySequence)
    spread = Signal(bool)

    def __init__(self, named: Named, *, spreads: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = named
        self._label, self._hint = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._hint.setProperty("kind", "look")
        self._everywhere = QCheckBox()
        self._everywhere.setVisible(spreads)
        self._everywhere.clicked.connect(self.spread)
        self._key = QKeySequenceEdit()
        self._key.setMaximumSequenceLength(1)
        self._key.setClearButtonEnabled(True)
        self._key.setMinimumHeight(32)
        self._key.editingFinished.connect(self._pick)
        (self._field,) = self._key.findChildren(QLineEdit)
        self._field.textChanged.connect(self._write_key)
        self._key.keySequenceChanged.connect(lambda key: self.picked.emit(key) if key.isEmpty() else None)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._everywhere)
        row.addWidget(self._key)
        self.retranslate()

    def show_state(self, key: QKeySequence, everywhere: bool, hint: str) -> None:
        if self._key.keySequence() != key:
            self._key.setKeySequence(key)
        self._everywhere.setChecked(everywhere)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _write_key(self, text: str) -> None:
        """As everywhere in the window; Qt has a spelling of its own."""
        key = self._key.keySequence()
        if text and text == key.toString(QKeySequence.SequenceFormat.NativeText):
            self._field.setText(key_name(key))

    def _pick(self) -> None:
        self.picked.emit(self._key.keySequence())
        if self._key.hasFocus():
            self.setFocus()  # the next key is meant for the studio, and would be taken for this action

    def retranslate(self) -> None:
        text = self._named.text()
        self.setAccessibleName(text)
        self._label.setText(text)
        self._key.setAccessibleName(self.tr("Key: {0}").format(text))
        self._key.setFixedWidth(max(KEY_WIDTH, self._width_of_asking()))
        self._everywhere.setText(self.tr("In every program"))
        self._everywhere.setAccessibleName(self.tr("In every program: {0}").format(text))

    def _width_of_asking(self) -> int:
        """Of the words with which Qt asks for a key."""
        return self.fontMetrics().horizontalAdvance(self._field.placeholderText()) + AROUND
