"""The one door through which events leave the pipeline, and the rule that guards it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable

from livestream_studio.core.ports import CueSink, Journal
from livestream_studio.core.types import Backlog, Cue, Event, Problem, StudioError

log = logging.getLogger(__name__)


def problem_of(error: Exception, code: str, detail: str = "", *, fatal: bool) -> Problem:
    """The `Problem` that an exception stands for; `code` and `detail` where it brings none of its own."""
    if isinstance(error, StudioError):
        return Problem(error.problem.code, error.problem.detail, fatal)
    log.error("%s %s", code, detail, exc_info=error)
    return Problem(code, detail or type(error).__name__, fatal)


class Outlet:
    """Keeps every final cue in the journal, then shows it; everything else is only shown.

    A journal that fails lets cues through, but says `journal_failed` first: the show goes on and
    the host knows that it is not kept. Said once for each spell of failing. What was shown meanwhile
    is kept as soon as the journal works again; `Backlog("journal", n)` says how much waits. Sinks get
    one event at a time, whichever thread it comes from; one that raises is logged and told of once,
    and does not keep the event from the others. Without a journal (None) nothing is kept.
    """

    def __init__(self, journal: Journal | None, sinks: Iterable[CueSink]) -> None:
        self._journal = journal
        self._sinks = tuple(sinks)
        self._one_at_a_time = threading.RLock()  # re-entrant: a faulty sink is told of while showing
        self._journal_failing = False
        self._unkept: dict[tuple[int, int, str], tuple[Cue, str]] = {}  # the newest version of each
        self._faulty: set[int] = set()
        self._closed = False

    @property
    def unkept(self) -> int:
        """How many lines were shown and wait to be kept."""
        return len(self._unkept)

    def publish(self, event: Event) -> None:
        if isinstance(event, Cue) and event.final:
            self.keep(event)
        self.show(event)

    def keep(self, cue: Cue, by: str = "") -> None:
        """Returns once the cue is committed, or its loss is announced. `by` is the person whose it is."""
        if self._journal is None:
            return
        line = (cue.utterance, cue.part, cue.language)
        try:
            self._commit(self._journal, cue, by)
        except Exception as error:
            self._unkept[line] = (cue, by)
            if not self._journal_failing:
                self._journal_failing = True
                cause = problem_of(error, "journal_failed", fatal=False)
                self.show(Problem("journal_failed", cause.detail))
            self.show(Backlog("journal", len(self._unkept)))
            return
        self._journal_failing = False
        if self._unkept.pop(line, None) and not self._unkept:  # its older version, which now must not follow
            self.show(Backlog("journal", 0))
        self.catch_up()

    def catch_up(self) -> None:
        """Tries again what could not be kept; each by itself, lest one that never can holds up the others."""
        if self._journal is None or not self._unkept:
            return
        for line, (cue, by) in list(self._unkept.items()):
            try:
                self._commit(self._journal, cue, by)
            except Exception as error:
                log.warning("still not kept: %s", error)
            else:
                del self._unkept[line]
        self.show(Backlog("journal", len(self._unkept)))

    @staticmethod
    def _commit(journal: Journal, cue: Cue, by: str) -> None:
        if by:
            journal.edit(cue, by)
        else:
            journal.keep(cue)

    def show(self, event: Event) -> None:
        with self._one_at_a_time:
            if self._closed:
                return
            for index, sink in enumerate(self._sinks):
                try:
                    sink.accept(event)
                except Exception:
                    if index not in self._faulty:
                        self._faulty.add(index)
                        log.exception("a sink raised")
                        self.show(Problem("output_failed", type(sink).__name__))

    def close(self) -> None:
        """Nothing passes any more: what an abandoned thread still says comes too late."""
        with self._one_at_a_time:
            self._closed = True
