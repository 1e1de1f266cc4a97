"""The bar above the transcript: who speaks, for whom, am I heard, how long; and the one red button."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from livestream_studio import languages
from livestream_studio.core.types import StudioError
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.languages_chosen import with_source
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.meter import Meter
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import Air, ShowControl
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.transcript.painting import clock
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.icon_sign import IconSign
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.language_toggles import LanguageToggles
from livestream_studio.gui.work import Work
from livestream_studio.rehearsal import microphones
from livestream_studio.settings import Settings

HEIGHT = 56


class TopBar(Translated, QFrame):
    """Languages and microphone can be chosen while nobody is on the air."""

    def __init__(
        self,
        holder: SettingsHolder,
        look: Look,
        actions: Actions,
        control: ShowControl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._holder, self._control = holder, control
        codes = [code for code in NAMES if code in languages.codes()]
        self._source, self._targets, self._microphone = Choice(), LanguageToggles(codes), Choice()
        self._source.set_options([(code, NAMES[code]) for code in codes])
        self._source.setMinimumContentsLength(6)
        self._microphone.setMinimumContentsLength(12)
        self._microphone.setMinimumWidth(88)
        self._microphone.setMaximumWidth(260)
        self._arrow = QLabel("→")
        self._arrow.setProperty("kind", "dim")
        self._sign = IconSign("mic")
        self.meter = Meter(look)
        self._time = QLabel()
        self._time.setFont(faces.face(faces.BODY))
        self._time.setMinimumWidth(64)
        self._live = KeyButton(actions, "live.toggle", "primary")
        self._live.setMinimumHeight(36)
        self._names: list[str] = []
        self._work = Work("microphones", self)
        self._tick = QTimer(self, interval=250)
        self._connect()
        self._arrange()
        self.retranslate()
        self._follow_settings(holder.value)
        self._follow_air(control.state)

    def expect_show(self) -> None:
        """The last one is put away: its time too, and the next key is for the next."""
        self._time.clear()
        self._live.setFocus()

    def look_for_microphones(self) -> None:
        if not self._work.running:
            self._work.start(_found)

    def close_now(self) -> None:
        self._tick.stop()
        self._work.close()

    def retranslate(self) -> None:
        self._source.setAccessibleName(self.tr("Spoken language"))
        self._source.setToolTip(self._source.accessibleName())
        self._microphone.setAccessibleName(self.tr("Microphone"))
        self._microphone.setToolTip(self._microphone.accessibleName())
        self._time.setAccessibleName(self.tr("Time on air"))
        self._set_microphones()
        self._follow_air(self._control.state)

    def _connect(self) -> None:
        self._source.picked.connect(
            lambda code: self._holder.update(**with_source(self._holder.value, str(code)))
        )
        self._targets.picked.connect(self._choose_targets)
        self._microphone.picked.connect(lambda name: self._holder.update(microphone=name))
        self._holder.changed.connect(self._follow_settings)
        self._control.state_changed.connect(self._follow_air)
        self._control.level.connect(self._hear)
        self._work.done.connect(self._list)
        self._tick.timeout.connect(self._show_time)

    def _choose_targets(self, codes: tuple[str, ...]) -> None:
        """At least one stays: a show without subtitles is none."""
        if codes:
            self._holder.update(targets=codes)
        else:
            self._follow_settings(self._holder.value)

    def _follow_settings(self, settings: Settings) -> None:
        self._source.set_value(settings.source)
        self._targets.set_value(settings.targets, without=settings.source)
        self._set_microphones()

    def _follow_air(self, state: Air) -> None:
        free = state in (Air.IDLE, Air.READY) or (state is Air.PREPARING and not self._control.busy)
        for widget in (self._source, self._targets, self._microphone):
            widget.setEnabled(free)
        if free:
            self._tick.stop()
        else:
            self._tick.start()
        self._time.setProperty("kind", "dim" if state is not Air.LIVE else "")
        self._live.setProperty("kind", "primary" if free else "live")
        self._live.style().polish(self._live)
        self._time.style().polish(self._time)
        begins = state is Air.PREPARING and (self._control.busy or self._control.waited_for)
        self._live.set_words(
            {
                Air.PREPARING: self.tr("Starting…") if begins else self.tr("Go live"),
                Air.STOPPING: self.tr("Stopping…"),
                Air.LIVE: self.tr("Stop"),
                Air.PAUSED: self.tr("Stop"),
            }.get(state, self.tr("Go live"))
        )
        if state in (Air.PAUSED, Air.READY, Air.IDLE):
            self.meter.quiet()  # until the microphone is heard again
        self._show_time()

    def _show_time(self) -> None:
        ms = self._control.on_air_ms
        hours = "" if ms >= 3_600_000 else "0:"
        self._time.setText(f"{hours}{clock(ms)}" if ms >= 1000 or self._control.on_air else "")

    def _hear(self, level: object) -> None:
        if self._control.state is not Air.PAUSED:
            self.meter.hear(level)  # type: ignore[arg-type]

    def _list(self, names: list[str]) -> None:
        self._names = names
        self._set_microphones()

    def _set_microphones(self) -> None:
        chosen = self._holder.value.microphone
        names = self._names if not chosen or chosen in self._names else [*self._names, chosen]
        self._microphone.set_options([("", self.tr("System")), *((name, name) for name in names)])
        self._microphone.set_value(chosen)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        for widget in (self._source, self._arrow, self._targets, self._sign, self._microphone):
            row.addWidget(widget)
        row.addWidget(self.meter, 1)
        row.addWidget(self._time)
        row.addStretch(1)
        row.addWidget(self._live)
        self.meter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.meter.setMaximumWidth(240)
        self._source.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._microphone.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(HEIGHT)


def _found() -> list[str]:
    """None where there is no sound system: the pre-flight says so."""
    try:
        return microphones()
    except StudioError:
        return []
