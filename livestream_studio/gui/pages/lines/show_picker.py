"""Which show's script is open, or the name of a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from livestream_studio.gui.key_names import key_name
from livestream_studio.gui.translated import Translated


class ShowPicker(Translated, QComboBox):
    """`opened` carries a show's name; the empty one stands for lines of every show."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        field = self._field = QLineEdit()
        field.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent")
        self.setEditable(True)
        self.setLineEdit(field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumSize(144, 32)
        self.activated.connect(lambda at: self.opened.emit(self.itemData(at)))
        field.returnPressed.connect(self._named)
        self.set_shows([], "")
        self.retranslate()

    def set_shows(self, found: Sequence[str], open_: str) -> None:
        names = list(dict.fromkeys(["", *found, open_]))
        self.clear()
        for name in names:
            self.addItem(name or self.tr("Every show"), name)
        self.setCurrentIndex(names.index(open_))
        self._field.setCursorPosition(0)  # a long name is read from its beginning

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Show"))
        words = self.tr("Choose a show, or write the name of a new one and press {0}")
        self.setToolTip(words.format(key_name("Return")))
        self.setItemText(0, self.tr("Every show"))

    def _named(self) -> None:
        text = " ".join(self.currentText().split())
        at = self.findText(text)
        self.opened.emit(self.itemData(at) if at >= 0 else text)
