"""`LivePipeline` when a part is slow, stuck or broken: the others go on, and the host is told."""

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
)
from live_rig import LINES, SOON, is_final, pipeline

from livestream_studio.core.keeper import Keeper
from livestream_studio.core.outlet import Outlet
from livestream_studio.core.types import (
    AudioChunk,
    Backlog,
    Cue,
    Hypothesis,
    Origin,
    Problem,
    StudioError,
)


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


@pytest.mark.parametrize(("late_s", "watched"), [(60.0, True), (None, False)])
def test_a_commit_is_timed_only_where_sound_comes_as_fast_as_it_is_spoken(
    late_s: float | None, watched: bool
) -> None:
    threads: list[str] = []
    journal = FakeJournal(lambda _cue: threads.extend(t.name for t in threading.enumerate()))
    recorder = Recorder()
    keeper = Keeper(Outlet(journal, [recorder]), late_s)
    keeper.publish(Cue(0, "zh", "你好。", "你好", 0, 900, True, Origin.SPEECH))
    keeper.thread.start()
    keeper.close()
    keeper.thread.join()
    assert len(recorder.finals("zh")) == 1
    assert ("studio-journal-watch" in threads) is watched


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


def test_what_could_not_be_kept_is_tried_once_more_at_the_end() -> None:
    spell = iter([True])
    journal = FakeJournal(lambda cue: full_disk(cue) if next(spell, False) else None)
    keeper = Keeper(Outlet(journal, [Recorder()]))
    keeper.publish(Cue(0, "zh", "你好。", "你好", 0, 900, True, Origin.SPEECH))
    keeper.thread.start()
    keeper.close()
    keeper.thread.join()
    assert [cue.text for cue in journal.kept] == ["你好。"]


def test_a_disk_that_is_slow_and_fails_leaves_lines_waiting_until_they_are_kept() -> None:
    """What waits for a slow disk is through; what it failed to keep is not, and no zero hides it."""
    recorder, told = Recorder(), threading.Event()

    def slow_and_full(cue: Cue) -> None:
        assert told.wait(10)
        full_disk(cue)

    keeper = Keeper(Outlet(FakeJournal(slow_and_full), [recorder]), late_s=0.0)
    keeper.publish(Cue(0, "zh", "你好。", "你好", 0, 900, True, Origin.SPEECH))
    keeper.thread.start()
    recorder.wait_for(lambda event: isinstance(event, Backlog) and event.waiting > 0)
    told.set()
    keeper.close()
    keeper.thread.join()
    waiting = [event.waiting for event in recorder.events if isinstance(event, Backlog)]
    assert 0 not in waiting


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
