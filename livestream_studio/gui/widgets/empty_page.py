"""An empty page teaches: what it is for, what to do first, and how to try it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio.gui.widgets.icon_sign import IconSign

WIDTH = 460


class EmptyPage(QWidget):
    """`chosen`: the action's button was pressed; `tried`: the hint's link was. The owner sets the words
    in its `retranslate`; without an action or hint, those stay away."""

    chosen = Signal()
    tried = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconSign(name, 40)
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._action = QPushButton()
        self._action.setProperty("kind", "primary")
        self._action.setMinimumHeight(36)
        self._action.clicked.connect(self.chosen)
        self._hint = QPushButton()
        self._hint.setProperty("kind", "quiet")
        self._hint.setMinimumHeight(32)
        self._hint.clicked.connect(self.tried)
        self._arrange()

    def set_words(self, sentence: str, action: str = "", hint: str = "") -> None:
        self._sentence.setText(sentence)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(WIDTH))  # centred labels get one line
        for button, text in ((self._action, action), (self._hint, hint)):
            button.setText(text)
            button.setVisible(bool(text))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        self._sentence.setFixedWidth(WIDTH)
        for widget in (self._picture, self._sentence, self._action, self._hint):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
