"""The program started twice, as real processes on a desktop."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from x11_rig import desktop, needs, wait

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
WINDOW = "^Livestream Studio$"


class Desk:
    """Starts studios, which end with the test, and looks at their windows."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self.started: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str, home: Path | None = None) -> subprocess.Popen[str]:
        own = {"LIVESTREAM_STUDIO_HOME": str(home)} if home else {}
        made = subprocess.Popen(
            [sys.executable, "-m", "livestream_studio", *arguments],
            cwd=ROOT,
            env={**self.environment, **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(made)
        return made

    def tool(self, *asked: str) -> str:
        done = subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def windows(self, *only: str) -> list[str]:
        return self.tool("xdotool", "search", *only, "--name", WINDOW).split()

    def open(self, home: Path | None = None) -> subprocess.Popen[str]:
        before = len(self.windows("--onlyvisible"))
        made = self.start(home=home)
        wait(lambda: len(self.windows("--onlyvisible")) > before, "the studio", LIMIT_S)
        return made

    def in_front(self) -> str:
        return self.tool("xdotool", "getactivewindow")


@pytest.fixture
def desk(tmp_path: Path, own_home: Path) -> Iterator[Desk]:
    needs("Xvfb", "openbox", "xprop", "xdotool")
    (own_home / "settings.json").write_text(
        '{"interface_language": "en", "welcomed": true}', encoding="utf-8"
    )
    with ExitStack() as ends:
        made = Desk(ends.enter_context(desktop(tmp_path, own_home)))
        yield made
        for studio in made.started:
            studio.kill()
            studio.communicate()


def test_a_second_start_brings_the_first_window_to_the_front(desk: Desk) -> None:
    first = desk.open()
    window = desk.windows("--onlyvisible")[0]
    desk.tool("xdotool", "windowminimize", "--sync", window)
    assert desk.windows("--onlyvisible") == []
    second = desk.start()
    said, wrong = second.communicate(timeout=LIMIT_S)
    assert (second.returncode, said, wrong) == (0, "", "")
    wait(lambda: desk.in_front() == window, "the first window in front", LIMIT_S)
    assert desk.windows("--onlyvisible") == [window]
    assert first.poll() is None


def test_other_commands_go_on_beside_it_and_the_demo_leaves_its_screen_alone(desk: Desk) -> None:
    desk.open()
    listed = desk.start("sessions", "list")
    assert (listed.wait(LIMIT_S), listed.communicate()[1]) == (0, "")
    demo = desk.start("demo", "--to", "ru")
    assert demo.stdout is not None
    said = ""
    while "The studio is open" not in said:
        line = demo.stdout.readline()
        assert line, said
        said += line


def test_a_studio_that_was_killed_is_opened_again(desk: Desk) -> None:
    first = desk.open()
    first.kill()
    first.wait()
    wait(lambda: not desk.windows(), "its end", LIMIT_S)
    desk.open()


def test_one_that_hangs_is_said_and_can_be_ended(desk: Desk) -> None:
    first = desk.open()
    window = desk.windows("--onlyvisible")
    first.send_signal(signal.SIGSTOP)
    second = desk.start()
    wait(lambda: len(desk.windows("--onlyvisible")) > 1, "the question", LIMIT_S)
    [question] = set(desk.windows("--onlyvisible")) - set(window)
    desk.tool("xdotool", "windowfocus", "--sync", question, "key", "Escape")
    assert second.wait(LIMIT_S) == 1
    assert "does not answer" in second.communicate()[1]
    third = desk.start()
    wait(lambda: len(desk.windows("--onlyvisible")) > 1, "the question again", LIMIT_S)
    [question] = set(desk.windows("--onlyvisible")) - set(window)
    desk.tool("xdotool", "windowfocus", "--sync", question, "key", "Tab", "key", "space")
    assert first.wait(LIMIT_S) == -signal.SIGKILL
    wait(lambda: bool(set(desk.windows("--onlyvisible")) - {*window, question}), "a new studio", LIMIT_S)
    assert third.poll() is None


def test_two_data_folders_are_two_studios(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "settings.json").write_text('{"welcomed": true}', encoding="utf-8")
    one, two = desk.open(), desk.open(other)
    assert one.poll() is None
    assert two.poll() is None
    assert len(desk.windows("--onlyvisible")) == 2
