"""The settings in force, shared by all pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from livestream_studio import settings
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.settings import Settings


class SettingsHolder(QObject):
    """`changed` carries the new `Settings`; `told` a `Problem`, where they could not be kept (they hold
    until the program ends all the same)."""

    changed = Signal(object)
    told = Signal(object)

    def __init__(self, value: Settings, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._path = path

    def update(self, **changes: Any) -> None:
        """Sets fields of `Settings`, saves, and tells. Raises `TypeError` for a field that is none."""
        self.put(replace(self.value, **changes))

    def put(self, value: Settings) -> None:
        """All of them at once."""
        if value == self.value:
            return
        self.value = value
        try:
            settings.save(value, self._path)
        except StudioError as error:
            self.told.emit(Problem(error.problem.code, error.problem.detail))
        self.changed.emit(value)
