"""The product in hand: everything that is known of it, on the right of the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.commerce.texts import Wanted, wanted
from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import Fault, faults
from livestream_studio.exchange.catalogue import everyday
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.products.facts_form import CustomsForm, ShopForm, WordsForm
from livestream_studio.gui.pages.products.fold import Fold
from livestream_studio.gui.pages.products.goods_forms import GoodsForm
from livestream_studio.gui.pages.products.history import HistoryList
from livestream_studio.gui.pages.products.pictures_form import PicturesForm
from livestream_studio.gui.pages.products.texts_form import TextsForm
from livestream_studio.gui.products.thumbnails import Thumbnails
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.words_rows import fault_words
from livestream_studio.store.catalogue_prices import PriceChange

WIDTH = 440
# Which part of the form a field of `Product` stands in.
_PLACES = {
    "texts": ("names", "short", "long", "points"),
    "prices": ("prices",),
    "shop": ("sku", "brand", "category", "unit"),
    "pictures": ("pictures",),
    "variants": ("variants",),
    "stock": ("stock",),
    "customs": ("origin", "hs_code", "customs_mode", "weight_g", "declared"),
    "words": ("aliases", "nicknames", "forbidden", "notes"),
}
_OPENED = ("texts", "prices", "shop")


class _Form(Protocol):
    def put(self, product: Product) -> None: ...
    def applied(self, product: Product) -> Product: ...


class ProductEditor(Translated, QFrame):
    """`saved` carries the product as it should be kept; `drafts_wanted` the texts a machine should draft;
    `picture_wanted`: the host wants to choose pictures (`add_pictures`)."""

    saved = Signal(object)
    drafts_wanted = Signal(object)
    picture_wanted = Signal()

    def __init__(
        self, look: Look, actions: Actions, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._product: Product | None = None
        self._put: Product | None = None
        self.texts, self.pictures = TextsForm(look), PicturesForm(look, thumbnails)
        self._forms: dict[str, _Form] = {
            "texts": self.texts,
            "prices": GoodsForm("prices"),
            "shop": ShopForm(),
            "pictures": self.pictures,
            "variants": GoodsForm("variants"),
            "stock": GoodsForm("stock"),
            "customs": CustomsForm(),
            "words": WordsForm(),
        }
        self._folds = {
            name: Fold(form, opened=name in _OPENED)  # type: ignore[arg-type]
            for name, form in self._forms.items()
        }
        self._history = HistoryList()
        self._past = Fold(self._history, opened=False)
        self._title, self._state = QLabel(wordWrap=True), QLabel()
        self._title.setProperty("kind", "title")
        self._state.setProperty("kind", "small")
        self.saves = KeyButton(actions, "product.save", "primary")
        self.leaves = QPushButton()
        self.leaves.setMinimumHeight(32)
        self.leaves.clicked.connect(self.discard)
        self._arrange()
        self._connect()
        self.put(None)
        self.retranslate()

    # What is in hand

    @property
    def product(self) -> Product | None:
        """As it is kept; None where nothing is in hand."""
        return self._product

    @property
    def edited(self) -> Product | None:
        """As it stands in the form."""
        if self._product is None:
            return None
        made = self._product
        for form in self._forms.values():
            made = form.applied(made)
        return made

    @property
    def changed(self) -> bool:
        """Whether there is something that is not kept yet."""
        return self._product is not None and self.edited != self._put

    def put(self, product: Product | None, history: Sequence[PriceChange] = ()) -> None:
        self._product = product
        self._scroll.setVisible(product is not None)
        self._hint.setVisible(product is None)
        if product is not None:
            for form in self._forms.values():
                form.put(product)
            self._scroll.verticalScrollBar().setValue(0)
            # What the form shows of it: blanks at the ends are no change of the host's.
            self._put = self.edited
        self._history.put(history)
        self._past.setVisible(bool(history))
        self._look_over()

    def rest_on(self, product: Product) -> None:
        """It was kept while somebody typed on: the form stays as it is."""
        self._product = self._put = product
        self._look_over()

    def begin(self) -> None:
        """The first field gets the focus."""
        self._folds["texts"].open()
        self.texts.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def discard(self) -> None:
        if self._product is not None:
            for form in self._forms.values():
                form.put(self._product)
            self._look_over()

    def save(self) -> bool:
        """False where it cannot be kept: what is wrong is shown in its place."""
        made = self.edited
        if made is None or not self.changed:
            return True
        if self._serious(made):
            self._show_first()
            return False
        self.saved.emit(made)
        return True

    def approve(self) -> None:
        """The drafts, or the one with the focus, are kept as a human's."""
        if self.texts.approve():
            self.save()

    def take_drafts(self, sku: str, drafts: Sequence[tuple[Wanted, str]]) -> None:
        if self._product is not None and self._product.sku == sku:
            self.texts.take_drafts(drafts)

    def set_drafting(self, on: bool) -> None:
        self.texts.drafts.setEnabled(not on)

    # Behind it

    def _want_drafts(self) -> None:
        made = self.edited
        if made is not None:
            self.drafts_wanted.emit((made.sku, list(wanted(made))))

    def _found(self, product: Product) -> Iterator[tuple[str, Fault]]:
        for fault in (*faults(product), *everyday().of(product)):
            head = fault.field.partition(".")[0]
            yield next((name for name, fields in _PLACES.items() if head in fields), "shop"), fault
        for name, form in self._forms.items():
            if getattr(form, "bad", lambda: False)():
                yield name, Fault(name, "number_bad")

    def _serious(self, product: Product) -> bool:
        return any(fault.serious for _, fault in self._found(product))

    def _look_over(self) -> None:
        made = self.edited
        found = list(self._found(made)) if made is not None else []
        fresh = made is not None and made == Product("")
        for name, fold in self._folds.items():
            said = [self._words(fault) for place, fault in found if place == name]
            fold.tell([] if fresh else list(dict.fromkeys(said)))
        changed = self.changed
        self.saves.setEnabled(changed)
        self.leaves.setEnabled(changed)
        self._state.setText(self.tr("not saved yet") if changed else "")
        if made is not None:
            self._title.setText(made.name(QLocale().name()[:2]) or self.tr("New product"))

    def _words(self, fault: Fault) -> str:
        return self.tr("a number cannot be read") if fault.code == "number_bad" else fault_words(fault)

    def _show_first(self) -> None:
        made = self.edited
        assert made is not None
        place, _ = next(each for each in self._found(made) if each[1].serious)
        self._folds[place].open()
        self._scroll.ensureWidgetVisible(self._folds[place])

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The product in hand"))
        for name, text in (
            ("texts", self.tr("Texts")),
            ("prices", self.tr("Prices")),
            ("shop", self.tr("In the shop")),
            ("pictures", self.tr("Pictures")),
            ("variants", self.tr("Variants")),
            ("stock", self.tr("Stock")),
            ("customs", self.tr("Customs")),
            ("words", self.tr("Names and words")),
        ):
            self._folds[name].set_words(text)
        self._past.set_words(self.tr("What the price was"))
        self.saves.set_words(self.tr("Save"))
        self.leaves.setText(self.tr("Discard"))
        self._hint.setText(self.tr("Choose a product to see all that is known of it."))
        self._look_over()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 400)

    def _connect(self) -> None:
        for form in self._forms.values():
            form.edited.connect(self._look_over)  # type: ignore[attr-defined]
        self.texts.drafts_wanted.connect(self._want_drafts)
        self.pictures.adding.connect(self.picture_wanted)

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(4)
        column.addWidget(self._title)
        for fold in (*self._folds.values(), self._past):
            column.addWidget(fold)
        column.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._hint = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._hint.setProperty("kind", "dim")
        self._hint.setContentsMargins(24, 0, 24, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 16, 8)
        foot.addWidget(self._state, 1)
        foot.setSpacing(8)
        foot.addWidget(self.leaves)
        foot.addWidget(self.saves)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._hint, 1)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)


def copy_of(product: Product, sku: str) -> Product:
    """A new product like it, with SKUs of its own."""
    renamed = {each.sku: each.sku.replace(product.sku, sku, 1) for each in product.variants}
    renamed = {old: new if new != old else f"{sku}-{old}" for old, new in renamed.items()}
    return replace(
        product,
        id="",
        sku=sku,
        variants=tuple(replace(each, sku=renamed[each.sku]) for each in product.variants),
        prices=tuple(replace(each, variant=renamed.get(each.variant, "")) for each in product.prices),
        stock=tuple(replace(each, variant=renamed.get(each.variant, "")) for each in product.stock),
    )
