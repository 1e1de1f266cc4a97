"""What a place on screen holds, and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from livestream_studio.core.display.lines import Laid

Key = tuple[int, int]  # utterance and part


class Action(StrEnum):
    """What was done so that lines can be read; each is recorded."""

    HELD = "held"  # waited `ms` until the line before it was read
    MERGED = "merged"  # shown together with the line before it
    HURRIED = "hurried"  # the line went at the fastest reading speed, `ms` before its time
    SHORTENED = "shortened"  # fillers were left out; `text` is what it was
    SKIPPED = "skipped"  # never shown: it had waited for `ms`; `text` is what is missing
    REBROKEN = "rebroken"  # a mended line, its break had to move
    WITHDRAWN = "withdrawn"  # taken back or hidden before its time


@dataclass(frozen=True, slots=True)
class Decision:
    """`ms` and `text` as the action says; `slot` is the number of the place on screen."""

    at_ms: int
    slot: int
    utterance: int
    part: int
    action: Action
    ms: int = 0
    text: str = ""


@dataclass(slots=True)
class Entry:
    """A cue that waits or is shown; `since_ms` is when it first came. `closed` is the part of the text
    that will not have to move: all of a finished or whole one."""

    key: Key
    text: str
    closed: str
    final: bool
    whole: bool  # comes in one piece, and so is never added to: another version takes its place
    since_ms: int
    lines: Laid = field(default_factory=lambda: Laid("", ()))
    first: int = 0  # line with which the page begins
    grows: bool = False  # was first shown unfinished: keeps its left edge for good


@dataclass(slots=True)
class Page:
    entries: list[Entry]
    shown_ms: int
    changed_ms: int
    read_ms: int  # when a reader at the comfortable speed has finished
    hurried_ms: int  # and one at the fastest
