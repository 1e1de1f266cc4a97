"""Price tags to be cut out or on labels: 21 on a sheet, 63.5 by 38.1 mm (the usual sheet of labels)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from livestream_studio.gui.printing.content import LANGUAGES, Line
from livestream_studio.gui.printing.paper import HEIGHT, WIDTH, Paper, draw

_ACROSS, _DOWN = 3, 7
_TAG, _TALL = 63.5, 38.1
_BETWEEN = 2.5  # millimetres between columns of labels
_LEFT = (WIDTH - _ACROSS * _TAG - (_ACROSS - 1) * _BETWEEN) / 2
_TOP = (HEIGHT - _DOWN * _TALL) / 2
_PAD = 3.0
_NAME = 10.2  # millimetres for a name in one language
_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)  # points; both languages have the same


def draw_tags(paper: Paper, painter: QPainter, lines: Sequence[Line], day: str) -> None:
    """One tag a line, from left to right."""
    for number, line in enumerate(lines):
        place = number % (_ACROSS * _DOWN)
        if number and place == 0:
            paper.writer.newPage()
        row, column = divmod(place, _ACROSS)
        _tag(paper, painter, line, _LEFT + column * (_TAG + _BETWEEN), _TOP + row * _TALL, day)


def _tag(paper: Paper, painter: QPainter, line: Line, left: float, top: float, day: str) -> None:
    painter.setPen(paper.pen(0.1))
    painter.drawRect(paper.box(left, top, _TAG, _TALL))
    width = _TAG - 2 * _PAD
    names = [line.names[code] for code in LANGUAGES]
    fonts = [paper.fitted(name, "kk", _SIZES, width, _NAME) for name in names]
    smallest = min(fonts, key=lambda font: font.pixelSize())
    for at, name in enumerate(names):
        draw(painter, paper.box(left + _PAD, top + 2.2 + at * _NAME, width, _NAME), name, smallest)
    right = Qt.AlignmentFlag.AlignRight
    if line.old_price:
        struck = paper.font("kk", 9)
        struck.setStrikeOut(True)
        draw(painter, paper.box(left + _PAD, top + 23.2, width, 4.5), line.old_price, struck, right)
    price = paper.fitted(line.price, "kk", (22.0, 18.0, 15.0, 12.0), width - 16, 11)
    draw(painter, paper.box(left + _PAD + 16, top + 26.8, width - 16, 10.5), line.price, price, right)
    units = " · ".join(filter(None, line.units.values()))
    small = paper.font("kk", 6.5)
    draw(painter, paper.box(left + _PAD, top + 26.2, 19, 3.2), units, small)
    draw(painter, paper.box(left + _PAD, top + 29.6, 19, 5.6), line.sku, small)
    draw(painter, paper.box(left + _PAD, top + 33.2, 19, 3.5), ".".join(reversed(day.split("-"))), small)
