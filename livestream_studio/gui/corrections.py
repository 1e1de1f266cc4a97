"""The host's hand on lines that were given: mended, approved, hidden, and all of that taken back."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from livestream_studio.core.ports import CueSink
from livestream_studio.core.types import EDITED, HIDDEN, Cue, Origin, Problem, StudioError
from livestream_studio.gui.show_control import HOST, ShowControl
from livestream_studio.gui.transcript.model import Row
from livestream_studio.gui.work import Work
from livestream_studio.rehearsal import Engines, amend_kept
from livestream_studio.translation.offers import Offer, without

log = logging.getLogger(__name__)
KEPT_STEPS = 100


@dataclass(frozen=True, slots=True)
class _Approval:
    engines: Engines
    heard: str
    line: str
    target: str
    translation: str
    edited: bool

    def do(self) -> list[Cue]:
        self.engines.approve(self.line, self.target, self.translation, HOST)
        if self.edited:  # what it was heard as counts next time too
            self.engines.confirm(self.heard, self.line, HOST)
        return []


@dataclass(frozen=True, slots=True)
class _AfterTheShow:
    session_id: str
    cue: Cue
    anew: Engines | None

    def do(self) -> list[Cue]:
        return amend_kept(self.session_id, self.cue, HOST, self.anew)


Job = _Approval | _AfterTheShow


class Corrections(QObject):
    """Each goes to the journal first and comes back through `sink` as a cue, also when the show is over.
    `told` says what could not be done; `approved` carries a line that is known from now on, `marked`
    a cue that still grows, hidden or shown again."""

    told = Signal(object)
    approved = Signal(str)
    marked = Signal(object)
    undo_changed = Signal(bool)

    def __init__(self, control: ShowControl, sink: CueSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control, self._sink = control, sink
        self._steps: deque[tuple[tuple[Cue, ...], bool]] = deque(maxlen=KEPT_STEPS)
        self._waiting: deque[Job] = deque()
        self._work = Work("corrections", self)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)
        control.began.connect(self._forget)

    def edit(self, cue: Cue, text: str) -> None:
        """A spoken line is translated anew; a translation is the host's word, so it is approved."""
        self._amend([cue], [self._mended(cue, text)], anew=cue.origin is Origin.SPEECH)

    def approve(self, row: Row) -> None:
        """The row's translations as they stand: next time these lines are approved ones."""
        spoken = next((cue for cue in row.cues.values() if cue.origin is Origin.SPEECH), None)
        engines = self._control.engines
        if spoken is None or engines is None:
            return
        lines = [cue for cue in row.cues.values() if cue is not spoken and cue.final and cue.text]
        if not lines:
            self.told.emit(Problem("nothing_to_approve"))
        edited = EDITED in spoken.notes
        for cue in lines:
            self._waiting.append(
                _Approval(engines, spoken.spoken, spoken.text, cue.language, cue.text, edited)
            )
        fresh = [cue for cue in lines if cue.origin is not Origin.APPROVED]
        self._amend(fresh, [self._mended(cue, cue.text) for cue in fresh])
        self._next()

    def hide(self, row: Row) -> None:
        """Off the screens in all languages, or back among what may be shown; what is still to come of a
        line that grows as well."""
        lines = [cue for cue in row.cues.values() if cue.final]
        hidden = row.hidden
        for cue in [cue for cue in row.cues.values() if not cue.final]:
            if self._control.amend(_hidden(cue, not hidden)):
                self.marked.emit(_hidden(cue, not hidden))
        self._amend(lines, [_hidden(cue, not hidden) for cue in lines])

    def take(self, cue: Cue, offer: Offer) -> None:
        """A similar approved line, chosen by the host, in place of a translation."""
        self._amend([cue], [self._mended(cue, offer.text)])

    def undo(self) -> None:
        """The last of these, taken back: as another version, since what was shown was shown."""
        if not self._steps:
            return
        before, anew = self._steps.pop()
        self._put(before, anew)
        self.undo_changed.emit(bool(self._steps))

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    def close(self) -> None:
        """What was asked for is done before it returns."""
        self._work.close()
        while self._waiting:
            try:
                self._waiting.popleft().do()
            except StudioError as error:
                log.warning("a correction could not be kept: %s", error.problem.code)

    def _mended(self, cue: Cue, text: str) -> Cue:
        notes = tuple(dict.fromkeys((*without(cue.notes), EDITED)))
        if cue.origin is Origin.SPEECH:
            return replace(cue, text=text, notes=notes)
        return replace(cue, text=text, origin=Origin.APPROVED, score=None, notes=notes)

    def _amend(self, before: Sequence[Cue], after: Sequence[Cue], *, anew: bool = False) -> None:
        if not after:
            return
        self._put(after, anew)
        self._steps.append((tuple(before), anew))
        self.undo_changed.emit(True)

    def _put(self, cues: Sequence[Cue], anew: bool) -> None:
        session, engines = self._control.session, self._control.engines
        for cue in cues:
            if not self._control.amend(cue, anew=anew) and session is not None:
                self._waiting.append(_AfterTheShow(session.id, cue, engines if anew else None))
        self._next()

    def _next(self) -> None:
        if self._waiting and not self._work.running:
            self._work.start(_do, self._waiting.popleft())

    @Slot(object)
    def _done(self, done: tuple[Job, list[Cue]]) -> None:
        job, cues = done
        if isinstance(job, _Approval):
            self.approved.emit(job.line)
        for cue in cues:
            self._sink.accept(cue)
        self._next()

    @Slot(object)
    def _failed(self, error: StudioError) -> None:
        self.told.emit(Problem(error.problem.code, error.problem.detail))
        self._next()

    @Slot(object)
    def _forget(self, _session: object) -> None:
        self._steps.clear()
        self.undo_changed.emit(False)


def _do(job: Job) -> tuple[Job, list[Cue]]:
    return job, job.do()


def _hidden(cue: Cue, on: bool) -> Cue:
    notes = tuple(note for note in cue.notes if note != HIDDEN)
    return replace(cue, notes=(*notes, HIDDEN) if on else notes)
