"""What the benchmarks share: percentiles, memory, the last line of JSON, when a true word was first seen."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from livestream_studio.core.types import Cue

NOT_SHOWN = "\0"  # stands for each letter of a line that nobody answered for
NEAR_MS = 500  # a recognised word this far from the true one is another one


def percentile(values: Sequence[float], share: float) -> float | None:
    """The smallest value that at least `share` of all are not above; None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    return ordered[max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1)]


def summary(values: Sequence[float]) -> dict[str, Any]:
    return {"p50": percentile(values, 0.5), "p95": percentile(values, 0.95), "count": len(values)}


def memory_mb() -> float:
    """Resident memory now, where the system tells (Linux); else the highest so far."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return peak_mb()


def peak_mb() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (2**20 if sys.platform == "darwin" else 2**10)


def finish(**figures: Any) -> None:
    """The benchmark's one line for programs; nothing may be printed after it."""
    print(json.dumps(figures, ensure_ascii=False), flush=True)


def joined(text: str) -> str:
    """Without spaces: engines cut Chinese into words as they like."""
    return "".join(text.split())


class Track:
    """One language's lines as a viewer saw them, with the moment of each change in milliseconds.

    The text of an utterance is what all its parts say together, as it was spoken (a translation is
    placed by the source line that it is of).
    """

    def __init__(self) -> None:
        self._parts: dict[int, dict[int, str]] = {}
        self._seen: dict[int, list[tuple[float, str]]] = {}

    def add(self, cue: Cue, at_ms: float) -> None:
        spoken = joined(cue.spoken)
        said = self._parts.setdefault(cue.utterance, {})
        said[cue.part] = spoken if cue.text else NOT_SHOWN * len(spoken)
        text = "".join(said[part] for part in sorted(said))
        self._seen.setdefault(cue.utterance, []).append((at_ms, text))

    def first_seen(self, utterance: int, word: str, at: int) -> float | None:
        """When `word` first stood at its place, counted in letters of the utterance."""
        for moment, text in self._seen.get(utterance, []):
            if text.startswith(word, at):
                return moment
        return None


@dataclass(frozen=True)
class Place:
    """Where a true word was recognised: its utterance, and its letters there."""

    utterance: int
    start: int
    end: int


class Recognised:
    """The final source lines, searchable by what was truly said and when."""

    def __init__(self, finals: Sequence[Cue]) -> None:
        self._text: dict[int, str] = {}
        self._ends: dict[int, list[float]] = {}  # of each letter, in milliseconds
        for cue in sorted(finals, key=lambda cue: (cue.utterance, cue.part)):
            ends = self._ends.setdefault(cue.utterance, [])
            for word in cue.words:
                letters = joined(word.text)
                step = (word.end_ms - word.start_ms) / max(1, len(letters))
                ends += [word.start_ms + step * (n + 1) for n in range(len(letters))]
            said = joined("".join(word.text for word in cue.words))
            self._text[cue.utterance] = self._text.get(cue.utterance, "") + said

    def find(self, word: str, end_ms: float) -> Place | None:
        """The nearest place where the word stands, None where it was not understood."""
        best: tuple[float, Place] | None = None
        for utterance, text in self._text.items():
            ends = self._ends[utterance]
            if not ends or not ends[0] - 5000 <= end_ms <= ends[-1] + NEAR_MS:
                continue
            at = text.find(word)
            while at >= 0:
                end = at + len(word)
                off = abs(ends[end - 1] - end_ms)
                if off <= NEAR_MS and (best is None or off < best[0]):
                    best = off, Place(utterance, at, end)
                at = text.find(word, at + 1)
        return best[1] if best else None

    def closes(self, place: Place) -> bool:
        """Whether nothing more was said in that utterance."""
        return place.end == len(self._text[place.utterance])
