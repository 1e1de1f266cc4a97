"""Rows for those who do not see them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from livestream_studio.core.types import EDITED, Origin
from livestream_studio.gui.transcript.model import Row


class RowSpeech(QObject):
    """Tells a screen reader of the line that the keys act on: Qt makes rows known to it for its own views
    only. The line is the view's description, and is announced where a screen reader runs."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._said = view, ""

    def tell(self, row: Row | None, language: str) -> None:
        """The line of `language` in the chosen row; None where no row is chosen. The same is said once."""
        said = self.words(row, language) if row is not None else ""
        if said == self._said:
            return
        self._said = said
        self._view.setAccessibleDescription(said)
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, said))

    def words(self, row: Row, language: str) -> str:
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
        parts += [self.tr("hidden")] if row.hidden else []
        return self.tr("; ").join(part for part in (*parts, row.notice) if part)
