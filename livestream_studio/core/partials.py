"""Which unfinished line is worth translating already."""

from __future__ import annotations

from livestream_studio.core.types import Cue


class StablePartial:
    """The partial whose text has stood unchanged for `stable_ms` of audio; given once."""

    def __init__(self, stable_ms: int = 700) -> None:
        self._stable_ms = stable_ms
        self._cue: Cue | None = None
        self._since_ms = 0

    def see(self, cue: Cue, now_ms: int) -> None:
        """Every source cue, with the audio time at which it came."""
        self._cue = cue if cue.text and not cue.final else None
        self._since_ms = now_ms

    def due(self, now_ms: int) -> Cue | None:
        if self._cue is None or now_ms - self._since_ms < self._stable_ms:
            return None
        cue, self._cue = self._cue, None
        return cue
