"""What subtitles are judged on: a light picture, a dark one, and one with as much in it as a camera's."""

from __future__ import annotations

import random
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from livestream_studio.gui.look.palette import DARK, LIGHT, mixed

_SHAPES, _LAMPS = 60, 22
_SMALL = (28, 112)  # pixels of the longer side: drawn so small, a picture is out of focus when it is large


class Ground(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    PICTURE = "picture"


@lru_cache(maxsize=16)
def ground(kind: Ground, width: int, height: int) -> QImage:
    """A picture of so many device pixels; the same each time."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    first, last = {
        Ground.LIGHT: (LIGHT.ground, LIGHT.raised),
        Ground.DARK: (DARK.raised, DARK.rail),
        Ground.PICTURE: (mixed(LIGHT.look, LIGHT.ground, 0.35), mixed(DARK.accent, DARK.ground, 0.35)),
    }[kind]
    fade = QLinearGradient(0, 0, width, height)
    fade.setColorAt(0, QColor(first))
    fade.setColorAt(1, QColor(last))
    painter.fillRect(made.rect(), fade)
    if kind is Ground.PICTURE:
        dice = random.Random(299)
        painter.drawImage(made.rect(), _out_of_focus(made.size(), dice))
        _lamps(painter, made.size(), dice)
    painter.end()
    return made


def _out_of_focus(size: QSize, dice: random.Random) -> QImage:
    """Goods on a shelf, as a lens sees them that looks at somebody before it."""
    longer, (small, middle) = max(size.width(), size.height()), _SMALL
    sizes = [size * (side / longer) for side in (small, middle)]
    made = QImage(sizes[0].expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    unit = small / 14
    inks = [LIGHT.ground, LIGHT.raised, DARK.ground, DARK.look, DARK.fine, LIGHT.on_air, DARK.accent]
    for _ in range(_SHAPES):
        ink = QColor(mixed(dice.choice(inks), DARK.raised, dice.uniform(0.5, 0.9)))
        ink.setAlphaF(dice.uniform(0.4, 0.8))
        painter.setBrush(ink)
        wide, high = dice.uniform(0.5, 1.6) * unit, dice.uniform(0.6, 2.2) * unit
        at = QPointF(dice.uniform(0, made.width()), dice.uniform(0, made.height()))
        painter.drawRect(QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high))
    painter.end()
    for wanted in (sizes[1], size):
        made = made.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return made


def _lamps(painter: QPainter, size: QSize, dice: random.Random) -> None:
    """Small and white: what thin letters without an outline are lost in."""
    painter.setPen(Qt.PenStyle.NoPen)
    unit = max(size.width(), size.height()) / 160
    for _ in range(_LAMPS):
        ink = QColor(LIGHT.ground)
        ink.setAlphaF(dice.uniform(0.35, 0.9))
        painter.setBrush(ink)
        at = QPointF(dice.uniform(0, size.width()), dice.uniform(0, size.height()))
        radius = dice.uniform(0.4, 1.8) * unit
        painter.drawEllipse(at, radius, radius)
