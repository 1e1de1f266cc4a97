"""Whether a window can be opened at all. Qt would end the process without a word that helps.

Nothing of Qt is imported here, so that a terminal command may ask.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from livestream_studio.core.types import Problem
from livestream_studio.system_libraries import WINDOW, missing

HIDDEN = ("offscreen", "minimal")


def why_no_window(environment: Mapping[str, str] | None = None) -> Problem | None:
    """None where a window can be opened; else what is missing: `window_libraries_missing` (the Debian
    packages), `display_missing` (there is none), `display_hidden` (Qt was told to draw where nobody looks,
    as tests do) or `display_unreachable` (its name)."""
    environment = os.environ if environment is None else environment
    if not sys.platform.startswith("linux"):
        return None
    if lacking := missing(WINDOW):
        return Problem("window_libraries_missing", " ".join(sorted(set(lacking.values()))))
    if (plugin := environment.get("QT_QPA_PLATFORM", "").split(":")[0]) in HIDDEN:
        return Problem("display_hidden", plugin)
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not x11 and not wayland:
        return Problem("display_missing")
    if (wayland and _is_socket(wayland, environment)) or (x11 and _answers(x11)):
        return None
    return Problem("display_unreachable", x11 or wayland)


def _is_socket(name: str, environment: Mapping[str, str]) -> bool:
    return (Path(environment.get("XDG_RUNTIME_DIR", "/")) / name).is_socket()


def _answers(name: str) -> bool:
    """Asks the X server itself: a name in the environment may outlive it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # let Qt try
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
