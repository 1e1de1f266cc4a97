"""The newest notice, above the page: it tells and stops nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.notices import OVER, STANDING, Notice, Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.words import words

STAYS_MS, ACTION_STAYS_MS = 12_000, 30_000  # the list behind the bell keeps it for good
WIDEST, MARGIN, DOWN, SPARE = 760, 16, 64, 12


class NoticeStrip(Translated, QFrame):
    """Stands over the top of `page`, below its bar, and moves nothing there: rows that jump while they are
    read are worse than an old one covered. Goes by itself, except where a show cannot go on; a standing
    one comes back after others until it is over, or put away."""

    def __init__(self, notices: Notices, page: QWidget) -> None:
        super().__init__(page.window())
        self._page = page
        page.installEventFilter(self)
        self.setProperty("kind", "notice")
        self._notice: Notice | None = None
        self._standing: Notice | None = None
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._away = QToolButton()
        self._away.setIcon(icon("x"))
        self._away.setIconSize(QSize(16, 16))
        self._away.setProperty("kind", "quiet")
        self._away.setFixedSize(32, 32)
        self._away.clicked.connect(self._put_away)
        self._timer = QTimer(self, interval=STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._away)
        notices.told.connect(self.tell)
        notices.settled.connect(self._settle)
        self.hide()
        self.retranslate()

    def tell(self, notice: Notice) -> None:
        code = notice.problem.code
        if code in STANDING:
            self._standing = notice
        elif self._standing is not None and OVER.get(code) == self._standing.problem.code:
            self._standing = None
        self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        self.retranslate()
        self.setProperty("kind", "news" if notice.good else "notice")
        for widget in (self, self._words):
            self.style().polish(widget)
        self._timer.stop()
        if not notice.problem.fatal and notice.problem.code not in STANDING:
            self._timer.start(STAYS_MS if notice.action is None else ACTION_STAYS_MS)
        self.show()
        self.place()

    def place(self) -> None:
        """As wide as its words need, if there is room."""
        corner = self._page.mapTo(self._page.window(), QPoint(0, 0))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        beside = [button for button in (self._action, self._away) if not button.isHidden()]
        margins = layout.contentsMargins()
        least = margins.left() + margins.right() + len(beside) * layout.spacing()
        least += sum(button.sizeHint().width() for button in beside)
        wanted = least + self._words.fontMetrics().horizontalAdvance(self._words.text()) + SPARE
        width = min(WIDEST, self._page.width() - 2 * MARGIN, wanted)
        left = corner.x() + (self._page.width() - width) // 2
        self.setGeometry(left, corner.y() + DOWN, width, layout.heightForWidth(width))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self._away.setAccessibleName(self.tr("Hide this notice"))
        notice = self._notice
        if notice is not None:
            self._words.setText(words(notice.problem))
            self._action.setText(notice.action[0] if notice.action else "")
            self._action.setVisible(notice.action is not None)
            if not self.isHidden():
                self.place()

    def _settle(self) -> None:
        if self._notice is not self._standing:
            self._timer.stop()
            self._go()

    def _go(self) -> None:
        """Room for the one that stands behind it."""
        if self._standing is not None and self._standing is not self._notice:
            self._show(self._standing)
        else:
            self.hide()

    def _put_away(self) -> None:
        if self._notice is self._standing:
            self._standing = None
        self._go()

    def _act(self) -> None:
        notice = self._notice
        self._go()
        if notice is not None and notice.action is not None:
            notice.action[1]()
