"""The show as the window sees it: made ready behind the window, started, paused, stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot

from livestream_studio import paths, rehearsal
from livestream_studio.core.ports import CueSink
from livestream_studio.core.types import Cue, Problem, Session, StudioError
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.ear import Ear
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_checks import ShowChecks
from livestream_studio.gui.work import Work
from livestream_studio.rehearsal import Check, Engines, Monitor
from livestream_studio.running import Show
from livestream_studio.settings import Settings

HOST = "host"  # who corrects in this window, as the journal has it
LOOK_S = 0.1  # between two looks whether the show should stop
_Wish = tuple[Path | None, bool, str]  # the recording, if it is one; in real time; its title


class Air(StrEnum):
    """Where the show stands."""

    IDLE = "idle"  # nothing is loaded, or it could not be
    PREPARING = "preparing"
    READY = "ready"
    LIVE = "live"
    PAUSED = "paused"
    STOPPING = "stopping"


class ShowControl(QObject):
    """Owns the models, the pre-flight and the show. Nothing here keeps the window waiting.

    `began` carries the `Session`, `ended` too; `told` every `Problem` of the show and its preparation,
    `level` the microphone's, on the air or not. What the settings say counts from the next show on.
    """

    state_changed = Signal(object)
    checks_changed = Signal()
    began = Signal(object)
    ended = Signal(object)
    told = Signal(object)
    level = Signal(object)
    _checked = Signal(object)
    _started = Signal(object)

    def __init__(
        self,
        holder: SettingsHolder,
        bridge: Bridge,
        sinks: Iterable[CueSink] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder, self._bridge, self._sinks = holder, bridge, tuple(sinks)
        self._ear = Ear(holder, self)
        self.state = Air.IDLE
        self.engines: Engines | None = None
        self.show: Show | None = None
        self.session: Session | None = None  # of the last show
        self._checks = ShowChecks(lambda: self.engines, self)
        self._prepared_for: tuple[object, ...] = ()
        self._wish: _Wish | None = None
        self._stop = threading.Event()
        self._preparing, self._running = Work("prepare", self), Work("show", self)
        self._time = QElapsedTimer()
        self._aired_ms = 0
        self._pretending = False
        self._connect()

    # What a page asks

    @property
    def on_air(self) -> bool:
        return self.state in (Air.LIVE, Air.PAUSED)

    @property
    def busy(self) -> bool:
        """A show runs, begins or ends: closing the window would end it."""
        return self._running.running

    @property
    def waited_for(self) -> bool:
        """Somebody wants to go live as soon as the models are loaded."""
        return self._wish is not None

    @property
    def on_air_ms(self) -> int:
        """Since the show began; of the last one where none runs."""
        return self._time.elapsed() if self._time.isValid() else self._aired_ms

    @property
    def checks(self) -> list[Check]:
        """The pre-flight, in the order in which a host goes through it."""
        return self._checks.all

    # What a page does

    def prepare(self) -> None:
        """Loads what the settings ask for, unless it is loaded already."""
        if self._running.running or self._preparing.running:
            return
        wanted = rehearsal.models_of(self._holder.value)
        if self.engines is not None and wanted == self._prepared_for:
            if self._wish is None:
                self._set(Air.READY)
            return
        self.engines, self._prepared_for = None, wanted
        self._checks.wait_for(self._holder.value.source, self._holder.value.targets)
        self._set(Air.PREPARING)
        self._preparing.start(self._load, self._holder.value)

    def go_live(self, file: Path | None = None, *, realtime: bool = True, title: str = "") -> None:
        """From the microphone, or from `file` as if it were one. While models load, as soon as they are."""
        if self._running.running:
            return
        self._wish = (file, realtime, title)
        self.prepare()
        self._grant()
        self.state_changed.emit(self.state)

    def play_demo(self, *, realtime: bool = True) -> None:
        file = paths.assets() / "demo" / f"{self._holder.value.source}.ogg"
        self.go_live(file, realtime=realtime, title=self.tr("Demo show"))

    def stop(self) -> None:
        """What was said before is still translated, kept and shown; then `ended`."""
        if self._wish is not None:
            self._wish = None
            self.state_changed.emit(self.state)
        if self._running.running and not self._stop.is_set():
            self._stop.set()
            self._set(Air.STOPPING)

    def pause(self, on: bool) -> None:
        """Nothing is captioned while it is on; the session goes on."""
        if self.show is not None and self.on_air:
            self.show.pause(on)
            self._set(Air.PAUSED if on else Air.LIVE)

    def amend(self, cue: Cue, *, anew: bool = False) -> bool:
        """The host's version of a line. False where no show runs."""
        return self.show is not None and self.show.amend(cue, HOST, anew=anew)

    def listen(self, on: bool) -> None:
        """Whether the microphone is heard while nobody is on the air: for its meter, and the pre-flight."""
        self._ear.listen(on)

    def put(self, check: Check) -> None:
        """A line of the pre-flight that somebody else has looked at."""
        self._checks.put(check)

    def look(self) -> None:
        """Whether all that a show needs is still there; also done every few seconds."""
        self._checks.look()

    def pretend(self, state: Air, on_air_ms: int) -> None:
        """For pictures of a show that does not run, whose models nobody needs."""
        self._pretending = True
        self._aired_ms = on_air_ms
        self._set(state)

    def close(self) -> None:
        """Ends everything and keeps everything; returns when no thread is left."""
        self._stop.set()
        for work in (self._running, self._preparing, self._checks):
            work.close()
        self._ear.close()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._checked.connect(self.put, queued)
        self._started.connect(self._begin, queued)
        self._preparing.done.connect(self._prepared)
        self._preparing.failed.connect(self._unprepared)
        self._running.done.connect(self._end)
        self._running.failed.connect(self._failed)
        self._checks.changed.connect(self.checks_changed)
        self._checks.worse.connect(self._warn)
        self._bridge.problem.connect(self.told)
        self._bridge.level.connect(self.level)
        self._ear.level.connect(self.level)
        self._ear.checked.connect(self.put)
        self._holder.changed.connect(self._follow)

    def _set(self, state: Air) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _load(self, settings: Settings) -> Engines:
        for check in rehearsal.keeping():
            self._checked.emit(check)
        told = self._checked.emit
        return Engines(settings, settings.source, settings.targets, show=settings.show, told=told)

    @Slot(object)
    def _prepared(self, engines: Engines) -> None:
        if rehearsal.models_of(self._holder.value) != self._prepared_for:
            self.prepare()
            return
        self.engines = engines
        if self._wish is None:
            self._set(Air.READY)
        self._checks.watch()
        self._grant()

    @Slot(object)
    def _unprepared(self, error: StudioError) -> None:
        if rehearsal.models_of(self._holder.value) != self._prepared_for:
            self.prepare()
            return
        self._checks.block(error.problem)
        if self._wish is not None:
            self.told.emit(error.problem)
        self._wish, self._prepared_for = None, ()
        self._set(Air.IDLE)

    def _grant(self) -> None:
        if self._wish is None or self.engines is None or self._preparing.running:
            return
        wish, self._wish = self._wish, None
        self._stop.clear()
        monitor = self._ear.give_way()
        self._set(Air.PREPARING)
        self._running.start(self._run, self.engines, self._holder.value, monitor, wish)

    def _run(self, engines: Engines, settings: Settings, monitor: Monitor | None, wish: _Wish) -> None:
        """The whole show, in its thread."""
        if monitor is not None:
            monitor.join()
        file, realtime, title = wish
        show = engines.live(settings, (self._bridge, *self._sinks), file=file, realtime=realtime, title=title)
        self._started.emit(show)
        show.start()
        while not show.wait(LOOK_S):
            if self._stop.is_set():
                show.stop()
                return

    @Slot(object)
    def _begin(self, show: Show) -> None:
        self.show, self.session = show, show.session
        self._time.start()
        self.began.emit(show.session)
        if not self._stop.is_set():
            self._set(Air.LIVE)

    @Slot(object)
    def _end(self, _nothing: object = None) -> None:
        show, self.show = self.show, None
        self._aired_ms = self.on_air_ms
        self._time.invalidate()
        if show is not None:
            self.ended.emit(show.session)
        self._ear.come_back()
        self.prepare()
        self._grant()
        self.look()

    @Slot(object)
    def _failed(self, error: StudioError) -> None:
        self.told.emit(error.problem)
        self._end()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if self.state is not Air.IDLE and not self._pretending:
            self.prepare()

    @Slot(object)
    def _warn(self, problem: Problem) -> None:
        if self.on_air:
            self.told.emit(problem)
