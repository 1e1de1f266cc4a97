"""Who answered for a line, told by shape first: the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from livestream_studio.core.types import Origin
from livestream_studio.gui.look.palette import Palette

SIZE = 12  # logical pixels


def mark(painter: QPainter, rect: QRectF, origin: Origin, palette: Palette) -> None:
    """Those of `core.types.MARKS`: a filled circle, a ring, a triangle, a dash; speech has none.

    Drawn in the middle of `rect`, SIZE high at most.
    """
    side = min(rect.width(), rect.height(), SIZE)
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if origin is Origin.APPROVED:
        painter.setBrush(QColor(palette.fine))
        painter.drawEllipse(box)
    elif origin is Origin.MEMORY:
        painter.setPen(QPen(QColor(palette.accent), side / 6))
        painter.drawEllipse(box.adjusted(side / 12, side / 12, -side / 12, -side / 12))
    elif origin is Origin.MACHINE:
        painter.setBrush(QColor(palette.look))
        top = QPointF(box.center().x(), box.top() + side * 0.06)
        foot = box.bottom() - side * 0.06
        painter.drawPolygon(QPolygonF([top, QPointF(box.right(), foot), QPointF(box.left(), foot)]))
    elif origin is Origin.NONE:
        painter.setBrush(QColor(palette.dim))
        painter.drawRect(QRectF(box.left(), box.center().y() - side / 12, side, side / 6))
    painter.restore()
