"""One row's lines, set: where each stands in the row, and how high the row is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.palette import Palette, mixed
from livestream_studio.gui.transcript.model import Row
from livestream_studio.gui.transcript.reasons import reason
from livestream_studio.gui.transcript.spans import Span, numbers, unsure

# Logical pixels, on the grid of four that rows keep.
TIME_X, TEXT_X, RIGHT = 24, 96, 96
TAG_X, LINE_X = TEXT_X + 24, TEXT_X + 56
PAD, SOURCE_H, LINE_H, NOTICE_H = 10, 28, 26, 32
NOTICE_SIDE, NOTICE_PAD = 10, 3
_WIDTH_OF_LETTER = {"zh": 1.0}  # of its size; others about half
_ELSE = 0.54


@dataclass(frozen=True, slots=True)
class Dress:
    """What a row's looks depend on. `untranslated` is the sentence for an empty line, with a gap."""

    palette: Palette
    languages: tuple[str, ...]
    width: int
    untranslated: str = "{0}"


@dataclass(slots=True)
class Block:
    """The lines of one language in the row's own coordinates."""

    layout: QTextLayout
    area: QRect
    line_height: int

    @property
    def lines(self) -> int:
        return self.layout.lineCount()


@dataclass(slots=True)
class RowLayout:
    """`blocks` by language; a language whose line has not come yet has its room."""

    blocks: dict[str, Block]
    areas: dict[str, QRect]
    notice: QRect | None
    height: int


def room(dress: Dress, column: int) -> int:
    """How wide the text of a column may be."""
    return max(80, dress.width - (LINE_X if column else TEXT_X) - RIGHT)


def lay(row: Row, dress: Dress) -> RowLayout:
    """Sets all lines of a row; some tenths of a millisecond."""
    y = PAD
    blocks: dict[str, Block] = {}
    areas: dict[str, QRect] = {}
    for column, language in enumerate(dress.languages):
        step, x = (LINE_H, LINE_X) if column else (SOURCE_H, TEXT_X)
        cue, lines = row.cues.get(language), 1
        if cue is not None:
            text, formats = _dressed(cue, dress, row.hidden)
            layout = _set(text, _font(language, column, dress, cue), formats, room(dress, column), step)
            lines = max(1, layout.lineCount())
            blocks[language] = Block(layout, QRect(), step)
        areas[language] = QRect(x, y, room(dress, column), lines * step)
        if language in blocks:
            blocks[language].area = areas[language]
        y += lines * step
    notice = _notice(row.notice, dress, y) if row.notice else None
    return RowLayout(blocks, areas, notice, (notice.bottom() + 7 if notice else y) + PAD)


def estimate(row: Row, dress: Dress) -> int:
    """About how high a row is that nobody looks at."""
    y = 2 * PAD + (NOTICE_H if row.notice else 0)
    for column, language in enumerate(dress.languages):
        step, size = (LINE_H, faces.TRANSLATION) if column else (SOURCE_H, faces.SPOKEN)
        cue = row.cues.get(language)
        wide = len(cue.text) * size * _WIDTH_OF_LETTER.get(language, _ELSE) if cue is not None else 0
        y += step * max(1, ceil(wide / room(dress, column)))
    return y


def notice_font() -> QFont:
    return faces.face(faces.BODY - 1)


def _notice(words: str, dress: Dress, y: int) -> QRect:
    """As wide as its words and no wider than the lines; what it says is never cut."""
    wide = QRect(0, 0, room(dress, 1) - 2 * NOTICE_SIDE, 10_000)
    needed = QFontMetrics(notice_font()).boundingRect(wide, int(Qt.TextFlag.TextWordWrap), words)
    high = max(NOTICE_H - 8, needed.height() + 2 * NOTICE_PAD)
    return QRect(LINE_X, y + 2, needed.width() + 2 * NOTICE_SIDE + 1, high)


def _font(language: str, column: int, dress: Dress, cue: Cue) -> QFont:
    if not cue.text:
        return faces.face(faces.BODY)
    return faces.face(faces.TRANSLATION if column else faces.SPOKEN, language=language)


def _dressed(cue: Cue, dress: Dress, hidden: bool) -> tuple[str, list[QTextLayout.FormatRange]]:
    p = dress.palette
    if not cue.text:
        text = dress.untranslated.format(reason(cue.notes))
        return text, [_range((0, len(text)), _ink(p.dim))]
    plain = mixed(p.text, p.ground, 1.0 if cue.origin is Origin.SPEECH else 0.88)
    whole = _ink(p.dim if hidden or not cue.final else plain)
    whole.setFontStrikeOut(hidden)
    formats = [_range((0, len(cue.text)), whole)]
    figure = QTextCharFormat()
    figure.setFontWeight(QFont.Weight.Bold)
    if not hidden:
        figure.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        figure.setUnderlineColor(QColor(mixed(p.accent, p.ground, 0.7)))
    figures = numbers(cue.language, cue.text)
    formats += [_range(span, figure) for span in figures]
    doubtful = QTextCharFormat()
    doubtful.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    doubtful.setUnderlineColor(QColor(p.look))
    formats += [_range(span, doubtful) for span in unsure(cue.text, cue.words, cue.notes)]
    return _held_together(cue.text, figures), formats


def _held_together(text: str, figures: Iterable[Span]) -> str:
    """A figure stays in one line with its unit; every character keeps its place."""
    for begin, end in figures:
        text = text[:begin] + text[begin:end].replace(" ", "\u00a0") + text[end:]
    return text


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _range(span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = span[0], span[1] - span[0], form
    return made


def _set(
    text: str, font: QFont, formats: Iterable[QTextLayout.FormatRange], width: int, step: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (step - line.height()) / 2))
        y += step
    layout.endLayout()
    return layout
