"""The page filled as a shop has it: for pictures in the guide, and to look at while it is built."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from livestream_studio.commerce.money import Round
from livestream_studio.commerce.rates import Rate
from livestream_studio.commerce.texts import with_draft
from livestream_studio.commerce.types import Product
from livestream_studio.exchange.catalogue import read_records
from livestream_studio.gui.products.floor import HOST, ShopFloor
from livestream_studio.paths import assets, pictures_home

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage

SIDE = 240
_DRAFT = ("HG-014", "names", "kk", "Шоколад")


def show_example(page: ProductsPage) -> None:
    fill(page.floor)
    page.open_at(page.floor.store.get("HG-001").id)


def fill(floor: ShopFloor) -> None:
    """The demo's catalogue with pictures and rates, unless there is something already."""
    if floor.store.count():
        return
    records = read_records(assets() / "demo" / "catalogue.json")
    products = [_with_picture(each, number) for number, each in enumerate(records.products.values())]
    sku, field, language, text = _DRAFT
    floor.store.save((with_draft(p, field, language, text) if p.sku == sku else p for p in products), HOST)
    rates = (("KZT", "70", "10"), ("RUB", "11.3", "10"), ("EUR", "0.12", "0"))
    floor.rate_store.add(
        Rate("CNY", code, Decimal(value), floor.today(), "demo", Decimal(step), Round.UP)
        for code, value, step in rates
    )
    floor.money()
    floor.saved()


def _with_picture(product: Product, number: int) -> Product:
    """A picture of one colour, each product's own."""
    hue = (number * 47 + 340) % 360
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    ground = QLinearGradient(QPointF(0, 0), QPointF(SIDE, SIDE))
    ground.setColorAt(0.0, QColor.fromHsl(hue, 110, 130))
    ground.setColorAt(1.0, QColor.fromHsl(hue, 110, 80))
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground)
    painter.end()
    name = f"{number:064x}.png"
    pictures_home().mkdir(parents=True, exist_ok=True)
    image.save(str(pictures_home() / name))
    return replace(product, pictures=(name,))
