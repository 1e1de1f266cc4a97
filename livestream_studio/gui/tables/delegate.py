"""How a cell is painted: quiet text on two lines at most, a hairline below, the row in hand raised."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.tables.rows_model import DETAIL_ROLE, WARN_ROLE

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
        else:
            write(painter, room, text, faces.face(faces.BODY), ink, lines=MOST_LINES, right=right)
        painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignRight


def ground(painter: QPainter, option: QStyleOptionViewItem, look: Look, *, first: bool) -> None:
    """The row's background, hairline, and the bar of the row that the keyboard is on."""
    palette, rect = look.palette, QRect(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(rect, QColor(palette.raised if chosen else palette.panel if hovered else palette.ground))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.hairline))
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
) -> None:
    """Text in the vertical middle of `room`, on `lines` lines at most; what is too long ends in `…`."""
    if not text:
        return
    made = laid_out(text, font, room.width(), lines, right=right)
    painter.setPen(QColor(ink))
    made.draw(painter, QPointF(room.left(), room.top() + (room.height() - made.boundingRect().height()) / 2))


def laid_out(text: str, font: QFont, width: float, lines: int, *, right: bool = False) -> QTextLayout:
    text = " ".join(text.split())
    made = _layout(text, font, width, right)
    if made.lineCount() > lines:
        begin = made.lineAt(lines - 1).textStart()
        rest = QFontMetricsF(font).elidedText(text[begin:], Qt.TextElideMode.ElideRight, width)
        made = _layout(text[:begin] + rest, font, width, right)
    return made


def _layout(text: str, font: QFont, width: float, right: bool) -> QTextLayout:
    made = QTextLayout(text, font)
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
