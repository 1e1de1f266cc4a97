"""How long a product's turn in the show is planned to be, when it is put into the running order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated

MOST = 240


class Minutes(Translated, QSpinBox):
    """Remembered from one time to the next; 0 plans nothing. Return puts what is selected into the order."""

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MOST)
        self.setFixedHeight(32)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setTextMargins(0, 0, 8, 0)
        self.setValue(holder.value.turn_minutes)
        self.valueChanged.connect(lambda value: holder.update(turn_minutes=value))
        self.retranslate()

    def retranslate(self) -> None:
        self.setSuffix(self.tr(" min"))
        self.setSpecialValueText(self.tr("no time"))
        words = self.tr("Minutes planned for each product")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.lineEdit().setAccessibleName(words)
