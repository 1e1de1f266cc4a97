"""Words that end in … where they have no room; their tip has all of them then."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

LEAST = 32  # logical pixels


class ElidedLabel(QLabel):
    """In at most `lines` lines. With more than one it is as wide as it may be, and asks for no room."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        if lines > 1:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        return QSize(min(LEAST, usual.width()), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, room, seen = QPainter(self), self.contentsRect(), self.seen()
        high = self.fontMetrics().lineSpacing()
        size = QSize(room.width(), high * len(seen))
        place = QStyle.alignedRect(self.layoutDirection(), self.alignment(), size, room)
        for number, words in enumerate(seen):
            painter.drawText(place.translated(0, number * high), int(_ACROSS & self.alignment()), words)

    def seen(self) -> list[str]:
        """The lines as they are painted."""
        *whole, last = self._broken()
        width = self.contentsRect().width()
        return [*whole, self.fontMetrics().elidedText(last, Qt.TextElideMode.ElideRight, width)]

    def _broken(self) -> list[str]:
        """Into lines that have room; the last has what is left over."""
        words, starts = self.text(), [0]
        layout = QTextLayout(words, self.font())
        layout.setTextOption(_ANYWHERE)
        layout.beginLayout()
        while len(starts) < self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            starts.append(line.textStart() + line.textLength())
        layout.endLayout()
        lines = [words[a:b].strip() for a, b in pairwise([*starts, len(words)])]
        return list(filter(None, lines)) or [""]

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self._broken()[-1]) > self.contentsRect().width()
        self.setToolTip(self.text() if cut else "")


_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask
_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
