"""Which keys are grabbed, as the settings and the registry change; and Windows' messages."""

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.hotkeys import windows
from livestream_studio.gui.hotkeys.hotkeys import Hotkeys
from livestream_studio.gui.hotkeys.names import GlobalKey, global_key
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings


class Desktop(QObject):
    """Gives every key but those that are `taken`."""

    pressed = Signal(str)

    def __init__(self, *taken: str) -> None:
        super().__init__()
        self.taken, self.grabbed, self.closed = taken, dict[str, str](), False

    def grab(self, id: str, key: GlobalKey) -> bool:
        if key.keysym in self.taken:
            return False
        self.grabbed[id] = key.keysym
        return True

    def release_all(self) -> None:
        self.grabbed.clear()

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder(Settings())


def test_the_panic_key_is_heard_everywhere_from_the_start_and_others_when_asked_for(
    holder: SettingsHolder, qtbot: QtBot
) -> None:
    done: list[str] = []
    actions, desktop = Actions(holder), Desktop()
    hotkeys = Hotkeys(holder, actions, lambda: desktop)
    hotkeys.open()
    for id, key in (("live.toggle", "F5"), ("overlay.panic", "Ctrl+Shift+F12")):
        actions.define(id, key, lambda id=id: id, lambda id=id: done.append(id))
    assert desktop.grabbed == {"overlay.panic": "F12"}
    holder.update(global_keys=("overlay.panic", "live.toggle"))
    actions.set_key("live.toggle", QKeySequence("Ctrl+F6"))
    assert desktop.grabbed == {"overlay.panic": "F12", "live.toggle": "F6"}
    desktop.pressed.emit("live.toggle")
    assert done == ["live.toggle"]
    hotkeys.close()
    assert desktop.closed


def test_keys_that_cannot_be_had_are_told_once_and_named(holder: SettingsHolder) -> None:
    actions, told = Actions(holder), list[Problem]()
    actions.define("live.toggle", "Ctrl+F5", lambda: "", lambda: None)
    actions.define("live.pause", "E", lambda: "", lambda: None)
    hotkeys = Hotkeys(holder, actions, lambda: Desktop("F5"))
    hotkeys.told.connect(told.append)
    hotkeys.open()
    holder.update(global_keys=("live.toggle", "live.pause"))
    holder.update(look="dark")
    assert [(problem.code, problem.detail) for problem in told] == [
        ("hotkey_bare", "E"),
        ("hotkey_taken", "Ctrl+F5"),
    ]
    assert set(hotkeys.refused) == {"live.toggle", "live.pause"}


def test_where_the_desktop_has_none_nothing_is_promised(holder: SettingsHolder) -> None:
    hotkeys = Hotkeys(holder, Actions(holder), lambda: None)
    assert not hotkeys.possible
    hotkeys.close()


class User32:
    """Microsoft's two functions, as documented: true unless another program has the key."""

    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, modifiers: int, virtual: int) -> int:
        if (modifiers, virtual) in self.registered.values():
            return 0
        self.registered[number] = modifiers, virtual
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        return int(self.registered.pop(number, None) is not None)


def test_windows_messages_become_presses(qtbot: QtBot) -> None:
    user32 = User32()
    keys = windows.WindowsKeys(user32)
    pressed = global_key(QKeySequence("Ctrl+Shift+F12"))
    assert pressed is not None
    assert keys.grab("overlay.panic", pressed)
    assert not keys.grab("live.toggle", pressed)
    ((number, (modifiers, virtual)),) = user32.registered.items()
    assert (modifiers, virtual) == (0x4006, 0x7B)
    message = windows._Message(message=windows.WM_HOTKEY, wParam=number)
    with qtbot.waitSignal(keys.pressed) as heard:
        handled = keys._filter.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(message)
        )
    assert heard.args == ["overlay.panic"]
    assert handled == (True, 0)
    keys.close()
    assert user32.registered == {}
