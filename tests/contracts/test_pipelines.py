"""With and without threads the real engines say the same."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from fakes import FakeJournal, Recorder

from livestream_studio import paths, studio
from livestream_studio.core.live import LivePipeline
from livestream_studio.core.pipeline import run
from livestream_studio.core.types import Cue
from livestream_studio.settings import Settings
from livestream_studio.translators import library

SECONDS = 25
TARGETS = ("ru", "kk")


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    demo = paths.assets() / "demo" / "zh.ogg"
    if not demo.exists() or studio.speech_model("zh") is None or not library().routes("zh", "kk"):
        pytest.skip("needs the starter models and the demo recording")
    path = tmp_path_factory.mktemp("sound") / "show.wav"
    source = studio.open_recording(Settings(), demo)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        for chunk in source.chunks():
            if chunk.start_ms >= SECONDS * 1000:
                break
            file.writeframes(chunk.pcm)
    source.stop()
    return path


def shown(recording: Path, *, threads: bool) -> dict[str, list[Cue]]:
    recorder, journal, settings = Recorder(), FakeJournal(), Settings()
    source = studio.open_recording(settings, recording)
    recognizer, segmenter = studio.recognizer(settings, "zh"), studio.segmenter("zh")
    translators = [studio.translator("zh", target) for target in TARGETS]
    if threads:
        live = LivePipeline(source, recognizer, segmenter, translators, journal, [recorder])
        live.start()
        assert live.wait()
    else:
        run(source, recognizer, segmenter, translators, journal, [recorder])
    assert recorder.problems == []
    assert len(journal.kept) == len([cue for cue in recorder.cues if cue.final])
    return {language: recorder.finals(language) for language in ("zh", *TARGETS)}


def test_the_same_finals_in_the_same_order(recording: Path) -> None:
    alone = shown(recording, threads=False)
    assert len(alone["zh"]) >= 5
    assert alone == shown(recording, threads=True)
