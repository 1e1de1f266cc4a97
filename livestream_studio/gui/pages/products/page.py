"""The Products page: found in a keystroke, edited beside the table, every step undone and redone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from livestream_studio.commerce.types import LANGUAGES, Product
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui import ask
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products import chosen, drafting, pictures_form
from livestream_studio.gui.pages.products.editor import ProductEditor
from livestream_studio.gui.pages.products.files import Files, dragged
from livestream_studio.gui.pages.products.hand import Hand
from livestream_studio.gui.pages.products.import_view import ImportView
from livestream_studio.gui.pages.products.keys import Keys
from livestream_studio.gui.pages.products.layout import arrange, fit
from livestream_studio.gui.pages.products.minutes import Minutes
from livestream_studio.gui.pages.products.money_sheet import MoneySheet
from livestream_studio.gui.pages.products.parcel_sheet import ParcelSheet
from livestream_studio.gui.pages.products.table import ProductTable
from livestream_studio.gui.products.finder import Newest
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.model import ProductsModel
from livestream_studio.gui.products.painting import ProductDelegate
from livestream_studio.gui.products.thumbnails import Thumbnails
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.empty_page import EmptyPage
from livestream_studio.gui.widgets.icon_button import IconButton
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.search_field import SearchField
from livestream_studio.gui.work import Work

MOST_FOUND = 200


def interface_language() -> str:
    return QLocale().name()[:2]


class ProductsPage(Translated, QWidget):
    name = "products"
    icon = "package"

    def __init__(
        self,
        floor: ShopFloor,
        look: Look,
        notices: Notices,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.floor, self._notices, self._actions = floor, notices, actions
        self._thumbnails = Thumbnails(self)
        self.model = ProductsModel(floor.products, self)
        self._search_for = Newest(self._answer, "products", self)
        self._wanted = ""  # the product that comes into hand after the next reading
        self._drafting = Work("drafts", self)
        Keys(actions, self)  # before the buttons, which show them
        self.search, self.lacking = SearchField(), Choice()
        delegate = ProductDelegate(look, self._thumbnails, self._prices, interface_language, self)
        self.table = ProductTable(self.model, delegate, look)
        self.editor = ProductEditor(look, actions, self._thumbnails)
        self.empty = EmptyPage("package")
        self.none, self.count = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), QLabel()
        self.buttons = {
            id: KeyButton(actions, id, "quiet")
            for id in ("product.queue", "product.duplicate", "product.delete")
        }
        # Words as long as in Russian have no room for these.
        self.undoes = IconButton("undo-2", actions.action("product.undo"))
        self.redoes = IconButton("redo-2", actions.action("product.redo"))
        self.parcels = IconButton("boxes", actions.action("product.parcel"))
        self.minutes = Minutes(floor.holder)
        self.adds = KeyButton(actions, "product.add")
        self.imports, self.exports, self.rates = QPushButton(), QPushButton(), QPushButton()
        self.words: dict[QPushButton, str] = {}
        self.stack, self.shelf = QStackedWidget(), QStackedWidget()
        self.assistant = ImportView(floor, look, notices)
        self.files, self.hand = Files(self, notices), Hand(self, notices)
        self.money = MoneySheet(floor, notices, self)
        self.parcel = ParcelSheet(floor, look, self)
        arrange(self)
        self._connect()
        self.setAcceptDrops(True)
        actions.attach(self, "products")
        self.retranslate()
        QTimer.singleShot(0, self, self.reload)

    def title(self) -> str:
        return self.tr("Products")

    # What there is

    def reload(self) -> None:
        """The table as the catalogue is now."""
        self._search_for.ask((self.search.text().strip(), str(self.lacking.value or "")))

    def busy(self) -> bool:
        """Whether something is still being read or written."""
        return self._search_for.busy or self.hand.deeds.busy

    def _answer(self, question: tuple[str, str]) -> tuple[list[str], list[Product], int]:
        text, lacking = question
        every = self.floor.store.count()
        ids = self.floor.store.ids(lacking) if lacking or not text else []
        if not text:
            return ids, [], every
        found = [hit.product for hit in self.floor.store.search(text, MOST_FOUND)]
        if lacking:
            wanted = set(ids)
            found = [product for product in found if product.id in wanted]
        return [product.id for product in found], found, every

    def _found(self, question: tuple[str, str], answer: tuple[list[str], list[Product], int]) -> None:
        ids, products, every = answer
        self.model.set_ids(ids, products)
        if self._wanted:
            self.table.choose(self._wanted)
            self._wanted = ""
        elif question[0] and ids and self.table.current() not in ids:
            self.table.choose(ids[0])
        self.shelf.setCurrentWidget(self.table if ids else self.none if every else self.empty)
        self.editor.setVisible(every > 0 or self.editor.product is not None)
        self._count()
        self._show_steps()

    def _count(self) -> None:
        count = len(self.model.ids)
        capped = bool(self.search.text().strip()) and count == MOST_FOUND
        said = [
            self.tr("the first %n product(s)", None, count)
            if capped
            else self.tr("%n product(s)", None, count)
        ]
        if turns := len(self.floor.order.turns):
            said.append(self.tr("%n in the show", None, turns))
        self.count.setText(" · ".join(said))
        fit(self)

    def _prices(self, product: Product) -> list[str]:
        return [line.text for line in self.floor.prices(product)]

    def choose_next(self, id: str) -> None:
        """It comes into hand with the next reading."""
        self._wanted = id

    def _failed(self, error: StudioError) -> None:
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _show_steps(self) -> None:
        for id, step in (
            ("product.undo", self.floor.store.next_undo()),
            ("product.redo", self.floor.store.next_redo()),
        ):
            self._actions.action(id).setEnabled(step is not None)

    # Drafts and pictures

    def _draft(self, asked: tuple[str, Any]) -> None:
        sku, wanted = asked
        if wanted and not self._drafting.running:
            self._drafting.start(drafting.draft, sku, wanted, self._drafting.report)

    def _drafted(self, found: tuple[str, Any]) -> None:
        self.editor.take_drafts(*found)

    def _add_picture(self) -> None:
        filters = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")
        path = ask.open_file(self, self.tr("A picture of the product"), filters)
        if path is not None:
            try:
                self.editor.pictures.add(pictures_form.keep(path))
            except StudioError as error:
                self._notices.tell(error.problem)

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := dragged(event.mimeData()):
            self.files.dropped(path)

    def _imported(self, _saved: object) -> None:
        self.floor.saved()
        self.reload()

    # What the window asks

    def may_close(self) -> bool:
        return True

    def close_now(self) -> None:
        self.hand.close()
        self._search_for.close()
        self._thumbnails.close()
        self.assistant.close_now()
        self.files.close()
        self._drafting.close()

    def open_at(self, what: str) -> None:
        """Brings the product with that id into hand."""
        self._wanted = what
        self.search.clear()
        self.reload()

    def demo(self) -> None:
        """Filled with the demo's catalogue, for pictures."""
        from livestream_studio.gui.pages.products.example import show_example

        show_example(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.model.ids and not self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Find a product: name, pinyin, SKU"))
        without = self.tr("Without a name in {0}")
        self.lacking.set_options(
            [
                ("", self.tr("All products")),
                *((f"name:{code}", without.format(NAMES[code])) for code in LANGUAGES),
                ("draft", self.tr("With open drafts")),
                ("price:KZT", self.tr("Without a tenge price")),
                ("picture", self.tr("Without a picture")),
            ]
        )
        self.lacking.setAccessibleName(self.tr("Which products"))
        self.words = {
            self.imports: self.tr("Import…"),
            self.exports: self.tr("Export"),
            self.rates: self.tr("Rates and audience"),
        }
        fit(self)
        for button, text in (
            (self.adds, self.tr("Add")),
            (self.buttons["product.queue"], self.tr("Add to the running order")),
            (self.buttons["product.duplicate"], self.tr("Duplicate")),
            (self.buttons["product.delete"], self.tr("Delete")),
        ):
            button.set_words(text)
        self.undoes.set_words(self.tr("Undo"))
        self.redoes.set_words(self.tr("Redo"))
        self.model.set_headings((self.tr("Product"), self.tr("Price"), self.tr("Left"), self.tr("Texts")))
        self.table.setAccessibleName(self.tr("Products"))
        self.none.setText(self.tr("No product matches. Empty the search field to see everything again."))
        self.empty.set_words(
            self.tr("Here lies what you sell: names in three languages, prices, stock, customs."),
            self.tr("Import…"),
            self.tr("Try with the demo catalogue"),
        )
        self.parcels.set_words(self.tr("At the border: duty and tax, or a visitor's allowance"))
        self._count()
        self.files.fill_menu()

    def _connect(self) -> None:
        self.search.sought.connect(lambda _text: self.reload())
        self.search.textChanged.connect(lambda _text: self.reload())
        self.lacking.picked.connect(lambda _what: self.reload())
        self._search_for.found.connect(self._found)
        self._search_for.failed.connect(self._failed)
        self._thumbnails.came.connect(self.table.viewport().update)
        self.table.opened.connect(self.editor.begin)
        self.table.removed.connect(self.hand.delete)
        self.editor.drafts_wanted.connect(self._draft)
        self.editor.picture_wanted.connect(self._add_picture)
        self.hand.deeds.done.connect(self.reload)
        self.hand.deeds.failed.connect(self._failed)
        self.hand.deeds.failed.connect(lambda _error: self.reload())
        self._drafting.done.connect(self._drafted)
        self._drafting.failed.connect(self._failed)
        self._drafting.running_changed.connect(self.editor.set_drafting)
        self.empty.chosen.connect(self.files.choose)
        self.empty.tried.connect(self.files.try_demo)
        self.imports.clicked.connect(self.files.choose)
        self.rates.clicked.connect(self.money.open_sheet)
        self.assistant.finished.connect(self._imported)
        self.assistant.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.minutes.lineEdit().returnPressed.connect(lambda: chosen.queue(self))
        self.floor.order_changed.connect(self._count)
        self.floor.money_changed.connect(self.table.viewport().update)
