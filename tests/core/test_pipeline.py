"""`run`: everything in the calling thread."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeJournal, FakeRecognizer, FakeSegmenter, FakeSource, FakeTranslator, Recorder, full_disk

from livestream_studio.core.outlet import Outlet
from livestream_studio.core.pipeline import run
from livestream_studio.core.types import Backlog, Cue, Event, Origin, Problem, StudioError

LINES = ["one two three", "four five", "six"]


def caption(
    lines: list[str] = LINES,
    *,
    recorder: Recorder | None = None,
    journal: FakeJournal | None = None,
    translators: tuple[FakeTranslator, ...] = (),
    source: FakeSource | None = None,
    fail_at: int | None = None,
) -> Recorder:
    recorder = recorder or Recorder()
    recognizer = FakeRecognizer(lines, fail_at=fail_at)
    source = source or FakeSource(recognizer.chunks)
    run(source, recognizer, FakeSegmenter(), translators, journal, [recorder])
    return recorder


def test_each_line_comes_as_growing_partials_and_one_final() -> None:
    recorder = caption(["one two three"])
    assert [(cue.text, cue.final) for cue in recorder.cues] == [
        ("one", False),
        ("one two", False),
        ("one two three", True),
    ]


def test_a_final_carries_times_words_and_the_mean_confidence() -> None:
    cue = caption(["one two"]).finals("zh")[0]
    assert (cue.start_ms, cue.end_ms, cue.origin, cue.confidence) == (0, 200, Origin.SPEECH, 0.9)
    assert [word.text for word in cue.words] == ["one", "two"]


def test_every_final_is_translated_right_after_it_in_each_language() -> None:
    recorder = caption(translators=(FakeTranslator("ru"), FakeTranslator("kk")))
    finals = [(cue.utterance, cue.text) for cue in recorder.cues if cue.final]
    assert finals[:3] == [(0, "one two three"), (0, "ru: one two three"), (0, "kk: one two three")]
    assert len(finals) == 9


def test_the_translator_gets_the_written_line_and_the_cue_keeps_the_spoken_one() -> None:
    translator, recorder = FakeTranslator("ru"), Recorder()
    recognizer = FakeRecognizer(["two hundred"])
    segmenter = FakeSegmenter(lambda text: text.replace("two hundred", "200"))
    run(FakeSource(2), recognizer, segmenter, [translator], None, [recorder])
    assert translator.asked == ["200"]
    assert [(cue.text, cue.spoken) for cue in recorder.cues if cue.final] == [
        ("200", "two hundred"),
        ("ru: 200", "two hundred"),
    ]


def test_what_was_still_being_said_at_the_end_is_kept() -> None:
    recorder = caption(["one two three"], source=FakeSource(2))
    assert [cue.text for cue in recorder.finals("zh")] == ["one two"]


def test_a_final_is_in_the_journal_before_any_sink_sees_it() -> None:
    journal = FakeJournal()

    class Suspicious(Recorder):
        def accept(self, event: Event) -> None:
            assert not (isinstance(event, Cue) and event.final) or event in journal.kept
            super().accept(event)

    recorder = caption(recorder=Suspicious(), journal=journal, translators=(FakeTranslator("ru"),))
    assert recorder.codes == []  # a sink that raises would have been told of
    assert len(journal.kept) == 6


def test_partials_are_not_journalled() -> None:
    journal = FakeJournal()
    caption(journal=journal)
    assert all(cue.final for cue in journal.kept)


def test_a_failing_journal_is_announced_before_the_first_line_that_it_lost() -> None:
    recorder = caption(journal=FakeJournal(full_disk))
    shown = next(n for n, event in enumerate(recorder.events) if isinstance(event, Cue) and event.final)
    assert recorder.events[shown - 2 : shown] == [Problem("journal_failed", "/full"), Backlog("journal", 1)]
    assert len(recorder.finals("zh")) == 3


def test_a_failing_journal_is_announced_once_for_each_spell() -> None:
    def moody(cue: Cue) -> None:
        if cue.text in ("a", "b", "d"):
            full_disk(cue)

    journal = FakeJournal(moody)
    recorder = caption(["a", "b", "c", "d"], journal=journal)
    assert recorder.codes == ["journal_failed", "journal_failed"]
    assert [cue.text for cue in journal.kept] == ["c"], "lines that never can be kept hold up no other"


def test_what_a_failing_journal_missed_is_kept_when_it_works_again() -> None:
    spell = iter([True, True])
    journal = FakeJournal(lambda cue: full_disk(cue) if next(spell, False) else None)
    recorder = caption(["a", "b", "c", "d"], journal=journal)
    assert [cue.text for cue in journal.kept] == ["c", "a", "b", "d"]
    behind = [event.waiting for event in recorder.events if isinstance(event, Backlog)]
    assert behind == [1, 2, 0], "the host is told what waits"


def test_an_older_version_is_not_kept_after_the_newer_one() -> None:
    spell = iter([True])
    journal = FakeJournal(lambda cue: full_disk(cue) if next(spell, False) else None)
    recorder = Recorder()
    outlet = Outlet(journal, [recorder])
    heard = Cue(0, "zh", "a", "a", 0, 1, True, Origin.SPEECH)
    outlet.keep(heard)
    outlet.keep(replace(heard, text="b"))
    outlet.catch_up()
    assert [cue.text for cue in journal.kept] == ["b"]
    assert recorder.events[-1] == Backlog("journal", 0)


def test_a_translator_that_raises_gives_an_empty_line_and_a_notice() -> None:
    recorder = caption(["good", "bad!", "again"], translators=(FakeTranslator("ru"),))
    assert [(cue.text, cue.origin) for cue in recorder.finals("ru")] == [
        ("ru: good", Origin.MACHINE),
        ("", Origin.NONE),
        ("ru: again", Origin.MACHINE),
    ]
    assert recorder.problems == [Problem("translator_failed", "ru", fatal=False)]


def test_a_sink_that_raises_is_told_of_once_and_harms_no_other() -> None:
    class Broken:
        def accept(self, event: Event) -> None:
            raise RuntimeError

    recorder = Recorder()
    recognizer = FakeRecognizer(LINES)
    run(FakeSource(6), recognizer, FakeSegmenter(), [], None, [Broken(), recorder])
    assert recorder.problems == [Problem("output_failed", "Broken")]
    assert len(recorder.finals("zh")) == 3


def test_a_source_that_breaks_off_leaves_what_was_heard_before() -> None:
    recorder = Recorder()
    source = FakeSource(4, error=StudioError("file_broken", "a.mp3"))
    with pytest.raises(StudioError) as raised:
        caption(recorder=recorder, source=source)
    assert raised.value.problem == Problem("file_broken", "a.mp3", fatal=True)
    assert [cue.text for cue in recorder.finals("zh")] == ["one two three", "four"]
    assert source.stops == 1


def test_a_recogniser_that_breaks_is_a_studio_error() -> None:
    recorder = Recorder()
    with pytest.raises(StudioError) as raised:
        caption(recorder=recorder, fail_at=5)
    assert raised.value.problem.code == "recognizer_failed"
    assert [cue.text for cue in recorder.finals("zh")] == ["one two three"]


def test_progress_is_told_chunk_by_chunk() -> None:
    seen: list[int] = []
    recognizer = FakeRecognizer(LINES)
    run(
        FakeSource(3),
        recognizer,
        FakeSegmenter(),
        [],
        None,
        [],
        heard=lambda chunk: seen.append(chunk.start_ms),
    )
    assert seen == [0, 100, 200]
