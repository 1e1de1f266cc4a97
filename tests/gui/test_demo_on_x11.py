"""`demo` on a real X server: the overlay stands over the desktop, and Ctrl-C ends the show politely."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from x11_rig import needs, server

from livestream_studio import paths
from livestream_studio.store.sessions import Sessions

ROOT, LIMIT_S = Path(__file__).resolve().parents[2], 60
TITLE = "Livestream Studio: subtitles"


def until(done: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + LIMIT_S
    while not done():
        assert time.monotonic() < end, what
        time.sleep(0.1)


@pytest.fixture
def desktop(own_home: Path) -> Iterator[dict[str, str]]:
    needs("Xvfb", "xdotool", "import")
    if not (paths.starter_models() / "zh" / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
    with server(own_home) as environment:
        yield environment


def tool(desktop: dict[str, str], *asked: str) -> str:
    return subprocess.run(asked, env=desktop, capture_output=True, text=True, check=False).stdout


def white(desktop: dict[str, str]) -> int:
    """How many pixels of the screen are as white as letters."""
    screen = tool(desktop, "import", "-window", "root", "-depth", "8", "-format", "%c", "histogram:info:-")
    counts = [line.partition(":")[0] for line in screen.splitlines() if "#FFFFFF" in line]
    return int(counts[0]) if counts else 0


def test_the_demo_plays_over_the_desktop(desktop: dict[str, str], own_home: Path) -> None:
    show = subprocess.Popen(
        [sys.executable, "-m", "livestream_studio", "demo", "--to", "ru"],
        env=desktop,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until(
            lambda: bool(tool(desktop, "xdotool", "search", "--onlyvisible", "--name", TITLE)), "no overlay"
        )
        until(lambda: white(desktop) > 500, "no letters on the screen")
        show.send_signal(signal.SIGINT)
        said, wrong = show.communicate(timeout=LIMIT_S)
    finally:
        show.kill()
        show.wait(10)
    assert show.returncode == 0, wrong
    assert "Всем привет" in said, "and in the terminal"
    assert {"demo.ru.srt", "demo.overlay-wide.png"} <= {path.name for path in (own_home / "demo").iterdir()}
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["ended"]
