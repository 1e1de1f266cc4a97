"""The microphone while nobody is on the air: its level, and whether it is heard at all."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from livestream_studio.core.level import QUIET_DB
from livestream_studio.core.types import Level, Problem
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.rehearsal import Check, Monitor, State
from livestream_studio.settings import Settings

AGAIN_MS = 3_000  # until one that could not be opened is tried again: it may have been plugged in
_MAY_COME = frozenset("microphone_none microphone_not_found microphone_busy microphone_refused".split())
_GONE = _MAY_COME | {"portaudio_missing"}


class Ear(QObject):
    """`level` carries the microphone's `Level`, `checked` its line of the pre-flight."""

    level = Signal(object)
    checked = Signal(object)

    def __init__(self, holder: SettingsHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._wanted = self._away = False
        self._monitor: Monitor | None = None
        self._last: Monitor | None = None
        self._bridge = Bridge(self)
        self._bridge.level.connect(self._heard)
        self._bridge.problem.connect(self._trouble)
        self._device = holder.value.microphone
        self._state = State.WAITING
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._retry)
        holder.changed.connect(self._follow)

    def listen(self, on: bool) -> None:
        self._wanted = on
        self._settle()

    def give_way(self) -> Monitor | None:
        """A show takes the microphone; the monitor that is given must be joined before."""
        self._away = True
        self._settle()
        return self._last

    def come_back(self) -> None:
        self._away = False
        self._settle()

    def close(self) -> None:
        """Returns when no thread is left."""
        self.listen(False)
        if self._last is not None:
            self._last.join()

    def _settle(self) -> None:
        if not self._wanted or self._away:
            self._rest()
        elif self._monitor is None:
            self._say(State.LOOK, Problem("microphone_unheard"))
            self._monitor = Monitor(self._holder.value, self._bridge, self._last)

    @Slot()
    def _retry(self) -> None:
        if self._monitor is not None:
            self._rest()
            self._monitor = Monitor(self._holder.value, self._bridge, self._last)

    def _rest(self) -> None:
        self._again.stop()
        if self._monitor is not None:
            self._monitor.stop()
            self._last, self._monitor = self._monitor, None

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if settings.microphone != self._device:
            self._device = settings.microphone
            self._rest()
            self._settle()

    @Slot(object)
    def _heard(self, level: Level) -> None:
        if self._monitor is None:  # what it still says comes too late
            return
        if self._state is State.BLOCKED:
            self._say(State.LOOK, Problem("microphone_unheard"))
        self.level.emit(level)
        if level.rms_db >= QUIET_DB and self._state is not State.READY:
            self._say(State.READY, None)

    @Slot(object)
    def _trouble(self, problem: Problem) -> None:
        if self._monitor is None:
            return
        if problem.code == "microphone_back":
            self._say(State.LOOK, Problem("microphone_unheard"))
        else:
            self._say(State.BLOCKED if problem.code in _GONE else State.LOOK, problem)
            if problem.code in _MAY_COME:
                self._again.start()

    def _say(self, state: State, problem: Problem | None) -> None:
        self._state = state
        self.checked.emit(Check("microphone", "", state, problem))
