"""A product in a few lines: picture, name with its number, prices, what else the host must know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.commerce.money import NBSP, THIN
from livestream_studio.commerce.room import PriceLine
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.products.thumbnails import Thumbnails, draw
from livestream_studio.gui.widgets.light import Light

SIDE = 64
_APART = f"{NBSP * 3} "  # between prices: nothing that is seen is left at the end of a line
_HAN = re.compile("(?=[\u4e00-\u9fff])")  # before each of these a line may end


class Thumbnail(QWidget):
    """One picture, square."""

    def __init__(
        self,
        look: Look,
        thumbnails: Thumbnails,
        side: int = SIDE,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._look, self._thumbnails = name, look, thumbnails
        self.setFixedSize(QSize(side, side))
        thumbnails.came.connect(self.update)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._thumbnails.get(self._name), self._look.palette, 8)
        painter.end()


class ProductCard(QFrame):
    """`live`: it is on air. `clicked`: the pointer chose it."""

    clicked = Signal()

    def __init__(
        self, look: Look, thumbnails: Thumbnails, *, live: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("product")
        self.setProperty("kind", "card")
        self._look, self._live = look, live
        self._thumbnail = Thumbnail(look, thumbnails)
        self._title, self._price, self._old = QLabel(), QLabel(), QLabel()
        self._others, self._more, self._warning = QLabel(), QLabel(), QLabel()
        self._lamp = Light(look)
        self._title.setFont(faces.face(faces.BODY))
        self._price.setFont(faces.face(faces.BODY, bold=True))
        crossed = faces.face(faces.SMALL)
        crossed.setStrikeOut(True)
        self._old.setFont(crossed)
        self._old.setProperty("kind", "dim")
        for label in (self._title, self._price, self._old, self._more, self._warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._others.setTextFormat(Qt.TextFormat.RichText)
        for label in (self._title, self._others, self._more, self._warning):
            label.setWordWrap(True)
        for label in (self._others, self._more):
            label.setProperty("kind", "small")
        self._warning.setProperty("kind", "look")
        self._warning.setFont(faces.face(faces.SMALL))
        prices = QHBoxLayout()
        prices.setSpacing(8)
        prices.addWidget(self._price)
        prices.addWidget(self._old)
        prices.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._more, 1)
        below.addWidget(self._lamp)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addLayout(prices)
        words.addWidget(self._others)
        words.addLayout(below)
        words.addWidget(self._warning)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        look.changed.connect(lambda _palette: self._wear())
        self._wear()

    def put(
        self,
        title: str,
        prices: Sequence[PriceLine],
        more: str,
        *,
        warning: str = "",
        picture: str = "",
        lamp: str = "",
        lamp_words: str = "",
    ) -> None:
        """Old prices are crossed out; `lamp` is a palette's field, empty for none."""
        self._title.setText(_dotted(title))
        self._price.setText(prices[0].text if prices else "")
        self._old.setText(prices[0].old if prices else "")
        self._others.setText(_APART.join(map(_both, prices[1:])))
        self._old.setVisible(bool(self._old.text()))
        self._others.setVisible(len(prices) > 1)
        self._more.setText(_dotted(more))
        self._warning.setText(_dotted(warning))
        self._warning.setVisible(bool(warning))
        self._thumbnail.set_name(picture)
        self._lamp.setVisible(bool(lamp))
        self._lamp.set_colour(lamp or "faint")
        self._lamp.setToolTip(lamp_words)
        self._lamp.setAccessibleName(lamp_words)
        self.setAccessibleName(
            ", ".join(filter(None, (title, *(line.text for line in prices), more, warning, lamp_words)))
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _wear(self) -> None:
        edge = self._look.palette.fine
        self.setStyleSheet(f"#product {{ border-color: {edge}; }}" if self._live else "")


def _dotted(text: str) -> str:
    """No line ends with a dot that parts two things: it goes with what follows."""
    return text.replace(" · ", f" ·{NBSP}")


def _both(line: PriceLine) -> str:
    """Rich text, which takes a thin blank for any other: nothing may break inside a figure, nor before the
    old one."""
    old = f"{NBSP}{NBSP}<s>{escape(line.old)}</s>" if line.old else ""
    return _HAN.sub("\u2060", escape(line.text) + old).replace(THIN, NBSP)
