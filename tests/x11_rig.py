"""An X server of the test's own, with a window manager, and what a test asks of both."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def needs(*tools: str) -> None:
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    if lacking or not sys.platform.startswith("linux"):
        pytest.skip(f"needs {', '.join(lacking) or 'Linux'}")


def wait(done: Callable[[], bool], what: str, limit_s: float = 20.0) -> None:
    end = time.monotonic() + limit_s
    while not done():
        assert time.monotonic() < end, f"{what} did not start"
        time.sleep(0.05)


@contextlib.contextmanager
def server(home: Path, size: str = "1280x800") -> Iterator[dict[str, str]]:
    """The environment of a bare X server, without what a desktop says to Qt; it ends with the block."""
    needs("Xvfb")
    read, write = os.pipe()
    started = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        plain = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        yield {**plain, "DISPLAY": f":{number}", "LIVESTREAM_STUDIO_HOME": str(home), "LANG": "C.UTF-8"}
    finally:
        started.terminate()
        started.wait(10)


@contextlib.contextmanager
def desktop(folder: Path, home: Path) -> Iterator[dict[str, str]]:
    """The environment of an X server with openbox; both end with the block."""
    needs("Xvfb", "openbox", "xprop")
    with server(home) as bare:
        environment = {
            **bare,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(folder),
            "QT_SCALE_FACTOR": "1",
        }
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        try:
            wait(lambda: "window id" in _property(environment, "_NET_SUPPORTING_WM_CHECK"), "openbox")
            yield environment
        finally:
            manager.terminate()
            manager.wait(10)


def _property(environment: dict[str, str], name: str) -> str:
    asked = subprocess.run(
        ["xprop", "-root", name], env=environment, capture_output=True, text=True, check=False
    )
    return asked.stdout
