"""The sockets that engines, storage, outputs and screens are plugged into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable

from livestream_studio.core.types import AudioChunk, Cue, Event, Hypothesis, Translation


class AudioSource(Protocol):
    """Where sound comes from. `chunks` blocks and ends when the source does, or after `stop`.

    Chunks are at most 250 ms long (live ones 100) and follow each other in time. What was captured
    before `stop` is still given. `stop` may be called from any thread, at any time, more than once.
    Raises `StudioError` for anything that a person can mend (no such file, device busy).
    """

    def chunks(self) -> Iterator[AudioChunk]: ...
    def stop(self) -> None: ...


@runtime_checkable
class Queued(Protocol):
    """A source may also say how much captured sound is waiting for the recogniser."""

    def behind_ms(self) -> int: ...


class Recognizer(Protocol):
    """Speech to hypotheses in one language; used from one thread."""

    language: str

    def accept(self, chunk: AudioChunk) -> Iterable[Hypothesis]: ...
    def finish(self) -> Iterable[Hypothesis]: ...  # whatever was still being said


class Segmenter(Protocol):
    """Turns hypotheses into source cues: writes numbers, sets marks, cuts long utterances.

    A final cue is never taken back; a cue's (utterance, part) is given once as final.
    """

    def segment(self, hypothesis: Hypothesis) -> Iterable[Cue]: ...


class Translator(Protocol):
    """One line from `source` to `target`; thread-safe; answers NONE rather than invent."""

    source: str
    target: str

    def translate(self, text: str) -> Translation: ...


class Journal(Protocol):
    """Keeps final cues for good. Both return once the cue is committed, or raise `StudioError`.

    Called before any screen or output gets the cue. `edit` is a person's version; what it replaces stays.
    """

    def keep(self, cue: Cue) -> None: ...
    def edit(self, cue: Cue, by: str) -> None: ...


class CueSink(Protocol):
    """Whoever shows or carries cues out. Called from worker threads, returns at once, never raises."""

    def accept(self, event: Event) -> None: ...
