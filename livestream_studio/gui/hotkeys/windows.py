"""Global keys on Windows: RegisterHotKey. It needs no hook that would see every key, and tells if a key
is taken. Written from Microsoft's documentation."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from livestream_studio.gui.hotkeys.names import GlobalKey

WM_HOTKEY = 0x0312
MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 1, 2, 4, 8, 0x4000
FIRST = 0x4C53  # of the ids, which are ours within this thread alone


class _Message(ctypes.Structure):
    """MSG of winuser.h, on 32 and 64 bits."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, keys: WindowsKeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if event_type == b"windows_generic_MSG":
            found = _Message.from_address(int(message))
            if found.message == WM_HOTKEY:
                self._keys.heard(found.wParam)
                return True, 0
        return False, 0


class WindowsKeys(QObject):
    """`pressed` carries the id that a key was registered for. `user32` is the system's library."""

    pressed = Signal(str)

    def __init__(self, user32: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user32 = user32
        self._ids: dict[int, str] = {}
        self._next = FIRST
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._filter)

    def grab(self, id: str, key: GlobalKey) -> bool:
        """False where another program has the key."""
        modifiers = MOD_NOREPEAT | (
            MOD_ALT * key.alt | MOD_CONTROL * key.control | MOD_SHIFT * key.shift | MOD_WIN * key.meta
        )
        number, self._next = self._next, self._next + 1
        if not self._user32.RegisterHotKey(None, number, modifiers, key.virtual):
            return False
        self._ids[number] = id
        return True

    def release_all(self) -> None:
        for number in self._ids:
            self._user32.UnregisterHotKey(None, number)
        self._ids.clear()

    def close(self) -> None:
        self.release_all()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def heard(self, number: int) -> None:
        if number in self._ids:
            self.pressed.emit(self._ids[number])
