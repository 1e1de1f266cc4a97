"""The facts that the pipeline, the subtitle files and the screens need of every language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """One language. `line_chars` is the longest subtitle line in characters.

    `question` finds a line that asks although the recogniser wrote no mark: compiled pattern over
    the lower-case line without punctuation. `letters` holds every letter of the written language
    and tells whether a text is in its script at all.
    """

    code: str
    autonym: str
    english: str
    line_chars: int
    spaced: bool
    full_stop: str
    question_mark: str
    question: re.Pattern[str]
    letters: re.Pattern[str]

    def finish(self, text: str) -> str:
        """The line as it is shown: first letter capital, one closing mark. Empty stays empty."""
        text = text.strip()
        if not text:
            return ""
        text = text[0].upper() + text[1:] if self.spaced else text
        if text.rstrip('»”")]）」』')[-1:] in tuple(".!?…。！？"):
            return text
        asks = self.question.search(text.lower()) is not None
        return text.rstrip(",，;；:：、 ") + (self.question_mark if asks else self.full_stop)

    def row(self, lines: Sequence[str]) -> str:
        """Lines that are shown as one: each with its own closing mark. One alone stays as it was written."""
        if len(lines) == 1:
            return lines[0]
        return (" " if self.spaced else "").join(map(self.finish, lines))

    def join(self, words: list[str]) -> str:
        """Recognised words as a line: with spaces, or without where the language has none."""
        return (" " if self.spaced else "").join(words)
