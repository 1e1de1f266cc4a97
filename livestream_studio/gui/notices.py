"""What went wrong or is worth knowing: told without stopping anybody, and kept to be read later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from livestream_studio.core.types import Problem

Action = tuple[str, Callable[[], object]]
GOOD_NEWS = frozenset(
    "microphone_back voice_known settings_reset theme_deleted overlay_removed area_removed".split()
)
# Told once, and true until another says that it is over.
OVER = {"voice_known": "voice_unknown"}
STANDING = frozenset(OVER.values())
OFFERED = frozenset({"session_crashed"})  # once, to be taken or put away; a host may look elsewhere
LIMIT = 500  # a broken device may tell for hours
STAYS_MS, ACTION_STAYS_MS = 12_000, 30_000  # in the strip; the list behind the bell keeps it for good


@dataclass(frozen=True, slots=True)
class Notice:
    """`action` is a button's words and what it does; `times` counts the same notice told again."""

    problem: Problem
    action: Action | None = None
    times: int = 1
    at: datetime = field(default_factory=lambda: datetime.now().astimezone())

    @property
    def good(self) -> bool:
        """Nothing is wrong (any more)."""
        return self.problem.code in GOOD_NEWS

    @property
    def stands(self) -> bool:
        """It does not go by itself: a show cannot go on, it is an offer, or another notice ends it."""
        return self.problem.fatal or self.problem.code in STANDING | OFFERED


class Notices(QObject):
    """`all` are kept to be read later, `open` are those that wait in the strip; newest first.

    `told` carries each `Notice` as it comes; `changed` says that the lists are others; `settled`, that what
    was told before matters no more, except what is true until another says that it is over.
    """

    told = Signal(object)
    settled = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[Notice, ...] = ()
        self.open: tuple[Notice, ...] = ()
        self.unread = 0

    def tell(self, problem: Problem, *, action: Action | None = None) -> None:
        """Newest first. The same problem again is one notice with a count."""
        again = next((n for n in self.all if n.problem == problem), None)
        notice = Notice(problem, action, again.times + 1 if again else 1)
        rest = tuple(n for n in self.all if n is not again)
        self.all = (notice, *rest)[:LIMIT]
        self.unread += 1
        self._open(notice)
        self.changed.emit()
        self.told.emit(notice)

    def put_away(self, notice: Notice) -> None:
        """Out of the strip; the list keeps it."""
        self._keep_open(lambda other: other is not notice)

    def settle(self) -> None:
        """A show has begun: whatever was in its way is not any more. The list stays as it is."""
        self._keep_open(lambda notice: notice.problem.code in STANDING)
        self.settled.emit()

    def read(self) -> None:
        """The host has seen the list."""
        if self.unread:
            self.unread = 0
            self.changed.emit()

    def clear(self) -> None:
        self.all, self.open, self.unread = (), (), 0
        self.changed.emit()

    def _open(self, notice: Notice) -> None:
        over = OVER.get(notice.problem.code)
        rest = (n for n in self.open if n.problem != notice.problem and n.problem.code != over)
        self.open = (notice, *rest)[:LIMIT]
        if not notice.stands:
            stays = STAYS_MS if notice.action is None else ACTION_STAYS_MS
            QTimer.singleShot(stays, self, lambda: self.put_away(notice))

    def _keep_open(self, wanted: Callable[[Notice], bool]) -> None:
        kept = tuple(filter(wanted, self.open))
        if kept != self.open:
            self.open = kept
            self.changed.emit()
