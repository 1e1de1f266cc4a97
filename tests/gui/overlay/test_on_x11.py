"""On an X server with a window manager, with and without a compositor: above others, clicked through,
dragged, and where it was after a restart."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SHOW = Path(__file__).with_name("x11_show.py")
ROOT = Path(__file__).resolve().parents[3]
TOOLS = ("Xvfb", "openbox", "xdotool", "import", "xprop")
WHITE, RED = "ffffff", "c00000"
Steps = dict[str, dict[str, Any]]


def needs(*tools: str) -> None:
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    if lacking or not sys.platform.startswith("linux"):
        pytest.skip(f"needs {', '.join(lacking) or 'Linux'}")


def wait(done: Callable[[], bool], what: str, limit_s: float = 20.0) -> None:
    end = time.monotonic() + limit_s
    while not done():
        assert time.monotonic() < end, f"{what} did not start"
        time.sleep(0.05)


@pytest.fixture
def desktop(tmp_path: Path, own_home: Path) -> Iterator[dict[str, str]]:
    """The environment of an X server with openbox; both end with the test."""
    needs(*TOOLS)
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
            "LIVESTREAM_STUDIO_HOME": str(own_home),
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "XDG_CONFIG_HOME": str(tmp_path),
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


def play(environment: dict[str, str], *what: str) -> Steps:
    ran = subprocess.run(
        [sys.executable, str(SHOW), *what],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    return {step["step"]: step for step in found}


def check_manners(steps: Steps) -> None:
    assert steps["clicks"]["below"] == 2
    assert steps["dragged"]["moved"], steps["dragged"]
    assert steps["dragged"]["where"] == [250, 235, 600, 120]
    assert not steps["arranged"]["arranging"]
    assert steps["clicks again"]["below"] == 3
    assert steps["clicks again"]["where"] == [250, 235, 600, 120]


def test_with_a_compositor(desktop: dict[str, str], tmp_path: Path) -> None:
    needs("picom")
    compositor = subprocess.Popen(
        ["picom", "--backend", "xrender", "--config", os.devnull], env=desktop, stderr=subprocess.DEVNULL
    )
    try:
        steps = play(desktop, "show", "composited")
        steps_again = play(desktop, "again")
    finally:
        compositor.terminate()
        compositor.wait(10)
    above = steps["above"]
    assert above["told"] == []
    assert above["colours"].get(WHITE, 0) > 1_000, "letters are above the window raised later"
    assert above["colours"].get(RED, 0) > 40_000, "and around them it is seen"
    mixed = [colour for colour in above["colours"] if colour[2:] == "0000" and colour not in (RED, "000000")]
    assert mixed, "with edges between both"
    check_manners(steps)
    assert steps_again["again"]["where"] == [250, 235, 600, 120]


def test_without_a_compositor(desktop: dict[str, str]) -> None:
    steps = play(desktop, "show")
    above = steps["above"]
    assert above["told"] == ["overlay_no_compositor"]
    assert above["colours"].get(WHITE, 0) > 1_000
    assert above["colours"].get(RED, 0) > 40_000, "no black box"
    mixed = [colour for colour in above["colours"] if colour[2:] == "0000" and colour not in (RED, "000000")]
    assert not mixed
    check_manners(steps)
