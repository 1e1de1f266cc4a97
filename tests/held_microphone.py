"""A microphone of ALSA's that one program can hold against all others, without a sound card.

ALSA's file plug-in reads the "microphone" from a terminal line, and a line that somebody holds (TIOCEXCL)
gives EBUSY to everybody else, as a sound card does; except to root of the whole machine, so that the other
program runs as root of a user namespace.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import shutil
import termios
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

NAME = "mic"
AS_ANOTHER = ("unshare", "-r")  # the words before a command that is not root of the whole machine
CONFIGURATION = """</usr/share/alsa/alsa.conf>
pcm.{name} {{
    type file
    slave.pcm {{ type null }}
    file "/dev/null"
    infile "{line}"
    format "raw"
}}
"""


class HeldMicrophone:
    """`environment` for programs that shall have it."""

    def __init__(self, folder: Path) -> None:
        self._speaker, self._line = pty.openpty()
        tty.setraw(self._line)
        os.set_blocking(self._speaker, False)
        conf = folder / "alsa.conf"
        line = os.ttyname(self._line)
        conf.write_text(CONFIGURATION.format(name=NAME, line=line), encoding="utf-8")
        self.environment = {"ALSA_CONFIG_PATH": str(conf)}
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._speak)
        self._thread.start()

    def hold(self) -> None:
        """As this program's own; who has it open already keeps it."""
        fcntl.ioctl(self._line, termios.TIOCEXCL)

    def let_go(self) -> None:
        fcntl.ioctl(self._line, termios.TIOCNXCL)

    def _speak(self) -> None:
        block = b"\1\0\2\0\0\0\2\0" * 120  # all but silence: nobody shall work at it
        while not self._closed.wait(0.02):
            with contextlib.suppress(BlockingIOError):  # nobody reads
                os.write(self._speaker, block)

    def close(self) -> None:
        self._closed.set()
        self._thread.join()
        os.close(self._line)
        os.close(self._speaker)


@contextlib.contextmanager
def held_microphone(folder: Path) -> Iterator[HeldMicrophone]:
    if not hasattr(termios, "TIOCEXCL") or not Path("/usr/share/alsa/alsa.conf").is_file():
        pytest.skip("needs ALSA")
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare (util-linux)")
    microphone = HeldMicrophone(folder)
    try:
        yield microphone
    finally:
        microphone.close()
