"""One data folder, one studio: whoever starts it again is answered by the one that is open.

The system's own lock holds the folder. It ends with its holder however that ends, so that a studio which was
killed locks nobody out. Beside the lock stands an address on this computer alone, which knows a token that
only readers of the data folder have. Not Qt's network module: on Linux that needs Kerberos.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import platform
import secrets
import signal
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from livestream_studio.core.types import StudioError

FILE = "studio.lock"
HERE = "127.0.0.1"
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # with it Wayland lets a window come to the front
PATIENCE_S, AGAIN_S = 6.0, 0.25
_LENGTH, _LOCKED = 512, 1024  # bytes that are written; the one that is locked, where Windows locks bytes
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@dataclass(frozen=True, slots=True)
class _Address:
    pid: int
    host: str
    port: int
    token: str


class Claim:
    """The data folder is this process's, until `let_go` or its end."""

    def __init__(self, lock: int | None) -> None:
        self._lock = lock
        self._token = secrets.token_hex(16)
        self.door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.door.setblocking(False)
        self.door.bind((HERE, 0))
        if lock is not None:
            known = {"pid": os.getpid(), "host": platform.node(), "port": self.door.getsockname()[1]}
            text = json.dumps({**known, "token": self._token}).encode()
            os.lseek(lock, 0, os.SEEK_SET)
            os.write(lock, text.ljust(_LENGTH))

    def callers(self) -> list[tuple[str, int]]:
        """Who has started the program again since; never waits."""
        found = []
        with contextlib.suppress(OSError):  # there is no more
            while True:
                said, caller = self.door.recvfrom(_LENGTH)
                token, _, activation = said.decode(errors="replace").partition(" ")
                if secrets.compare_digest(token.encode(), self._token.encode()):
                    found.append(caller)
                    os.environ.update({ACTIVATION: activation} if activation else {})
        return found

    def answer(self, callers: list[tuple[str, int]]) -> None:
        for caller in callers:
            with contextlib.suppress(OSError):  # it has given up
                self.door.sendto(self._token.encode(), caller)

    def let_go(self) -> None:
        self.door.close()
        if self._lock is not None:
            os.close(self._lock)


def claim(folder: Path, patience_s: float = PATIENCE_S) -> Claim | None:
    """The folder, or None when the studio that holds it has come to the front.

    Waits for one that just starts or ends. Raises `StudioError("studio_silent", pid)` when the one that holds
    it neither answers nor ends meanwhile; the pid is empty where `end` could not end it.
    """
    end = time.monotonic() + patience_s
    while True:
        held, lock = _take(folder)
        if not held:
            return Claim(lock)
        address = _read(folder)
        if address is not None and _answers(address):
            return None
        if time.monotonic() > end:
            here = address is not None and address.host == platform.node()
            raise StudioError("studio_silent", str(address.pid) if address is not None and here else "")


def is_held(folder: Path) -> bool:
    """Whether a studio is open on that folder."""
    if not (folder / FILE).exists():
        return False
    held, lock = _take(folder)
    if lock is not None:
        os.close(lock)
    return held


def end(pid: int) -> None:
    """Ends a studio that hangs. What it has shown is in its journal."""
    with contextlib.suppress(OSError):  # it has ended by itself
        os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def _take(folder: Path) -> tuple[bool, int | None]:
    """Whether somebody else holds it; else the lock. No lock where the folder cannot be written, or lies on a
    drive that knows none: without one is better than not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return False, None
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(lock, _LOCKED, os.SEEK_SET)
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        return error.errno in _HELD, None
    return False, lock


def _read(folder: Path) -> _Address | None:
    try:
        return _Address(**json.loads((folder / FILE).read_bytes()[:_LENGTH]))
    except (OSError, ValueError, TypeError):  # it has just been made
        time.sleep(AGAIN_S)
        return None


def _answers(address: _Address) -> bool:
    if sys.platform == "win32":  # only who is in front may let another come there
        ctypes.windll.user32.AllowSetForegroundWindow(address.pid)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
        ours.settimeout(AGAIN_S)
        try:
            ours.connect((HERE, address.port))
            ours.send(f"{address.token} {os.environ.get(ACTIVATION, '')}".encode())
            return ours.recv(_LENGTH) == address.token.encode()
        except TimeoutError:
            return False
        except OSError:  # nobody listens there: it ends, or has just begun
            time.sleep(AGAIN_S)
            return False
