"""Stand-ins that keep the ports' promises (tests/contracts holds them to it)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from livestream_studio.core.types import (
    AudioChunk,
    Cue,
    Event,
    Hypothesis,
    Origin,
    Problem,
    StudioError,
    Translation,
    Word,
    mean_confidence,
)

RATE = 16000
CHUNK_MS = 100
SILENCE = bytes(RATE * CHUNK_MS // 1000 * 2)


class FakeSource:
    """`chunks` chunks of 100 ms of silence, as fast as they are taken; then the end, or `error`.

    With `gate`, each chunk waits for a permit (`gate.release()`): the test is the clock.
    """

    def __init__(
        self, chunks: int, *, error: Exception | None = None, gate: threading.Semaphore | None = None
    ) -> None:
        self._chunks = chunks
        self._error = error
        self._gate = gate
        self._stopped = threading.Event()
        self.stops = 0

    def chunks(self) -> Iterator[AudioChunk]:
        for number in range(self._chunks):
            if self._gate is not None:
                self._gate.acquire()
            if self._stopped.is_set():
                return
            yield AudioChunk(SILENCE, RATE, number * CHUNK_MS)
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        self.stops += 1
        self._stopped.set()
        if self._gate is not None:
            self._gate.release()


class QueuedSource(FakeSource):
    """Says before chunk n that `behind[n]` milliseconds of sound are waiting."""

    def __init__(self, behind: Iterable[int]) -> None:
        self._behind = list(behind)
        super().__init__(len(self._behind))

    def behind_ms(self) -> int:
        return self._behind.pop(0)


class FakeRecognizer:
    """Hears `lines`, a word each `chunks_per_word` chunks, whatever the sound is.

    A partial at each new word, the final with the last word of a line; `finish` closes the line
    that was still being said with the words heard so far. Word times follow the chunks.
    """

    def __init__(
        self,
        lines: Iterable[str],
        language: str = "zh",
        *,
        chunks_per_word: int = 1,
        fail_at: int | None = None,
    ) -> None:
        self.language = language
        self._words = [
            (utterance, word, index == len(line.split()) - 1)
            for utterance, line in enumerate(lines)
            for index, word in enumerate(line.split())
        ]
        self._chunks_per_word = chunks_per_word
        self._fail_at = fail_at
        self._chunk = 0
        self._open: list[Word] = []
        self._utterance = 0

    @property
    def chunks(self) -> int:
        """How many chunks it takes to say everything."""
        return len(self._words) * self._chunks_per_word

    def accept(self, chunk: AudioChunk) -> Iterable[Hypothesis]:
        self._chunk += 1
        if self._fail_at == self._chunk:
            raise RuntimeError("the engine broke")
        if self._chunk % self._chunks_per_word or not self._words:
            return
        self._utterance, word, last = self._words.pop(0)
        start = chunk.start_ms + chunk.duration_ms - self._chunks_per_word * chunk.duration_ms
        self._open.append(Word(word, start, chunk.start_ms + chunk.duration_ms, 0.9))
        yield self._hypothesis(final=last)

    def finish(self) -> Iterable[Hypothesis]:
        if self._open:
            yield self._hypothesis(final=True)

    def _hypothesis(self, *, final: bool) -> Hypothesis:
        words = tuple(self._open)
        if final:
            self._open = []
        text = " ".join(word.text for word in words)
        return Hypothesis(
            self._utterance, text, words[0].start_ms, words[-1].end_ms, final, words if final else ()
        )


class FakeSegmenter:
    """A Chinese line for each utterance, with `write` as its writing."""

    def __init__(self, write: Callable[[str], str] = str) -> None:
        self._write = write

    def segment(self, hypothesis: Hypothesis) -> Iterable[Cue]:
        yield Cue(
            hypothesis.utterance,
            "zh",
            self._write(hypothesis.text),
            hypothesis.text,
            hypothesis.start_ms,
            hypothesis.end_ms,
            hypothesis.final,
            Origin.SPEECH,
            confidence=mean_confidence(hypothesis.words),
            words=hypothesis.words,
        )


class FakeTranslator:
    """`ru: text`; raises for lines with "!"; waits for `gate` where there is one."""

    def __init__(self, target: str, source: str = "zh", *, gate: threading.Semaphore | None = None) -> None:
        self.source = source
        self.target = target
        self.asked: list[str] = []
        self.busy = threading.Event()
        self._gate = gate

    def translate(self, text: str) -> Translation:
        self.asked.append(text)
        self.busy.set()
        if self._gate is not None:
            self._gate.acquire()
        self.busy.clear()
        if "!" in text:
            raise RuntimeError("the engine broke")
        if not text.strip():
            return Translation("", Origin.NONE)
        return Translation(f"{self.target}: {text}", Origin.MACHINE, 0.5, text)


class FakeJournal:
    """Keeps cues in a list; `before` runs ahead of each, to make it slow or make it fail."""

    def __init__(self, before: Callable[[Cue], None] | None = None) -> None:
        self.kept: list[Cue] = []
        self.edited: list[tuple[Cue, str]] = []
        self._before = before

    def keep(self, cue: Cue) -> None:
        if self._before is not None:
            self._before(cue)
        self.kept.append(cue)

    def edit(self, cue: Cue, by: str) -> None:
        self.keep(cue)
        self.edited.append((cue, by))


def full_disk(_cue: Cue) -> None:
    raise StudioError("store_unwritable", "/full")


class Recorder:
    """A sink that keeps what it is given, and lets a test wait for it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._came = threading.Condition()

    def accept(self, event: Event) -> None:
        with self._came:
            self.events.append(event)
            self._came.notify_all()

    def wait_for(self, wanted: Callable[[Event], bool], limit_s: float = 10.0) -> Event:
        """The first event that is wanted; fails the test when it does not come."""
        with self._came:
            assert self._came.wait_for(lambda: any(map(wanted, self.events)), limit_s), self.events
            return next(filter(wanted, self.events))

    @property
    def cues(self) -> list[Cue]:
        return [event for event in self.events if isinstance(event, Cue)]

    def finals(self, language: str) -> list[Cue]:
        return [cue for cue in self.cues if cue.final and cue.language == language]

    def partials(self, language: str) -> list[Cue]:
        return [cue for cue in self.cues if not cue.final and cue.language == language]

    @property
    def problems(self) -> list[Problem]:
        return [event for event in self.events if isinstance(event, Problem)]

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]


def in_order(cues: Iterable[Cue]) -> bool:
    keys = [(cue.utterance, cue.part) for cue in cues]
    return all(earlier < later for earlier, later in pairwise(keys))
