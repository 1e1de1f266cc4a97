"""Settings: programs and folders."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.paths import HOME_VARIABLE, data_home
from livestream_studio.settings import Settings


class FilesSection(Section):
    name = "files"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._ffmpeg, self._open = QLineEdit(), QPushButton()
        self._ffmpeg.setMinimumHeight(32)
        self._open.setMinimumHeight(32)
        self._ffmpeg_row, self._data_row = self.add(self._ffmpeg), self.add(self._open)
        self._ffmpeg.editingFinished.connect(lambda: holder.update(ffmpeg=self._ffmpeg.text().strip()))
        self._open.clicked.connect(open_data_folder)
        self.ready()

    def title(self) -> str:
        return self.tr("Files")

    def show_values(self, settings: Settings) -> None:
        self._ffmpeg.setText(settings.ffmpeg)
        self._say_whether_ffmpeg_is_there(settings)

    def retranslate(self) -> None:
        super().retranslate()
        usual = self.tr("ffmpeg, as the system finds it")
        self._ffmpeg.setPlaceholderText(usual)
        self._ffmpeg.setToolTip(usual)
        self._say_whether_ffmpeg_is_there(self.holder.value)
        holds = self.tr("Sessions, lines, models and settings. The variable {0} names another folder.")
        self._data_row.set_words(
            self.tr("Data folder"), f"{_breakable(data_home())}\n{holds.format(HOME_VARIABLE)}"
        )
        self._open.setText(self.tr("Open the folder"))

    def _say_whether_ffmpeg_is_there(self, settings: Settings) -> None:
        found = shutil.which(settings.ffmpeg or "ffmpeg")
        needed = self.tr("For recordings such as MP4 and MP3.")
        state = self.tr("Found: {0}").format(_breakable(found)) if found else self.tr("Not found.")
        self._ffmpeg_row.set_words(self.tr("The program ffmpeg"), f"{needed} {state}")


def _breakable(path: Path | str) -> str:
    """A long path may go on in the next line, after any of its folders."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))


def open_data_folder() -> None:
    """In the desktop's own file manager."""
    folder = data_home()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
