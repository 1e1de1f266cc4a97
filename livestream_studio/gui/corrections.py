"""The host's hand on lines that were given: mended, approved, hidden, and all of that taken back."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from livestream_studio.core.types import EDITED, HIDDEN, Cue, Origin, Problem, StudioError
from livestream_studio.gui.show_control import HOST, ShowControl
from livestream_studio.gui.transcript.model import Row
from livestream_studio.gui.work import Work
from livestream_studio.rehearsal import Engines
from livestream_studio.translation.offers import Offer, without

KEPT_STEPS = 100


@dataclass(frozen=True, slots=True)
class _Approval:
    engines: Engines
    heard: str
    line: str
    target: str
    translation: str
    edited: bool


class Corrections(QObject):
    """Each goes to the journal first and comes back as a cue. `told` says what could not be done."""

    told = Signal(object)
    approved = Signal(str)
    undo_changed = Signal(bool)

    def __init__(self, control: ShowControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._steps: deque[tuple[tuple[Cue, ...], bool]] = deque(maxlen=KEPT_STEPS)
        self._waiting: deque[_Approval] = deque()
        self._work = Work("approve", self)
        self._work.done.connect(self._next)
        self._work.failed.connect(self._failed)
        control.ended.connect(self._forget)

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
        edited = EDITED in spoken.notes
        for cue in lines:
            self._waiting.append(
                _Approval(engines, spoken.spoken, spoken.text, cue.language, cue.text, edited)
            )
        fresh = [cue for cue in lines if cue.origin is not Origin.APPROVED]
        self._amend(fresh, [self._mended(cue, cue.text) for cue in fresh])
        self._next()

    def hide(self, row: Row) -> None:
        """Off the screens in all languages, or back among what may be shown."""
        lines = [cue for cue in row.cues.values() if cue.final]
        hidden = row.hidden
        self._amend(lines, [_hidden(cue, not hidden) for cue in lines])

    def take(self, cue: Cue, offer: Offer) -> None:
        """A similar approved line, chosen by the host, in place of a translation."""
        self._amend([cue], [self._mended(cue, offer.text)])

    def undo(self) -> None:
        """The last of these, taken back: as another version, since what was shown was shown."""
        if not self._steps:
            return
        before, anew = self._steps.pop()
        for cue in before:
            self._control.amend(cue, anew=anew)
        self.undo_changed.emit(bool(self._steps))

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    def close(self) -> None:
        """Approvals that were asked for are kept before it returns."""
        self._work.close()
        while self._waiting:
            _approve(self._waiting.popleft())

    def _mended(self, cue: Cue, text: str) -> Cue:
        notes = tuple(dict.fromkeys((*without(cue.notes), EDITED)))
        if cue.origin is Origin.SPEECH:
            return replace(cue, text=text, notes=notes)
        return replace(cue, text=text, origin=Origin.APPROVED, score=None, notes=notes)

    def _amend(self, before: Sequence[Cue], after: Sequence[Cue], *, anew: bool = False) -> None:
        if not after:
            return
        if not all([self._control.amend(cue, anew=anew) for cue in after]):
            self.told.emit(Problem("show_over"))
            return
        self._steps.append((tuple(before), anew))
        self.undo_changed.emit(True)

    @Slot(object)
    def _next(self, done: object = None) -> None:
        if isinstance(done, _Approval):
            self.approved.emit(done.line)
        if self._waiting and not self._work.running:
            self._work.start(_approve, self._waiting.popleft())

    @Slot(object)
    def _failed(self, error: StudioError) -> None:
        self.told.emit(Problem(error.problem.code, error.problem.detail))
        self._next()

    @Slot()
    def _forget(self) -> None:
        self._steps.clear()
        self.undo_changed.emit(False)


def _approve(asked: _Approval) -> _Approval:
    asked.engines.approve(asked.line, asked.target, asked.translation, HOST)
    if asked.edited:  # what it was heard as counts next time too
        asked.engines.confirm(asked.heard, asked.line, HOST)
    return asked


def _hidden(cue: Cue, on: bool) -> Cue:
    notes = tuple(note for note in cue.notes if note != HIDDEN)
    return replace(cue, notes=(*notes, HIDDEN) if on else notes)
