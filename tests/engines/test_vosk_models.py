"""The real engine on the shipped models and demo recordings."""

from __future__ import annotations

import difflib
import itertools
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from livestream_studio import paths
from livestream_studio.core.types import AudioChunk, Hypothesis, StudioError
from livestream_studio.engines.media_file import MediaFile
from livestream_studio.engines.speech_folder import spoken_language
from livestream_studio.engines.speech_model import Endpoint
from livestream_studio.engines.vosk_recognizer import VoskRecognizer

HEARD_MS = 20_000
LANGUAGES = ["zh", "ru", "kk"]
needs_speech = pytest.mark.parametrize("language", LANGUAGES)


def model(language: str) -> Path:
    folder = paths.starter_models() / language
    if not (folder / "am" / "final.mdl").is_file():
        pytest.skip(f"needs the starter model models/starter/{language}")
    return folder


def demo(language: str, until_ms: int = HEARD_MS) -> list[AudioChunk]:
    recording = next(iter(sorted((paths.assets() / "demo").glob(f"{language}.*g"))), None)
    if recording is None:
        pytest.skip(f"needs the demo recording assets/demo/{language}")
    source = MediaFile(recording)
    return [chunk for chunk in source.chunks() if chunk.start_ms < until_ms]


def script(language: str) -> list[dict[str, Any]]:
    text = (paths.assets() / "demo" / f"{language}.json").read_text("utf-8")
    lines: list[dict[str, Any]] = json.loads(text)
    return [line for line in lines if line["end_ms"] < HEARD_MS - 1_000]


def hear(recognizer: VoskRecognizer, chunks: list[AudioChunk]) -> list[Hypothesis]:
    heard = [hypothesis for chunk in chunks for hypothesis in recognizer.accept(chunk)]
    return [*heard, *recognizer.finish()]


def letters(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


@needs_speech
def test_the_demo_is_understood_with_word_times(language: str) -> None:
    folder, chunks = model(language), demo(language)
    heard = hear(VoskRecognizer(folder, language), chunks)
    finals = [h for h in heard if h.final]
    said = script(language)
    expected = letters("".join(line["spoken"] for line in said))
    text = letters("".join(h.text for h in finals))
    assert difflib.SequenceMatcher(None, expected, text[: len(expected) + 10]).ratio() >= 0.8
    assert "unk" not in text
    starts = {word["text"]: word["start_ms"] for line in reversed(said) for word in reversed(line["words"])}
    early = [word for h in finals[:3] for word in h.words if word.text in starts]
    near = [word for word in early if abs(word.start_ms - starts[word.text]) <= 250]
    assert len(near) >= 0.8 * len(early) > 2
    assert [h.utterance for h in finals] == list(range(len(finals)))
    for h in heard:
        assert h.start_ms <= h.end_ms
        assert h.final or all(w.confidence is None for w in h.words)
    for h in finals:
        assert [w.start_ms for w in h.words] == sorted(w.start_ms for w in h.words)
        if language == "zh":
            assert not re.search(r"[\u4e00-\u9fff] [\u4e00-\u9fff]", h.text)


@needs_speech
def test_partials_come_before_their_final_and_change_each_time(language: str) -> None:
    heard = hear(VoskRecognizer(model(language), language), demo(language, 8_000))
    assert not heard[0].final
    for before, after in itertools.pairwise(heard):
        assert after.final or before.final or after.text != before.text
        assert after.utterance == before.utterance + before.final


@needs_speech
def test_time_goes_on_after_finish_and_after_a_gap(language: str) -> None:
    folder, chunks = model(language), demo(language, 4_000)
    alone = [h for h in hear(VoskRecognizer(folder, language), chunks) if h.final]
    recognizer = VoskRecognizer(folder, language)
    hear(recognizer, chunks)
    length = chunks[-1].start_ms + chunks[-1].duration_ms
    for offset in (length, 60_000):  # at once, then after a gap
        moved = [AudioChunk(chunk.pcm, chunk.rate, chunk.start_ms + offset) for chunk in chunks]
        again = [h for h in hear(recognizer, moved) if h.final]
        assert abs(again[0].words[0].start_ms - offset - alone[0].words[0].start_ms) <= 120


@needs_speech
def test_a_list_of_phrases_narrows_what_is_heard(language: str) -> None:
    folder, chunks = model(language), demo(language, 4_000)
    phrase = script(language)[0]["spoken"]
    narrow = VoskRecognizer(folder, language, grammar=[phrase])
    words = {word.text for h in hear(narrow, chunks) for word in h.words}
    assert words
    assert words <= set(phrase.split())


@needs_speech
def test_a_model_of_another_language_is_refused(language: str) -> None:
    folder = model(language)
    assert spoken_language(folder) == language
    other = LANGUAGES[LANGUAGES.index(language) - 1]
    with pytest.raises(StudioError) as caught:
        VoskRecognizer(folder, other)
    assert caught.value.problem.code == "model_wrong_language"


@needs_speech
def test_any_path_and_other_endpoint_lengths(language: str, tmp_path: Path) -> None:
    folder = tmp_path / "модели для эфира 直播" / "small"
    shutil.copytree(model(language), folder)
    chunks = demo(language)
    quick = hear(VoskRecognizer(folder, language, endpoint=Endpoint(0.2, 0.2, 0.2)), chunks)
    slow = hear(VoskRecognizer(folder, language, endpoint=Endpoint(3.0, 3.0, 3.0)), chunks)
    assert sum(h.final for h in quick) > sum(h.final for h in slow)


DAMAGE = """
import sys
from pathlib import Path
from livestream_studio.core.types import StudioError
from livestream_studio.engines.vosk_recognizer import VoskRecognizer
from livestream_studio.core.types import AudioChunk
folder, language = Path(sys.argv[1]), sys.argv[2]
for file in sorted(f for f in folder.rglob("*") if f.is_file() and f.parent != folder):
    whole = file.read_bytes()
    for keep in (0, 0.5, 0.9):
        file.write_bytes(whole[: int(len(whole) * keep)])
        recognizer = None  # a model that somebody holds is not loaded again
        try:
            recognizer = VoskRecognizer(folder, language)
            list(recognizer.accept(AudioChunk(bytes(16_000), 16_000, 0)))
            list(recognizer.finish())
            print("runs", file.name, keep)
        except StudioError as error:
            print(error.problem.code, file.name, keep)
    file.write_bytes(whole)
"""


def test_no_damage_to_a_model_ends_the_process(tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(model("ru"), folder)
    command = [sys.executable, "-c", DAMAGE, str(folder), "ru"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stderr == ""  # what Vosk writes there is kept from people
    said = [line.split() for line in done.stdout.splitlines()]
    codes = {(name, keep): code for code, name, keep in said}
    for name in ("final.mdl", "HCLr.fst", "Gr.fst", "words.txt"):
        assert codes[(name, "0")] == "model_corrupt"
        assert codes[(name, "0.5")] == "model_corrupt"
    assert set(codes.values()) <= {"model_corrupt", "model_wrong_language", "runs"}
