"""`LivePipeline`: the same words as `run`, whatever is slow, stuck or broken."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

import pytest
from fakes import (
    CHUNK_MS,
    FakeJournal,
    FakeRecognizer,
    FakeSource,
    FakeTranslator,
    QueuedSource,
    Recorder,
    full_disk,
    in_order,
)

from livestream_studio.core.live import LivePipeline
from livestream_studio.core.pipeline import run
from livestream_studio.core.segment import WholeUtterance
from livestream_studio.core.types import (
    AudioChunk,
    Backlog,
    Cue,
    Event,
    Hypothesis,
    Level,
    Problem,
    StudioError,
)

LINES = ["one two three", "four five", "six", "seven eight nine ten"]
SOON = 0.25  # a limit for parts that are stuck on purpose; the others must end well within it


def pipeline(
    recorder: Recorder,
    lines: Iterable[str] = LINES,
    *,
    source: FakeSource | None = None,
    recognizer: FakeRecognizer | None = None,
    translators: tuple[FakeTranslator, ...] = (),
    journal: FakeJournal | None = None,
    partial_ms: int | None = None,
) -> LivePipeline:
    recognizer = recognizer or FakeRecognizer(lines)
    return LivePipeline(
        source or FakeSource(recognizer.chunks),
        recognizer,
        WholeUtterance("zh"),
        translators,
        journal,
        [recorder],
        partial_ms=partial_ms,
    )


def is_final(event: Event) -> bool:
    return isinstance(event, Cue) and event.final


@pytest.mark.parametrize("chunks", [10, 7, 0])
def test_threads_and_no_threads_give_the_same_finals(chunks: int) -> None:
    targets = ("ru", "kk")
    alone, live = Recorder(), Recorder()
    kept_alone, kept_live = FakeJournal(), FakeJournal()
    run(
        FakeSource(chunks),
        FakeRecognizer(LINES),
        WholeUtterance("zh"),
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


def test_recognition_goes_on_while_a_translator_is_stuck() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    live = pipeline(recorder, translators=(FakeTranslator("ru", gate=gate), FakeTranslator("kk")))
    live.start()
    recorder.wait_for(lambda event: is_final(event) and event.utterance == 3 and event.language == "kk")  # type: ignore[union-attr]
    assert len(recorder.finals("zh")) == 4
    assert recorder.finals("ru") == []
    gate.release(100)
    live.wait()
    assert len(recorder.finals("ru")) == 4


def test_a_translator_that_falls_behind_is_told_of_and_its_catching_up_too() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    live = pipeline(recorder, list("abcdefgh"), translators=(FakeTranslator("ru", gate=gate),))
    live.start()
    told = recorder.wait_for(lambda event: isinstance(event, Backlog) and event.stage == "ru")
    assert isinstance(told, Backlog)
    assert told.waiting >= 3
    assert told.behind_ms > 0
    gate.release(100)
    live.wait()
    backlogs = [event for event in recorder.events if isinstance(event, Backlog)]
    assert backlogs[-1] == Backlog("ru", 0)
    assert len(recorder.finals("ru")) == 8


def test_a_stuck_translator_is_given_up_at_stop_and_harms_no_other() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    live = pipeline(recorder, translators=(FakeTranslator("ru", gate=gate), FakeTranslator("kk")))
    live.start()
    recorder.wait_for(lambda event: is_final(event) and event.utterance == 3 and event.language == "kk")  # type: ignore[union-attr]
    live.stop(stuck_s=SOON)
    assert recorder.problems == [Problem("stop_timeout", "ru")]
    before = list(recorder.events)
    gate.release(100)  # the engine wakes up too late: its threads end, and nobody hears of it
    live._tracks[0].thread.join()
    assert recorder.events == before


def test_a_stuck_recogniser_is_given_up_and_what_it_said_is_translated() -> None:
    woken = threading.Event()

    class Stuck(FakeRecognizer):
        def accept(self, chunk: AudioChunk) -> Iterable[Hypothesis]:
            if chunk.start_ms >= 3 * CHUNK_MS:
                woken.wait()
            return super().accept(chunk)

    recorder = Recorder()
    live = pipeline(recorder, recognizer=Stuck(LINES), translators=(FakeTranslator("ru"),))
    live.start()
    recorder.wait_for(is_final)
    live.stop(stuck_s=SOON)
    assert recorder.problems == [Problem("stop_timeout", "recognizer")]
    assert [cue.text for cue in recorder.finals("ru")] == ["ru: one two three"]
    woken.set()
    live._listener.thread.join()


def test_a_source_that_will_not_stop_is_given_up() -> None:
    class Endless(FakeSource):
        ended = threading.Event()

        def chunks(self) -> Iterator[AudioChunk]:
            number = 0
            while not self.ended.wait(0.001):
                yield AudioChunk(bytes(2), 16000, number)
                number += 1

    recorder = Recorder()
    live = pipeline(recorder, source=Endless(0))
    live.start()
    live.stop(stuck_s=SOON)
    assert recorder.problems == [Problem("stop_timeout", "recognizer")]
    Endless.ended.set()
    live._listener.thread.join()


def test_a_stuck_journal_is_given_up_and_its_line_stays_unseen() -> None:
    woken = threading.Event()
    recorder = Recorder()
    live = pipeline(recorder, journal=FakeJournal(lambda _cue: bool(woken.wait())))  # type: ignore[arg-type]
    live.start()
    recorder.wait_for(lambda event: isinstance(event, Cue) and event.text == "seven eight nine")
    live.stop(stuck_s=SOON)
    assert Problem("stop_timeout", "journal") in recorder.problems
    woken.set()
    live._keeper.thread.join()
    assert recorder.finals("zh") == []


def test_a_slow_journal_delays_finals_and_nothing_else() -> None:
    woken = threading.Event()
    recorder, journal = Recorder(), FakeJournal(lambda _cue: bool(woken.wait()))  # type: ignore[arg-type]
    translator = FakeTranslator("ru")
    live = pipeline(recorder, translators=(translator,), journal=journal)
    live.start()
    recorder.wait_for(lambda event: isinstance(event, Problem) and event.code == "journal_late")
    recorder.wait_for(lambda event: isinstance(event, Cue) and event.text == "seven eight nine")
    recorder.wait_for(lambda event: isinstance(event, Backlog) and event.waiting > 0)
    assert not any(map(is_final, recorder.events))
    woken.set()
    live.wait()
    assert journal.kept == [cue for cue in recorder.cues if cue.final]
    assert len(recorder.finals("ru")) == 4
    assert recorder.codes == ["journal_late"]
    assert [event for event in recorder.events if isinstance(event, Backlog)][-1] == Backlog("journal", 0)


def test_a_failing_journal_does_not_stop_the_show() -> None:
    recorder = Recorder()
    live = pipeline(recorder, translators=(FakeTranslator("ru"),), journal=FakeJournal(full_disk))
    live.start()
    live.wait()
    assert recorder.codes == ["journal_failed"]
    first = next(index for index, event in enumerate(recorder.events) if is_final(event))
    assert Problem("journal_failed", "/full") in recorder.events[:first]
    assert len(recorder.finals("ru")) == 4


@pytest.mark.parametrize(
    ("source", "fail_at", "code"),
    [
        (FakeSource(5, error=StudioError("microphone_lost", "USB")), None, "microphone_lost"),
        (FakeSource(5, error=OSError()), None, "source_failed"),
        (FakeSource(9), 6, "recognizer_failed"),
    ],
)
def test_a_broken_source_or_recogniser_ends_the_session_by_itself(
    source: FakeSource, fail_at: int | None, code: str
) -> None:
    recorder, recognizer = Recorder(), FakeRecognizer(LINES, fail_at=fail_at)
    live = pipeline(recorder, source=source, recognizer=recognizer, translators=(FakeTranslator("ru"),))
    live.start()
    assert live.wait()
    assert live.failed
    assert [(problem.code, problem.fatal) for problem in recorder.problems] == [(code, True)]
    assert [cue.text for cue in recorder.finals("ru")] == ["ru: one two three", "ru: four five"]


def test_a_translator_that_raises_does_not_end_its_track() -> None:
    recorder = Recorder()
    live = pipeline(recorder, ["a", "b!", "c"], translators=(FakeTranslator("ru"),))
    live.start()
    live.wait()
    assert [cue.text for cue in recorder.finals("ru")] == ["ru: a", "", "ru: c"]
    assert recorder.problems == [Problem("translator_failed", "ru")]


def test_a_recogniser_that_falls_behind_is_told_of_and_its_catching_up_too() -> None:
    recorder = Recorder()
    live = pipeline(recorder, source=QueuedSource([0, 900, 1200, 1300, 2600, 800, 200, 0]))
    live.start()
    live.wait()
    assert [event for event in recorder.events if isinstance(event, Backlog)] == [
        Backlog("recognizer", 0, 1200),
        Backlog("recognizer", 0, 2600),
        Backlog("recognizer", 0, 0),
    ]


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
