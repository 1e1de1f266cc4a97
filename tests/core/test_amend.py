"""A person's word while the show goes on: it is kept, shown, and not overruled."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

from fakes import FakeJournal, FakeRecognizer, FakeSource, FakeTranslator, Recorder
from live_rig import LINES, is_final, pipeline

from livestream_studio.core.amendments import Amendments
from livestream_studio.core.live import LivePipeline
from livestream_studio.core.pause import Pausable
from livestream_studio.core.types import EDITED, HIDDEN, AudioChunk, Cue, Origin


class Loud(FakeSource):
    def chunks(self) -> Iterator[AudioChunk]:
        for chunk in super().chunks():
            yield replace(chunk, pcm=b"\x01\x02" * (len(chunk.pcm) // 2))


def held(recorder: Recorder, journal: FakeJournal, *translators: FakeTranslator) -> LivePipeline:
    """A show that has said its lines and goes on in silence."""
    recognizer, gate = FakeRecognizer(LINES), threading.Semaphore(0)
    source = FakeSource(recognizer.chunks + 5, gate=gate)
    live = pipeline(recorder, source=source, recognizer=recognizer, translators=translators, journal=journal)
    live.start()
    gate.release(recognizer.chunks)
    recorder.wait_for(lambda _event: all(len(recorder.finals(t.target)) == len(LINES) for t in translators))
    return live


def line(recorder: Recorder, utterance: int, language: str) -> Cue:
    return next(cue for cue in recorder.finals(language) if cue.utterance == utterance)


def test_an_edited_line_is_kept_with_its_author_and_shown() -> None:
    recorder, journal = Recorder(), FakeJournal()
    live = held(recorder, journal, FakeTranslator("ru"))
    mended = replace(line(recorder, 1, "ru"), text="Пять.", origin=Origin.APPROVED, notes=(EDITED,))
    assert live.amend(mended, "host")
    recorder.wait_for(lambda event: event == mended)
    live.stop()
    assert journal.edited == [(mended, "host")]
    assert not live.amend(mended, "host"), "the session has ended"
    assert len(journal.edited) == 1


def test_an_edited_source_line_is_translated_anew_but_not_over_a_persons_words() -> None:
    recorder, journal = Recorder(), FakeJournal()
    live = held(recorder, journal, FakeTranslator("ru"), FakeTranslator("kk"))
    by_hand = replace(line(recorder, 0, "kk"), text="Бір.", notes=(EDITED,))
    live.amend(by_hand, "host")
    live.amend(replace(line(recorder, 0, "zh"), text="one", notes=(EDITED,)), "host", anew=True)
    recorder.wait_for(lambda event: isinstance(event, Cue) and event.text == "ru: one")
    live.stop()
    assert [cue.text for cue in recorder.finals("kk") if cue.utterance == 0] == ["kk: one two three", "Бір."]


def test_what_is_hidden_stays_hidden_when_its_translation_comes_later() -> None:
    recorder, journal = Recorder(), FakeJournal()
    slow = threading.Semaphore(0)
    recognizer, gate = FakeRecognizer(["one"]), threading.Semaphore(0)
    live = pipeline(
        recorder,
        source=FakeSource(recognizer.chunks + 5, gate=gate),
        recognizer=recognizer,
        translators=(FakeTranslator("ru", gate=slow),),
        journal=journal,
    )
    live.start()
    gate.release(recognizer.chunks)
    said = recorder.wait_for(lambda event: is_final(event))
    assert isinstance(said, Cue)
    live.amend(replace(said, notes=(HIDDEN,)), "host")
    recorder.wait_for(lambda event: isinstance(event, Cue) and event.hidden)
    slow.release()
    live.stop()
    (late,) = recorder.finals("ru")
    assert late.hidden
    assert journal.kept[-1] == late


def test_of_a_line_that_is_hidden_while_it_grows_nothing_more_is_shown() -> None:
    recorder, journal = Recorder(), FakeJournal()
    recognizer, gate = FakeRecognizer(LINES), threading.Semaphore(0)
    source = FakeSource(recognizer.chunks + 5, gate=gate)
    live = pipeline(
        recorder, source=source, recognizer=recognizer, translators=(FakeTranslator("ru"),), journal=journal
    )
    live.start()
    gate.release(2)
    growing = recorder.wait_for(lambda event: isinstance(event, Cue) and not event.final)
    assert isinstance(growing, Cue)
    live.amend(replace(growing, notes=(HIDDEN,)), "host")
    gate.release(recognizer.chunks)
    recorder.wait_for(lambda _event: len(recorder.finals("ru")) == len(LINES))
    live.stop()
    finals = [*recorder.finals(growing.language), *recorder.finals("ru")]
    assert {cue.hidden for cue in finals if cue.utterance == growing.utterance} == {True}
    assert {cue.hidden for cue in finals if cue.utterance != growing.utterance} == {False}
    assert journal.edited == [], "a line that grows is no version to keep"


def test_what_a_person_has_undone_may_be_overruled_again() -> None:
    cue = Cue(0, "ru", "a", "a", 0, 1, True, Origin.MACHINE)
    amended = Amendments()
    assert amended.settle(cue) == cue
    amended.note(replace(cue, notes=(EDITED,)))
    assert amended.settle(cue) is None
    assert amended.settle(replace(cue, language="kk")) is not None
    amended.note(cue)
    assert amended.settle(cue) == cue
    amended.note(replace(cue, notes=(HIDDEN,)))
    assert amended.settle(cue) == replace(cue, notes=(HIDDEN,))
    amended.note(cue)
    assert amended.settle(cue) == cue


def test_a_pause_is_silence_at_its_time() -> None:
    source = Pausable(Loud(3))
    heard = []
    for number, chunk in enumerate(source.chunks()):
        heard.append((chunk.start_ms, chunk.duration_ms, any(chunk.pcm)))
        source.pause(number == 0)
    assert heard == [(0, 100, True), (100, 100, False), (200, 100, True)]
    assert source.behind_ms() == 0


def test_a_paused_show_says_nothing_and_goes_on() -> None:
    recorder = Recorder()
    recognizer, gate = FakeRecognizer(["one", "two"]), threading.Semaphore(0)
    heard: list[bool] = []
    accept = recognizer.accept

    def listen(chunk: AudioChunk) -> object:
        heard.append(any(chunk.pcm))
        return accept(chunk)

    recognizer.accept = listen  # type: ignore[method-assign,assignment]

    live = pipeline(recorder, source=Loud(2, gate=gate), recognizer=recognizer)
    live.start()
    gate.release()
    recorder.wait_for(is_final)
    live.pause(True)
    gate.release()
    assert live.wait(10.0)
    assert heard == [True, False]
