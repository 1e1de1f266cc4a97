"""How far an installation or a check is, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.work import Work


class WorkBar(Translated, QWidget):
    """Follows a `Work`. `undo` asks for what was told last to be taken back."""

    undo = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        card.setProperty("kind", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 0, 24, 12)
        around.addWidget(card)
        self._work = work
        self._words, self._progress = QLabel(wordWrap=True), QProgressBar()
        self._cancel, self._undo, self._away = QPushButton(), QPushButton(), QToolButton()
        self._away.setProperty("kind", "quiet")
        self._away.setIcon(icon("x"))
        self._away.setIconSize(QSize(16, 16))
        self._cancel.clicked.connect(self._stop)
        self._undo.clicked.connect(self._take_back)
        self._away.clicked.connect(self.hide)
        work.progress.connect(lambda share: self._progress.setValue(round(100 * share)))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress, 1)
        for button in (self._cancel, self._undo, self._away):
            button.setMinimumHeight(32)
            row.addWidget(button)
        self.hide()
        self.retranslate()

    @property
    def words(self) -> str:
        return self._words.text()

    def begin(self, words: str) -> None:
        self._progress.setValue(0)
        self._put(words, running=True, undo=False)

    def tell(self, words: str, *, undo: bool = False) -> None:
        self._put(words, running=False, undo=undo)

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._undo.setText(self.tr("Undo"))
        self._away.setAccessibleName(self.tr("Hide"))
        self._progress.setAccessibleName(self.tr("Progress"))

    def _put(self, words: str, *, running: bool, undo: bool) -> None:
        self._words.setText(words)
        for widget in (self._progress, self._cancel):
            widget.setVisible(running)
        self._away.setVisible(not running)
        self._undo.setVisible(undo)
        self.show()

    def _stop(self) -> None:
        self._work.cancel()
        self.hide()

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()
