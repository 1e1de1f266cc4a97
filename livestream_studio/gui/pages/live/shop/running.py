"""What comes next: products with their minutes, dragged into another order; and a field that finds one."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.commerce.running_order import Mark, Turn
from livestream_studio.commerce.types import Product
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.live.shop.said import Said
from livestream_studio.gui.products.finder import Newest
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.tables.delegate import write
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.search_field import SearchField
from livestream_studio.gui.widgets.section_label import SectionLabel

HIGH, MOST_SHOWN, MOST_FOUND, MINUTE, TICK_MS = 32, 8, 5, 60_000, 1000
ID_ROLE, RIGHT_ROLE, STATE_ROLE = (int(Qt.ItemDataRole.UserRole) + n for n in range(3))


class _Lines(QStyledItemDelegate):
    """A name on the left, minutes on the right; what was shown is dim, what is on air has a bar."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette, room = self._look.palette, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(palette.raised))
        state = index.data(STATE_ROLE)
        if state == "now":
            painter.fillRect(QRectF(room.left(), room.top() + 6, 3, room.height() - 12), QColor(palette.fine))
        ink = palette.dim if state == "gone" else palette.text
        right = index.data(RIGHT_ROLE) or ""
        beside = QFontMetricsF(faces.face(faces.SMALL)).horizontalAdvance(right) + 16 if right else 8
        words = room.adjusted(10, 0, -beside, 0)
        write(painter, words, index.data(Qt.ItemDataRole.DisplayRole) or "", faces.face(faces.BODY), ink)
        told = palette.look if state == "barred" else palette.dim
        write(painter, room.adjusted(0, 0, -8, 0), right, faces.face(faces.SMALL), told, right=True)
        painter.restore()


class RunningList(Translated, QWidget):
    """Dragging orders it, Enter or a double click shows, Delete takes out."""

    def __init__(self, floor: ShopFloor, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor, self._said = floor, Said(floor, self)
        self._finder = Newest(lambda text: floor.store.search(text, MOST_FOUND), "find-product", self)
        self._filled = self._wanted = ""  # what was searched for, and what is to be shown once it is found
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._heading, self._behind = SectionLabel(), QLabel()
        self._behind.setProperty("kind", "small")
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("kind", "dim")
        self.search, self.found, self.list = SearchField(), QListWidget(), QListWidget()
        self.minutes, self._out = QSpinBox(), QPushButton()
        self.minutes.setRange(0, 240)
        self.minutes.setMinimumHeight(32)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.minutes.lineEdit().setTextMargins(0, 0, 8, 0)
        self._out.setMinimumHeight(32)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        for each in (self.list, self.found):
            each.setItemDelegate(_Lines(look, each))
            each.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_first(self) -> None:
        """The first product that the field found goes on air; never one of an older search, for Enter comes
        sooner than the answer."""
        self._wanted = self.search.text().strip()
        if self._wanted == self._filled:
            self._show_found(0)

    def close_now(self) -> None:
        self._finder.close()

    def reload(self) -> None:
        order = self._floor.known_order
        products = self._floor.products(turn.product for turn in order.turns)
        chosen = self.chosen()
        places = [turn.product for turn in order.turns]
        now = places.index(order.current) if order.current in places else -1
        self.list.blockSignals(True)
        self.list.clear()
        for at, turn in enumerate(order.turns):
            item = QListWidgetItem(self._name(turn, products.get(turn.product)))
            item.setData(ID_ROLE, turn.product)
            product = products.get(turn.product)
            card = self._floor.card_of(product) if product is not None else None
            barred = self._said.barred(card) if card is not None else ""
            sold_out = card is not None and card.mark is Mark.SOLD_OUT
            item.setData(RIGHT_ROLE, barred or (self.tr("sold out") if sold_out else self._minutes(turn)))
            gone = sold_out or at < now
            state = "now" if at == now else "gone" if gone else "barred" if barred else "next"
            item.setData(STATE_ROLE, state)
            self.list.addItem(item)
            if turn.product == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        rows = min(MOST_SHOWN, len(order.turns))
        self.list.setFixedHeight(rows * HIGH + 2)
        self.list.setVisible(rows > 0)
        self._hint.setVisible(rows == 0)
        if now >= 0:
            self.list.scrollToItem(self.list.item(now))
        (self._tick.start if order.since_ms else self._tick.stop)()
        self._show_time()
        self._follow()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Next"))
        self.search.set_words(self.tr("Find and show"))
        self._hint.setText(
            self.tr("The running order is empty: find a product, or put some in on the page Products.")
        )
        self.list.setAccessibleName(self.tr("The running order"))
        self.found.setAccessibleName(self.tr("Products that were found"))
        self.minutes.setAccessibleName(self.tr("Planned minutes"))
        self.minutes.setSuffix(self.tr(" min"))
        self._out.setText(self.tr("Take out"))
        self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.list and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._take_out()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down and self.found.count():
                self.found.setFocus()
                self.found.setCurrentRow(0)
                return True
        return super().eventFilter(watched, event)

    # Behind it

    def _name(self, turn: Turn, product: Product | None) -> str:
        name = product.name(QLocale().name()[:2]) if product else self.tr("(gone from the catalogue)")
        return f"{turn.number}  {name}" if turn.number else name

    def _minutes(self, turn: Turn) -> str:
        planned = turn.planned_ms // MINUTE
        return self.tr("{0} min").format(planned) if planned else ""

    def _show_time(self) -> None:
        order, now = self._floor.known_order, self._floor.now_ms
        behind, left = round(order.behind_ms(now) / MINUTE), round(order.left_ms(now) / MINUTE)
        words = self.tr("{0} min left").format(left) if left else ""
        if behind > 0:
            words = self.tr(", ").join(filter(None, (words, self.tr("{0} min behind").format(behind))))
        self._behind.setText(words)

    def chosen(self) -> str:
        """The id of the product whose turn is selected; "" for none."""
        item = self.list.currentItem()
        return str(item.data(ID_ROLE)) if item is not None else ""

    def _follow(self, _item: object = None) -> None:
        turn = self._floor.known_order.turn(self.chosen())
        self.minutes.setVisible(turn is not None)
        self._out.setVisible(turn is not None)
        if turn is not None:
            self.minutes.blockSignals(True)
            self.minutes.setValue(turn.planned_ms // MINUTE)
            self.minutes.blockSignals(False)

    def _dragged(self) -> None:
        """The list's own order is what the host wants."""
        order = self._floor.order
        for at in range(self.list.count()):
            order = order.move(str(self.list.item(at).data(ID_ROLE)), at)
        self._floor.put(order)

    def _plan(self, minutes: int) -> None:
        self._floor.put(self._floor.order.change(self.chosen(), planned_ms=minutes * MINUTE))

    def _take_out(self) -> None:
        if chosen := self.chosen():
            self._floor.put(self._floor.order.remove(chosen))

    def _open(self, item: QListWidgetItem) -> None:
        product = self._floor.product(str(item.data(ID_ROLE)))
        if product is not None:
            self._floor.show(product)

    def _seek(self, text: str) -> None:
        self._wanted = ""
        if text.strip():
            self._finder.ask(text.strip())
        else:
            self._fill("", [])

    def _found(self, text: str, hits: list[object]) -> None:
        if text == self.search.text().strip():
            self._fill(text, [hit.product for hit in hits])  # type: ignore[attr-defined]
            if text == self._wanted:
                self._show_found(0)

    def _fill(self, text: str, products: list[Product]) -> None:
        self._filled = text
        self.found.clear()
        for product in products:
            item = QListWidgetItem(product.name(QLocale().name()[:2]))
            item.setData(ID_ROLE, product.id)
            item.setData(RIGHT_ROLE, product.sku)
            item.setData(STATE_ROLE, "next")
            self.found.addItem(item)
        self.found.setFixedHeight(len(products) * HIGH + 2)
        self.found.setVisible(bool(products))

    def _show_found(self, at: int) -> None:
        self._wanted = ""
        item = self.found.item(at)
        if item is not None:
            self._open(item)
            self.search.clear()

    def _connect(self) -> None:
        self._floor.order_changed.connect(self.reload)
        self._floor.catalogue_changed.connect(self.reload)
        self._floor.money_changed.connect(self.reload)
        self._floor.card_changed.connect(lambda _card: self._show_time())
        self.list.model().rowsMoved.connect(lambda *_: self._dragged())
        self.list.itemActivated.connect(self._open)
        self.list.currentItemChanged.connect(self._follow)
        self.list.installEventFilter(self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self.show_first)
        self._finder.found.connect(self._found)
        self.found.itemActivated.connect(lambda item: self._show_found(self.found.row(item)))
        self.found.itemClicked.connect(lambda item: self._show_found(self.found.row(item)))
        self.minutes.valueChanged.connect(self._plan)
        self._out.clicked.connect(self._take_out)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._behind)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.minutes)
        below.addWidget(self._out)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._hint, self.list):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.search)
        column.addWidget(self.found)
        self._fill("", [])
