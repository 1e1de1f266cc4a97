"""What the sections of the Settings page have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.widgets.setting_row import SettingRow
from livestream_studio.settings import Settings


class Section(Translated, QWidget):
    """A heading with rows below it. A section changes settings through the holder alone, and shows what
    the holder tells, whoever changed it.

    Subclasses name themselves, make their rows, and end their constructor with `ready`.
    """

    name = ""

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.holder = holder
        self._heading = SectionLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        holder.changed.connect(self.show_values)

    def title(self) -> str:
        raise NotImplementedError

    def show_values(self, settings: Settings) -> None:
        raise NotImplementedError

    def look_again(self) -> None:
        """The page is opened: what other pages may have changed is asked anew."""

    def close_now(self) -> None:
        """The window closes: whatever runs beside it ends."""

    def add(self, control: QWidget) -> SettingRow:
        row = SettingRow(control)
        self._column.addWidget(row)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Something as wide as the section."""
        self._column.addWidget(widget)

    def ready(self) -> None:
        self.retranslate()
        self.show_values(self.holder.value)

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self.setAccessibleName(self.title())
