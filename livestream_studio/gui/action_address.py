"""The local address of the registry's actions, as the settings want it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.settings_holder import SettingsHolder

if TYPE_CHECKING:
    from livestream_studio.outputs.local_actions import LocalActions


class ActionAddress(QObject):
    """`told` carries `action_port_taken`; `changed` says that the address opened or closed."""

    told = Signal(object)
    changed = Signal()
    _pressed = Signal(str)  # from the server's thread to the window's

    def __init__(self, holder: SettingsHolder, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._actions = holder, actions
        self._server: LocalActions | None = None
        self._as: tuple[bool, int, str] = (False, 0, "")
        self._problem: Problem | None = None
        self._pressed.connect(actions.trigger)
        holder.changed.connect(self.follow)
        self.follow()

    @property
    def problem(self) -> Problem | None:
        return self._problem

    def example(self, id: str = "live.toggle") -> str:
        """The command that presses a key; empty while the address is closed."""
        if self._server is None:
            return ""
        return f'curl -X POST "{self._server.address}{id}?token={self._holder.value.action_token}"'

    @Slot()
    def follow(self) -> None:
        value = self._holder.value
        if value.action_address and not value.action_token:
            self._holder.update(action_token=secrets.token_urlsafe(16))  # comes back here
            return
        wanted = (value.action_address, value.action_port, value.action_token)
        if wanted == self._as:
            return
        self.close()
        self._as = wanted
        if value.action_address:
            from livestream_studio.outputs.local_actions import LocalActions  # most hosts never open it

            try:
                self._server = LocalActions(
                    value.action_port, value.action_token, self._ids, self._pressed.emit
                )
            except StudioError as error:
                self._problem = error.problem
                self.told.emit(error.problem)
        self.changed.emit()

    def close(self) -> None:
        self._problem = None
        self._as = (False, 0, "")
        if self._server is not None:
            self._server.close()
            self._server = None

    def _ids(self) -> set[str]:
        return {named.id for named in self._actions.all()}
