"""A question with two answers, the safe one first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio.gui.widgets.sheet import Sheet

WIDTH = 440


class AskSheet(Sheet):
    """`agreed`: the host wants it. Anything else, Escape too, leaves all as it is."""

    agreed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._question = QLabel(wordWrap=True)
        self._question.setStyleSheet("font-weight: bold")
        self._what = QLabel(wordWrap=True)
        self._no = QPushButton()
        self._yes = QPushButton()
        self._no.setProperty("kind", "primary")
        self._yes.setProperty("kind", "danger")
        for button in (self._no, self._yes):
            button.setMinimumHeight(36)
        self._no.clicked.connect(self.close_sheet)
        self._yes.clicked.connect(self._agree)
        self._arrange()

    def set_words(self, question: str, what: str, no: str, yes: str) -> None:
        """`what` says what happens if they agree; `no` and `yes` are the buttons."""
        self._question.setText(question)
        self._what.setText(what)
        self._no.setText(no)
        self._yes.setText(yes)
        self.setAccessibleName(question)

    def ask(self) -> None:
        self.open(self._no)

    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, super().sizeHint().width()), super().sizeHint().height())

    def _agree(self) -> None:
        self.close_sheet()
        self.agreed.emit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._what)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        column.addLayout(row)
        QWidget.setTabOrder(self._no, self._yes)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
