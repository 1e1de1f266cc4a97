"""What the marks mean, in a small sheet over the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from livestream_studio.core.types import Origin
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.mark_label import MarkLabel

ORIGINS = (Origin.APPROVED, Origin.MEMORY, Origin.MACHINE, Origin.NONE)
WIDTH = 320


class Legend(Translated, QFrame):
    """Goes away at Escape, and at a click anywhere else."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self._words = {origin: QLabel(wordWrap=True) for origin in ORIGINS}
        for at, (origin, words) in enumerate(self._words.items()):
            grid.addWidget(MarkLabel(origin, look), at, 0, Qt.AlignmentFlag.AlignTop)
            words.setFixedWidth(WIDTH)
            grid.addWidget(words, at, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the marks mean"))
        for origin, words in self._words.items():
            words.setText(self._meaning(origin))

    def _meaning(self, origin: Origin) -> str:
        return {
            Origin.APPROVED: self.tr("Approved: a person wrote or approved this translation word for word."),
            Origin.MEMORY: self.tr("Memory: an approved line; only what was misheard has been mended."),
            Origin.MACHINE: self.tr("Machine: a model's translation that has passed every check."),
            Origin.NONE: self.tr("Not translated: nothing was good enough, so nothing is shown."),
        }[origin]


class LegendButton(Translated, QToolButton):
    """Opens the legend below itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setIcon(icon("info"))
        self.setMinimumSize(32, 32)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._legend = Legend(look, self)
        self.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("Marks"))
        self.setToolTip(self.tr("What the marks mean"))
        self.setAccessibleName(self.tr("What the marks mean"))

    def _open(self) -> None:
        self._legend.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - self._legend.width(), self.height() + 4))
        self._legend.move(corner)
        self._legend.show()
