"""The style as it will be seen, drawn by the overlay's own renderer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from livestream_studio.core.display import Place
from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.overlay.areas import UPRIGHT_LETTERS, SafeArea, safe_areas
from livestream_studio.gui.overlay.rows import needed_height
from livestream_studio.gui.overlay.snapshot import snapshot
from livestream_studio.gui.overlay.style import Anchor, Box, Style
from livestream_studio.gui.style_editor.grounds import Ground, ground
from livestream_studio.gui.translated import Translated

# Every script there is, one line each: letters that reach up, hang down, join, and figures.
SCRIPTS = (Place("zh", rows=1), Place("ru", rows=1), Place("kk", rows=1), Place("kk", "Arab", rows=1))
SAMPLES = {
    "zh": "红色连衣裙今天299元",
    "ru": "Красное платье за 299 юаней",
    "kk": "Қызыл көйлек 299 юань",
}
STRIP_SHARE = 0.5  # of the size on a screen of 1080 lines
PHONE = QSize(360, 640)
PICTURE = QSize(1080, 1920)  # a tall stream, before a phone shows it
_RADIUS, _GAP = 10, 8


def sample_cues(places: Sequence[Place]) -> list[Cue]:
    """A finished line in each language of the places."""
    codes = dict.fromkeys(place.language for place in places)
    return [Cue(0, code, SAMPLES.get(code, ""), "", 0, 1000, True, Origin.APPROVED) for code in codes]


class Stage(QWidget):
    """A picture with rounded corners, drawn anew when it is next painted."""

    def __init__(self, kind: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._style: Any = None
        self._image = QImage()
        self._drawn: tuple[object, ...] = ()

    @property
    def image(self) -> QImage:
        """As it is seen, in device pixels."""
        wanted = (self._style, self.size(), self.devicePixelRatioF(), *self._more())
        if wanted != self._drawn:
            self._drawn = wanted
            self._image = self._draw(self.size(), self.devicePixelRatioF())
        return self._image

    def set_style(self, style: Any) -> None:
        self._style = style
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.drawImage(self.rect(), self.image)
        painter.end()

    def _more(self) -> tuple[object, ...]:
        return ()

    def _draw(self, size: QSize, ratio: float) -> QImage:
        raise NotImplementedError


class WideStage(Stage):
    least = QSize(360, 130)

    def __init__(self, kind: Ground, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.setMinimumSize(self.least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(520, 200)


class Strip(WideStage):
    """Four scripts on one ground, half as large as on the screen."""

    def _draw(self, size: QSize, ratio: float) -> QImage:
        made = QImage(ground(self._kind, round(size.width() * ratio), round(size.height() * ratio)))
        look = replace(self._style, anchor=_middle(self._style)).scaled(STRIP_SHARE)
        lines = snapshot(sample_cues(SCRIPTS), SCRIPTS, look, size, ratio)
        lines.setDevicePixelRatio(1.0)
        painter = QPainter(made)
        painter.drawImage(0, 0, lines)
        painter.end()
        return made


class TallStage(Stage):
    """A tall stream of 1080 × 1920, shrunk to what a phone shows of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PICTURE, parent)
        self._area = safe_areas()["tall"]
        self.setFixedSize(PHONE)

    def show_area(self, area: SafeArea) -> None:
        """The platform's safe area, if that is a tall one."""
        self._area = area if area.tall else safe_areas()["tall"]
        self.update()

    def _more(self) -> tuple[object, ...]:
        return (self._area,)

    def _draw(self, size: QSize, ratio: float) -> QImage:
        whole = QImage(ground(self._kind, PICTURE.width(), PICTURE.height()))
        painter = QPainter(whole)
        self._put(painter, self._area.safe(QRect(0, 0, PICTURE.width(), PICTURE.height())))
        painter.end()
        mode, how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return whole.scaled(size * ratio, mode, how)

    def _put(self, painter: QPainter, safe: QRect) -> None:
        """Where nothing covers it."""
        raise NotImplementedError


class Phone(TallStage):
    """The overlay, with its languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = SCRIPTS[1:3]

    def show_overlay(self, places: Sequence[Place], area: SafeArea) -> None:
        self._places = tuple(places)
        self.show_area(area)

    def _more(self) -> tuple[object, ...]:
        return self._places, *super()._more()

    def _put(self, painter: QPainter, safe: QRect) -> None:
        look = self._style.scaled(UPRIGHT_LETTERS)
        height = min(safe.height(), round(needed_height(self._places, look)))
        where = QRect(safe.left(), safe.bottom() + 1 - height, safe.width(), height)
        painter.drawImage(where, snapshot(sample_cues(self._places), self._places, look, where.size()))


class Previews(Translated, QWidget):
    """The same thing on every ground, and on a phone: beside them, or below where that is too narrow."""

    def __init__(self, strips: Sequence[Stage], phone: TallStage) -> None:
        super().__init__()
        self.strips, self.phone = tuple(strips), phone
        self._together = QWidget()
        column = QVBoxLayout(self._together)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for strip in self.strips:
            column.addWidget(strip)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(_GAP)
        for part, stretch in ((self._together, 1), (self.phone, 0)):
            self._parts.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        self._fold()
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part: they need not stand beside each other."""
        least = super().minimumSizeHint()
        return QSize(max(self._together.minimumSizeHint().width(), self.phone.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def set_style(self, style: Any) -> None:
        for stage in (*self.strips, self.phone):
            stage.set_style(style)

    def _fold(self) -> None:
        least = self._together.minimumSizeHint()
        beside = self.width() >= least.width() + _GAP + self.phone.width()
        ways = QBoxLayout.Direction
        self._parts.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        high = PHONE.height() if beside else least.height()
        self._together.setFixedHeight(high)
        # At once: what scrolls this hears of another height only when it is idle.
        self.setMinimumHeight(high if beside else high + _GAP + PHONE.height())

    def retranslate(self) -> None:
        for stage, name in zip(
            (*self.strips, self.phone),
            (
                self.tr("On a light picture"),
                self.tr("On a dark picture"),
                self.tr("On a camera's picture"),
                self.tr("On a phone"),
            ),
            strict=True,
        ):
            stage.setAccessibleName(name)
            stage.setToolTip(name)


def _middle(style: Style) -> Anchor:
    """A strip is higher than its lines: a band that begins at an edge stays there."""
    return style.anchor if style.box is Box.BAND else Anchor.MIDDLE
