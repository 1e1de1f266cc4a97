"""What every recogniser promises: fakes, and Vosk where the models and recordings are there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from fakes import FakeRecognizer, FakeSource

from livestream_studio import paths
from livestream_studio.core.ports import AudioSource, Recognizer
from livestream_studio.core.types import Hypothesis

HEARD_S = 25  # enough of a demo recording for several utterances


def demo_recording(language: str) -> Path:
    for suffix in (".ogg", ".flac", ".wav"):
        path = paths.assets() / "demo" / f"{language}{suffix}"
        if path.exists():
            return path
    pytest.skip(f"no demo recording of {language}")


def engine(language: str) -> tuple[Recognizer, AudioSource]:
    from livestream_studio.engines.media_file import MediaFile
    from livestream_studio.engines.vosk_recognizer import VoskRecognizer

    model = paths.starter_models() / language
    if not (model / "graph" / "words.txt").exists():
        pytest.skip(f"no starter speech model of {language}")
    return VoskRecognizer(model, language), MediaFile(demo_recording(language))


@pytest.fixture(scope="module", params=["fake", "zh", "ru", "kk"])
def heard(request: pytest.FixtureRequest) -> list[Hypothesis]:
    if request.param == "fake":
        fake = FakeRecognizer(["one two three", "four", "five six seven"])
        return list(hypotheses(fake, FakeSource(6)))
    pytest.importorskip("livestream_studio.engines.vosk_recognizer")
    return list(hypotheses(*engine(request.param)))


def hypotheses(recognizer: Recognizer, source: AudioSource) -> Iterator[Hypothesis]:
    for chunk in source.chunks():
        if chunk.start_ms > HEARD_S * 1000:
            break
        yield from recognizer.accept(chunk)
    source.stop()
    yield from recognizer.finish()


def test_something_was_said(heard: list[Hypothesis]) -> None:
    assert sum(one.final and bool(one.text) for one in heard) >= 3


def test_utterances_come_one_after_another_and_each_has_one_final_at_its_end(heard: list[Hypothesis]) -> None:
    groups = [(utterance, list(group)) for utterance, group in groupby(heard, lambda one: one.utterance)]
    numbers = [utterance for utterance, _ in groups]
    assert numbers == sorted(set(numbers))
    for _, group in groups:
        assert [one.final for one in group[:-1]] == [False] * (len(group) - 1)
        assert group[-1].final


def test_times_are_in_order_and_within_the_sound(heard: list[Hypothesis]) -> None:
    finals = [one for one in heard if one.final and one.text]
    assert all(0 <= one.start_ms < one.end_ms <= (HEARD_S + 1) * 1000 for one in finals)
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(finals))


def test_a_finals_words_are_its_text_with_times_and_confidence(heard: list[Hypothesis]) -> None:
    for one in heard:
        if one.final and one.words:
            joined = "".join(word.text for word in one.words)
            assert joined.replace(" ", "") == one.text.replace(" ", "")
            assert all(word.start_ms <= word.end_ms and 0 <= word.confidence <= 1 for word in one.words)
            assert one.start_ms <= one.words[0].start_ms
            assert one.words[-1].end_ms <= one.end_ms


def test_what_is_no_word_never_comes_out(heard: list[Hypothesis]) -> None:
    assert not any("[unk]" in one.text or "<" in one.text for one in heard)


def test_finish_closes_what_was_being_said_and_nothing_else() -> None:
    fake = FakeRecognizer(["one two"])
    said = [(one.text, one.final) for one in hypotheses(fake, FakeSource(1))]
    assert said == [("one", False), ("one", True)]
    assert list(fake.finish()) == []
