"""Price lists and price tags on paper: PDF in our own fonts, Kazakh first, Russian beside in the same size.

Kazakhstan's Law on Languages, art. 21 (as amended by No. 94-VII of 29 December 2021), wants price lists and
price tags in Kazakh; Russian may stand beside. Only texts that a human stands for are printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter

from livestream_studio.commerce.types import Product
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.report import write_bytes
from livestream_studio.gui.printing.content import Missing, lines
from livestream_studio.gui.printing.paper import Paper
from livestream_studio.gui.printing.price_list import draw_list
from livestream_studio.gui.printing.price_tags import draw_tags


class Printed(NamedTuple):
    """`pieces`: tags, or lines of the list, that are on the paper; `missing`: (SKU, code, detail) of what is
    not: name_missing_in, price_missing_in."""

    pieces: int
    missing: list[Missing]


def print_products(
    path: Path, products: Iterable[Product], *, tags: bool = False, currency: str = "KZT", day: str = ""
) -> Printed:
    """Writes a price list, or price tags, with the prices in `currency` on `day` (ISO; "": today).

    A tag without a price or a Kazakh name is not printed at all. Raises `StudioError`: catalogue_format,
    catalogue_unprintable (nothing to print), catalogue_no_tags (none would be lawful), currency_unknown,
    out_unwritable.
    """
    if path.suffix.lower() != ".pdf":
        raise StudioError("catalogue_format", path.suffix)
    day = day or date.today().isoformat()
    printed, missing = lines(products, currency, day)
    if tags:  # one without its price or its Kazakh name would not be lawful
        printed = [line for line in printed if line.price and line.names["kk"]]
    if not printed:
        raise StudioError("catalogue_no_tags" if tags and missing else "catalogue_unprintable", str(path))
    application = QGuiApplication.instance() or QGuiApplication(["livestream-studio"])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = Paper(buffer)
    painter = QPainter(paper.writer)
    try:
        (draw_tags if tags else draw_list)(paper, painter, printed, day)
    finally:
        painter.end()
    del application
    write_bytes(path, bytes(buffer.data().data()))
    return Printed(len(printed), missing)
