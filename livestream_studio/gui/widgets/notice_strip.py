"""The newest notice, above the page: it tells and stops nobody."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.notices import Notice, Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.words import words

STAYS_MS = 12_000


class NoticeStrip(Translated, QFrame):
    """Goes by itself after a while, except where something can be done about it."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._notice: Notice | None = None
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._away = QToolButton()
        self._away.setIcon(icon("x"))
        self._away.setIconSize(QSize(16, 16))
        self._away.setProperty("kind", "quiet")
        self._away.setFixedSize(32, 32)
        self._away.clicked.connect(self.hide)
        self._timer = QTimer(self, interval=STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._away)
        notices.told.connect(self.tell)
        self.hide()
        self.retranslate()

    def tell(self, notice: Notice) -> None:
        self._notice = notice
        self.retranslate()
        self.setProperty("kind", "news" if notice.good else "notice")
        for widget in (self, self._words):
            self.style().polish(widget)
        self._timer.stop()
        if notice.action is None and not notice.problem.fatal:
            self._timer.start()
        self.show()

    def retranslate(self) -> None:
        self._away.setAccessibleName(self.tr("Hide this notice"))
        notice = self._notice
        if notice is not None:
            self._words.setText(words(notice.problem))
            self._action.setText(notice.action[0] if notice.action else "")
            self._action.setVisible(notice.action is not None)

    def _act(self) -> None:
        self.hide()
        if self._notice is not None and self._notice.action is not None:
            self._notice.action[1]()
