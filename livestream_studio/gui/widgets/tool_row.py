"""Controls in a row that gives way: where room is short, buttons keep their signs and lose their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from livestream_studio.gui.look.icons import icon

HIGH = 32


class ToolButton(QPushButton):
    """A sign with words beside it, or the words as its tip alone."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tip, self._short = "", "", False
        self.setIcon(icon(sign))
        self.setMinimumHeight(HIGH)

    def set_words(self, words: str, tip: str = "") -> None:
        """`tip` says more than the words; the words are the tip where they are not seen."""
        self._words, self._tip = words, tip
        self.setAccessibleName(words)
        self._show()

    def shorten(self, short: bool) -> None:
        if short != self._short:
            self._short = short
            self._show()

    def saves(self) -> int:
        """How much narrower it is without its words, in logical pixels."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._words).width()

    @property
    def short(self) -> bool:
        return self._short

    def _show(self) -> None:
        self.setText("" if self._short else self._words)
        self.setToolTip(self._tip or (self._words if self._short else ""))
        self.updateGeometry()


class ToolRow(QWidget):
    """`row` takes the controls. Buttons that were given to `may_shorten` lose their words, those of one
    call together and the first call's first, until everything has its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(24, 12, 16, 12)
        self.row.setSpacing(8)
        self._groups: list[tuple[ToolButton, ...]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def may_shorten(self, *buttons: ToolButton) -> None:
        self._groups.append(buttons)

    def minimumSizeHint(self) -> QSize:
        """With every word gone."""
        least = self.row.minimumSize()
        more = sum(button.saves() for group in self._shown() for button in group if not button.short)
        return QSize(least.width() - more, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _shown(self) -> list[list[ToolButton]]:
        return [[button for button in group if not button.isHidden()] for group in self._groups]

    def _fit(self) -> None:
        groups = self._shown()
        needed = self.row.minimumSize().width()
        needed += sum(button.saves() for group in groups for button in group if button.short)
        for group in groups:
            short = needed > self.width()
            for button in group:
                button.shorten(short)
                needed -= button.saves() if short else 0
