"""A few lines of text under a label, with what is to be looked at below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from livestream_studio.gui.look import type as faces

LEAST, USUAL = 2, 3  # lines
AROUND = 26  # logical pixels


class _Edit(QPlainTextEdit):
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()  # a spoken line has no line breaks
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TextField(QWidget):
    """`entered`: Enter was pressed; `left`: Escape was; `changed`: the text is another one."""

    entered = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self._hint, self._edit = QLabel(), QLabel(wordWrap=True), _Edit()
        self.label.setProperty("kind", "section")
        self.label.setBuddy(self._edit)
        self._hint.setProperty("kind", "look")
        self._hint.hide()
        self._edit.setFont(faces.face(faces.TRANSLATION, language=language))
        self._edit.setTabChangesFocus(True)
        line = self._edit.fontMetrics().lineSpacing()
        self._edit.setMinimumHeight(line * LEAST + AROUND)
        self._edit.setMaximumHeight(line * USUAL + AROUND)
        self._edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._edit.entered.connect(self.entered)
        self._edit.left.connect(self.left)
        self._edit.textChanged.connect(self.changed)
        self.setFocusProxy(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, self._edit, self._hint):
            column.addWidget(widget)

    def set_label(self, text: str) -> None:
        self.label.setText(text)
        self._edit.setAccessibleName(text)

    def set_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._edit.setAccessibleDescription(text)

    def text(self) -> str:
        """In one line, without spaces around it."""
        return " ".join(self._edit.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Without telling anybody."""
        self._edit.blockSignals(True)
        self._edit.setPlainText(text)
        self._edit.blockSignals(False)
