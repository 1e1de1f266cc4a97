"""A state with a light: fine, look at this, or off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livestream_studio.gui.look.look import Look

_SIZE = 8


class Light(QWidget):
    """`colour` is the name of a palette's field: fine, look, on_air, faint."""

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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._look.palette, self._colour)))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), _SIZE / 2, _SIZE / 2)
        painter.end()


class StateLabel(QWidget):
    """A light with words; both say the same, for those who see no colours."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light, self._words = Light(look), QLabel()
        self._words.setProperty("kind", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.light)
        row.addWidget(self._words)

    @property
    def text(self) -> str:
        return self._words.text()

    def tell(self, colour: str, words: str) -> None:
        self.light.set_colour(colour)
        self._words.setText(words)
        self.setAccessibleName(words)
