"""The price list: a table, the Kazakh name first and the Russian beside it in the same size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from livestream_studio.gui.printing.content import Line
from livestream_studio.gui.printing.paper import HEIGHT, WIDTH, Paper, draw

_MARGIN = 15.0
_GAP = 3.0
_TOP, _BOTTOM = 40.0, HEIGHT - 18.0
_WIDTHS = (26.0, 62.0, 62.0, 30.0)  # SKU, Kazakh, Russian, price: with the margins the width of the sheet
_TITLE = "Бағалар тізімі · Прайс-лист"
_HEADINGS = ("SKU", "Атауы", "Наименование", "Бағасы · Цена")
_LEAST = 8.0  # millimetres of a row
_PAD = 1.6


def draw_list(paper: Paper, painter: QPainter, lines: Sequence[Line], day: str) -> None:
    """All lines, on as many pages as they need; a row is never cut in two."""
    page, top = 0, _BOTTOM
    for line in lines:
        height = _height(paper, line)
        if top + height > _BOTTOM:
            page += 1
            if page > 1:
                paper.writer.newPage()
            top = _page(paper, painter, page, day)
        _row(paper, painter, line, top, height)
        top += height


def _height(paper: Paper, line: Line) -> float:
    font = paper.font("kk", 10)
    names = (paper.height(line.names[code], font, _WIDTHS[1] - _GAP) for code in ("kk", "ru"))
    price = 4.5 + (4.0 if line.old_price else 0.0) + (3.5 if any(line.units.values()) else 0.0)
    sku = paper.height(line.sku, paper.font("kk", 8), _WIDTHS[0] - _GAP)
    return max(_LEAST, *names, sku, price) + 2 * _PAD


def _page(paper: Paper, painter: QPainter, page: int, day: str) -> float:
    """What stands on every page; returns where its first row begins."""
    painter.setPen(paper.pen(0.15))
    if page == 1:
        draw(painter, paper.box(_MARGIN, 14, 130, 12), _TITLE, paper.font("kk", 18, bold=True))
    right = Qt.AlignmentFlag.AlignRight
    day_font = paper.font("kk", 9)
    draw(
        painter,
        paper.box(WIDTH - _MARGIN - 40, 17, 40, 6),
        ".".join(reversed(day.split("-"))),
        day_font,
        right,
    )
    draw(painter, paper.box(WIDTH - _MARGIN - 40, HEIGHT - 13, 40, 6), str(page), day_font, right)
    top = _TOP if page == 1 else 30.0
    for left, width, heading in _columns(_HEADINGS):
        align = right if heading == _HEADINGS[-1] else Qt.AlignmentFlag.AlignLeft
        draw(painter, paper.box(left, top - 7, width, 6), heading, paper.font("kk", 8, bold=True), align)
    painter.setPen(paper.pen(0.4))
    painter.drawLine(paper.box(_MARGIN, top, 0, 0).topLeft(), paper.box(WIDTH - _MARGIN, top, 0, 0).topLeft())
    painter.setPen(paper.pen(0.15))
    return top


def _row(paper: Paper, painter: QPainter, line: Line, top: float, height: float) -> None:
    sku, kazakh, russian, price = _columns(
        (line.sku, line.names["kk"] or "—", line.names["ru"], line.price or "—")
    )
    inner = height - _PAD
    draw(painter, paper.box(sku[0], top + _PAD, sku[1], inner), sku[2], paper.font("kk", 8))
    for left, width, text in (kazakh, russian):
        draw(painter, paper.box(left, top + _PAD, width, inner), text, paper.font("kk", 10))
    right = Qt.AlignmentFlag.AlignRight
    left, width, text = price
    draw(painter, paper.box(left, top + _PAD, width, 6), text, paper.font("kk", 11, bold=True), right)
    below = top + _PAD + 4.8
    if line.old_price:
        struck = paper.font("kk", 8)
        struck.setStrikeOut(True)
        draw(painter, paper.box(left, below, width, 4.5), line.old_price, struck, right)
        below += 3.8
    units = " · ".join(filter(None, line.units.values()))
    if units:
        draw(painter, paper.box(left, below, width, 4.5), units, paper.font("kk", 7), right)
    bottom = top + height
    painter.drawLine(
        paper.box(_MARGIN, bottom, 0, 0).topLeft(), paper.box(WIDTH - _MARGIN, bottom, 0, 0).topLeft()
    )


def _columns(texts: Sequence[str]) -> list[tuple[float, float, str]]:
    """Left, width and text of each column."""
    found, left = [], _MARGIN
    for width, text in zip(_WIDTHS, texts, strict=True):
        last = text is texts[-1]
        found.append((left, width if last else width - _GAP, text))
        left += width
    return found
