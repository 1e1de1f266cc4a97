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
def desktop(folder: Path, home: Path) -> Iterator[dict[str, str]]:
    """The environment of an X server of 1280 × 800 with openbox; both end with the block."""
    needs("Xvfb", "openbox", "xprop")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "LIVESTREAM_STUDIO_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
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
    finally:
        server.terminate()
        server.wait(10)


def _property(environment: dict[str, str], name: str) -> str:
    asked = subprocess.run(
        ["xprop", "-root", name], env=environment, capture_output=True, text=True, check=False
    )
    return asked.stdout
