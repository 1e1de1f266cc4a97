"""The interface language, changed while the program runs."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from livestream_studio.paths import assets

log = logging.getLogger(__name__)

LANGUAGES = ("zh", "ru", "kk", "en")
NAMES = {"zh": "中文", "ru": "Русский", "kk": "Қазақша", "en": "English"}
_QT_NAMES = {"zh": "qtbase_zh_CN", "ru": "qtbase_ru"}  # Qt has no Kazakh of its own


class Tongue(QObject):
    """`language` is the one spoken now. `changed` comes after every widget was told."""

    changed = Signal(str)

    def __init__(
        self, application: QCoreApplication, wanted: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ""
        self.speak(wanted)

    def speak(self, wanted: str) -> None:
        """`wanted` is one of LANGUAGES; empty or another: the system's, or English."""
        language = wanted if wanted in LANGUAGES else of_system(QLocale.system().uiLanguages())
        if language == self.language:
            return
        self.language = language
        QLocale.setDefault(QLocale(language))
        for translator in self._installed:
            self._application.removeTranslator(translator)
        # The last one installed is asked first.
        ours = str(assets() / "i18n")
        theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [
            *self._load(_QT_NAMES.get(language, ""), theirs),
            *self._load(f"livestream_studio_{language}", ours),
        ]
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.changed.emit(language)

    def _load(self, name: str, folder: str) -> list[QTranslator]:
        if not name:
            return []
        translator = QTranslator(self)
        if translator.load(name, folder):
            return [translator]
        log.warning("no translation %s in %s", name, folder)
        return []


def of_system(wanted: Sequence[str]) -> str:
    """The first of ours in a list such as ["kk-Cyrl-KZ", "ru-KZ"]; English if there is none."""
    bases = (tag.replace("_", "-").split("-")[0] for tag in wanted)
    return next((base for base in bases if base in LANGUAGES), "en")
