"""The product in hand: how it comes there, and how what is typed is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from livestream_studio.commerce.types import Product
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products.deeds import Deeds, Then
from livestream_studio.gui.pages.products.editor import copy_of
from livestream_studio.gui.products.floor import HOST

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage


class Hand(QObject):
    """Every change is one step of undo. Nothing that was typed goes without a word."""

    def __init__(self, page: ProductsPage, notices: Notices) -> None:
        super().__init__(page)
        self._page, self._notices = page, notices
        self._floor, self._editor = page.floor, page.editor
        self.deeds = Deeds(self)
        page.table.chosen.connect(self.take)
        page.editor.saved.connect(lambda product: self._keep(product, self._was_saved))
        page.floor.catalogue_changed.connect(self._refresh)

    def take(self, id: str) -> None:
        """What was typed into another is kept before; where it cannot be, that stays in hand."""
        here = self._editor.product
        if here is not None and (here.id == id if id else not here.id):
            return
        if not self.keep_changes():
            QTimer.singleShot(0, self, self._back)
            return
        model = self._page.model
        self._put(model.product(model.row_of(id)) if id else None)

    def keep_changes(self) -> bool:
        """False, and told, where they cannot be kept as they are."""
        if not self._editor.changed or self._editor.save():
            return True
        edited = self._editor.edited
        self._notices.tell(Problem("product_invalid", edited.sku if edited else ""))
        return False

    def add(self) -> None:
        if self.keep_changes():
            self._editor.put(None)
            self._page.table.clearSelection()
            self._editor.put(Product(""))
            self._editor.setVisible(True)
            self._editor.begin()

    def duplicate(self) -> None:
        product = self._floor.product(self._page.table.current())
        if product is None or not self.keep_changes():
            return
        number = 2
        while self._is_taken(f"{product.sku}-{number}"):
            number += 1
        self._keep(copy_of(product, f"{product.sku}-{number}"), self._page.choose_next)

    def delete(self) -> None:
        skus = [each.sku for each in self._floor.products(self._page.table.selected()).values()]
        if skus:
            self._editor.put(None)
            self.do(lambda: self._floor.store.delete(skus, HOST))

    def undo(self) -> None:
        self._editor.discard()
        self.do(lambda: self._floor.store.undo(HOST))

    def redo(self) -> None:
        self._editor.discard()
        self.do(lambda: self._floor.store.redo(HOST))

    def do(self, what: Callable[[], Any], then: Then | None = None) -> None:
        """Something that writes to the catalogue, beside the window; then everything is read anew."""

        def done(result: Any) -> None:
            self._floor.saved()
            if then is not None:
                then(result)

        self.deeds.do(what, done)

    def close(self) -> None:
        self.keep_changes()
        self.deeds.close()

    def _put(self, product: Product | None) -> None:
        self._editor.put(product, self._floor.store.history(product.sku) if product else ())

    def _back(self) -> None:
        here = self._editor.product
        self._page.table.choose(*([here.id] if here is not None and here.id else []))

    def _is_taken(self, sku: str) -> bool:
        try:
            self._floor.store.get(sku)
        except StudioError:
            return False
        return True

    def _keep(self, product: Product, then: Callable[[str], None]) -> None:
        def kept() -> str:
            self._floor.store.save([product], HOST)
            return self._floor.store.get(product.sku).id

        self.do(kept, then)

    def _was_saved(self, id: str) -> None:
        """It stays in hand, unless something else came into it; what is typed since goes on."""
        product, here = self._floor.product(id), self._editor.product
        if product is None or here is None or here.id not in ("", id):
            return
        self._page.choose_next(id)
        edited = self._editor.edited
        if edited is not None and replace(edited, id=id) == product:
            self._put(product)
        else:
            self._editor.rest_on(product)

    def _refresh(self) -> None:
        """The catalogue may have another one under that id now."""
        here = self._editor.product
        if here is not None and here.id and not self._editor.changed:
            found = self._floor.product(here.id)
            if found != here:
                self._put(found)
