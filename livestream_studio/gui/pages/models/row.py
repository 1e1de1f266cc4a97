"""One model on the page: what it is, how it is used, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.widgets.hairline import Hairline

INDENT = 26  # past a choice's circle
LEFT = 176  # of the language's name; longer ones wrap


class Row(QFrame):
    """A heading on the left (a language, a direction), what it is in the middle, buttons on the right."""

    def __init__(self, heading: str, name: str, detail: str, *, choice: bool | None = None) -> None:
        """`choice`: whether this one is used, where there are several; None: there is nothing to choose."""
        super().__init__()
        self._heading = QLabel(heading, wordWrap=True)
        self._heading.setFixedWidth(LEFT)
        self.radio = QRadioButton(name) if choice is not None else None
        self._name = self.radio or QLabel(name, wordWrap=True)
        self._detail, self._result = QLabel(detail, wordWrap=True), QLabel(wordWrap=True)
        if self.radio is not None:
            self._heading.setMinimumHeight(32)  # a choice's words stand that much lower
            for label in (self._detail, self._result):
                label.setContentsMargins(INDENT, 0, 0, 0)
            self.radio.setChecked(bool(choice))
            self.radio.setAccessibleName(", ".join(filter(None, (heading, name))))
        self._detail.setProperty("kind", "small")
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setVisible(bool(detail))
        self._result.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._arrange()

    def add_button(self, words: str, name: str, slot: Callable[[], object]) -> QToolButton:
        """An icon with its words as tip and accessible name."""
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(36, 32)
        button.setToolTip(words)
        button.setAccessibleName(f"{words}: {self.name}")
        button.clicked.connect(lambda _=False: slot())
        self._buttons.addWidget(button)
        return button

    def add_tag(self, words: str, kind: str) -> None:
        """`kind` as in the style sheet: fine, look, dim."""
        tag = QLabel(words)
        tag.setProperty("kind", kind)
        self._buttons.addWidget(tag)

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def result(self) -> str:
        """What checking it has shown; empty as long as nobody checked."""
        return self._result.text()

    def set_result(self, words: str, *, good: bool) -> None:
        self._result.setText(words)
        self._result.setProperty("kind", "fine" if good else "look")
        self._result.style().polish(self._result)
        self._result.setVisible(bool(words))

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self._name, self._detail, self._result):
            middle.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addLayout(self._buttons)
        line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line)


class Rows(QWidget):
    """Rows one under the other, replaced as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, rows: list[Row]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = rows
        for row in rows:
            self._column.addWidget(row)
