"""The panels filled as in a show, for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from livestream_studio.commerce.ear import Heard
from livestream_studio.commerce.mentions import Mentioned, Offer
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.spoken_price import PriceDoubt
from livestream_studio.commerce.types import Money
from livestream_studio.gui.pages.products.example import fill
from livestream_studio.gui.products.floor import SHOW, ShopFloor

if TYPE_CHECKING:
    from livestream_studio.gui.pages.live.shop.panels import ShopPanels

_MINUTES = {"HG-001": 6, "HG-002": 8, "HG-003": 4, "HG-004": 6, "HG-010": 8}
_SPENT_MS = 252_000
_LINE = "面料是新疆长绒棉，洗了不缩水。"


def show_shop(panels: ShopPanels, floor: ShopFloor, *, priced: tuple[int, int]) -> None:
    """`priced` is the line that a price was said wrong in."""
    fill(floor)
    products = {sku: floor.store.get(sku) for sku in _MINUTES}
    order = RunningOrder(SHOW)
    for sku, minutes in _MINUTES.items():
        order = order.add(products[sku].id, minutes=minutes)
    floor.put(order)
    floor.put(order.go(products["HG-001"].id, floor.now_ms - _SPENT_MS))
    floor.count_down(10, 50)
    start = _LINE.index("长绒棉")
    offer = Offer(products["HG-010"], 0.7, start, start + 3, "part")
    panels.hear(Heard(2, 0, _LINE, Mentioned((offer,)), None, ()))
    doubt = PriceDoubt("price_differs", Money(28900, "CNY"), Money(29900, "CNY"), 0, 1)
    panels.hear(Heard(*priced, _LINE, Mentioned(()), None, (doubt,)))
