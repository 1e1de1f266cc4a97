"""Which of the registry's keys are heard everywhere, and whether the desktop lets us have them."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication

from livestream_studio.core.types import Problem
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.hotkeys.names import GlobalKey, global_key
from livestream_studio.gui.settings_holder import SettingsHolder

log = logging.getLogger(__name__)


class HotkeyBackend(Protocol):
    """What a desktop offers. `pressed` carries the id."""

    pressed: SignalInstance

    def grab(self, id: str, key: GlobalKey) -> bool: ...
    def release_all(self) -> None: ...
    def close(self) -> None: ...


def backend() -> HotkeyBackend | None:
    """The desktop's, or None where programs may not have keys of their own (Wayland, macOS, offscreen)."""
    platform = QGuiApplication.platformName()
    if platform == "windows" and sys.platform == "win32":
        from livestream_studio.gui.hotkeys.windows import WindowsKeys

        library: Any = ctypes.windll
        return WindowsKeys(library.user32)
    if platform == "xcb":
        from livestream_studio.gui.hotkeys.x11 import X11Keys

        try:
            return X11Keys()
        except OSError as error:
            log.warning("no global keys: %s", error)
    return None


class Hotkeys(QObject):
    """Keeps what is grabbed as the settings want it (`settings.global_keys` are ids of actions).

    `told` carries `hotkey_taken` or `hotkey_bare` with the key; `changed` says that `refused` is new.
    The desktop is asked by `find` at `open`, or when it is wanted, which takes a moment on X11.
    """

    told = Signal(object)
    changed = Signal()

    def __init__(
        self,
        holder: SettingsHolder,
        actions: Actions,
        find: Callable[[], HotkeyBackend | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder, self._actions = holder, actions
        self._find: Callable[[], HotkeyBackend | None] | None = find
        self._keys: HotkeyBackend | None = None
        self._now: dict[str, GlobalKey] = {}
        self.refused: dict[str, Problem] = {}
        holder.changed.connect(self.follow)
        actions.changed.connect(self.follow)
        actions.defined.connect(self.follow)

    def open(self) -> None:
        """From now on the keys are heard; the first call counts."""
        find, self._find = self._find, None
        if find is not None and (keys := find()) is not None:
            self._keys = keys
            keys.pressed.connect(self._actions.trigger)
            self.follow()

    @property
    def possible(self) -> bool:
        self.open()
        return self._keys is not None

    @Slot()
    def follow(self) -> None:
        """Grabs anew where something changed."""
        if self._keys is None:
            return
        known = {named.id for named in self._actions.all()}
        wanted: dict[str, GlobalKey] = {}
        refused: dict[str, Problem] = {}
        for id in self._holder.value.global_keys:
            key = global_key(self._actions.key(id)) if id in known else None
            if key is None:
                continue
            if key.bare:
                refused[id] = Problem("hotkey_bare", self._actions.key_text(id))
            else:
                wanted[id] = key
        if wanted == self._now and refused.keys() <= self.refused.keys():
            return
        self._keys.release_all()
        self._now = wanted
        for id, key in wanted.items():
            if not self._keys.grab(id, key):
                refused[id] = Problem("hotkey_taken", self._actions.key_text(id))
        for id, problem in refused.items():
            if self.refused.get(id) != problem:
                self.told.emit(problem)
        self.refused = refused
        self.changed.emit()

    def close(self) -> None:
        self._find = None
        if self._keys is not None:
            self._keys.close()
            self._keys = None
