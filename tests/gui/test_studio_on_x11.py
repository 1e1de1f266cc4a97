"""The command without arguments, on a real X server: the window opens, and ends politely."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from x11_rig import needs, server

from livestream_studio.gui.pages import PAGES

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 30


@pytest.fixture
def environment(own_home: Path) -> Iterator[dict[str, str]]:
    needs("Xvfb", "xdotool")
    with server(own_home) as made:
        yield made


def is_open(environment: dict[str, str]) -> bool:
    asked = ["xdotool", "search", "--onlyvisible", "--name", "Livestream Studio"]
    found = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def test_the_window_opens_and_a_polite_kill_closes_it_as_its_button_does(
    environment: dict[str, str], own_home: Path
) -> None:
    (own_home / "settings.json").write_text('{"interface_language": "en"}', encoding="utf-8")
    studio = subprocess.Popen(
        [sys.executable, "-m", "livestream_studio"],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        end = time.monotonic() + LIMIT_S
        while not is_open(environment):
            assert studio.poll() is None, studio.communicate()[1]
            assert time.monotonic() < end, "the window did not open"
            time.sleep(0.05)
        studio.send_signal(signal.SIGTERM)
        assert studio.wait(LIMIT_S) == 0
        assert studio.communicate()[1] == ""
    finally:
        studio.kill()
        studio.wait()
    kept = json.loads((own_home / "window.json").read_text("utf-8"))
    assert kept["page"] == PAGES[0].name
    assert kept["where"][2] >= 960


def test_without_a_display_the_terminal_says_so_and_plays_the_demo(environment: dict[str, str]) -> None:
    environment.pop("DISPLAY")
    studio = subprocess.Popen(
        [sys.executable, "-m", "livestream_studio"],
        cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert studio.stderr is not None
    try:
        said = [studio.stderr.readline() for _ in range(2)]
    finally:
        studio.kill()
        studio.communicate()
    assert "There is no display" in said[0]
    assert "demo show" in said[1]
