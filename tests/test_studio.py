"""The composition root: what is picked, what is kept, and what is said where nothing can be."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NoReturn

import pytest
from fakes import Recorder

from livestream_studio import paths, studio
from livestream_studio.core.types import AudioChunk, Problem, StudioError
from livestream_studio.engines.media_file import MediaFile
from livestream_studio.settings import Settings
from livestream_studio.store.sessions import Sessions

ZH = paths.starter_models() / "zh"


@pytest.fixture
def starter() -> Path:
    if not (ZH / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
    return ZH


@pytest.fixture
def silence(tmp_path: Path) -> Path:
    path = tmp_path / "silence.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(bytes(64000))
    return path


def code_of(raised: pytest.ExceptionInfo[StudioError]) -> str:
    return raised.value.problem.code


@pytest.mark.usefixtures("starter")
def test_a_captioned_file_is_a_session_that_ended(silence: Path) -> None:
    work = studio.build_caption(Settings(), silence, "zh", [], [])
    assert work.duration_ms == 2000
    assert not work.kept
    work.run()
    work.close()
    assert work.kept
    (kept,) = Sessions(paths.database()).all()
    assert (kept.session, kept.state, kept.origin) == (work.session, "ended", str(silence.resolve()))


@pytest.mark.usefixtures("starter")
def test_an_interrupted_file_is_a_session_that_says_so(silence: Path) -> None:
    def interrupt(_chunk: object) -> None:
        raise KeyboardInterrupt

    work = studio.build_caption(Settings(), silence, "zh", [], [])
    with pytest.raises(KeyboardInterrupt):
        work.run(interrupt)
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["interrupted"]


@pytest.mark.usefixtures("starter")
def test_a_live_session_ends_with_its_source(silence: Path) -> None:
    show = studio.build_live(Settings(), "zh", [], [], file=silence, realtime=False)
    assert Sessions(paths.database()).all()[0].unfinished
    show.start()
    assert show.wait()
    show.stop()  # once more does no harm
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["ended"]


@pytest.mark.usefixtures("starter")
def test_a_live_session_that_fails_before_any_sound_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> NoReturn:
        raise StudioError("microphone_none")

    monkeypatch.setattr("livestream_studio.engines.microphone.load_sounddevice", none)
    recorder = Recorder()
    show = studio.build_live(Settings(), "zh", [], [recorder])
    show.start()
    assert show.wait()
    assert [problem.code for problem in recorder.problems] == ["microphone_none"]
    assert Sessions(paths.database()).all() == []


@pytest.mark.usefixtures("starter")
def test_a_live_session_that_fails_later_is_kept_as_failed(
    silence: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chunks = MediaFile.chunks

    def torn(self: MediaFile) -> Iterator[AudioChunk]:
        yield from islice(chunks(self), 2)
        raise StudioError("media_broken")

    monkeypatch.setattr(MediaFile, "chunks", torn)
    show = studio.build_live(Settings(), "zh", [], [], file=silence, realtime=False)
    show.start()
    assert show.wait()
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["failed"]


@pytest.mark.usefixtures("starter")
def test_a_live_session_can_be_stopped(silence: Path) -> None:
    show = studio.build_live(Settings(), "zh", [], [], file=silence)
    show.start()
    assert not show.wait(0.0)
    show.stop()
    assert [kept.state for kept in Sessions(paths.database()).all()] == ["ended"]


@pytest.mark.usefixtures("starter")
@pytest.mark.parametrize("live", [True, False])
def test_where_nothing_can_be_kept_the_work_goes_on_and_says_so(
    silence: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, live: bool
) -> None:
    (tmp_path / "file").write_text("in the way of a folder")
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(tmp_path / "file"))
    recorder = Recorder()
    if live:
        work = studio.build_live(Settings(), "zh", [], [recorder], file=silence, realtime=False)
        work.start()
        assert work.wait()
    else:
        work = studio.build_caption(Settings(), silence, "zh", [], [recorder])
        work.run()
    assert not work.kept
    assert recorder.problems == [Problem("store_unwritable", str(paths.database()), fatal=False)]


def test_a_language_without_a_model_is_named(silence: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "starter_models", lambda: silence.parent / "nothing")
    assert studio.speech_model("zh") is None
    with pytest.raises(StudioError) as raised:
        studio.build_caption(Settings(), silence, "zh", ["ru"], [])
    assert code_of(raised) == "speech_model_none"
    assert not paths.database().exists()  # and no empty session is left


def test_the_model_of_the_settings_beats_an_installed_one_and_that_the_starter(
    starter: Path, own_home: Path
) -> None:
    assert studio.speech_model("zh", Settings()) == starter
    installed = own_home / "models" / "speech" / "vosk-model-cn-0.22"
    (installed / "am").mkdir(parents=True)
    (installed / "am" / "final.mdl").touch()
    assert studio.speech_model("zh", Settings()) == installed
    chosen = replace(Settings(), speech_models={"zh": "/models/mine"})
    assert studio.speech_model("zh", chosen) == Path("/models/mine")
    assert studio.speech_model("ru", chosen) != Path("/models/mine")


def test_a_missing_file_leaves_no_session(tmp_path: Path) -> None:
    with pytest.raises(StudioError) as raised:
        studio.build_caption(Settings(), tmp_path / "none.wav", "zh", [], [])
    assert code_of(raised) == "media_missing"
    assert not paths.database().exists()


def test_a_typed_line_is_written_as_if_it_had_been_spoken() -> None:
    assert studio.as_heard("ru", "скидка двадцать процентов") == "Скидка 20\u00a0%."
