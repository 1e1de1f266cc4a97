"""Bad moments of a show: each is a notice, and nothing is lost."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pulse_rig import LIMIT as LIMIT_S
from pulse_rig import pulse_server, speaking, there
from pytestqt.qtbot import QtBot
from small_disk import run_on_a_small_disk

from livestream_studio import paths
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.engines import microphone as microphone_module
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.show_control import Air
from livestream_studio.rehearsal import State
from livestream_studio.store.sessions import Sessions

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the offscreen platform
    pytest.mark.usefixtures("starter"),
]
LIMIT = 30_000  # milliseconds: a hang guard, never a measure
LIVE = [entry for entry in PAGES if entry.name == "live"]
SHOW, ROOT = Path(__file__).with_name("show_to_break.py"), Path(__file__).parents[3]
Studio = Callable[..., MainWindow]
Cut = Callable[[str, float], Path]


@pytest.fixture
def opened(studio: Studio, qtbot: QtBot) -> Callable[..., LivePage]:
    def make(**settings: object) -> LivePage:
        window = studio(LIVE, **{"source": "zh", "targets": ("ru",), **settings})
        window.show_page("live")
        window.show()
        page = window.page("live")
        assert isinstance(page, LivePage)
        qtbot.waitUntil(lambda: page.control.state is Air.READY, timeout=LIMIT)
        return page

    return make


def notices(page: LivePage) -> list[str]:
    return [notice.problem.code for notice in page._notices.all]


def check(page: LivePage, what: str) -> tuple[State, str]:
    found = next(each for each in page.control.checks if each.what == what)
    return found.state, found.problem.code if found.problem else ""


@pytest.mark.skipif(not there, reason="needs PulseAudio (pulseaudio, pactl)")
def test_the_microphone_is_pulled_and_put_back(
    opened: Callable[..., LivePage], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pulse_server(tmp_path / "run", monkeypatch) as server, speaking(server):
        page = opened(microphone="pulse")
        qtbot.waitUntil(lambda: check(page, "microphone")[0] is State.READY, timeout=LIMIT)
        page.control.go_live()
        qtbot.waitUntil(lambda: page.control.state is Air.LIVE and page._heard.isValid(), timeout=LIMIT)
        server.stop()
        qtbot.waitUntil(lambda: "microphone_lost" in notices(page), timeout=LIMIT)
        qtbot.waitUntil(lambda: page._bar.meter.state == "no signal", timeout=LIMIT)
        server.start()
        qtbot.waitUntil(lambda: "microphone_back" in notices(page), timeout=LIMIT)
        with qtbot.waitSignal(page.control.level, timeout=LIMIT):
            pass
        assert page.control.on_air
        with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
            page.control.stop()
        page.window().close()
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["ended"]


def test_a_microphone_that_cannot_be_opened_leads_to_its_settings(
    opened: Callable[..., LivePage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_sd: object = None) -> object:
        raise StudioError("microphone_refused", "USB Audio")

    monkeypatch.setattr(microphone_module, "load_sounddevice", held)
    page = opened()
    qtbot.waitUntil(lambda: check(page, "microphone") == (State.BLOCKED, "microphone_refused"), timeout=LIMIT)
    with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
        page.control.go_live()
    assert "microphone_refused" in notices(page)
    notice = next(n for n in page._notices.all if n.problem.code == "microphone_refused")
    assert notice.action is not None
    with qtbot.waitSignal(page.window().shared.pages.asked) as asked:  # type: ignore[attr-defined]
        notice.action[1]()
    assert asked.args == ["settings", "microphone"]
    qtbot.waitUntil(lambda: page.control.state is Air.READY, timeout=LIMIT)  # and may be tried again


def test_a_model_is_deleted_while_the_show_runs(
    opened: Callable[..., LivePage], qtbot: QtBot, own_home: Path, starter: Path, demo_cut: Cut
) -> None:
    installed = own_home / "models" / "speech" / "vosk-model-small-cn-0.22"
    shutil.copytree(starter, installed)
    page = opened()
    assert page.control.engines is not None
    assert page.control.engines.speech_folder == installed
    page.control.go_live(demo_cut("zh", 30.0))
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=LIMIT)
    shutil.rmtree(installed)
    page.control.look()  # as every few seconds
    qtbot.waitUntil(lambda: "model_missing" in notices(page), timeout=LIMIT)
    before = page.model.rowCount()
    qtbot.waitUntil(lambda: page.model.rowCount() > before, timeout=LIMIT)
    with qtbot.waitSignal(page.control.ended, timeout=LIMIT):
        page.control.stop()
    qtbot.waitUntil(lambda: check(page, "speech") == (State.LOOK, "model_missing"), timeout=LIMIT)
    kept = {(cue.utterance, cue.part) for cue in Sessions(paths.database()).cues(_newest())}
    assert kept == {row.key for row in page.model.rows}


def _newest() -> str:
    return Sessions(paths.database()).all()[0].session.id


def environment(home: Path) -> dict[str, str]:
    plain = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return {**plain, "LIVESTREAM_STUDIO_HOME": str(home)}


@pytest.fixture
def killed_show(own_home: Path, demo_cut: Cut) -> set[tuple[object, ...]]:
    """The lines that a show had on its page when its program was killed."""
    show = subprocess.Popen(
        [sys.executable, str(SHOW), str(demo_cut("zh", 60.0))],
        env=environment(own_home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert show.stdout is not None
    lines = set()
    with show.stdout as said:
        while len(lines) < 4:
            what, _, rest = said.readline().rstrip("\n").partition(" ")
            assert what, "the show ended before its time"
            if what == "line":
                lines.add(tuple(json.loads(rest)))
        os.kill(show.pid, signal.SIGKILL)
        for line in said:
            if line.startswith("line ") and line.endswith("]\n"):
                lines.add(tuple(json.loads(line[5:])))
    show.wait(LIMIT_S)
    return lines


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_after_a_crash_the_session_is_offered_as_it_was(
    killed_show: set[tuple[object, ...]], opened: Callable[..., LivePage], qtbot: QtBot
) -> None:
    page = opened()
    qtbot.waitUntil(lambda: "session_crashed" in notices(page), timeout=LIMIT)
    (notice,) = [n for n in page._notices.all if n.problem.code == "session_crashed"]
    assert notice.action is not None
    with qtbot.waitSignal(page.window().shared.pages.asked) as asked:  # type: ignore[attr-defined]
        notice.action[1]()
    (kept,) = Sessions(paths.database()).all()
    assert asked.args == ["sessions", kept.session.id]
    assert kept.state == "crashed"
    lines = {
        (c.utterance, c.part, c.language, c.text) for c in Sessions(paths.database()).cues(kept.session.id)
    }
    assert killed_show - lines == set(), "nothing that was shown is missing"
    again = opened()
    qtbot.waitUntil(lambda: not again._crash._work.running, timeout=LIMIT)
    assert "session_crashed" not in notices(again), "told once"


def on_a_small_disk(own_home: Path, recording: Path, megabytes: int) -> list[str]:
    """What a show says whose disk, so large, is full after its second line."""
    show = (sys.executable, SHOW, recording, "full")
    return run_on_a_small_disk(own_home, megabytes, *show, env=environment(own_home)).splitlines()


def test_the_disk_is_full_and_every_line_of_the_show_is_kept(own_home: Path, demo_cut: Cut) -> None:
    said = on_a_small_disk(own_home, demo_cut("zh", 40.0), 400)
    assert said.count("told disk_full_kept") == 1, said
    assert "told journal_failed" not in said
    assert sum(line.startswith("line ") for line in said) > 6, "lines go on being shown"
    assert said[-2:-1] == ["lost []"], said


def test_a_disk_too_small_for_a_show_is_told_and_the_show_goes_on(own_home: Path, demo_cut: Cut) -> None:
    said = on_a_small_disk(own_home, demo_cut("zh", 40.0), 3)
    assert said.count("told journal_room") == 1, said
    after = said[said.index("told journal_room") :]
    assert sum(line.startswith("line ") for line in after) > 4, "lines go on being shown"
    assert said[-1].startswith("over "), said


def test_a_notice_says_what_to_do(opened: Callable[..., LivePage]) -> None:
    page = opened()
    page.bridge.problem.emit(Problem("voice_unknown", "zh"))
    notice = page._notices.all[0]
    assert notice.problem.code == "voice_unknown"
    assert notice.action is not None
    assert notice.action[0] == "Models"
