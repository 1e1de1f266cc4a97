"""One target language: the order of things when a translator is busy."""

from __future__ import annotations

import threading
from dataclasses import replace

from fakes import FakeTranslator, Recorder

from livestream_studio.core.track import Track
from livestream_studio.core.types import Cue, Origin


def line(utterance: int, text: str, *, final: bool = True) -> Cue:
    return Cue(utterance, "zh", text, text, 0, 1000 * (utterance + 1), final, Origin.SPEECH)


def finished(track: Track) -> None:
    track.close()
    track.thread.join()


def test_an_idle_track_takes_a_partial() -> None:
    recorder, translator = Recorder(), FakeTranslator("ru")
    track = Track(translator, recorder.accept)
    track.thread.start()
    track.offer(line(0, "one", final=False))
    finished(track)
    assert [(cue.text, cue.final) for cue in recorder.cues] == [("ru: one", False)]


def test_a_busy_track_takes_finals_and_no_partial() -> None:
    recorder, gate = Recorder(), threading.Semaphore(0)
    translator = FakeTranslator("ru", gate=gate)
    track = Track(translator, recorder.accept)
    track.thread.start()
    track.put(line(0, "one"))
    translator.busy.wait()
    track.put(line(1, "two"))
    track.offer(line(2, "thr", final=False))  # nothing overtakes it later: it is not taken at all
    gate.release(10)
    finished(track)
    assert translator.asked == ["one", "two"]


def test_a_partial_is_left_when_a_final_overtakes_it() -> None:
    recorder, translator = Recorder(), FakeTranslator("ru")
    track = Track(translator, recorder.accept)
    track.offer(line(0, "on", final=False))  # queued: the thread has not started yet
    track.put(line(0, "one"))
    track.thread.start()
    finished(track)
    assert translator.asked == ["one"]


def test_a_translated_partial_is_taken_back_with_its_source() -> None:
    recorder = Recorder()
    track = Track(FakeTranslator("ru"), recorder.accept)
    track.thread.start()
    track.offer(line(0, "noise", final=False))
    recorder.wait_for(lambda event: isinstance(event, Cue))
    taken_back = line(0, "", final=False)
    track.put(taken_back)
    finished(track)
    assert recorder.cues[1] == replace(taken_back, language="ru", origin=Origin.NONE)


def test_nothing_is_taken_back_that_was_not_shown() -> None:
    recorder = Recorder()
    track = Track(FakeTranslator("ru"), recorder.accept)
    track.thread.start()
    track.put(line(0, "", final=False))
    finished(track)
    assert recorder.events == []


def test_an_empty_translation_is_a_cue_when_final_and_nothing_when_partial() -> None:
    recorder = Recorder()
    track = Track(FakeTranslator("ru"), recorder.accept)
    track.thread.start()
    track.offer(line(0, " ", final=False))
    track.put(line(0, " "))
    finished(track)
    assert [(cue.text, cue.origin, cue.final) for cue in recorder.cues] == [("", Origin.NONE, True)]
