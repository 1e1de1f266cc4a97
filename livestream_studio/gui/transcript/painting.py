"""Painting a row that is set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from livestream_studio.core.types import EDITED, Cue, Origin
from livestream_studio.gui.figures import number, percent
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.icons import pixmap
from livestream_studio.gui.look.palette import Palette, mixed
from livestream_studio.gui.transcript.layout import (
    LINE_H,
    NOTICE_SIDE,
    RIGHT,
    SOURCE_H,
    TAG_X,
    TEXT_X,
    TIME_X,
    Dress,
    RowLayout,
    notice_font,
)
from livestream_studio.gui.transcript.model import Row
from livestream_studio.gui.widgets.marks import mark

_RADIUS = 10
_TAIL = 16  # from the right border


def paint_row(
    painter: QPainter, top: int, row: Row, found: RowLayout, dress: Dress, figures: dict[str, str]
) -> None:
    """At `top` of the painter; `figures` are the delays and scores, by language, as people read them."""
    p = dress.palette
    painter.save()
    painter.translate(0, top)
    painter.setFont(faces.face(faces.SMALL))
    first = found.areas[dress.languages[0]]
    painter.setPen(QColor(p.dim))
    painter.drawText(QRect(TIME_X, first.y(), TEXT_X - TIME_X, SOURCE_H), _MIDDLE, clock(row.start_ms))
    for language, area in found.areas.items():
        block, cue = found.blocks.get(language), row.cues.get(language)
        if language != dress.languages[0]:
            _head(painter, area, language, cue, p)
        if block is None or cue is None:
            continue
        block.layout.draw(painter, QPointF(area.topLeft()))
        if not cue.final and cue.origin is Origin.SPEECH:
            _caret(painter, area, block.layout.lineAt(block.lines - 1), p)
        _tail(painter, area, cue, figures.get(language, ""), dress)
    if found.notice is not None:
        _notice(painter, found.notice, row.notice, p)
    painter.restore()


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_current(painter: QPainter, area: QRect, line: QRect | None, p: Palette) -> None:
    """Behind the row that the keys act on; `line` is the one of them that would be edited."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(p.hairline), 1))
    painter.setBrush(QColor(p.panel))
    painter.drawRoundedRect(QRectF(area).adjusted(8.5, 0.5, -8.5, -0.5), _RADIUS, _RADIUS)
    if line is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.accent))
        painter.drawRoundedRect(QRectF(TEXT_X - 10, line.y() + 6, 3, line.height() - 12), 1.5, 1.5)
    painter.restore()


def paint_keys(painter: QPainter, right: int, y: int, keys: Sequence[str], p: Palette) -> None:
    """What the row's keys are, at its right end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(faces.face(faces.SMALL))
    for key in reversed([key for key in keys if key]):
        wide = painter.fontMetrics().horizontalAdvance(key) + 12
        cap = QRectF(right - wide + 0.5, y + 4.5, wide - 1, 20)
        painter.setPen(QPen(QColor(mixed(p.text, p.panel, 0.24)), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(p.dim))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right -= wide + 4
    painter.restore()


def keys_from(row: Row) -> int:
    """From the right border to the keys: beside the sign of a spoken line that was mended, not on it."""
    mended = any(cue.origin is Origin.SPEECH and EDITED in cue.notes for cue in row.cues.values())
    return _TAIL + (20 if mended else 0)


def figures(row: Row, seconds: str) -> dict[str, str]:
    """What stands beside each line: how alike it is to what the memory had, else how long it took."""
    made = dict[str, str]()
    for language, cue in row.cues.items():
        if cue.origin is Origin.MEMORY and cue.score is not None:
            made[language] = percent(round(100 * cue.score))
        elif language in row.delays and cue.origin is not Origin.NONE:
            made[language] = seconds.format(number(row.delays[language] / 1000, 1))
    return made


def clock(ms: int) -> str:
    """mm:ss; with hours where there are any."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes:02d}:{seconds:02d}"


def _head(painter: QPainter, area: QRect, language: str, cue: Cue | None, p: Palette) -> None:
    if cue is not None:
        mark(painter, QRectF(TEXT_X, area.y(), 12, LINE_H), cue.origin, p)
    painter.setPen(QColor(p.dim))
    painter.setFont(faces.face(faces.SMALL))
    painter.drawText(QRect(TAG_X, area.y(), 32, LINE_H), _MIDDLE, language.upper())


def _caret(painter: QPainter, area: QRect, line: QTextLine, p: Palette) -> None:
    """Where the speaker is."""
    if not line.isValid():
        return
    x, y = area.x() + line.naturalTextWidth() + 2, area.y() + line.y()
    painter.fillRect(QRectF(x, y + 2, 2, line.height() - 4), QColor(p.accent))


def _tail(painter: QPainter, area: QRect, cue: Cue, figure: str, dress: Dress) -> None:
    if cue.origin is Origin.SPEECH and EDITED not in cue.notes:
        return
    right = dress.width - _TAIL
    height = SOURCE_H if cue.origin is Origin.SPEECH else LINE_H
    if EDITED in cue.notes:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            right - 12, area.y() + (height - 12) // 2, pixmap("pencil", dress.palette.dim, 12, ratio)
        )
        return
    painter.setPen(QColor(dress.palette.dim))
    painter.setFont(faces.face(faces.SMALL))
    aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(QRect(right - RIGHT, area.y(), RIGHT, height), aligned, figure)


def _notice(painter: QPainter, area: QRect, words: str, p: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(notice_font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mixed(p.look, p.ground, 0.16)))
    painter.drawRoundedRect(QRectF(area), 6, 6)
    painter.setPen(QColor(p.look))
    painter.drawText(
        area.adjusted(NOTICE_SIDE, 0, -NOTICE_SIDE, 0), _MIDDLE | Qt.TextFlag.TextWordWrap, words
    )
