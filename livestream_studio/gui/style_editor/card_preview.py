"""A product's card as it will be seen, drawn as the audience's is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

from livestream_studio.commerce.running_order import Mark
from livestream_studio.gui.overlay.card import draw
from livestream_studio.gui.overlay.card_theme import CardTheme, CardWords
from livestream_studio.gui.overlay.card_window import SAMPLE, SHAPE, TALL_SHARE
from livestream_studio.gui.style_editor.grounds import Ground, ground
from livestream_studio.gui.style_editor.preview import PICTURE, TallStage, WideStage

CARD = replace(SAMPLE, number="12", mark=Mark.LAST, left=3)  # everything that a theme has a say in
_SIDE, _AROUND = 256, 8  # pixels of the stand-in for a product's picture; around the card


def drawn(theme: CardTheme, size: QSize, ratio: float = 1.0) -> QImage:
    """The sample with a picture, in the middle of so many logical pixels."""
    picture = ground(Ground.PICTURE, _SIDE, _SIDE)
    return draw(CARD, theme, CardWords.load(), size, ratio, picture=picture)


class CardStrip(WideStage):
    """On one ground."""

    least = QSize(360, 176)

    def _draw(self, size: QSize, ratio: float) -> QImage:
        made = QImage(ground(self._kind, round(size.width() * ratio), round(size.height() * ratio)))
        card = drawn(self._style, size - QSize(2 * _AROUND, 2 * _AROUND), ratio)
        card.setDevicePixelRatio(1.0)
        painter = QPainter(made)
        painter.drawImage(round(_AROUND * ratio), round(_AROUND * ratio), card)
        painter.end()
        return made


class CardPhone(TallStage):
    """In a tall stream."""

    def _put(self, painter: QPainter, safe: QRect) -> None:
        width = min(safe.width(), round(PICTURE.width() * TALL_SHARE))
        where = QRect(safe.left(), safe.top(), width, min(safe.height(), round(width * SHAPE)))
        painter.drawImage(where, drawn(self._style, where.size()))
