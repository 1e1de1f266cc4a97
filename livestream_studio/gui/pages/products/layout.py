"""How the Products page is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.pages.products.editor import WIDTH
from livestream_studio.gui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage


NARROW, NARROW_EDITOR = 1100, 360  # logical pixels of the page, and of the editor then
_AROUND, _GAP = 48, 4  # beside and between the buttons below the table


def arrange(page: ProductsPage) -> None:
    for button, name in (
        (page.adds, "plus"), (page.imports, "download"), (page.exports, "upload"), (page.rates, "tag"),
    ):  # fmt: skip
        button.setIcon(icon(name))
        button.setMinimumHeight(32)
    for widget in (page.table, page.none, page.empty):
        page.shelf.addWidget(widget)
    page.none.setProperty("kind", "dim")
    page.count.setProperty("kind", "small")
    page.editor.setFixedWidth(WIDTH)
    left = QVBoxLayout()
    left.setSpacing(0)
    shelf = QHBoxLayout()
    shelf.setContentsMargins(16, 0, 4, 0)
    shelf.addWidget(page.shelf)
    left.addLayout(shelf, 1)
    left.addLayout(_below(page))
    line = Hairline(Qt.Orientation.Vertical)
    body = QHBoxLayout()
    body.setSpacing(0)
    body.addLayout(left, 1)
    body.addWidget(line)
    body.addWidget(page.editor)
    main = QWidget()
    column = QVBoxLayout(main)
    column.addLayout(_above(page))
    column.addWidget(page.files.bar)
    column.addLayout(body, 1)
    page.stack.addWidget(main)
    page.stack.addWidget(page.assistant)
    whole = QVBoxLayout(page)
    whole.addWidget(page.stack)
    for each in (column, whole):
        each.setContentsMargins(0, 0, 0, 0)
        each.setSpacing(0)


def fit(page: ProductsPage) -> None:
    """Where there is little room, buttons keep their signs and lose their words."""
    narrow = page.width() < NARROW
    page.editor.setFixedWidth(NARROW_EDITOR if narrow else WIDTH)
    for button, words in page.words.items():
        button.setText("" if narrow else words)
        button.setToolTip(words)
        button.setAccessibleName(words)
    room = page.width() - page.editor.maximumWidth() - _AROUND
    row = (page.count, *_deeds(page))
    needed = sum(widget.sizeHint().width() + _GAP for widget in row)
    for widget in (page.count, page.buttons["product.duplicate"], page.minutes):
        widget.setVisible(needed <= room)
        needed -= 0 if needed <= room else widget.sizeHint().width() + _GAP


def _above(page: ProductsPage) -> QHBoxLayout:
    page.search.setMinimumWidth(140)
    row = QHBoxLayout()
    row.setContentsMargins(24, 12, 24, 12)
    row.setSpacing(8)
    row.addWidget(page.search, 2)
    row.addWidget(page.lacking)
    row.addStretch(1)
    for button in (page.adds, page.imports, page.exports, page.rates):
        row.addWidget(button)
    return row


def _below(page: ProductsPage) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(24, 4, 8, 4)
    row.setSpacing(0)
    row.addWidget(page.count)
    row.addStretch(1)
    for widget in _deeds(page):
        row.addWidget(widget)
    return row


def _deeds(page: ProductsPage) -> tuple[QWidget, ...]:
    """In the order of the Tab key: the minutes stand before the button that they count for."""
    return page.minutes, *page.buttons.values(), page.parcels, page.undoes, page.redoes
