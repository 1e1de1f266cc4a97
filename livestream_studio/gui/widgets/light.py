"""A state with a light: fine, look at this, or off. Each has a shape of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livestream_studio.gui.look.look import Look

_SIZE = 8


class Light(QWidget):
    """`colour` is the name of a palette's field: fine and on_air are discs, look (ground, on a loud
    one) a triangle, faint a ring."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._colour = look, "faint"
        self.setFixedSize(QSize(_SIZE + 2, _SIZE + 2))
        look.changed.connect(self.update)

    @property
    def colour(self) -> str:
        return self._colour

    def set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(getattr(self._look.palette, self._colour))
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if self._colour in ("look", "ground"):
            painter.drawPolygon(
                QPolygonF([QPointF(room.center().x(), room.top()), room.bottomRight(), room.bottomLeft()])
            )
        elif self._colour == "faint":
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(room.adjusted(0.75, 0.75, -0.75, -0.75))
        else:
            painter.drawEllipse(room)
        painter.end()


class StateLabel(QWidget):
    """A light with words; both say the same, for those who see no colours. A loud one is told apart at the
    first glance."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light, self._words = Light(look), QLabel()
        self._words.setProperty("kind", "small")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.light)
        row.addWidget(self._words)

    @property
    def text(self) -> str:
        return self._words.text()

    def tell(self, colour: str, words: str, tip: str = "", *, loud: bool = False) -> None:
        """`tip` says more, and what to do."""
        self.light.set_colour("ground" if loud else colour)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        if loud != (self.property("kind") == "loud"):
            self.setProperty("kind", "loud" if loud else "")
            self._words.setProperty("kind", "loud" if loud else "small")
            self.layout().setContentsMargins(*((12, 2, 12, 2) if loud else (0, 0, 0, 0)))  # type: ignore[union-attr]
            for widget in (self, self._words):
                widget.style().polish(widget)
