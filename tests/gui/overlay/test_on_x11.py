"""On an X server with a window manager, with and without a compositor: above others, clicked through,
dragged, and where it was after a restart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from x11_rig import desktop as x11_desktop
from x11_rig import needs

SHOW = Path(__file__).with_name("x11_show.py")
WHITE, RED = "ffffff", "c00000"
Steps = dict[str, dict[str, Any]]


@pytest.fixture
def desktop(tmp_path: Path, own_home: Path) -> Iterator[dict[str, str]]:
    needs("xdotool", "import")
    with x11_desktop(tmp_path, own_home) as environment:
        yield environment


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
    assert steps["arranging"]["overlay"].get(WHITE, 0) > 1_000, "what is arranged is seen"
    assert steps["arranging"]["around"].get(RED, 0) > 80_000, "and so is what it stands over"
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
