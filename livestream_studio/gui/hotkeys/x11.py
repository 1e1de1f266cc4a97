"""Global keys on X11: XGrabKey on the root window, through a connection of our own.

The window system gives a grabbed key to us alone, and says when another program has it already.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from livestream_studio.gui.hotkeys.names import GlobalKey


class X11Keys(QObject):
    """`pressed` carries the id that a key was grabbed for. Raises `OSError` where no X server answers."""

    pressed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        from Xlib import X, display, error

        super().__init__(parent)
        self._x: Any = X
        try:
            self._display = display.Display()
        except (error.DisplayError, error.XauthError) as failure:
            raise OSError(str(failure)) from failure
        self._root = self._display.screen().root
        self._ids: dict[tuple[int, int], str] = {}
        self._let_go: dict[int, int] = {}  # for a key code, when it was last released
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, id: str, key: GlobalKey) -> bool:
        """False where another program has the key, or this keyboard has not."""
        from Xlib import XK

        code = self._display.keysym_to_keycode(_keysym(XK, key.keysym))
        if not code:
            return False
        modifiers, refused = self._mask(key), []

        def note(error: object, _request: object) -> bool:
            refused.append(error)
            return True  # told; else the library prints it

        for lock in self._locks():
            self._root.grab_key(
                code,
                modifiers | lock,
                False,
                self._x.GrabModeAsync,
                self._x.GrabModeAsync,
                onerror=note,
            )
        self._display.sync()
        if refused:
            self._ungrab(code, modifiers)
            return False
        self._ids[code, modifiers] = id
        self._read()  # what came with the answers is no news on the socket any more
        return True

    def release_all(self) -> None:
        for code, modifiers in self._ids:
            self._ungrab(code, modifiers)
        self._ids.clear()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._display.close()

    def _read(self) -> None:
        while self._display.pending_events():
            event = self._display.next_event()
            if event.type == self._x.KeyRelease:
                self._let_go[event.detail] = event.time
            elif event.type == self._x.KeyPress and self._let_go.get(event.detail) != event.time:
                # A key that is held down repeats: released and pressed at the same millisecond.
                id = self._ids.get((event.detail, event.state & self._known()))
                if id is not None:
                    self.pressed.emit(id)

    def _ungrab(self, code: int, modifiers: int) -> None:
        for lock in self._locks():
            self._root.ungrab_key(code, modifiers | lock, onerror=lambda _error, _request: True)
        self._display.sync()

    def _locks(self) -> tuple[int, ...]:
        """A grab counts for exact modifiers: once for each state of Caps Lock and Num Lock."""
        caps, numbers = self._x.LockMask, self._x.Mod2Mask
        return 0, caps, numbers, caps | numbers

    def _known(self) -> int:
        return int(self._x.ControlMask | self._x.Mod1Mask | self._x.ShiftMask | self._x.Mod4Mask)

    def _mask(self, key: GlobalKey) -> int:
        masks = (
            (key.control, self._x.ControlMask),
            (key.alt, self._x.Mod1Mask),
            (key.shift, self._x.ShiftMask),
            (key.meta, self._x.Mod4Mask),
        )
        return sum(int(mask) for held, mask in masks if held)


def _keysym(names: Any, name: str) -> int:
    names.load_keysym_group("xf86")
    found = names.string_to_keysym(name) or names.string_to_keysym(name.replace("XF86", "XF86_"))
    return int(found)
