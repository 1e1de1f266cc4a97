"""What is done with the products that are selected in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage


def queue(page: ProductsPage) -> None:
    """They go to the end of the running order with the minutes that are planned; for those that are there
    already, the minutes are planned anew."""
    chosen, minutes = page.table.selected(), page.minutes.value()
    page.floor.put(page.floor.order.plan(chosen, minutes).add(*chosen, minutes=minutes))


def look_at_parcel(page: ProductsPage) -> None:
    """What they cost at the border, together."""
    if products := list(page.floor.products(page.table.selected()).values()):
        page.parcel.open_for(products)
