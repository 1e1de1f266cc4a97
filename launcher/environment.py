"""Where the Python environment lies, and whether it is whole.

A stamp inside it names the Python that made it and each lock's checksum. It is written last, so an
environment with a fitting stamp is whole, and any other is not.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys

STAMP = "livestream-studio.json"


def places(root: str) -> list[str]:
    """Where the environment may lie: beside `main.py`, else in the user's data folder, one a checkout."""
    checkout = hashlib.sha256(os.fsencode(root)).hexdigest()[:8]
    home = data_home(os.environ, sys.platform)
    return [os.path.join(root, ".venv"), os.path.join(home, "venv-" + checkout)]


def data_home(environ: os._Environ[str] | dict[str, str], platform: str) -> str:
    """The rule of `livestream_studio.paths.data_home`, without platformdirs; a test holds them equal."""
    named = environ.get("LIVESTREAM_STUDIO_HOME", "").strip()
    if named:
        return os.path.abspath(os.path.expanduser(named))
    xdg = environ.get("XDG_DATA_HOME", "").strip()
    if platform == "win32":
        base = environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    elif os.path.isabs(xdg):
        base = xdg
    else:
        base = os.path.expanduser(
            "~/Library/Application Support" if platform == "darwin" else "~/.local/share"
        )
    return os.path.join(base, "livestream-studio")


def goal(root: str, locks: list[str]) -> dict[str, str]:
    """What the stamp must say: {"python": version and system, lock's file name: its SHA-256}."""
    stamp = {"python": f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform}"}
    for lock in locks:
        with open(os.path.join(root, lock), "rb") as file:
            # Git may check it out with Windows line ends: still the same lock.
            stamp[lock] = hashlib.sha256(file.read().replace(b"\r\n", b"\n")).hexdigest()
    return stamp


def is_whole(folder: str, wanted: dict[str, str]) -> bool:
    stamp = read_stamp(folder)
    same = all(stamp.get(key) == value for key, value in wanted.items())
    return same and os.path.exists(python_in(folder))  # false too for a link to a Python since removed


def read_stamp(folder: str) -> dict[str, str]:
    """The stamp, or {} where it is missing, unreadable, or says that the set-up is under way."""
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as file:
            stamp = json.load(file)
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(folder: str, stamp: dict[str, str]) -> None:
    path = os.path.join(folder, STAMP)
    with open(path + ".tmp", "w", encoding="utf-8") as file:
        json.dump(stamp, file)
    os.replace(path + ".tmp", path)


def python_in(folder: str) -> str:
    parts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(folder, *parts)


def clean() -> dict[str, str]:
    """The process environment without what would lead the environment's Python to foreign modules."""
    foreign = ("PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in os.environ.items() if name not in foreign}
