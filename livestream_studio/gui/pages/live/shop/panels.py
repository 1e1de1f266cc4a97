"""The shop's part of the Live page: its panels, its keys, and what they do with what is heard."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from livestream_studio.commerce.types import Money
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.figures import percent
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.shop.heard import HeardList
from livestream_studio.gui.pages.live.shop.listener import Listener
from livestream_studio.gui.pages.live.shop.name_check import NameCheck
from livestream_studio.gui.pages.live.shop.on_air import OnAir
from livestream_studio.gui.pages.live.shop.running import RunningList
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.thumbnails import Thumbnails
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import Air, ShowControl
from livestream_studio.gui.transcript.model import Key, TranscriptModel
from livestream_studio.gui.translated import Translated

if TYPE_CHECKING:  # the ear is imported when a show needs it
    from livestream_studio.commerce.ear import Heard
    from livestream_studio.commerce.spoken_price import PriceDoubt


class ShopPanels(Translated, QWidget):
    """What is on air, what was heard, what comes next. `listen_for_enter` gives Enter its meaning in the
    transcript."""

    def __init__(
        self,
        holder: SettingsHolder,
        floor: ShopFloor,
        look: Look,
        actions: Actions,
        bridge: Bridge,
        control: ShowControl,
        lines: TranscriptModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._floor, self._control, self._lines = floor, control, lines
        self._doubts: dict[Key, tuple[PriceDoubt, ...]] = {}
        lines.modelReset.connect(self._doubts.clear)
        self._thumbnails = Thumbnails(self)
        self._define(actions)
        self.on_air = OnAir(floor, look, actions, self._thumbnails)
        self.heard = HeardList(holder, floor, look, actions, self._thumbnails)
        self.running = RunningList(floor, look)
        self.names = NameCheck(floor, self.running, look, actions)
        self.listener = Listener(holder, floor, self)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # as wide as there is room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for panel in (self.on_air, self.names, self.heard, self.running, self.heard.by_itself):
            column.addWidget(panel)
        bridge.cue.connect(self.listener.accept)
        self.listener.heard.connect(self.hear)
        self.listener.told.connect(floor.told)
        control.state_changed.connect(self._follow)
        control.ended.connect(lambda _session: self.heard.clear())
        self.retranslate()

    def listen_for_enter(self, view: QWidget) -> None:
        view.installEventFilter(self)

    @Slot(object)
    def hear(self, heard: Heard) -> None:
        """Mentions are offered; a price that was said wrong is told beside its line, to the host alone."""
        self.heard.tell(heard)
        if heard.doubts:
            key = (heard.utterance, heard.part)
            self._doubts[key] = heard.doubts
            self._warn(key)

    def fill(self) -> None:
        """With the running order and the product on air as they were left."""
        if self._floor.order.turns:
            self.running.reload()
            self._floor.open()

    def close_now(self) -> None:
        self.listener.close()
        self.running.close_now()
        self._thumbnails.close()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The shop"))
        for key in self._doubts:
            self._warn(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() == Qt.KeyboardModifier.NoModifier and self.heard.take():
                return True
        return super().eventFilter(watched, event)

    def _follow(self, air: Air) -> None:
        """The turn's time runs while the show does."""
        if air is Air.LIVE:
            self._floor.rest(False)
            self.listener.prepare()
        elif air is not Air.PREPARING:
            self._floor.rest(True)

    def _warn(self, key: Key) -> None:
        self._lines.set_notice(key, "  ·  ".join(map(self._doubt, self._doubts[key])))

    def _doubt(self, doubt: PriceDoubt) -> str:
        words = {
            "price_differs": self.tr("Price: the catalogue says {known}, {said} was said"),
            "list_price_differs": self.tr("Old price: the catalogue says {known}, {said} was said"),
            "list_price_said": self.tr("The old price {said} was said; now it is {known}"),
            "discount_differs": self.tr("Discount: {known} by the catalogue, {said} was said"),
            "bundle_costs_more": self.tr("Together {said}: one by one it is {known}"),
        }.get(doubt.code, self.tr("Price: the catalogue says {known}, {said} was said"))
        return words.format(known=self._sum(doubt.known), said=self._sum(doubt.said))

    def _sum(self, value: Money | Decimal) -> str:
        if isinstance(value, Money):
            return self._floor.rates.currencies.written(value, QLocale().name()[:2])
        return percent(value)

    def _define(self, actions: Actions) -> None:
        for id, key, text, slot in (
            ("product.next", "Alt+Right", lambda: self.tr("Next product"), lambda: self._floor.step(1)),
            ("product.previous", "Alt+Left", lambda: self.tr("Product before"), lambda: self._floor.step(-1)),
            ("product.off", "", lambda: self.tr("Take the product off"), self._floor.take_off),
            ("heard.show", "F9", lambda: self.tr("Show the product that was heard"), self._show_heard),
            ("name.approve", "Shift+F9", lambda: self.tr("Approve a machine's name"), self._approve_name),
        ):
            actions.define(id, key, text, slot)

    def _approve_name(self) -> None:
        self.names.approve()

    def _show_heard(self) -> None:
        self.heard.take()
