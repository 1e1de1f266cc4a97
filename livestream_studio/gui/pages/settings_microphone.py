"""Settings: which microphone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from livestream_studio.core.types import StudioError
from livestream_studio.engines.microphone_devices import Device, list_microphones
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.words import words
from livestream_studio.gui.work import Work
from livestream_studio.settings import Settings


class MicrophoneSection(Section):
    """Asks PortAudio when the page is first opened, beside the window: some drivers take their time. `listed`
    says that the list is another one."""

    name = "microphone"
    listed = Signal()

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._devices: tuple[Device, ...] = ()
        self._error: StudioError | None = None
        self._work = Work("microphones", self)
        self._work.done.connect(self._found)
        self._work.failed.connect(self._failed)
        self._choice, self._again = Choice(), QToolButton()
        self._choice.currentTextChanged.connect(self._choice.setToolTip)  # devices have long names
        self._again.setIcon(icon("refresh-cw"))
        self._again.setIconSize(QSize(16, 16))
        self._again.setFixedSize(32, 32)
        self._again.clicked.connect(self.look)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choice, 1)
        row.addWidget(self._again)
        self._row = self.add(both)
        self._wrong = QLabel(wordWrap=True)
        self._wrong.setProperty("kind", "look")
        self.add_widget(self._wrong)
        self._choice.picked.connect(lambda value: holder.update(microphone=value))
        self.ready()

    def title(self) -> str:
        return self.tr("Sound")

    def look_again(self) -> None:
        if not self._devices and self._error is None:
            self.look()

    def look(self) -> None:
        """Which microphones are there now?"""
        if not self._work.running:
            self._work.start(list_microphones)

    def demo(self) -> None:
        """For pictures: nothing of the computer on which they are taken."""
        self._work.close()
        self._found((Device(0, "USB Audio", "", channels=1, rate=48_000, default=True),))

    def close_now(self) -> None:
        self._work.close()

    def show_values(self, settings: Settings) -> None:
        self._set_devices()
        self._choice.set_value(settings.microphone)

    def retranslate(self) -> None:
        super().retranslate()
        self._row.set_words(
            self.tr("Microphone"), self.tr("A microphone that was unplugged is waited for, and used again.")
        )
        self._choice.setAccessibleName(self.tr("Microphone"))
        self._again.setToolTip(self.tr("Look for microphones again"))
        self._again.setAccessibleName(self._again.toolTip())
        self._set_devices()

    def _found(self, devices: tuple[Device, ...]) -> None:
        self._devices = devices
        self._error = None if devices else StudioError("microphone_none")
        self.show_values(self.holder.value)
        self.listed.emit()

    def _failed(self, error: StudioError) -> None:
        self._devices, self._error = (), error
        self.show_values(self.holder.value)
        self.listed.emit()

    def _set_devices(self) -> None:
        names = list(dict.fromkeys(device.name for device in self._devices))
        chosen = self.holder.value.microphone
        if chosen and chosen not in names:
            names.append(chosen)  # unplugged, or not asked yet
        standard = next((device.name for device in self._devices if device.default), "")
        system = self.tr("As the system ({0})").format(standard) if standard else self.tr("As the system")
        self._choice.set_options([("", system), *((name, name) for name in names)])
        self._wrong.setVisible(self._error is not None)
        if self._error is not None:
            self._wrong.setText(words(self._error.problem))
