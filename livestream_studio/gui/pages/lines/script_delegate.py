"""A script's line as the transcript has it: what is said above its translations, each with its mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from livestream_studio.core.types import Origin
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.gui.pages.lines.numbers import numbers
from livestream_studio.gui.pages.lines.script_lines import ScriptLine
from livestream_studio.gui.tables.delegate import SIDE, CellDelegate, figures, ground, write
from livestream_studio.gui.tables.rows_model import ROW_ROLE
from livestream_studio.gui.widgets.marks import mark
from livestream_studio.languages import codes

SPOKEN, BELOW, EDGE = 26, 22, 6
HEIGHT = EDGE + SPOKEN + BELOW * (len(codes()) - 1) + EDGE
MARK, CODE = 20, 32  # widths


class ScriptDelegate(CellDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: ScriptLine = index.data(ROW_ROLE)
        palette = self._look.palette
        painter.save()
        ground(painter, option, self._look, first=False)
        room = QRectF(option.rect).adjusted(SIDE, EDGE, -SIDE, -EDGE)
        upper = QRectF(room.left(), room.top(), room.width(), SPOKEN)
        spoken = faces.face(16, language=line.language)
        strong = figures(numbers(line.language, line.source), palette)
        write(painter, upper, line.source, spoken, palette.text, formats=strong)
        top = upper.bottom()
        for code in (code for code in in_order(codes()) if code != line.language):
            text = line.targets.get(code, "")
            below = QRectF(room.left(), top, room.width(), BELOW)
            origin = Origin.APPROVED if text else Origin.NONE
            mark(painter, QRectF(below.left(), top, MARK - 8, BELOW), origin, palette)
            write(painter, below.adjusted(MARK, 0, 0, 0), code.upper(), faces.face(faces.SMALL), palette.dim)
            words = below.adjusted(MARK + CODE, 0, 0, 0)
            strong = figures(numbers(code, text), palette)
            write(painter, words, text, faces.face(faces.BODY, language=code), palette.text, formats=strong)
            top += BELOW
        painter.restore()
