"""A show through the real pipeline, as the window runs it."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.core.types import EDITED, Cue, Origin, Problem, StudioError
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import Air, ShowControl
from livestream_studio.rehearsal import State
from livestream_studio.settings import Settings
from livestream_studio.store.sessions import Sessions

LIMIT = 60_000  # milliseconds: a hang guard, never a measure

pytestmark = pytest.mark.skipif(
    not (paths.starter_models() / "zh" / "am" / "final.mdl").exists(), reason="needs the starter models"
)


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder(replace(Settings(), source="zh", targets=("ru",)))


@pytest.fixture
def bridge() -> Bridge:
    return Bridge()


@pytest.fixture
def control(holder: SettingsHolder, bridge: Bridge, qtbot: QtBot) -> Iterator[ShowControl]:
    made = ShowControl(holder, bridge)
    yield made
    made.close()


@pytest.fixture
def silence(tmp_path: Path) -> Path:
    path = tmp_path / "silence.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(bytes(320_000))
    return path


def until(qtbot: QtBot, control: ShowControl, *states: Air) -> None:
    qtbot.waitUntil(lambda: control.state in states, timeout=LIMIT)


def test_models_load_behind_the_window_and_the_preflight_says_so(control: ShowControl, qtbot: QtBot) -> None:
    states: list[Air] = []
    control.state_changed.connect(states.append)
    control.prepare()
    assert control.state is Air.PREPARING, "it returns at once"
    until(qtbot, control, Air.READY)
    assert states == [Air.PREPARING, Air.READY]
    assert [(check.what, check.subject, check.state) for check in control.checks] == [
        ("speech", "zh", State.READY),
        ("target", "ru", State.READY),
        ("journal", "", State.READY),
        ("disk", "", State.READY),
    ]


def test_a_show_from_beginning_to_end(
    control: ShowControl, bridge: Bridge, qtbot: QtBot, silence: Path
) -> None:
    states: list[Air] = []
    control.state_changed.connect(states.append)
    with qtbot.waitSignal(control.ended, timeout=LIMIT) as ended:
        control.go_live(silence, realtime=False)  # at once, though nothing is loaded
    until(qtbot, control, Air.READY)
    assert list(dict.fromkeys(states)) == [Air.PREPARING, Air.LIVE, Air.READY]
    until(qtbot, control, Air.READY)
    (kept,) = Sessions(paths.database()).all()
    assert (kept.session, kept.state) == (ended.args[0], "ended")
    assert not control.on_air
    assert not control.busy


def test_who_has_thought_better_of_it_goes_not_live(
    control: ShowControl, qtbot: QtBot, silence: Path
) -> None:
    control.go_live(silence)
    assert control.waited_for
    control.stop()
    assert not control.waited_for
    until(qtbot, control, Air.READY)
    assert not control.busy
    assert Sessions(paths.database()).all() == []


def test_a_show_is_paused_and_stopped(control: ShowControl, qtbot: QtBot, silence: Path) -> None:
    with qtbot.waitSignal(control.began, timeout=LIMIT):
        control.go_live(silence)
    until(qtbot, control, Air.LIVE)
    control.pause(True)
    assert control.state is Air.PAUSED
    assert control.busy
    control.pause(False)
    assert control.state is Air.LIVE
    with qtbot.waitSignal(control.ended, timeout=LIMIT):
        control.stop()
        assert control.state is Air.STOPPING
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["ended"]


def test_the_last_words_are_kept_and_a_correction_is_in_the_journal(
    control: ShowControl, bridge: Bridge, qtbot: QtBot
) -> None:
    cues: list[Cue] = []
    bridge.cue.connect(cues.append)

    def final(language: str) -> Cue | None:
        return next((c for c in cues if c.final and c.language == language and c.text), None)

    control.go_live(paths.assets() / "demo" / "zh.ogg")
    qtbot.waitUntil(lambda: final("ru") is not None, timeout=LIMIT)
    said = final("ru")
    assert said is not None
    assert any(not cue.final and cue.language == "zh" for cue in cues)
    mended = replace(said, text="Здравствуйте!", origin=Origin.APPROVED, notes=(EDITED,))
    assert control.amend(mended)
    with qtbot.waitSignal(control.ended, timeout=LIMIT) as ended:
        control.stop()
    assert not control.amend(mended)
    sessions, session = Sessions(paths.database()), ended.args[0]
    assert mended in sessions.cues(session.id)
    versions = [(v.text, v.by) for v in sessions.versions(session.id, said)]
    assert versions == [(said.text, ""), ("Здравствуйте!", "host")]
    shown = {(c.utterance, c.part, c.language): c for c in cues if c.final}
    assert set(shown.values()) == set(sessions.cues(session.id)), "what was shown is what is kept"


def test_a_language_without_a_speech_model_is_told_and_nothing_begins(
    control: ShowControl, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "starter_models", lambda: tmp_path)
    with qtbot.waitSignal(control.told, timeout=LIMIT) as told:
        control.go_live()
    assert told.args[0].code == "speech_model_none"
    assert control.state is Air.IDLE
    (speech,) = [check for check in control.checks if check.what == "speech"]
    assert (speech.state, speech.problem and speech.problem.code) == (State.BLOCKED, "speech_model_none")


def test_a_target_that_cannot_be_reached_is_left_out(
    control: ShowControl, holder: SettingsHolder, qtbot: QtBot, silence: Path
) -> None:
    holder.update(targets=("zh", "ru"))
    with qtbot.waitSignal(control.began, timeout=LIMIT) as began:
        control.go_live(silence, realtime=False)
    assert began.args[0].targets == ("ru",)
    left = next(check for check in control.checks if check.subject == "zh" and check.what == "target")
    assert (left.state, left.problem) == (State.LOOK, Problem("no_route", "zh→zh"))
    until(qtbot, control, Air.READY)


def test_other_languages_are_made_ready_when_they_are_chosen(
    control: ShowControl, holder: SettingsHolder, qtbot: QtBot
) -> None:
    control.prepare()
    holder.update(source="ru", targets=("zh",))  # while the first ones load
    until(qtbot, control, Air.READY)
    assert control.engines is not None
    assert (control.engines.source, control.engines.targets) == ("ru", ("zh",))
    holder.update(targets=("kk",))
    until(qtbot, control, Air.PREPARING)
    until(qtbot, control, Air.READY)
    assert control.engines.targets == ("kk",)


def test_a_recording_that_cannot_be_played_is_told(
    control: ShowControl, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(control.told, timeout=LIMIT) as told:
        control.go_live(tmp_path / "none.wav")
    assert told.args[0].code == "media_missing"
    until(qtbot, control, Air.READY)


def test_a_start_without_a_microphone_is_told_and_leaves_no_session(
    control: ShowControl, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> NoReturn:
        raise StudioError("microphone_none")

    monkeypatch.setattr("livestream_studio.engines.microphone.load_sounddevice", none)
    told: list[str] = []
    control.told.connect(lambda problem: told.append(problem.code))
    with qtbot.waitSignal(control.ended, timeout=LIMIT):
        control.go_live()
    assert told == ["microphone_none"]
    assert Sessions(paths.database()).all() == []
