"""A4 pages measured in millimetres, and text that never leaves its box."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen

from livestream_studio.gui.overlay import fonts

DOTS = 1200  # an inch
WIDTH, HEIGHT = 210.0, 297.0  # millimetres


class Paper:
    """A PDF being written; every length is in millimetres from the upper left corner of the sheet."""

    def __init__(self, buffer: QBuffer) -> None:
        fonts.load()
        self.writer = QPdfWriter(buffer)
        self.writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self.writer.setResolution(DOTS)
        self.writer.setCreator("Livestream Studio")

    def font(self, language: str, points: float, *, bold: bool = False) -> QFont:
        return fonts.font(language, "", round(points * DOTS / 72), bold=bold)

    def box(self, left: float, top: float, width: float, height: float) -> QRectF:
        return QRectF(*(length * DOTS / 25.4 for length in (left, top, width, height)))

    def pen(self, millimetres: float) -> QPen:
        pen = QPen(Qt.GlobalColor.black)
        pen.setWidthF(millimetres * DOTS / 25.4)
        return pen

    def height(self, text: str, font: QFont, width: float) -> float:
        """Of the text when it is wrapped, in millimetres."""
        room = QRectF(0, 0, width * DOTS / 25.4, 10**6)
        return QFontMetricsF(font).boundingRect(room, _WRAP, text).height() * 25.4 / DOTS

    def fitted(
        self, text: str, language: str, sizes: tuple[float, ...], width: float, height: float
    ) -> QFont:
        """The largest of the sizes (points, the largest first) at which the text fits, else the smallest."""
        for points in sizes:
            font = self.font(language, points, bold=True)
            widest = max((QFontMetricsF(font).horizontalAdvance(word) for word in text.split()), default=0)
            if self.height(text, font, width) <= height and widest <= width * DOTS / 25.4:
                return font
        return font


_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def draw(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """The text wrapped in its box; what does not fit is cut off at the box, never over its neighbour."""
    painter.setFont(font)
    painter.save()
    painter.setClipRect(box)
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap | align | Qt.AlignmentFlag.AlignTop), text)
    painter.restore()
