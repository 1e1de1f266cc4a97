"""Where the pictures of an import lie: a folder or a zip."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from livestream_studio.gui import ask
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.translated import Translated


class PicturesChoice(Translated, QPushButton):
    """Named after what was chosen. `chosen` carries its path."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setIcon(icon("image"))
        menu = QMenu(self)
        self.folders, self.zips = menu.addAction(""), menu.addAction("")
        self.folders.triggered.connect(self._ask_folder)
        self.zips.triggered.connect(self._ask_zip)
        self.setMenu(menu)
        self.retranslate()

    def put(self, path: Path | None) -> None:
        """What the import takes its pictures from."""
        self._name = path.name if path else ""
        self.retranslate()

    def retranslate(self) -> None:
        self.folders.setText(self.tr("A folder…"))
        self.zips.setText(self.tr("A zip file…"))
        self.setText(self.tr("Pictures: {0}").format(self._name) if self._name else self.tr("Pictures…"))
        self.setToolTip(self.tr("A folder or a zip of pictures, named after the SKUs"))

    def _ask_folder(self) -> None:
        self._say(ask.folder(self, self.tr("The folder with the pictures, named after the SKUs")))

    def _ask_zip(self) -> None:
        title = self.tr("The zip file with the pictures, named after the SKUs")
        self._say(ask.open_file(self, title, self.tr("Zip files (*.zip)")))

    def _say(self, path: Path | None) -> None:
        if path is not None:
            self.chosen.emit(path)


def holds_pictures(path: Path) -> bool:
    """Whether what is dragged in is meant as pictures, and not as a table."""
    return path.is_dir() or path.suffix.lower() == ".zip"
