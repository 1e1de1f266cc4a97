"""The bell at the rail's foot: a dot says that something was told."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.rail_button import RailButton


class Bell(Translated, RailButton):
    def __init__(self, notices: Notices, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("bell", look, parent)
        self._notices, self._actions = notices, actions
        self.setCheckable(False)
        actions.define("notices.list", "Ctrl+Shift+N", lambda: self.tr("Notices"), self.click)
        notices.changed.connect(self._count)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("Notices"), self._actions.key_text("notices.list"))
        self._count()

    def _count(self) -> None:
        unread = self._notices.unread
        self.set_badge(unread)
        self.setAccessibleDescription(self.tr("%n new", None, unread) if unread else "")
