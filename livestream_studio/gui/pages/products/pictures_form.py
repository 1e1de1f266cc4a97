"""A product's pictures: the first one leads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from livestream_studio.commerce.types import Product
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.products.thumbnails import Thumbnails, draw
from livestream_studio.gui.translated import Translated

SIDE, ACROSS = 88, 3


class Thumbnail(QWidget):
    """One picture, square."""

    def __init__(
        self, name: str, look: Look, thumbnails: Thumbnails, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self._look, self._thumbnails = name, look, thumbnails
        self.setFixedSize(QSize(side, side))
        thumbnails.came.connect(self.update)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        self.name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._thumbnails.get(self.name), self._look.palette, 8)
        painter.end()


class PicturesForm(Translated, QWidget):
    """`adding`: the host wants to choose a picture; whoever hears it gives its name to `add`."""

    edited = Signal()
    adding = Signal()

    def __init__(self, look: Look, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._thumbnails = look, thumbnails
        self._names: list[str] = []
        self._shown: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._adds = QPushButton()
        self._adds.setIcon(icon("image"))
        self._adds.setMinimumHeight(32)
        self._adds.clicked.connect(self.adding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._adds, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def put(self, product: Product) -> None:
        self._names = list(product.pictures)
        self._lay_out()

    def applied(self, product: Product) -> Product:
        return replace(product, pictures=tuple(self._names))

    def bad(self) -> bool:
        return False

    def add(self, *names: str) -> None:
        self._names = list(dict.fromkeys([*self._names, *names]))
        self._lay_out()
        self.edited.emit()

    def retranslate(self) -> None:
        self._adds.setText(self.tr("Add pictures…"))
        self._lay_out()

    def _lay_out(self) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        for at, name in enumerate(self._names):
            each = Thumbnail(name, self._look, self._thumbnails)
            each.setAccessibleName(self.tr("Picture {0}").format(at + 1))
            buttons = [(0, "x", self.tr("Take the picture out"), self._remove)]
            if at:
                buttons.append((1, "star", self.tr("Make it the first picture"), self._lead))
            for place, sign, words, what in buttons:
                self._button(each, place, sign, words).clicked.connect(
                    lambda _=False, what=what, name=name: what(name)
                )
            self._grid.addWidget(each, at // ACROSS, at % ACROSS)
            self._shown.append(each)

    def _button(self, over: QWidget, place: int, sign: str, words: str) -> QToolButton:
        made = QToolButton(over)
        made.setIcon(icon(sign))
        made.setIconSize(QSize(16, 16))
        made.setFixedSize(32, 32)
        made.move(SIDE - 34 if place == 0 else 2, 2)
        made.setToolTip(words)
        made.setAccessibleName(words)
        return made

    def _remove(self, name: str) -> None:
        self._names.remove(name)
        self._lay_out()
        self.edited.emit()

    def _lead(self, name: str) -> None:
        self._names.remove(name)
        self._names.insert(0, name)
        self._lay_out()
        self.edited.emit()


def keep(path: Path) -> str:
    """A picture file into the pictures folder; its name there. Raises `StudioError`: picture codes,
    `out_unwritable`."""
    from livestream_studio.exchange.catalogue.pictures import keep_picture
    from livestream_studio.paths import pictures_home

    return keep_picture(path, pictures_home())
