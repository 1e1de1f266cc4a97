"""A monitor that held the overlay is unplugged during a show, and put back: RandR's monitors on a real X
server, which Qt takes for screens."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from x11_rig import desktop, needs

SHOW = Path(__file__).with_name("show_between_screens.py")
A = ("--setmonitor", "A", "640/169x800/211+0+0", "screen")
B = ("--setmonitor", "B", "640/169x800/211+640+0", "none")


@pytest.mark.usefixtures("starter")
def test_the_screen_of_the_overlay_is_unplugged_and_put_back(
    tmp_path: Path, own_home: Path, demo_cut: Callable[[str, float], Path]
) -> None:
    needs("xdotool", "xrandr")
    with desktop(tmp_path, own_home) as environment:
        for monitor in (A, B):
            subprocess.run(["xrandr", *monitor], env=environment, check=True)
        ran = subprocess.run(
            [sys.executable, str(SHOW), str(demo_cut("zh", 60.0))],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    placed, unplugged, back, over = (json.loads(line) for line in ran.stdout.splitlines())
    gone = ["overlay_screen_gone", "B"]
    assert placed["screen"] == "B"
    assert gone not in placed["told"]
    x, y, width, height = unplugged["where"]
    assert unplugged["screen"] == "A"
    assert x >= 0
    assert y >= 0
    assert x + width <= 640
    assert y + height <= 800
    assert gone in unplugged["told"]
    assert back["screen"] == "B"
    assert back["where"] == placed["where"], "where it was before"
    assert all(step["visible"] and step["on_air"] for step in (placed, unplugged, back))
    assert over["lost"] == 0
