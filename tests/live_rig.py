"""A live pipeline over fakes, as the tests of live sessions need it."""

from __future__ import annotations

from collections.abc import Iterable

from fakes import FakeJournal, FakeRecognizer, FakeSegmenter, FakeSource, FakeTranslator, Recorder

from livestream_studio.core.live import LivePipeline
from livestream_studio.core.types import Cue, Event

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
        FakeSegmenter(),
        translators,
        journal,
        [recorder],
        partial_ms=partial_ms,
    )


def is_final(event: Event) -> bool:
    return isinstance(event, Cue) and event.final
