"""Another program holds the microphone when a show wants to begin: ALSA and PortAudio really refuse it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from held_microphone import AS_ANOTHER, held_microphone

SHOW, ROOT = Path(__file__).with_name("show_with_held_microphone.py"), Path(__file__).parents[3]


def turns(studio: subprocess.Popen[str], **what: Callable[[], object]) -> list[str]:
    """All that it says; at each of the words `what`, that is done before it goes on."""
    assert studio.stdin is not None
    assert studio.stdout is not None
    said = []
    for line in studio.stdout:
        said.append(line.rstrip("\n"))
        if said[-1] in what:
            what[said[-1]]()
            studio.stdin.write("\n")
            studio.stdin.flush()
    return said


@pytest.mark.usefixtures("starter")
def test_another_program_holds_the_microphone_and_lets_it_go(tmp_path: Path) -> None:
    told = tmp_path / "stderr"
    with held_microphone(tmp_path) as microphone, told.open("w", encoding="utf-8") as errors:
        path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
        with subprocess.Popen(
            [*AS_ANOTHER, sys.executable, str(SHOW)],
            env={**os.environ, **microphone.environment, "PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as studio:
            said = turns(studio, heard=microphone.hold, refused=microphone.let_go)
    if "unshare failed" in told.read_text("utf-8"):
        pytest.skip("needs user namespaces")
    assert studio.returncode == 0, (said, told.read_text("utf-8"))
    before = said[: said.index("refused")]
    assert "told microphone_busy mic action" in before, "PortAudio's own refusal, with something to do"
    assert before[-1] == "checked blocked microphone_busy"
    assert "on air" in said, "and the next press goes live"
    assert said[-1] == "over"
