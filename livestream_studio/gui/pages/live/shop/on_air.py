"""The product on air: its card as the host sees it, its time, its offer."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from livestream_studio.commerce.card import Card
from livestream_studio.commerce.running_order import Mark
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.shop.said import Said
from livestream_studio.gui.products.card_widget import ProductCard
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.thumbnails import Thumbnails
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel

TICK_MS = 1000
OFFERS = ((5, 0), (10, 0), (10, 50), (15, 0))  # minutes and pieces that are offered; 0: without


class OnAir(Translated, QWidget):
    def __init__(
        self,
        floor: ShopFloor,
        look: Look,
        actions: Actions,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._floor, self._said, self._actions = floor, Said(floor, self), actions
        self._keys: dict[str, QToolButton] = {}
        self._card: Card | None = None
        self._heading, self._nothing = SectionLabel(), QLabel(wordWrap=True)
        self._time = QLabel(wordWrap=True)
        self._nothing.setProperty("kind", "dim")
        self._before, self._next, self._off = (
            self._button(actions, id, name)
            for id, name in (
                ("product.previous", "arrow-left"), ("product.next", "arrow-right"), ("product.off", "x"),
            )
        )  # fmt: skip
        self._product = ProductCard(look, thumbnails, live=True)
        self._offer, self._marks, self._sold = QPushButton(), QPushButton(), QPushButton()
        for button in (self._offer, self._marks):
            button.setMenu(QMenu(button))
        self._offer.setIcon(icon("clock"))
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._arrange()
        floor.card_changed.connect(self.show_card)
        floor.order_changed.connect(self._show_time)
        actions.changed.connect(self._show_keys)
        self._sold.clicked.connect(lambda: floor.sell())
        self.retranslate()
        self.show_card(None)

    def show_card(self, card: Card | None) -> None:
        self._card = card
        product = self._floor.on_air if card is not None else None
        for widget in (self._product, self._offer, self._marks, self._off, self._time):
            widget.setVisible(product is not None)
        self._nothing.setVisible(product is None)
        order = self._floor.known_order
        turn = order.turn(order.current)
        countdown = turn.countdown if turn else None
        self._sold.setVisible(bool(product and countdown and countdown.pieces))
        if product is not None and card is not None:
            self._said.put(self._product, product, card)
            self._fill_marks(turn.mark if turn else Mark.NONE)
        (self._tick.start if product is not None else self._tick.stop)()
        self._show_time()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("On air now"))
        for button, words in (
            (self._before, self.tr("Product before")),
            (self._next, self.tr("Next product")),
            (self._off, self.tr("Take it off")),
        ):
            button.setAccessibleName(words)
        self._show_keys()
        self._nothing.setText(self.tr("No product is shown."))
        self._marks.setText(self.tr("Mark"))
        self._sold.setText(self.tr("One sold"))
        self._offer.setText(self.tr("Countdown"))
        menu = self._offer.menu()
        menu.clear()
        for minutes, pieces in OFFERS:
            words = self.tr("%n minute(s)", None, minutes)
            if pieces:
                words = self.tr(", ").join((words, self.tr("%n piece(s)", None, pieces)))
            menu.addAction(words).triggered.connect(
                lambda _=False, minutes=minutes, pieces=pieces: self._floor.count_down(minutes, pieces)
            )
        menu.addAction(self.tr("End the countdown")).triggered.connect(lambda: self._floor.count_down(0))
        self._show_time()
        if self._card is not None:
            self.show_card(self._card)

    def _fill_marks(self, now: Mark) -> None:
        menu = self._marks.menu()
        menu.clear()
        for mark, words in ((Mark.LAST, self.tr("Last pieces")), (Mark.SOLD_OUT, self.tr("Sold out"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(mark is now)
            action.triggered.connect(lambda _=False, mark=mark: self._floor.mark(mark))

    def _show_keys(self, _id: str = "") -> None:
        for id, button in self._keys.items():
            words = (button.accessibleName(), self._actions.key_text(id))
            button.setToolTip("  ".join(filter(None, words)))

    def _button(self, actions: Actions, id: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setIconSize(QSize(16, 16))
        made.setMinimumSize(32, 32)
        made.setProperty("kind", "quiet")
        made.clicked.connect(actions.action(id).trigger)
        self._keys[id] = made
        return made

    def _show_time(self) -> None:
        order, now = self._floor.known_order, self._floor.now_ms
        turn = order.turn(order.current)
        if turn is None:
            return
        spent = clock(order.spent_ms(turn.product, now))
        planned = turn.planned_ms
        words = self.tr("{0} of {1}").format(spent, clock(planned)) if planned else spent
        countdown = turn.countdown
        if countdown is not None:
            left, pieces = countdown.left_ms(now), countdown.left
            said = [clock(left)] if left is not None else []
            said += [self.tr("%n piece(s)", None, pieces)] if pieces is not None else []
            if countdown.over(now):
                said = [self.tr("over")]
            words += "  ·  " + self.tr("offer: {0}").format(self.tr(", ").join(said))
        self._time.setText(words)
        kind = "look" if planned and order.over_ms(turn.product, now) > 0 else "small"
        if self._time.property("kind") != kind:
            self._time.setProperty("kind", kind)
            self._time.style().unpolish(self._time)
            self._time.style().polish(self._time)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._heading, 1)
        for button in (self._before, self._next, self._off):
            head.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(8)
        for each in (self._offer, self._marks):
            below.addWidget(each)
        for each in (self._offer, self._marks, self._sold):
            each.setMinimumHeight(32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._nothing, self._product, self._time):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self._sold)


def clock(ms: int) -> str:
    """Minutes and seconds, begun seconds counted."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    return f"{minutes:02d}:{seconds:02d}"
