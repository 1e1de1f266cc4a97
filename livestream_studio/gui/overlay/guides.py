"""Lines that a dragged overlay snaps to, and the sheet that shows them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from livestream_studio.gui.look.palette import DARK
from livestream_studio.gui.overlay import fonts
from livestream_studio.gui.overlay.areas import SafeArea
from livestream_studio.gui.overlay.compositor import translucency
from livestream_studio.gui.translated import Translated

REACH = 8  # logical pixels
EDGE = 10  # so near a border the pointer resizes
LEAST_WIDTH, LEAST_HEIGHT = 160, 40
_SHADE = 70  # of 255, on what a platform covers
_HINT = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Snap:
    """Where a rectangle comes to stand, and at which guides."""

    where: QRect
    upright: int | None = None  # x
    level: int | None = None  # y


def snap(where: QRect, area: SafeArea, screen: QRect, reach: int = REACH) -> Snap:
    """Moves a rectangle by at most `reach` so that a side or the middle stands at a guide: the sides of
    the safe area, those of the picture, or its middle."""
    safe, picture = area.safe(screen), area.picture(screen)
    middle = picture.center()
    xs = _nearest(
        [(where.left(), safe.left()), (where.right(), safe.right()), (where.center().x(), middle.x()),
         (where.left(), picture.left()), (where.right(), picture.right())], reach,
    )  # fmt: skip
    ys = _nearest(
        [(where.top(), safe.top()), (where.bottom(), safe.bottom()), (where.center().y(), middle.y()),
         (where.top(), picture.top()), (where.bottom(), picture.bottom())], reach,
    )  # fmt: skip
    moved = where.translated(xs[0] if xs else 0, ys[0] if ys else 0)
    return Snap(moved, xs[1] if xs else None, ys[1] if ys else None)


def _nearest(pairs: list[tuple[int, int]], reach: int) -> tuple[int, int] | None:
    """(by how much, to where) for the pair that is nearest, if near enough."""
    near = [(guide - side, guide) for side, guide in pairs if abs(guide - side) <= reach]
    return min(near, key=lambda found: abs(found[0])) if near else None


def edges_at(point: QPoint, size: QRect) -> Qt.Edge:
    """Which borders of a window the pointer holds; none: the window itself."""
    held = Qt.Edge(0)
    held |= Qt.Edge.LeftEdge if point.x() < EDGE else Qt.Edge(0)
    held |= Qt.Edge.RightEdge if point.x() >= size.width() - EDGE else Qt.Edge(0)
    held |= Qt.Edge.TopEdge if point.y() < EDGE else Qt.Edge(0)
    held |= Qt.Edge.BottomEdge if point.y() >= size.height() - EDGE else Qt.Edge(0)
    return held


def pulled(where: QRect, edges: Qt.Edge, by: QPoint) -> QRect:
    """The rectangle with some of its borders moved, never too small to be caught again."""
    made = QRect(where)
    if edges & Qt.Edge.LeftEdge:
        made.setLeft(min(made.left() + by.x(), made.right() + 1 - LEAST_WIDTH))
    if edges & Qt.Edge.RightEdge:
        made.setRight(max(made.right() + by.x(), made.left() - 1 + LEAST_WIDTH))
    if edges & Qt.Edge.TopEdge:
        made.setTop(min(made.top() + by.y(), made.bottom() + 1 - LEAST_HEIGHT))
    if edges & Qt.Edge.BottomEdge:
        made.setBottom(max(made.bottom() + by.y(), made.top() - 1 + LEAST_HEIGHT))
    return made


def pointer(edges: Qt.Edge) -> Qt.CursorShape:
    level = bool(edges & (Qt.Edge.LeftEdge | Qt.Edge.RightEdge))
    upright = bool(edges & (Qt.Edge.TopEdge | Qt.Edge.BottomEdge))
    if level and upright:
        falling = edges in (Qt.Edge.LeftEdge | Qt.Edge.TopEdge, Qt.Edge.RightEdge | Qt.Edge.BottomEdge)
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
    if level or upright:
        return Qt.CursorShape.SizeHorCursor if level else Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.SizeAllCursor


def paint_held(painter: QPainter, where: QRect, title: str) -> None:
    """A window that can be caught: its border, its name, and a tint under what was drawn."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    tint = QColor(DARK.accent)
    tint.setAlpha(60)
    painter.fillRect(where, tint)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(QColor(DARK.accent), 2))
    painter.drawRect(QRectF(where).adjusted(1, 1, -1, -1))
    face = fonts.font("ru", "", 13, bold=True)
    metrics = QFontMetrics(face)
    words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, where.width() - 16)
    sign = QRect(where.left(), where.top(), metrics.horizontalAdvance(words) + 16, metrics.height() + 4)
    painter.fillRect(sign, QColor(DARK.accent))
    painter.setFont(face)
    painter.setPen(QColor(DARK.ground))
    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, words)


class GuideSheet(Translated, QWidget):
    """A whole screen with the safe area and the guides in use drawn on it; clicks go through."""

    def __init__(self, area: SafeArea, flags: Qt.WindowType) -> None:
        super().__init__(None, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._area = area
        self._snap = Snap(QRect())

    def retranslate(self) -> None:
        self._cut_out()
        self.update()

    def show_on(self, screen: QScreen, area: SafeArea) -> None:
        self._area = area
        self.setGeometry(screen.geometry())
        self._cut_out()
        self.show()
        self.update()

    def mark(self, found: Snap) -> None:
        if found != self._snap:
            self._snap = found
            self._cut_out()
            self.update()

    def _cut_out(self) -> None:
        """Without a compositor the sheet has the shape of its lines and its words: the rest of it would
        be a black screen over what is arranged."""
        if translucency():
            self.clearMask()
            return
        safe = self._area.safe(self.rect())
        shape = QRegion(safe) - QRegion(safe.adjusted(1, 1, -1, -1))
        for line in self._snap_lines():
            shape += line
        self.setMask(shape + self._hint_box(safe))

    def _snap_lines(self) -> list[QRect]:
        """The guides in use, through the whole picture and a pixel wide."""
        picture, corner = self._area.picture(self.rect()), self.geometry().topLeft()
        lines = []
        if self._snap.upright is not None:
            lines.append(QRect(self._snap.upright - corner.x(), picture.top(), 1, picture.height()))
        if self._snap.level is not None:
            lines.append(QRect(picture.left(), self._snap.level - corner.y(), picture.width(), 1))
        return lines

    def _hint(self) -> str:
        return self.tr("Drag to move, pull a border to resize, arrow keys for single steps, Esc when done")

    def _hint_box(self, safe: QRect) -> QRect:
        """Out of the way of what is arranged: subtitles mostly stand low, the card high."""
        metrics = QFontMetrics(fonts.font("ru", "", 15, bold=False))
        words = metrics.boundingRect(_hint_room(safe), int(_HINT), self._hint())
        return words.adjusted(-12, -8, 12, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.rect()
        safe, picture = self._area.safe(here), self._area.picture(here)
        covered = QColor(DARK.rail)
        covered.setAlpha(_SHADE)
        for part in (
            QRect(picture.left(), picture.top(), picture.width(), safe.top() - picture.top()),
            QRect(picture.left(), safe.bottom() + 1, picture.width(), picture.bottom() - safe.bottom()),
            QRect(picture.left(), safe.top(), safe.left() - picture.left(), safe.height()),
            QRect(safe.right() + 1, safe.top(), picture.right() - safe.right(), safe.height()),
        ):
            painter.fillRect(part, covered)
        painter.setPen(QPen(QColor(DARK.accent), 1, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(safe).adjusted(0.5, 0.5, -0.5, -0.5))
        for line in self._snap_lines():
            painter.fillRect(line, QColor(DARK.on_air))
        self._say_how(painter, safe)
        painter.end()

    def _say_how(self, painter: QPainter, safe: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.panel))
        painter.drawRoundedRect(self._hint_box(safe), 8, 8)
        painter.setFont(fonts.font("ru", "", 15, bold=False))
        painter.setPen(QColor(DARK.text))
        painter.drawText(_hint_room(safe), int(_HINT), self._hint())


def _hint_room(safe: QRect) -> QRect:
    return safe.adjusted(16, safe.height() * 2 // 5, -16, 0)
