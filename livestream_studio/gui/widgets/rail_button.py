"""One page of the rail: an icon over a label of at most two lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.icons import pixmap
from livestream_studio.gui.look.look import Look

WIDTH, ICON, SIDE = 76, 20, 2


class RailButton(QAbstractButton):
    """Painted here, since a style sheet cannot wrap a label under an icon."""

    def __init__(self, icon_name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._look = icon_name, look
        self._badge = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_words(self, text: str, key: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  {key}".strip())
        self.updateGeometry()

    def set_badge(self, count: int) -> None:
        self._badge = count
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest word, which cannot be broken."""
        metrics = QFontMetrics(self._face())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = max(WIDTH, longest + 2 * SIDE + 1)
        return QSize(width, 8 + ICON + 4 + self._label(width).height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = palette.text if self.isChecked() or self.underMouse() else palette.dim
        left = (self.width() - ICON) // 2
        painter.drawPixmap(left, 8, pixmap(self._icon_name, ink, ICON, self.devicePixelRatioF()))
        painter.setPen(QColor(ink))
        painter.setFont(self._face())
        painter.drawText(self._label(self.width()).translated(0, 8 + ICON + 4), self._flags(), self.text())
        if self._badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.look))
            painter.drawEllipse(QPointF(left + ICON, 9), 4, 4)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        palette = self._look.palette
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(palette.accent)) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(palette.raised))
        elif self.underMouse():
            painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(box, 8, 8)

    def _face(self) -> QFont:
        font = self.font()
        font.setPixelSize(faces.SMALL)
        return font

    def _flags(self) -> int:
        return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)

    def _label(self, width: int) -> QRect:
        room = QRect(SIDE, 0, width - 2 * SIDE, 100)
        found = QFontMetrics(self._face()).boundingRect(room, self._flags(), self.text())
        return QRect(SIDE, 0, width - 2 * SIDE, found.height())
