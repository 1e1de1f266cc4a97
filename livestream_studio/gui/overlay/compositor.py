"""Whether windows can be half transparent here, and what shape they have where they cannot."""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any

from PySide6.QtGui import QBitmap, QGuiApplication, QImage, QRegion


def translucency() -> bool:
    """False only on X11 without a compositor, where a transparent window is a black box."""
    return QGuiApplication.platformName() != "xcb" or _selection_owned()


def shape_of(image: QImage, ratio: float) -> QRegion:
    """What is not transparent in a picture of `ratio` device pixels to a logical one; never nothing, which
    would be no mask at all for a window."""
    mask = QBitmap.fromImage(image.createAlphaMask())
    mask.setDevicePixelRatio(ratio)
    region = QRegion(mask)
    return region if not region.isEmpty() else QRegion(-2, -2, 1, 1)


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
