"""What is wrong, always in the same place: a line that is there whether anything is told or not."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from livestream_studio.gui.notices import STANDING, Notice, Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.elided_label import ElidedLabel
from livestream_studio.gui.widgets.icon_button import IconButton
from livestream_studio.gui.words import words

HEIGHT, BUTTON = 40, 32


class NoticeStrip(Translated, QFrame):
    """The newest notice that waits; the others are a click away. It has room of its own: nothing is covered
    and nothing moves when a notice comes or goes."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._newest: Notice | None = None
        self._notice: Notice | None = None
        self._words = ElidedLabel(lines=2)
        self._action, self._next, self._away = QPushButton(), QPushButton(), IconButton("x")
        self._next.setProperty("kind", "quiet")
        for button in (self._action, self._next):
            button.setMinimumHeight(BUTTON)
        self._action.clicked.connect(self._act)
        self._next.clicked.connect(self._show_next)
        self._away.clicked.connect(self._put_away)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._next)
        row.addWidget(self._away)
        notices.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        self._away.set_words(self.tr("Hide this notice"))
        self._next.setToolTip(self.tr("Show the next notice"))
        self._next.setAccessibleName(self._next.toolTip())
        self._say()

    def _follow(self) -> None:
        """A new one is shown at once; else the same as before, while it waits."""
        waiting = self._notices.open
        newest = waiting[0] if waiting else None
        if newest is not self._newest or self._notice not in waiting:
            self._notice = newest
        self._newest = newest
        self._say()

    def _say(self) -> None:
        notice, waiting = self._notice, self._notices.open
        self.setProperty("kind", "quiet" if notice is None else "news" if notice.good else "notice")
        for widget in (self, self._words):
            self.style().polish(widget)
        self._words.setText(words(notice.problem) if notice is not None else self.tr("No notices"))
        action = notice.action if notice is not None else None
        self._action.setText(action[0] if action is not None else "")
        self._action.setVisible(action is not None)
        if notice is not None:
            self._next.setText(f"{waiting.index(notice) + 1}/{len(waiting)}")
        self._next.setVisible(len(waiting) > 1)
        self._away.setVisible(notice is not None)

    def _show_next(self) -> None:
        waiting = self._notices.open
        if self._notice in waiting:
            self._notice = waiting[(waiting.index(self._notice) + 1) % len(waiting)]
            self._say()

    def _put_away(self) -> None:
        if self._notice is not None:
            self._notices.put_away(self._notice)

    def _act(self) -> None:
        """What is so until another notice says otherwise is not over with it."""
        notice = self._notice
        if notice is None or notice.action is None:
            return
        if notice.problem.code not in STANDING:
            self._put_away()
        notice.action[1]()
