"""Whether windows can be half transparent here."""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any

from PySide6.QtGui import QGuiApplication


def translucency() -> bool:
    """False only on X11 without a compositor, where a transparent window is a black box."""
    return QGuiApplication.platformName() != "xcb" or _selection_owned()


@cache
def _display() -> tuple[Any, Any] | None:
    """A connection of our own: Qt 6 does not give its own to Python."""
    name = ctypes.util.find_library("X11")
    if name is None:
        return None
    x11 = ctypes.CDLL(name)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XDefaultScreen.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    return (x11, display) if display else None


def _selection_owned() -> bool:
    """A compositor owns the selection _NET_WM_CM_Sn of its screen (Extended Window Manager Hints)."""
    found = _display()
    if found is None:
        return True  # nobody to ask: as on most desktops
    x11, display = found
    atom = x11.XInternAtom(display, f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode(), 0)
    return bool(x11.XGetSelectionOwner(display, atom))
