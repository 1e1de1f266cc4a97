"""Rows in words, for those who do not see them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from livestream_studio.core.types import EDITED, Origin
from livestream_studio.gui.transcript.model import Row
from livestream_studio.gui.transcript.painting import clock


class RowSpeech(QObject):
    """Tells a screen reader of the line that the keys act on: it is the view's description, and is announced
    where a screen reader runs."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._said = view, ""

    def tell(self, row: Row | None, language: str, *, aloud: bool = True) -> None:
        """The line of `language` in the chosen row; None where no row is chosen. The same is said once, and
        not `aloud` where the row is read anyway."""
        said = self.words(row, language) if row is not None else ""
        if said == self._said:
            return
        self._said = said
        self._view.setAccessibleDescription(said)
        if said and aloud and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, said))

    def row_words(self, row: Row, languages: Iterable[str]) -> str:
        """When it was said, and all its lines."""
        lines = [self._line(row, language) for language in languages if language in row.cues]
        return self._together([clock(row.start_ms), *lines, *self._beside(row)])

    def words(self, row: Row, language: str) -> str:
        return self._together([self._line(row, language), *self._beside(row)])

    def _line(self, row: Row, language: str) -> str:
        cue = row.cues.get(language)
        if cue is None or not cue.text:
            parts = [f"{language} –", self.tr("not translated") if cue is not None else ""]
        else:
            mark = {
                Origin.APPROVED: self.tr("approved"),
                Origin.MEMORY: self.tr("from the memory"),
                Origin.MACHINE: self.tr("by machine"),
            }.get(cue.origin, "")
            parts = [f"{language} {cue.text}", mark, "" if cue.final else self.tr("not finished")]
            parts += [self.tr("mended")] if EDITED in cue.notes else []
        return self._together(parts)

    def _beside(self, row: Row) -> list[str]:
        return [self.tr("hidden") if row.hidden else "", row.notice]

    def _together(self, parts: Iterable[str]) -> str:
        return self.tr("; ").join(part for part in parts if part)
