"""`render`: what is shown and how it looks, to a picture. Used by windows, pictures and tests alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from livestream_studio.core.display import Frame, Place, ShownLine
from livestream_studio.gui.overlay.rows import Row, rows
from livestream_studio.gui.overlay.shaping import Shaped, shape
from livestream_studio.gui.overlay.sprites import PHASES, Ink, Sprite, SpriteCache
from livestream_studio.gui.overlay.style import Align, Anchor, Animation, Box, Style

_SPRITES = SpriteCache()
_HARD_OUTLINE = 2.0  # pixels, the least that keeps a letter's soft edge off what is behind


@dataclass(frozen=True, slots=True)
class _Set:
    """One line, set: its glyphs' pictures and where they go."""

    glyphs: tuple[tuple[int, int, Sprite], ...]
    box: QRectF
    opacity: float


def render(
    frame: Frame,
    style: Style,
    size: QSize,
    ratio: float = 1.0,
    *,
    ground: QColor | None = None,
    hard: bool = False,
    sprites: SpriteCache | None = None,
) -> QImage:
    """A picture of `size` logical pixels for a screen of so many device pixels each.

    Premultiplied ARGB on `ground`, by default transparent. `hard` draws no pixel between the ground and
    a letter's outline or box: for a key colour, and where windows cannot be half transparent; there
    every line has an outline of two pixels at least, and nothing fades.
    """
    image = QImage(
        max(1, round(size.width() * ratio)),
        max(1, round(size.height() * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(ground if ground is not None else Qt.GlobalColor.transparent)
    places = rows(frame.places, style, image.width(), image.height(), ratio)
    cut = hard or style.animation is Animation.OFF
    kept = [line for line in frame.lines if line.opacity >= (1.0 if cut else 0.01)]
    cache = sprites or _SPRITES
    lines = [
        _set(line, frame.places[line.slot], places[line.slot][line.row], style, image, ratio, hard, cache)
        for line in kept
        if line.row < len(places[line.slot])
    ]
    painter = QPainter(image)
    for opacity in sorted({line.opacity for line in lines}):
        together = [line for line in lines if line.opacity == opacity]
        if opacity >= 1.0:
            _paint(painter, together, style, image, hard, places)
            continue
        # Letters let their outline through unless the line fades as a whole.
        layer = QImage(image.size(), image.format())
        layer.fill(Qt.GlobalColor.transparent)
        over = QPainter(layer)
        _paint(over, together, style, image, hard, places)
        over.end()
        painter.setOpacity(opacity)
        painter.drawImage(0, 0, layer)
        painter.setOpacity(1.0)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _set(
    line: ShownLine,
    place: Place,
    row: Row,
    style: Style,
    image: QImage,
    ratio: float,
    hard: bool,
    cache: SpriteCache,
) -> _Set:
    left, _, right, _ = (margin * ratio for margin in style.margins)
    room = image.width() - left - right
    shaped, em = _shape(line.text, place, row.em, style, room)
    outline = style.outline * em
    ink = Ink(
        fill=style.fill(line.slot),
        outline=max(_HARD_OUTLINE, outline) if hard else outline,
        outline_colour=style.outline_colour,
        shadow_blur=style.shadow_blur * em if style.shadow > 0 and not hard else -1.0,
        shadow_colour=style.shadow_colour,
        hard=hard,
    )
    x = left + _indent(line, shaped, style.align, row.block, room)
    glyphs = []
    for run in shaped.runs:
        sheet = cache.sheet(run, ink)
        for glyph, (dx, dy) in zip(run.glyphs, run.positions, strict=True):
            whole, phase = divmod(round((x + dx) * PHASES), PHASES)
            sprite = cache.get(sheet, run, glyph, phase, ink)
            if sprite is not None:
                glyphs.append((whole + sprite.x, round(row.base_line + dy) + sprite.y, sprite))
    padding = style.box_padding * em
    box = QRectF(x - padding, row.top, shaped.seen + 2 * padding, row.height)
    return _Set(tuple(glyphs), box, line.opacity)


def _shape(text: str, place: Place, em: int, style: Style, room: float) -> tuple[Shaped, int]:
    """The line in letters small enough for the room; lines laid out by `rows.measure` always fit."""
    shaped = shape(text, place.language, place.script, em, style.bold, style.face)
    if shaped.seen > room > 0:
        em = max(1, int(em * room / shaped.seen))
        shaped = shape(text, place.language, place.script, em, style.bold, style.face)
    return shaped, em


def _indent(line: ShownLine, shaped: Shaped, align: Align, block: float, room: float) -> float:
    """From the left margin to the line. One that grows begins where the widest line would."""
    free = room - shaped.seen
    if align is Align.CENTRE and not line.grows:
        return free / 2
    begin = max(0.0, (room - max(block, shaped.seen)) / 2) if align is Align.CENTRE else 0.0
    to_the_right = shaped.right_to_left != (align is Align.END)
    # From a whole pixel: a width that is a trifle greater must not move the line's beginning.
    return round(room - begin) - shaped.seen if to_the_right else round(begin)


def _paint(
    painter: QPainter, lines: Iterable[_Set], style: Style, image: QImage, hard: bool, places: list[list[Row]]
) -> None:
    """Everything behind before anything in front: no outline may cover a neighbour's letter."""
    lines = list(lines)
    _boxes(painter, lines, style, image, hard, places)
    if style.shadow > 0 and not hard:
        _shadows(painter, lines, style, image, places)
    for line in lines:
        for x, y, sprite in line.glyphs:
            if sprite.outline is not None:
                painter.drawImage(x, y, sprite.outline)
    for line in lines:
        for x, y, sprite in line.glyphs:
            painter.drawImage(x, y, sprite.fill)


def _boxes(
    painter: QPainter, lines: list[_Set], style: Style, image: QImage, hard: bool, places: list[list[Row]]
) -> None:
    if style.box is Box.NONE or not lines:
        return
    colour = QColor(style.box_colour)
    colour.setAlphaF(1.0 if hard else style.box_opacity)
    em = places[0][0].em
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not hard)
    if style.box is Box.BAND:
        above = round(places[0][0].top - style.box_padding * em / 2)
        below = round(places[-1][-1].top + places[-1][-1].height + style.box_padding * em / 2)
        above = 0 if style.anchor is Anchor.TOP else above
        below = image.height() if style.anchor is Anchor.BOTTOM else below  # no slit at the edge
        painter.drawRect(QRectF(0, above, image.width(), below - above))
        return
    radius = 0.0 if hard else style.box_radius * em
    shape_of_all = QPainterPath()  # one shape: where two boxes meet it must not be darker
    shape_of_all.setFillRule(Qt.FillRule.WindingFill)
    for line in lines:
        shape_of_all.addRoundedRect(QRectF(line.box.toAlignedRect()), radius, radius)
    painter.drawPath(shape_of_all)


def _shadows(
    painter: QPainter, lines: list[_Set], style: Style, image: QImage, places: list[list[Row]]
) -> None:
    """On a layer of their own: where two overlap it must not be darker."""
    layer = QImage(image.size(), image.format())
    layer.fill(Qt.GlobalColor.transparent)
    over = QPainter(layer)
    for line in lines:
        for x, y, sprite in line.glyphs:
            if sprite.shadow is not None:
                over.drawImage(x, y, sprite.shadow)
    over.end()
    offset = style.shadow * places[0][0].em
    painter.save()
    painter.setOpacity(painter.opacity() * style.shadow_opacity)
    painter.drawImage(QPointF(0, round(offset)), layer)
    painter.restore()
