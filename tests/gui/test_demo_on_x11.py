"""`demo` on a real X server: the overlay stands over the desktop, and Ctrl-C ends the show politely."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
    if not sys.platform.startswith("linux"):
        pytest.skip("only on Linux")
    if lacking := [tool for tool in ("Xvfb", "xdotool", "import") if shutil.which(tool) is None]:
        pytest.skip(f"needs {', '.join(lacking)}")
    if not (paths.starter_models() / "zh" / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
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
        plain = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        yield {**plain, "DISPLAY": f":{number}", "LIVESTREAM_STUDIO_HOME": str(own_home), "LANG": "C.UTF-8"}
    finally:
        server.terminate()
        server.wait(10)


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
