"""A part of a long form that opens and closes by its heading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from livestream_studio.gui.look.icons import icon


class Fold(QWidget):
    """`tell` puts what is wrong below the heading, where it is seen whether the part is open or not."""

    def __init__(self, inside: QWidget, *, opened: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._inside = QToolButton(), inside
        self._head.setProperty("kind", "quiet")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QSize(16, 16))
        self._head.setCheckable(True)
        self._head.setMinimumHeight(32)
        self._head.setStyleSheet("font-weight: bold; background: transparent; border-color: transparent")
        self._head.toggled.connect(self._turn)
        self._faults = QLabel(wordWrap=True)
        self._faults.setProperty("kind", "look")
        self._faults.setTextFormat(Qt.TextFormat.PlainText)
        self._faults.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._faults)
        column.addWidget(inside)
        self._head.setChecked(opened)
        self._turn(opened)

    def set_words(self, title: str) -> None:
        self._head.setText(title)

    def open(self) -> None:
        self._head.setChecked(True)

    def tell(self, faults: list[str]) -> None:
        self._faults.setText("\n".join(faults))
        self._faults.setVisible(bool(faults))

    def _turn(self, opened: bool) -> None:
        self._head.setIcon(icon("chevron-down" if opened else "chevron-right"))
        self._inside.setVisible(opened)
