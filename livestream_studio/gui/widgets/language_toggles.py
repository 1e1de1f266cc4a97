"""Several languages out of those that there are, each a button that stays down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.translated import Translated


class LanguageToggles(Translated, QWidget):
    """`picked` carries the codes that are down now, in the order of `languages`."""

    picked = Signal(object)

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._buttons = {language: QPushButton(NAMES[language]) for language in languages}
        for button in self._buttons.values():
            button.setCheckable(True)
            button.setMinimumHeight(32)
            button.clicked.connect(lambda: self.picked.emit(self.value))
            row.addWidget(button, 1)
        self.retranslate()

    @property
    def value(self) -> tuple[str, ...]:
        return tuple(
            code for code, button in self._buttons.items() if button.isChecked() and not button.isHidden()
        )

    def set_value(self, chosen: Sequence[str], *, without: str = "") -> None:
        """`without`: a language that cannot be chosen, since it is the spoken one."""
        for code, button in self._buttons.items():
            button.setVisible(code != without)
            button.setChecked(code in chosen and code != without)

    def retranslate(self) -> None:
        for code, button in self._buttons.items():
            button.setAccessibleName(self.tr("Subtitles in {0}").format(NAMES[code]))
