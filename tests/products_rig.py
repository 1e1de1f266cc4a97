"""The Products page for tests: made-up products, and what a person does with the page."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Money, Price, Product, Text
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.gui.pages.products.fields import LineField

Studio = Callable[..., MainWindow]
Open = Callable[..., ProductsPage]
THINGS = ("围巾", "手套", "连衣裙", "运动鞋", "保温杯")


def product(number: int) -> Product:
    name = f"{THINGS[number % len(THINGS)]}{number}"
    return Product(f"S-{number:05}", names={"zh": Text(name)}, prices=(Price(Money(100 * number, "CNY")),))


def calm(qtbot: QtBot, page: ProductsPage) -> None:
    """Until what was begun is done and shown."""
    qtbot.wait(0)
    qtbot.waitUntil(lambda: not page.busy() and not page.assistant.looking.running, timeout=30_000)
    qtbot.wait(0)


def names(page: ProductsPage) -> list[str]:
    return [page.model.product(row).sku for row in range(page.model.rowCount())]  # type: ignore[union-attr]


def hold(qtbot: QtBot, page: ProductsPage, sku: str) -> None:
    page.table.choose(page.floor.store.get(sku).id)
    assert page.editor.product is not None
    assert page.editor.product.sku == sku


def name_field(page: ProductsPage, code: str) -> LineField:
    field = page.editor.texts._texts["names", code].edit
    assert isinstance(field, LineField)
    return field


def write(field: LineField, text: str) -> None:
    """As a person does, in any script."""
    field.setText(text)
    field.edited.emit()
