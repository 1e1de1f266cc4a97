"""The Products page in a window of its own, over the real store."""

from __future__ import annotations

import pytest
from products_rig import Open, Studio, calm
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Product
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.paths import database
from livestream_studio.store.catalogue import CatalogueStore

ENTRY = [entry for entry in PAGES if entry.name == "products"]


@pytest.fixture
def open_page(studio: Studio, qtbot: QtBot) -> Open:
    def make(products: list[Product] | None = None) -> ProductsPage:
        if products:
            CatalogueStore(database()).save(products)
        window = studio(ENTRY)
        window.show_page("products")
        page = window.page("products")
        assert isinstance(page, ProductsPage)
        window.show()
        page.reload()
        calm(qtbot, page)
        return page

    return make
