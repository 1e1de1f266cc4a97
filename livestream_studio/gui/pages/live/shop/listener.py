"""Listens to what the host says: products that are named, prices that are said wrong. Beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from livestream_studio import shop
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.core.types import Cue, Origin, StudioError
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.work import Work
from livestream_studio.settings import Settings

if TYPE_CHECKING:  # the ear is imported when a show needs it
    from livestream_studio.commerce.ear import Ear, Heard
    from livestream_studio.commerce.mentions import Mentions


class Listener(QObject):
    """`heard` carries each `Heard`. The ear is made when it is first needed, and anew when the catalogue
    or the spoken language is another one; lines wait for it."""

    heard = Signal(object)
    told = Signal(object)

    def __init__(self, holder: SettingsHolder, floor: ShopFloor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._floor = holder, floor
        self._ear: Ear | None = None
        self._old = False
        self._found: list[Heard] = []
        self._cues: list[Cue] = []
        self._language = holder.value.source
        self._making, self._listening = Work("ear", self), Work("listen", self)
        self._making.done.connect(self._made)
        self._making.failed.connect(self._failed)
        self._listening.done.connect(self._done)
        self._listening.failed.connect(self._failed)
        floor.catalogue_changed.connect(self.forget)
        holder.changed.connect(self._follow)

    @property
    def busy(self) -> bool:
        return self._making.running or self._listening.running or bool(self._cues)

    def prepare(self) -> None:
        """Before a show, so that its first line need not wait."""
        if self._ear is None and not self._making.running:
            self._making.start(shop.listening, self._holder.value.source)

    def forget(self) -> None:
        """What is known of the products is old."""
        self._ear, self._old = None, self._making.running

    def accept(self, cue: Cue) -> None:
        """Any cue; only final ones of the spoken language are listened to."""
        if cue.final and cue.origin is Origin.SPEECH:
            self._cues.append(cue)
            self._go()

    def close(self) -> None:
        self._cues = []
        self._making.close()
        self._listening.close()

    def _go(self) -> None:
        if self._ear is None:
            self.prepare()
        elif not self._listening.running and self._cues:
            cues, self._cues = self._cues, []
            self._listening.start(self._listen, self._ear, self._floor.order, cues)

    def _listen(self, ear: Ear, order: RunningOrder, cues: list[Cue]) -> list[Heard]:
        """In a thread; `_found` is this thread's alone while it runs."""
        self._found = []
        ear.follow(order)
        for cue in cues:
            ear.accept(cue)
        return self._found

    def _made(self, mentions: Mentions) -> None:
        if self._old:  # the catalogue changed meanwhile
            self._old = False
            self.prepare()
            return
        from livestream_studio.commerce.ear import Ear

        self._ear = Ear(
            mentions,
            self._floor.rates.currencies,
            self._floor.today,
            lambda heard: self._found.append(heard),
        )
        self._go()

    def _done(self, found: list[Heard]) -> None:
        for heard in found:
            self.heard.emit(heard)
        self._go()

    def _failed(self, error: StudioError) -> None:
        self._cues = []
        self.told.emit(error.problem)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if settings.source != self._language:
            self._language = settings.source
            self.forget()
