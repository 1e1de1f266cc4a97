"""What keys do on the Live page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Slot

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.show_control import Air
from livestream_studio.gui.transcript.model import Row

if TYPE_CHECKING:
    from livestream_studio.gui.pages.live.page import LivePage

ROW = ("row.edit", "row.approve", "row.hide")


class Keys(QObject):
    """Defines the actions. Those of the show and the overlay count on every page, those of a row here."""

    def __init__(self, actions: Actions, page: LivePage) -> None:
        super().__init__(page)
        self._actions, self._page = actions, page
        for id, key, text, slot in (
            ("live.toggle", "F5", lambda: self.tr("Go live or stop"), self._toggle),
            ("live.demo", "Ctrl+F5", lambda: self.tr("Play the demo show"), page.control.play_demo),
            ("live.pause", "F6", lambda: self.tr("Pause or go on"), self._pause),
            ("overlay.clear", "F7", lambda: self.tr("Clear the subtitles"), page.overlays.clear),
            ("overlay.arrange", "F8", lambda: self.tr("Arrange the subtitles"), self._arrange),
            ("overlay.key", "", lambda: self.tr("Key window"), self._key_window),
            ("overlay.panic", "Ctrl+Shift+F12", lambda: self.tr("Blank everything at once"), self._panic),
        ):
            actions.define(id, key, text, slot)
        for id, key, text, slot in (
            ("row.edit", "E", lambda: self.tr("Edit the line"), self._edit),
            ("row.approve", "A", lambda: self.tr("Approve the line"), self._approve),
            ("row.hide", "H", lambda: self.tr("Hide the line, or show it again"), self._hide),
            ("row.undo", "Ctrl+Z", lambda: self.tr("Undo the last correction"), page.corrections.undo),
            ("row.newest", "End", lambda: self.tr("To the newest line"), page.view.show_newest),
            ("offer.take", "Ctrl+Return", lambda: self.tr("Use the similar line"), self._take),
            ("offer.dismiss", "Esc", lambda: self.tr("Put the similar line away"), self._dismiss),
        ):
            actions.define(id, key, text, slot, page="live")
        actions.attach(page, "live")
        for id in ("live.pause", "overlay.arrange", "overlay.key", "overlay.panic"):
            actions.action(id).setCheckable(True)
        self._connect()
        self._follow()
        self._show_row_keys()

    def _connect(self) -> None:
        page = self._page
        page.control.state_changed.connect(self._follow)
        page.overlays.changed.connect(self._follow)
        page.corrections.undo_changed.connect(self._follow)
        self._actions.changed.connect(self._show_row_keys)

    @Slot()
    def _follow(self, _what: object = None) -> None:
        control, overlays = self._page.control, self._page.overlays
        action = self._actions.action
        action("live.toggle").setEnabled(control.state is not Air.STOPPING)
        action("live.demo").setEnabled(not control.busy and not control.waited_for)
        action("live.pause").setEnabled(control.on_air)
        action("live.pause").setChecked(control.state is Air.PAUSED)
        action("overlay.arrange").setChecked(overlays.arranging)
        action("overlay.key").setChecked(overlays.key_window is not None)
        action("overlay.panic").setChecked(overlays.panicking)
        action("row.undo").setEnabled(self._page.corrections.can_undo)

    @Slot()
    def _show_row_keys(self, _id: str = "") -> None:
        self._page.view.set_keys([self._actions.key_text(id) for id in ROW])

    def _toggle(self) -> None:
        control = self._page.control
        if control.busy or control.waited_for:
            control.stop()
        else:
            control.go_live()

    def _pause(self) -> None:
        self._page.control.pause(self._page.control.state is Air.LIVE)
        self._follow()

    def _arrange(self) -> None:
        self._page.overlays.arrange(not self._page.overlays.arranging)

    def _key_window(self) -> None:
        self._page.toggle_key_window()

    def _panic(self) -> None:
        self._page.overlays.panic(not self._page.overlays.panicking)

    # A row

    def _current(self) -> QModelIndex:
        """The line that is chosen and seen; where none is, the newest finished one."""
        view, model = self._page.view, self._page.model
        index = view.currentIndex()
        if index.isValid() and view.visualRect(index).intersects(view.viewport().rect()):
            return index
        for number in range(model.rowCount() - 1, -1, -1):
            if any(cue.final for cue in model.row(number).cues.values()):
                return model.index(number, 0)
        return QModelIndex()

    def _row(self) -> Row | None:
        index = self._current()
        return self._page.model.row(index.row()) if index.isValid() else None

    def _edit(self) -> None:
        index = self._current()
        if index.isValid():
            self._page.view.setCurrentIndex(index)
            self._page.view.edit(index)

    def _approve(self) -> None:
        if (row := self._row()) is not None:
            self._page.corrections.approve(row)

    def _hide(self) -> None:
        if (row := self._row()) is not None:
            self._page.corrections.hide(row)

    def _take(self) -> None:
        self._page.offers.take()

    def _dismiss(self) -> None:
        self._page.offers.clear()
