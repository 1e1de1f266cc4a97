"""The strip below: is it recognised, translated, out, and kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from livestream_studio.core.types import Backlog, Cue, Problem
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.figures import number
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.show_control import Air, ShowControl
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.light import StateLabel
from livestream_studio.gui.widgets.status_bar import StatusBar
from livestream_studio.gui.words import words
from livestream_studio.rehearsal import State

_UNHEARD = {"microphone_lost", "microphone_silent"}


class States(Translated, QLabel):
    """Lives in the status bar as its right end (what is kept), and keeps the lights on the left."""

    def __init__(
        self, look: Look, bridge: Bridge, control: ShowControl, overlays: Overlays, bar: StatusBar
    ) -> None:
        super().__init__()
        self.setProperty("kind", "small")
        self._control, self._overlays = control, overlays
        self._air, self._speech, self._translation, self._overlay = (StateLabel(look) for _ in range(4))
        self._behind: dict[str, Backlog] = {}
        self._late_ms: int | None = None
        self._kept: set[tuple[int, int]] = set()
        self._unkept = False
        self._unheard: Problem | None = None  # the microphone of the show
        for light in (self._air, self._speech, self._translation, self._overlay):
            bar.add_left(light)
        bar.add_right(self)
        bridge.backlog.connect(self._fall_behind)
        bridge.cue.connect(self._count)
        bridge.problem.connect(self._fail)
        control.state_changed.connect(self._tell)
        control.checks_changed.connect(self._tell)
        control.began.connect(self._begin)
        overlays.changed.connect(self._tell)
        self.retranslate()

    def set_delay(self, ms: int) -> None:
        """Of the last line: from the end of speech to its subtitle."""
        self._late_ms = ms
        self._tell()

    def retranslate(self) -> None:
        self._tell()

    def _begin(self, _session: object) -> None:
        self._behind.clear()
        self._kept.clear()
        self._late_ms, self._unkept, self._unheard = None, False, None
        self._tell()

    def _fall_behind(self, backlog: Backlog) -> None:
        self._behind[backlog.stage] = backlog
        if backlog.stage == "journal" and not backlog.waiting:
            self._unkept = False
        self._tell()

    def _fail(self, problem: Problem) -> None:
        if problem.code == "journal_failed":
            self._unkept = True
        elif problem.code in _UNHEARD | {"microphone_back"}:
            self._unheard = problem if problem.code != "microphone_back" else None
        self._tell()

    def _count(self, cue: Cue) -> None:
        """A line is one, however many languages it is in and however often it is mended."""
        if cue.final:
            self._kept.add((cue.utterance, cue.part))
            self._tell()

    def _tell(self, _what: object = None) -> None:
        self._air.tell("on_air", self.tr("On air"))  # other pages say it nowhere else
        self._air.setVisible(self._control.on_air)
        self._speech.tell(*self._said_of_speech())
        self._translation.tell(*self._said_of_translation())
        self._overlay.tell(*self._said_of_overlay(), loud=self._overlays.panicking)
        kept = ""
        never = self._control.on_air and self._control.show is not None and not self._control.show.kept
        if never or self._unkept:
            kept = self.tr("not kept")
        elif self._kept:
            kept = self.tr("%n line(s) kept", "", len(self._kept))
        self.setText("  ·  ".join(filter(None, (kept, self.tr("offline")))))

    def _microphone(self) -> Problem | None:
        """What is wrong with it. A show tells by itself; the pre-flight then knows nothing of it."""
        if self._control.on_air:
            return self._unheard
        return next(
            (
                check.problem
                for check in self._control.checks
                if check.what == "microphone" and (check.state is State.BLOCKED or check.code in _UNHEARD)
            ),
            None,
        )

    def _said_of_speech(self) -> tuple[str, str, str]:
        problem = self._microphone()
        if problem is not None and problem.code == "microphone_silent":
            return "look", self.tr("Speech: microphone silent"), words(problem)
        if problem is not None:
            return "look", self.tr("Speech: no microphone"), words(problem)
        behind = self._behind.get("recognizer")
        if behind is not None and behind.behind_ms and self._control.on_air:
            seconds = number(behind.behind_ms / 1000, 1)
            return "look", self.tr("Speech: {0} s behind").format(seconds), ""
        return self._state("speech", self.tr("Speech"))

    def _said_of_translation(self) -> tuple[str, str, str]:
        waiting = sum(
            b.waiting for stage, b in self._behind.items() if stage not in ("recognizer", "journal")
        )
        if waiting and self._control.on_air:
            return "look", self.tr("Translation: %n line(s) behind", "", waiting), ""
        colour, said, tip = self._state("target", self.tr("Translation"))
        if self._control.on_air and self._late_ms is not None:
            seconds = number(self._late_ms / 1000, 1)
            said = self.tr("{0}, {1} s").format(said, seconds)
        return colour, said, tip

    def _said_of_overlay(self) -> tuple[str, str, str]:
        if self._overlays.panicking:
            return "look", self.tr("The audience sees nothing"), words(Problem("overlay_blanked"))
        if self._control.state is Air.PAUSED:
            return "look", self.tr("Overlay: paused"), ""
        colour, said, tip = self._state("overlay", self.tr("Overlay"))
        if self._overlays.key_window is not None:
            said = self.tr("{0} + key window").format(said)
        return colour, said, tip

    def _state(self, what: str, name: str) -> tuple[str, str, str]:
        """The light's colour, its words, and what is wrong in full."""
        checks = [check for check in self._control.checks if check.what == what]
        states = [check.state for check in checks]
        tip = "\n".join(words(check.problem) for check in checks if check.problem is not None)
        if not states or State.WAITING in states:
            return "faint", self.tr("{0}: loading").format(name), tip
        if State.BLOCKED in states:
            return "look", self.tr("{0}: not ready").format(name), tip
        if State.LOOK in states:
            return "look", self.tr("{0}: look").format(name), tip
        return "fine", self.tr("{0}: fine").format(name), tip
