"""What is set, why, and the control: one line of a form."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

CONTROL_WIDTH = 280


class SettingRow(QWidget):
    """The label on the left with a hint below it, the control on the right."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = QLabel(wordWrap=True)
        self._label.setBuddy(control)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("kind", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._hint)
        words.addStretch(1)
        control.setFixedWidth(CONTROL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(control)

    def set_words(self, label: str, hint: str = "") -> None:
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(hint)
