"""The Live page: its parts, and what happens between them."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from livestream_studio.core.types import Cue, Level, Origin, Session
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.card_screens import CardScreens
from livestream_studio.gui.corrections import Corrections
from livestream_studio.gui.decision_record import DecisionRecord
from livestream_studio.gui.kept_elsewhere import KeptElsewhere
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.pages.live.after_crash import AfterCrash
from livestream_studio.gui.pages.live.after_show import AfterShow
from livestream_studio.gui.pages.live.clearance import Clearance
from livestream_studio.gui.pages.live.keys import Keys
from livestream_studio.gui.pages.live.offers import OfferList
from livestream_studio.gui.pages.live.preflight import Preflight
from livestream_studio.gui.pages.live.remedies import Remedies
from livestream_studio.gui.pages.live.shop import ShopPanels
from livestream_studio.gui.pages.live.side import Side
from livestream_studio.gui.pages.live.states import States
from livestream_studio.gui.pages.live.top_bar import TopBar
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import ShowControl
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.view import TranscriptView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.status_bar import StatusBar
from livestream_studio.gui.work import Work
from livestream_studio.paths import database, decisions

NARROW = 1000  # logical pixels of the page
BEHIND_MS = 150  # models and devices come once the window is painted, and not beside it


class LivePage(Translated, QWidget):
    """Other parts may use `control`, `bridge`, `model` (notices beside lines)."""

    name = "live"
    icon = "radio"

    def __init__(
        self,
        holder: SettingsHolder,
        look: Look,
        notices: Notices,
        actions: Actions,
        pages: Navigator,
        status: StatusBar,
        floor: ShopFloor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder, self._notices, self._pages = holder, notices, pages
        self.floor = floor
        self.bridge = Bridge(self)
        self.control = ShowControl(holder, self.bridge, parent=self)
        self._elsewhere = KeptElsewhere(pages, self.control, holder, self)
        self.overlays = Overlays(holder, self.bridge, self)
        self._record = DecisionRecord(decisions(database()))
        self.cards = CardScreens(holder, floor, self.overlays, self)
        self.corrections = Corrections(self.control, self.bridge, self)
        self.model = TranscriptModel(self)
        self.model.begin(holder.value.source, in_order(holder.value.targets))
        self.view = TranscriptView(look)
        self.view.setModel(self.model)
        self._keys = Keys(actions, self)  # before the buttons, which show them
        self.offers = OfferList(actions)
        self._bar = TopBar(holder, look, actions, self.control)
        self._side = Side(look, actions, self.overlays, self.offers, self.cards.window)
        self.shop = ShopPanels(holder, floor, look, actions, self.bridge, self.control, self.model)
        self.shop.listen_for_enter(self.view)
        self._side.panels.addWidget(self.shop)
        self._states = States(look, self.bridge, self.control, self.overlays, status)
        self._preflight = Preflight(look, actions)
        self._after = AfterShow()
        self._newest = QPushButton()
        self._newest.setIcon(icon("arrow-down-to-line"))
        self._remedies = Remedies(notices, pages, self)
        self._crash = AfterCrash(notices, pages, self)
        Clearance(self.view, self.overlays, self)
        self._library = Work("shop-library", self)
        self._library.done.connect(self._open_shop)
        self._heard = QElapsedTimer()  # since the last level, whose time is the show's
        self._heard_ms = 0
        self._asleep = False  # a picture needs no models and no microphone
        self._arrange()
        self._connect()
        self.retranslate()
        # After the window is there: models, windows and devices come behind it.
        QTimer.singleShot(BEHIND_MS, self, self._wake)

    def title(self) -> str:
        return self.tr("Live")

    # What the window asks

    def may_close(self) -> bool:
        return not self.control.busy

    def close_now(self) -> None:
        self._asleep = True
        self._bar.close_now()
        self._crash.close_now()
        self._library.close()
        self._elsewhere.close()
        self.shop.close_now()
        self.cards.close()
        self.control.close()
        self.corrections.close()
        self.overlays.close()
        self._record.close()

    def demo(self) -> None:
        """Filled as in a show, for pictures."""
        from livestream_studio.gui.pages.live.example import show_example

        self._asleep = True
        show_example(self)

    def open_at(self, what: str) -> None:
        """The demo show, from elsewhere."""
        if what == "demo":
            self.control.play_demo()

    def toggle_key_window(self) -> None:
        self._holder.update(key_window=not self._holder.value.key_window)

    def hold(self) -> None:
        """What is heard and what is shown stand still, for pictures."""
        self._bar.meter.hold()
        self.overlays.main.hold()

    def retranslate(self) -> None:
        self._newest.setText(self.tr("Newest"))
        self._newest.adjustSize()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asleep:
            QTimer.singleShot(BEHIND_MS, self, self._listen)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.control.listen(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.give_way(self.width() < NARROW)
        self._place_newest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place_newest()
        return super().eventFilter(watched, event)

    # Behind it

    def _wake(self) -> None:
        handle = self.window().windowHandle()
        if self.isVisible() and handle is not None and not handle.isExposed():
            QTimer.singleShot(BEHIND_MS, self, self._wake)  # a slow desktop has not painted it yet
        elif not self._asleep:
            self.overlays.open()
            self._library.start(_import_shop)
            self.control.prepare()
            self._crash.look()

    @Slot()
    def _open_shop(self) -> None:
        self.shop.fill()
        self.cards.open()

    def _listen(self) -> None:
        if self.isVisible() and not self._asleep:
            self.control.listen(True)
            self._bar.look_for_microphones()

    def _connect(self) -> None:
        self.bridge.cue.connect(self._accept)
        self.control.level.connect(self._hear)
        self.control.began.connect(self._begin)
        self.control.ended.connect(self._end)
        self.overlays.decided.connect(self._record.note)
        self.control.checks_changed.connect(lambda: self._preflight.set_checks(self.control.checks))
        self.overlays.checked.connect(self.control.put)
        for screens in (self.overlays, self.cards):
            self._pages.tried.connect(screens.wear)
            self._pages.kept.connect(lambda what, to=screens: to.reread() if what == "themes" else None)
        for told in (self.control.told, self.overlays.told, self.cards.told, self.corrections.told):
            told.connect(self._remedies.tell)
        self.model.edited.connect(self.corrections.edit)
        self.model.rowsInserted.connect(lambda *_: self._show_what_there_is())
        self.model.modelReset.connect(self._show_what_there_is)
        self.corrections.marked.connect(self.bridge.cue)
        self.offers.taken.connect(self.corrections.take)
        self.bridge.level.connect(lambda level: self.offers.pass_time(level.at_ms))
        self.view.following_changed.connect(lambda on: self._newest.setVisible(not on))
        self._newest.clicked.connect(self.view.show_newest)
        self.control.state_changed.connect(self._show_what_there_is)
        self._after.opened.connect(self._open_session)
        self._after.cleared.connect(self._clear)
        self.view.viewport().installEventFilter(self)

    def _begin(self, session: Session) -> None:
        self._notices.settle()
        self._record.begin(session.id)
        self.model.begin(session.source, in_order(session.targets))
        self.offers.clear()
        self._heard.invalidate()
        if self.control.engines is not None:
            self.overlays.set_names(*self.control.engines.names())
        self.overlays.set_live(True)
        self._show_what_there_is()
        self.view.setFocus()

    def _end(self, _session: Session) -> None:
        self.overlays.set_live(False)
        self._record.close()

    def _hear(self, level: Level) -> None:
        self._heard_ms = level.at_ms
        self._heard.restart()

    def _accept(self, cue: Cue) -> None:
        late = self._delay(cue)
        self.model.accept(cue, late)
        self.offers.accept(cue)
        if late is not None and cue.text:
            self._states.set_delay(late)

    def _delay(self, cue: Cue) -> int | None:
        """How long after its last word a line is here; None where the sound does not run in real time,
        and where the line was here before and is only mended or hidden."""
        if not cue.final or cue.origin is Origin.SPEECH or not self._heard.isValid():
            return None
        at = self.model.find((cue.utterance, cue.part))
        if at >= 0 and cue.language in self.model.row(at).delays:
            return None
        late = self._heard_ms + self._heard.elapsed() - cue.end_ms
        return late if late >= 0 else None

    def _open_session(self) -> None:
        if self.control.session is not None:
            self._pages.go("sessions", self.control.session.id)

    def _clear(self) -> None:
        self.model.begin(self._holder.value.source, in_order(self._holder.value.targets))
        self.offers.clear()
        self._bar.expect_show()

    def _show_what_there_is(self, _state: object = None) -> None:
        shown = self.model.rowCount() > 0 or self.control.on_air or self.control.show is not None
        over = shown and not self.control.busy and self.control.session is not None
        self._after.setVisible(over)
        self._stack.setCurrentWidget(self.view if shown else self._preflight)
        self._newest.setVisible(shown and not self.view.following)

    def _place_newest(self) -> None:
        viewport = self.view.viewport()
        size = self._newest.sizeHint()
        x = (viewport.width() - size.width()) // 2
        self._newest.setGeometry(x, viewport.height() - size.height() - 16, size.width(), size.height())
        self._newest.raise_()

    def _arrange(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._preflight)
        self._stack.addWidget(self.view)
        self._newest.setParent(self.view.viewport())
        self._newest.hide()
        left = QVBoxLayout()
        left.setContentsMargins(0, 8, 0, 0)
        left.addLayout(self._stack, 1)
        left.addWidget(self._after)
        body = QHBoxLayout()
        body.addLayout(left, 1)
        body.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.addWidget(self._bar)
        whole.addLayout(body, 1)
        for layout in (body, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)


def _import_shop() -> None:
    """In a thread of its own, for the window would stand still meanwhile."""
    import livestream_studio.store.catalogue  # noqa: F401
