"""`LivePipeline`: the same words as `run`, the last words too, the meters and the partials."""

from __future__ import annotations

import threading

import pytest
from fakes import (
    FakeJournal,
    FakeRecognizer,
    FakeSegmenter,
    FakeSource,
    FakeTranslator,
    Recorder,
    in_order,
)
from live_rig import LINES, pipeline

from livestream_studio.core.pipeline import run
from livestream_studio.core.types import (
    Cue,
    Level,
    Problem,
)


@pytest.mark.parametrize("chunks", [10, 7, 0])
def test_threads_and_no_threads_give_the_same_finals(chunks: int) -> None:
    targets = ("ru", "kk")
    alone, live = Recorder(), Recorder()
    kept_alone, kept_live = FakeJournal(), FakeJournal()
    run(
        FakeSource(chunks),
        FakeRecognizer(LINES),
        FakeSegmenter(),
        [FakeTranslator(target) for target in targets],
        kept_alone,
        [alone],
    )
    threaded = pipeline(
        live,
        source=FakeSource(chunks),
        translators=tuple(FakeTranslator(target) for target in targets),
        journal=kept_live,
        partial_ms=200,
    )
    threaded.start()
    assert threaded.wait()
    for language in ("zh", *targets):
        assert live.finals(language) == alone.finals(language)
        assert in_order(live.finals(language))
        assert [cue for cue in kept_live.kept if cue.language == language] == live.finals(language)
    assert len(kept_live.kept) == len(kept_alone.kept)


def test_a_translation_never_comes_before_its_source_line() -> None:
    recorder = Recorder()
    live = pipeline(recorder, translators=(FakeTranslator("ru"),), journal=FakeJournal())
    live.start()
    live.wait()
    finals = [cue for cue in recorder.cues if cue.final]
    for cue in recorder.finals("ru"):
        before = [(c.language, c.utterance) for c in finals[: finals.index(cue)]]
        assert ("zh", cue.utterance) in before


def test_stop_keeps_the_last_words_and_translates_them() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    live = pipeline(recorder, source=FakeSource(9, gate=gate), translators=(FakeTranslator("ru"),))
    live.start()
    gate.release(2)
    recorder.wait_for(lambda event: isinstance(event, Cue) and event.text == "one two")
    live.tell(Problem("microphone_silent"))
    live.stop()
    assert [cue.text for cue in recorder.finals("zh")] == ["one two"]
    assert [cue.text for cue in recorder.finals("ru")] == ["ru: one two"]
    assert recorder.problems == [Problem("microphone_silent")]
    assert not live.failed


def test_stop_waits_for_a_translator_that_is_slow_but_moving() -> None:
    """Many lines behind, each well within the limit: all of them come."""
    recorder, lines = Recorder(), [f"line{n}" for n in range(50)]
    live = pipeline(recorder, lines, translators=(FakeTranslator("ru"),), journal=FakeJournal())
    live.start()
    live.wait()
    live.stop(stuck_s=1.0)
    assert len(recorder.finals("ru")) == 50


def test_stopping_twice_or_before_the_start_does_nothing() -> None:
    recorder = Recorder()
    live = pipeline(recorder)
    live.stop()
    live = pipeline(recorder)
    live.start()
    live.wait()
    before = list(recorder.events)
    live.stop()
    assert recorder.events == before


def test_the_level_is_told_ten_times_a_second() -> None:
    recorder = Recorder()
    live = pipeline(recorder, source=FakeSource(5))
    live.start()
    live.wait()
    levels = [event for event in recorder.events if isinstance(event, Level)]
    assert levels == [Level(-120.0, -120.0, ms) for ms in (100, 200, 300, 400, 500)]


def test_waiting_for_a_source_that_goes_on_says_so() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    live = pipeline(recorder, source=FakeSource(9, gate=gate))
    live.start()
    assert not live.wait(0.0)
    live.stop()


class TestPartials:
    """Translated once they have stood still for a while, by a track that has nothing else to do."""

    def slow_speech(self, recorder: Recorder, translator: FakeTranslator, partial_ms: int | None) -> None:
        recognizer = FakeRecognizer(["one two", "three"], chunks_per_word=4)
        live = pipeline(recorder, recognizer=recognizer, translators=(translator,), partial_ms=partial_ms)
        live.start()
        live.wait()

    def test_a_steady_partial_is_translated_once(self) -> None:
        recorder, translator = Recorder(), FakeTranslator("ru")
        self.slow_speech(recorder, translator, partial_ms=300)
        assert translator.asked in (["one", "one two", "three"], ["one two", "three"])
        assert [cue.text for cue in recorder.finals("ru")] == ["ru: one two", "ru: three"]

    def test_a_partial_that_changes_sooner_is_not(self) -> None:
        recorder, translator = Recorder(), FakeTranslator("ru")
        self.slow_speech(recorder, translator, partial_ms=500)
        assert translator.asked == ["one two", "three"]

    def test_with_none_only_finals_are(self) -> None:
        recorder, translator = Recorder(), FakeTranslator("ru")
        self.slow_speech(recorder, translator, partial_ms=None)
        assert recorder.partials("ru") == []
