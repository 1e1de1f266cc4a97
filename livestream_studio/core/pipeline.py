"""Sound to cues in the calling thread: files, the command line, tests.

`LivePipeline` (live.py) puts threads around these same functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from livestream_studio.core.outlet import Outlet, problem_of
from livestream_studio.core.ports import (
    AudioSource,
    CueSink,
    Journal,
    Recognizer,
    Segmenter,
    Translator,
)
from livestream_studio.core.types import (
    EDITED,
    UNSURE_NUMBER,
    UNSURE_SLOT,
    AudioChunk,
    Cue,
    Hypothesis,
    Origin,
    Problem,
    StudioError,
    Translation,
)

Heard = Callable[[AudioChunk], None]


def ignore(_chunk: AudioChunk) -> None:
    pass


def hear(
    source: AudioSource, recognizer: Recognizer, segmenter: Segmenter, heard: Heard = ignore
) -> Iterator[Cue]:
    """The source language's cues as they come; `heard` gets each chunk before the recogniser does.

    Where the source breaks off, the words before it still come; the error is raised after them.
    Raises `StudioError` and nothing else.
    """
    failure: StudioError | None = None
    chunks: Iterator[AudioChunk] | None = None
    while True:
        try:
            chunks = source.chunks() if chunks is None else chunks
            chunk = next(chunks, None)
        except Exception as error:
            failure = _as_studio_error(error, "source_failed")
            break
        if chunk is None:
            break
        heard(chunk)
        yield from _cues(partial(recognizer.accept, chunk), segmenter)
    yield from _cues(recognizer.finish, segmenter)
    if failure is not None:
        raise failure


def _cues(hypotheses: Callable[[], Iterable[Hypothesis]], segmenter: Segmenter) -> Iterator[Cue]:
    try:
        cues = [cue for hypothesis in hypotheses() for cue in segmenter.segment(hypothesis)]
    except Exception as error:
        raise _as_studio_error(error, "recognizer_failed") from error
    yield from cues


def _as_studio_error(error: Exception, code: str) -> StudioError:
    if isinstance(error, StudioError):
        return error
    problem = problem_of(error, code, fatal=True)
    return StudioError(problem.code, problem.detail)


def translated(cue: Cue, translator: Translator, tell: Callable[[Problem], None]) -> Cue:
    """The cue on the translator's track. A translator that raises gives an empty line and is told of.

    A line with a number that was hardly heard is nobody's to translate, unless a person has set it right.
    """
    unsure = tuple(note for note in cue.notes if note.startswith((UNSURE_SLOT, UNSURE_NUMBER)))
    unsure = () if EDITED in cue.notes else unsure
    try:
        if any(note.startswith(UNSURE_NUMBER) for note in unsure):
            answer = Translation("", Origin.NONE, source=cue.text)
        else:
            answer = translator.translate(cue.text)
    except Exception as error:
        problem = problem_of(error, "translator_failed", translator.target, fatal=False)
        tell(problem)
        answer = Translation("", Origin.NONE, notes=(problem.code,))
    return replace(
        cue,
        language=translator.target,
        text=answer.text,
        origin=answer.origin,
        score=answer.score,
        notes=(*answer.notes, *unsure),
        words=(),
    )


def run(
    source: AudioSource,
    recognizer: Recognizer,
    segmenter: Segmenter,
    translators: Sequence[Translator],
    journal: Journal | None,
    sinks: Iterable[CueSink],
    *,
    heard: Heard = ignore,
) -> None:
    """Captions the whole source in the calling thread. Raises `StudioError` where the source or the
    recogniser fails, with everything before it kept and shown. `heard` serves progress."""
    outlet = Outlet(journal, sinks)
    try:
        for cue in hear(source, recognizer, segmenter, heard):
            outlet.publish(cue)
            if cue.final:
                for translator in translators:
                    outlet.publish(translated(cue, translator, outlet.show))
    finally:
        source.stop()
