"""What Qt's keys are called elsewhere: keysym names of X11, virtual-key codes of Windows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

# Sources: X.Org's keysymdef.h, XF86keysym.h; Microsoft, "Virtual-Key Codes".
_NAMED: dict[Qt.Key, tuple[str, int]] = {
    Qt.Key.Key_Space: ("space", 0x20),
    Qt.Key.Key_Tab: ("Tab", 0x09),
    Qt.Key.Key_Backspace: ("BackSpace", 0x08),
    Qt.Key.Key_Return: ("Return", 0x0D),
    Qt.Key.Key_Escape: ("Escape", 0x1B),
    Qt.Key.Key_Insert: ("Insert", 0x2D),
    Qt.Key.Key_Delete: ("Delete", 0x2E),
    Qt.Key.Key_Home: ("Home", 0x24),
    Qt.Key.Key_End: ("End", 0x23),
    Qt.Key.Key_PageUp: ("Prior", 0x21),
    Qt.Key.Key_PageDown: ("Next", 0x22),
    Qt.Key.Key_Left: ("Left", 0x25),
    Qt.Key.Key_Up: ("Up", 0x26),
    Qt.Key.Key_Right: ("Right", 0x27),
    Qt.Key.Key_Down: ("Down", 0x28),
    Qt.Key.Key_Pause: ("Pause", 0x13),
    Qt.Key.Key_Print: ("Print", 0x2C),
    Qt.Key.Key_MediaPlay: ("XF86AudioPlay", 0xB3),
    Qt.Key.Key_MediaStop: ("XF86AudioStop", 0xB2),
    Qt.Key.Key_MediaNext: ("XF86AudioNext", 0xB0),
    Qt.Key.Key_MediaPrevious: ("XF86AudioPrev", 0xB1),
}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)


@dataclass(frozen=True, slots=True)
class GlobalKey:
    """One key with its modifiers. `keysym` is X11's name of it, `virtual` Windows' code."""

    keysym: str
    virtual: int
    control: bool
    alt: bool
    shift: bool
    meta: bool

    @property
    def bare(self) -> bool:
        """Without a modifier that letters do not have: heard everywhere, it would be lost to typing."""
        typed = len(self.keysym) == 1 or self.keysym in {"space", "Tab", "BackSpace", "Return", "Delete"}
        return typed and not (self.control or self.alt or self.meta)


def global_key(sequence: QKeySequence) -> GlobalKey | None:
    """None where there is no key, more than one after the other, or one that has no name elsewhere."""
    if sequence.count() != 1:
        return None
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs lack it
    named = _named(pressed.key())
    if named is None:
        return None
    held = pressed.keyboardModifiers()
    return GlobalKey(*named, *(bool(held & modifier) for modifier in _MODIFIERS))


def _named(key: Qt.Key) -> tuple[str, int] | None:
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        number = key - Qt.Key.Key_F1
        return f"F{number + 1}", 0x70 + number
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower(), int(key)
    return _NAMED.get(key)
