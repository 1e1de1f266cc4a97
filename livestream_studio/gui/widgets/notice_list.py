"""All notices so far, newest first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.gui.notices import Notice, Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.widgets.sheet import Sheet
from livestream_studio.gui.words import words

SIZE = QSize(460, 420)
SHOWN = 50


class NoticeList(Translated, Sheet):
    def __init__(self, notices: Notices, over: QWidget, anchor: QWidget) -> None:
        super().__init__(over, anchor)
        self._notices = notices
        self._title = SectionLabel()
        self._clear = QPushButton()
        self._clear.setProperty("kind", "quiet")
        self._clear.setMinimumHeight(32)
        self._clear.clicked.connect(notices.clear)
        self._none = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("kind", "dim")
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.addLayout(head)
        column.addWidget(self._none, 1)
        column.addWidget(self._scroll, 1)
        notices.changed.connect(self._fill)
        self.retranslate()

    def toggle(self) -> None:
        if self.isHidden():
            self.open()
            self._notices.read()
            self._fill()
            if self._clear.isEnabled():
                self._clear.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.close_sheet()

    def sizeHint(self) -> QSize:
        return SIZE

    def retranslate(self) -> None:
        self._title.setText(self.tr("Notices"))
        self.setAccessibleName(self._title.text())
        self._clear.setText(self.tr("Clear"))
        self._none.setText(self.tr("Nothing has gone wrong."))
        self._fill()

    def _fill(self) -> None:
        """Only what can be seen: notices come while the list is closed, too."""
        if self.isHidden():
            return
        found = self._notices.all
        self._none.setVisible(not found)
        self._scroll.setVisible(bool(found))
        if not found and self._clear.hasFocus():
            self.setFocus()  # a disabled button would pass it on behind the list, where Escape is not for us
        self._clear.setEnabled(bool(found))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for notice in found[:SHOWN]:
            column.addWidget(self._row(notice))
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _row(self, notice: Notice) -> QWidget:
        row = QFrame()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        when = QLocale().toString(QTime(notice.at.hour, notice.at.minute), QLocale.FormatType.ShortFormat)
        often = self.tr("%n time(s)", None, notice.times) if notice.times > 1 else ""
        at = QLabel(" · ".join(filter(None, (when, often))))
        at.setProperty("kind", "small")
        text = QLabel(words(notice.problem), wordWrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(at)
        column.addWidget(text)
        if notice.action is not None:
            button = QPushButton(notice.action[0])
            button.clicked.connect(self.close_sheet)  # it would lie over what is opened
            button.clicked.connect(lambda _=False, act=notice.action[1]: act())
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return row
