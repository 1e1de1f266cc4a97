"""How a cell is painted: quiet text on two lines at most, a hairline below, the row in hand raised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.look.palette import Palette, mixed
from livestream_studio.gui.tables.column import Span
from livestream_studio.gui.tables.rows_model import DETAIL_ROLE, STRONG_ROLE, WARN_ROLE

HEIGHT, SIDE, MOST_LINES = 48, 8, 2
BAR = 2  # the row that the keyboard is on


class CellDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette, rect = self._look.palette, QRect(option.rect)
        painter.save()
        ground(painter, option, self._look, first=index.column() == 0)
        text, detail = index.data(Qt.ItemDataRole.DisplayRole) or "", index.data(DETAIL_ROLE) or ""
        warns = bool(index.data(WARN_ROLE))
        room = QRectF(rect).adjusted(SIDE, 4, -SIDE, -5)
        right = bool(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & _RIGHT)
        ink = palette.look if warns else palette.text
        if detail:
            upper = QRectF(room.left(), room.top(), room.width(), room.height() / 2 + 2)
            write(painter, upper, text, faces.face(faces.BODY), ink, lines=1, right=right)
            lower = QRectF(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom())
            write(painter, lower, detail, faces.face(faces.SMALL), palette.dim, lines=1, right=right)
        elif warns:
            painter.setPen(QColor(ink))
            _draw(painter, room, warning(text, room))
        else:
            strong = figures(index.data(STRONG_ROLE) or (), palette)
            font = faces.face(faces.BODY)
            write(painter, room, text, font, ink, lines=MOST_LINES, right=right, formats=strong)
        painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignRight


def warning(text: str, room: QRectF) -> QTextLayout:
    """What is to be looked at, each on a line of its own: smaller where it has no room else, and cut off
    only where that does not do."""
    body, small = faces.face(faces.BODY), faces.face(faces.SMALL)
    lines = [int(room.height() / QFontMetricsF(font).lineSpacing()) for font in (body, small)]
    made = _layout(text, body, room.width(), False, ())
    return made if made.lineCount() <= lines[0] else laid_out(text, small, room.width(), lines[1])


def ground(painter: QPainter, option: QStyleOptionViewItem, look: Look, *, first: bool) -> None:
    """The row's background, hairline, and the bar of the row that the keyboard is on."""
    palette, rect = look.palette, QRect(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(rect, QColor(palette.raised if chosen else palette.panel if hovered else palette.ground))
    painter.setPen(QPen(QColor(palette.hairline), 0))  # one pixel of the screen, whatever the scale
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if chosen and first and bool(option.state & QStyle.StateFlag.State_Active):
        painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height() - 1), QColor(palette.accent))


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    font: QFont,
    ink: str,
    *,
    lines: int = 1,
    right: bool = False,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> None:
    """Text in the vertical middle of `room`, on `lines` lines at most; what is too long ends in `…`."""
    if not text:
        return
    painter.setPen(QColor(ink))
    text = text.replace("\n", " ")
    _draw(painter, room, laid_out(text, font, room.width(), lines, right=right, formats=formats))


def _draw(painter: QPainter, room: QRectF, made: QTextLayout) -> None:
    made.draw(painter, QPointF(room.left(), room.top() + (room.height() - made.boundingRect().height()) / 2))


def figures(spans: Sequence[Span], palette: Palette) -> list[QTextLayout.FormatRange]:
    """Bold and underlined, as the transcript has its numbers: so two lines are compared without reading."""
    made = []
    for start, end in spans:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, end - start
        each.format.setFontWeight(QFont.Weight.Bold)
        each.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        each.format.setUnderlineColor(QColor(mixed(palette.accent, palette.ground, 0.7)))
        made.append(each)
    return made


def laid_out(
    text: str,
    font: QFont,
    width: float,
    lines: int,
    *,
    right: bool = False,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    made = _layout(text, font, width, right, formats)
    if made.lineCount() > lines:
        begin = made.lineAt(lines - 1).textStart()
        rest = QFontMetricsF(font).elidedText(text[begin:], Qt.TextElideMode.ElideRight, width)
        made = _layout(text[:begin] + rest, font, width, right, formats)
    return made


def _layout(
    text: str, font: QFont, width: float, right: bool, formats: Sequence[QTextLayout.FormatRange]
) -> QTextLayout:
    made = QTextLayout(text.replace("\n", "\u2028"), font)
    made.setFormats(list(formats))
    option = QTextOption(_RIGHT if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    made.setCacheEnabled(True)
    made.beginLayout()
    top = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    made.endLayout()
    return made
