"""How the import assistant is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.import_view import ImportView


def arrange(view: ImportView) -> None:
    options = QHBoxLayout()
    options.setSpacing(8)
    for widget in (view.sheet, view.currency, view.pictures):
        widget.setMinimumHeight(32)
        options.addWidget(widget)
    options.addStretch(1)
    left = QVBoxLayout()
    left.setSpacing(8)
    left.addWidget(view.heading)
    left.addWidget(view.columns, 1)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(view.tabs)
    right.addWidget(view.stack, 1)
    body = QHBoxLayout()
    body.setSpacing(24)
    body.addLayout(left)
    body.addLayout(right, 1)
    foot = QHBoxLayout()
    foot.setSpacing(8)
    foot.addWidget(view.saves)
    foot.addWidget(view.progress, 1)
    foot.addStretch(1)
    for button in (view.how, view.cancel, view.takes):
        button.setMinimumHeight(36)
        foot.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
    view.saves.setMinimumHeight(36)
    column = QVBoxLayout(view)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    column.addWidget(view.title)
    column.addWidget(view.summary)
    column.addLayout(options)
    column.addLayout(body, 1)
    column.addLayout(foot)
