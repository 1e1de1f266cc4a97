"""Killed on the air and started again, in real windows: the session is offered, and nothing is missing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from x11_rig import ROOT, desktop, needs

from livestream_studio import paths
from livestream_studio.store.sessions import Sessions

HERE = Path(__file__).parent
SHOW, START, LIMIT_S = HERE / "show_to_break.py", HERE / "start_after_crash.py", 60
Cut = Callable[[str, float], Path]


@pytest.fixture
def screen(own_home: Path, tmp_path: Path, starter: Path) -> Iterator[dict[str, str]]:
    needs("Xvfb", "openbox", "xprop", "xdotool")
    settings = {"welcomed": True, "interface_language": "en", "source": "zh", "targets": ["ru"]}
    (own_home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    with desktop(tmp_path, own_home) as environment:
        yield environment


def program(screen: dict[str, str], *command: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *map(str, command)], env=screen, cwd=ROOT, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip


def broken_off(screen: dict[str, str], recording: Path) -> set[tuple[object, ...]]:
    """The lines that a window on the air had shown when its program was killed."""
    lines = set()
    with program(screen, SHOW, recording) as show:
        assert show.stdout is not None
        for said in show.stdout:
            if said.startswith("line ") and said.endswith("]\n"):
                lines.add(tuple(json.loads(said[5:])))
            if len(lines) == 4:
                os.kill(show.pid, signal.SIGKILL)
    return lines


def test_the_offer_opens_the_session_as_it_was(screen: dict[str, str], demo_cut: Cut) -> None:
    shown = broken_off(screen, demo_cut("zh", 60.0))
    assert len(shown) >= 4, "the show ended before its time"
    seen = set()
    with program(screen, START) as studio:
        assert studio.stdout is not None
        for said in studio.stdout:
            what, _, rest = said.partition(" ")
            if what == "click":
                x, y = rest.split()
                subprocess.run(["xdotool", "mousemove", x, y, "click", "1"], env=screen, check=True)
            elif what == "lines":
                seen = {tuple(line) for line in json.loads(rest)}
        assert studio.wait(LIMIT_S) == 0
    assert shown - seen == set(), "nothing that was shown is missing"
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["crashed"]
