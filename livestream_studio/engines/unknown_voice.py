"""Notices that a model does not understand a voice, and when it does again."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from livestream_studio.core.types import Problem, Word
from livestream_studio.engines.speech_model import is_noise

WINDOW_MS = 10_000
SHARE = 0.5


class UnknownVoice:
    """Fed with the words of finals, `[unk]` included: more than half of the last ten seconds of speech
    (word time, not clock time) unknown raises `voice_unknown` once; less than half, `voice_known` once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._recent: deque[tuple[int, bool]] = deque()
        self._told = False

    def hear(self, words: Iterable[Word]) -> Problem | None:
        for word in words:
            self._recent.append((word.end_ms - word.start_ms, is_noise(word.text)))
        total = sum(length for length, _ in self._recent)
        while self._recent and total - self._recent[0][0] >= WINDOW_MS:
            total -= self._recent.popleft()[0]
        unknown = sum(length for length, noise in self._recent if noise)
        if total < WINDOW_MS or (unknown > SHARE * total) == self._told:
            return None
        self._told = not self._told
        return Problem("voice_unknown" if self._told else "voice_known", self._language)
