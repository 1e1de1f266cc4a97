"""What keys do on the Products page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.pages.products.chosen import look_at_parcel, queue

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage


class Keys(QObject):
    """Defines the actions; they count while the focus is in the page."""

    def __init__(self, actions: Actions, page: ProductsPage) -> None:
        super().__init__(page)
        for id, key, text, slot in (
            ("product.find", "Ctrl+F", lambda: self.tr("Find a product"), lambda: page.search.setFocus()),
            ("product.add", "Ctrl+N", lambda: self.tr("Add a product"), lambda: page.hand.add()),
            ("product.save", "Ctrl+S", lambda: self.tr("Save the product"), lambda: page.editor.save()),
            ("product.approve", "Ctrl+Return", lambda: self.tr("Approve the drafts"), self._approve),
            (
                "product.queue",
                "Ctrl+L",
                lambda: self.tr("Put the product into the show"),
                lambda: queue(page),
            ),
            (
                "product.duplicate",
                "Ctrl+D",
                lambda: self.tr("Duplicate the product"),
                lambda: page.hand.duplicate(),
            ),
            ("product.parcel", "Ctrl+B", lambda: self.tr("At the border"), lambda: look_at_parcel(page)),
            ("product.delete", "", lambda: self.tr("Delete the product"), lambda: page.hand.delete()),
            (
                "product.undo",
                "Ctrl+Z",
                lambda: self.tr("Undo the last change of the catalogue"),
                lambda: page.hand.undo(),
            ),
            (
                "product.redo",
                "Ctrl+Shift+Z",
                lambda: self.tr("Make the change again"),
                lambda: page.hand.redo(),
            ),
        ):
            actions.define(id, key, text, slot, page="products")
        self._page = page

    def _approve(self) -> None:
        self._page.editor.approve()
