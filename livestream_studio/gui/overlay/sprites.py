"""Pictures of glyphs, drawn once: stroking outlines for every frame takes a hundred times as long."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from livestream_studio.gui.overlay.shaping import Run

PHASES = 2  # glyphs stand at halves of a pixel
CACHE_BYTES = 96 * 1024 * 1024
_SHADOW_STEPS = 6


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and widths in pixels. `hard`: no pixel of the outline is half transparent."""

    fill: str
    outline: float = 0.0
    outline_colour: str = "#000000"
    shadow_blur: float = -1.0
    """How far a shadow goes beyond the outline; below 0 there is none."""
    shadow_colour: str = "#000000"
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Sprite:
    """One glyph's pictures, all of one size; `x` and `y` from the glyph's place to their corner."""

    x: int
    y: int
    fill: QImage
    outline: QImage | None
    shadow: QImage | None

    def bytes(self) -> int:
        return sum(image.sizeInBytes() for image in (self.fill, self.outline, self.shadow) if image)


Sheet = dict[tuple[int, int], Sprite | None]  # by glyph and place within the pixel


class SpriteCache:
    """Sheets of sprites by face, weight, size and ink. When they outgrow `limit` bytes all are dropped:
    what the lines of the moment need is drawn again in a few milliseconds, once in hours.
    """

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._sheets: dict[tuple[object, Ink], Sheet] = {}
        self._limit = limit
        self.bytes = 0
        self.drawn = 0

    def sheet(self, run: Run, ink: Ink) -> Sheet:
        """For `get`; asked once a run, since comparing faces and inks takes longer than finding a glyph."""
        if self.bytes > self._limit:
            self._sheets.clear()
            self.bytes = 0
        return self._sheets.setdefault((run.face_key, ink), {})

    def get(self, sheet: Sheet, run: Run, glyph: int, phase: int, ink: Ink) -> Sprite | None:
        """None for a glyph without a shape, such as a space."""
        key = (glyph, phase)
        if key not in sheet:
            sprite = sheet[key] = _draw(run, glyph, phase, ink)
            self.drawn += 1
            self.bytes += sprite.bytes() if sprite else 0
        return sheet[key]


def _draw(run: Run, glyph: int, phase: int, ink: Ink) -> Sprite | None:
    path = run.face.pathForGlyph(glyph).translated(phase / PHASES, 0)
    if path.isEmpty():
        return None
    # Noto's contours overlap: by the odd-even rule 播 and ж would show holes.
    path.setFillRule(Qt.FillRule.WindingFill)
    reach = ink.outline + max(0.0, ink.shadow_blur) + 1.5
    around = path.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect()
    fill = _picture(around, path, QColor(ink.fill))
    outline = None
    if ink.outline > 0:
        outline = _picture(around, path, QColor(ink.outline_colour), ink.outline, hard=ink.hard)
    shadow = _shadow(around, path, ink) if ink.shadow_blur >= 0 else None
    return Sprite(around.x(), around.y(), fill, outline, shadow)


def _picture(
    around: QRect, path: QPainterPath, colour: QColor, width: float = 0.0, *, hard: bool = False
) -> QImage:
    image = QImage(around.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not hard)
    painter.translate(-around.x(), -around.y())
    painter.fillPath(path, colour)
    if width > 0:
        painter.strokePath(path, _pen(colour, width))
    painter.end()
    return image


def _shadow(around: QRect, path: QPainterPath, ink: Ink) -> QImage:
    """Soft by strokes that grow thinner and darker; good enough at the size of letters."""
    colour = QColor(ink.shadow_colour)
    if ink.shadow_blur == 0:
        return _picture(around, path, colour, ink.outline)
    colour.setAlphaF(1 / _SHADOW_STEPS)
    image = QImage(around.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-around.x(), -around.y())
    for step in range(_SHADOW_STEPS, 0, -1):
        painter.strokePath(path, _pen(colour, ink.outline + ink.shadow_blur * step / _SHADOW_STEPS))
    painter.fillPath(path, QColor(ink.shadow_colour))
    painter.end()
    return image


def _pen(colour: QColor, width: float) -> QPen:
    """A stroke that reaches `width` beyond the shape."""
    return QPen(colour, 2 * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
