"""Shared libraries that wheels expect of a Linux system, and the Debian packages that bring them.

Standard library only: the launcher reads this before anything is installed. Nothing here is needed to
caption a file; the list is what the window and the microphone load.
"""

from __future__ import annotations

import ctypes
import sys

MICROPHONE = {"libportaudio.so.2": "libportaudio2"}

# Found with `readelf -d` on PySide6-Essentials 6.11.3 in a bare Debian 12; desktops have most of them.
WINDOW = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def missing(table: dict[str, str] | None = None) -> dict[str, str]:
    """The entries of `table` (default: all) that the loader cannot find, as {file name: Debian package}.

    Always empty outside Linux, where the wheels bring their own.
    """
    if not sys.platform.startswith("linux"):
        return {}
    wanted = {**MICROPHONE, **WINDOW} if table is None else table
    return {name: package for name, package in wanted.items() if not _loads(name)}


def apt_command(packages: list[str]) -> list[str]:
    """The command that brings `packages` on Debian, Ubuntu and their kin; to be run as root."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def _loads(name: str) -> bool:
    # Asking the loader itself: it knows LD_LIBRARY_PATH and every distribution's folders, and unlike
    # ctypes.util.find_library it needs neither ldconfig nor a compiler.
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
