"""The demo recordings: a true script, pauses as hosts make them, understood by the starter models."""

import json
import statistics
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from livestream_studio.paths import assets, starter_models
from models.recipes.speech import demo, evaluate

LANGUAGES = ("zh", "ru", "kk")
BYTES = 1_500_000
MOST_ERRORS = 3.0  # per cent


def script(language: str) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = json.loads(
        (assets() / "demo" / f"{language}.json").read_text(encoding="utf-8")
    )
    return lines


def recording(language: str) -> Path:
    return assets() / "demo" / f"{language}.ogg"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_is_in_order_and_covers_the_recording(language: str) -> None:
    import soundfile

    lines = script(language)
    times = [(word["start_ms"], word["end_ms"]) for line in lines for word in line["words"]]
    assert all(start < end for start, end in times)
    assert all(before[1] <= after[0] for before, after in pairwise(times))
    for line in lines:
        assert line["spoken"].split() == [word["text"] for word in line["words"]]
        assert (line["start_ms"], line["end_ms"]) == (
            line["words"][0]["start_ms"],
            line["words"][-1]["end_ms"],
        )
    information = soundfile.info(recording(language))
    assert information.channels == 1
    assert information.samplerate >= 16000
    assert 120 <= information.duration <= 185
    assert 0 <= information.duration * 1000 - times[-1][1] <= 2000
    assert recording(language).stat().st_size < BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_is_what_the_show_says(language: str) -> None:
    if language == "zh":
        pytest.importorskip("pypinyin")
    sentences = demo.show(language=language)
    assert [(line["id"], line["spoken"], line["written"]) for line in script(language)] == [
        (sentence.id, sentence.spoken, sentence.written) for sentence in sentences
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pauses_are_as_hosts_make_them(language: str) -> None:
    lines = script(language)
    gaps = [after["start_ms"] - before["end_ms"] for before, after in pairwise(lines)]
    real = [gap for gap in gaps if gap > 0]
    assert 550 <= statistics.median(real) <= 650
    assert 0.15 <= sum(gap < 350 for gap in real) / len(real) <= 0.25
    longest = start = lines[0]["start_ms"]
    for line, gap in zip(lines, [*gaps, 1], strict=True):
        if gap > 0:
            longest = max(longest, line["end_ms"] - start)
            start = line["end_ms"] + gap
    assert longest >= 20_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_starter_model_understands_the_recording(language: str) -> None:
    import soundfile
    import soxr
    import vosk

    vosk.SetLogLevel(-1)
    samples, rate = soundfile.read(recording(language), dtype="float32")
    samples = (soxr.resample(samples, rate, 16000) * 32767).clip(-32768, 32767).astype(np.int16)
    heard = evaluate.recognise(vosk.Model(str(starter_models() / language)), samples)
    said = [word for line in script(language) for word in line["spoken"].split()]
    reference = evaluate.units(language, said, by_sound=False)
    errors = evaluate.distance(reference, evaluate.units(language, heard, by_sound=False))
    assert 100 * errors / len(reference) <= MOST_ERRORS, " ".join(heard)
