"""How a tab of the Lines page is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout

from livestream_studio.gui.tables.shelf import Shelf
from livestream_studio.gui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from livestream_studio.gui.pages.lines.desk import Desk

SEARCH_WIDTH, EDITOR_WIDTH = 168, 340  # the editor with a scroll bar


def arrange(desk: Desk) -> None:
    _above(desk)
    left = QVBoxLayout()
    left.setSpacing(0)
    shelf = QHBoxLayout()
    shelf.setContentsMargins(16, 0, 4, 0)
    shelf.addWidget(Shelf(desk.table, desk.empty))
    left.addLayout(shelf, 1)
    left.addLayout(_below(desk))
    _beside(desk)
    body = QHBoxLayout()
    body.setSpacing(0)
    body.addLayout(left, 1)
    body.addWidget(desk.beside)
    column = QVBoxLayout(desk)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(desk.above)
    column.addWidget(desk.bar)
    column.addLayout(body, 1)


def _above(desk: Desk) -> None:
    desk.search.setMinimumWidth(SEARCH_WIDTH)
    row = desk.above.row
    row.addWidget(desk.search, 2)
    row.addLayout(desk.filters)
    row.addStretch(1)
    for button in (desk.adds, desk.imports, desk.exports):
        row.addWidget(button)
    desk.above.may_shorten(desk.exports, desk.imports)
    desk.above.may_shorten(desk.adds)


def _below(desk: Desk) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(24, 6, 16, 6)
    row.setSpacing(16)
    for label in (desk.count, desk.keys):
        label.setProperty("kind", "small")
    row.addWidget(desk.count)
    row.addWidget(desk.keys, 1)
    desk.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return row


def _beside(desk: Desk) -> None:
    """The editor, which may be higher than the window is."""
    line = Hairline(Qt.Orientation.Vertical)
    held = QScrollArea(widgetResizable=True)
    held.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    held.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    held.setWidget(desk.editor)
    held.setFixedWidth(EDITOR_WIDTH)
    row = QHBoxLayout(desk.beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(line)
    row.addWidget(held)
