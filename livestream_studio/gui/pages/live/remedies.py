"""A notice with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from livestream_studio.core.types import Problem
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Action, Notices

_MODELS = frozenset(
    "speech_model_none model_missing model_not_vosk model_corrupt model_wrong_language no_route "
    "package_missing package_corrupt package_unsupported voice_unknown".split()
)
_MICROPHONE = frozenset("microphone_none microphone_not_found microphone_busy microphone_refused".split())


class Remedies(QObject):
    def __init__(self, notices: Notices, pages: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._notices, self._pages = notices, pages

    @Slot(object)
    def tell(self, problem: Problem) -> None:
        self._notices.tell(problem, action=self._action(problem.code))

    def _action(self, code: str) -> Action | None:
        if code in _MODELS:
            return self.tr("Models"), lambda: self._pages.go("models")
        if code in _MICROPHONE:
            return self.tr("Settings"), lambda: self._pages.go("settings", "microphone")
        return None
