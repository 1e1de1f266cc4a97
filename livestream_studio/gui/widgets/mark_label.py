"""One mark as a widget, for legends, cards and forms."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livestream_studio.core.types import Origin
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.widgets.marks import SIZE, mark


class MarkLabel(QWidget):
    def __init__(self, origin: Origin, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin, self._look = origin, look
        self.setFixedSize(SIZE + 4, SIZE + 4)
        look.changed.connect(self.update)

    def set_origin(self, origin: Origin) -> None:
        self._origin = origin
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE + 4, SIZE + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark(painter, QRectF(self.rect()), self._origin, self._look.palette)
        painter.end()
