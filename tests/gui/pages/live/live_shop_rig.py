"""What the tests of the Live page's shop share: its goods, a line of the host's, what is on air."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text
from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.pages.live.page import LivePage


def product(sku: str, zh: str, ru: str, kk: str, yuan: int, tenge: int = 0) -> Product:
    names = {code: Text(text) for code, text in (("zh", zh), ("ru", ru), ("kk", kk)) if text}
    prices = [Price(Money(100 * yuan, "CNY"))] + ([Price(Money(100 * tenge, "KZT"))] if tenge else [])
    return Product(sku, names=names, prices=tuple(prices), stock=(Stock("shop", 9),), weight_g=300)


GOODS = (
    product("D", "连衣裙", "Платье", "Көйлек", 299, 20_500),
    product("S", "羊毛围巾", "Шарф", "Шарф", 119, 8_400),
    product("C", "牛奶巧克力", "Шоколад", "", 45),
)


def say(qtbot: QtBot, page: LivePage, text: str, utterance: int = 0) -> None:
    """A final line of the host's, and what the shop makes of it."""
    cue = Cue(utterance, "zh", text, text, 0, 1000, True, Origin.SPEECH)
    page.bridge.accept(cue)
    qtbot.waitUntil(lambda: page.model.find((utterance, 0)) >= 0)
    qtbot.waitUntil(lambda: not page.shop.listener.busy, timeout=30_000)


def on_air(page: LivePage) -> str:
    found = page.floor.on_air
    return found.sku if found else ""
