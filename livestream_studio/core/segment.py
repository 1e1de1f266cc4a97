"""The plainest segmenter: one utterance is one cue."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from livestream_studio.core.types import Cue, Hypothesis, Origin, mean_confidence

log = logging.getLogger(__name__)


def as_spoken(text: str) -> str:
    return text


class WholeUtterance:
    """One part for each utterance; `write` turns the spoken line into the one that is shown, and
    `finish` gives a final line its capital and closing mark.

    A partial equal to the last one is not repeated. Where a partial was shown and the final is
    empty, the partial is taken back by a partial with an empty text: nothing false stays on screen.
    """

    def __init__(
        self,
        language: str,
        write: Callable[[str], str] = as_spoken,
        finish: Callable[[str], str] = as_spoken,
    ) -> None:
        self._language = language
        self._write = write
        self._finish = finish
        self._shown: tuple[int, str] | None = None  # the open utterance and its last partial

    def segment(self, hypothesis: Hypothesis) -> Iterable[Cue]:
        spoken = hypothesis.text.strip()
        shown, state = self._shown, (hypothesis.utterance, spoken)
        was_shown = shown is not None and shown[0] == hypothesis.utterance
        if hypothesis.final:
            self._shown = None
            if spoken:
                return (self._cue(hypothesis, spoken, final=True),)
            return (self._cue(hypothesis, "", final=False),) if was_shown else ()
        if shown == state or not (spoken or was_shown):
            return ()
        self._shown = state
        return (self._cue(hypothesis, spoken, final=False),)

    def _cue(self, hypothesis: Hypothesis, spoken: str, *, final: bool) -> Cue:
        words = hypothesis.words
        return Cue(
            utterance=hypothesis.utterance,
            language=self._language,
            text=shown_text(spoken, final, self._write, self._finish),
            spoken=spoken,
            start_ms=hypothesis.start_ms,
            end_ms=hypothesis.end_ms,
            final=final,
            origin=Origin.SPEECH,
            confidence=mean_confidence(words),
            words=words,
        )


def shown_text(spoken: str, final: bool, write: Callable[[str], str], finish: Callable[[str], str]) -> str:
    """The line as it is shown. Where a rule raises, the line is shown as it was spoken."""
    if not spoken:
        return ""
    try:
        text = write(spoken)
        return finish(text) if final else text
    except Exception:
        log.exception("a line could not be written; it is shown as it was spoken")
        return spoken
