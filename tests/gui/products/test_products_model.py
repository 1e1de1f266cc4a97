"""The table of products reads only what is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, TextState
from livestream_studio.core.types import Origin
from livestream_studio.gui.products.model import BLOCK, PRODUCT_ROLE, STOCK, ProductsModel
from livestream_studio.gui.products.painting import standing

MANY = {f"id{n}": Product(f"S-{n}", f"id{n}", names={"zh": Text(f"商品{n}")}) for n in range(10_000)}


def test_a_row_that_is_painted_brings_its_block_alone(qapp: QObject) -> None:
    fetched: list[Sequence[str]] = []

    def fetch(ids: Sequence[str]) -> dict[str, Product]:
        fetched.append(ids)
        return {each: MANY[each] for each in ids}

    model = ProductsModel(fetch)
    model.set_ids(list(MANY))
    assert model.rowCount() == 10_000
    assert not fetched
    assert model.index(9_000, 0).data(PRODUCT_ROLE).sku == "S-9000"
    assert model.index(9_001, 0).data(PRODUCT_ROLE).sku == "S-9001"
    assert [len(ids) for ids in fetched] == [BLOCK]
    assert model.row_of("id42") == 42
    assert model.row_of("other") == -1


def test_a_product_that_is_gone_leaves_an_empty_row(qapp: QObject) -> None:
    model = ProductsModel(lambda ids: {})
    model.set_ids(["gone"])
    assert model.index(0, 0).data(PRODUCT_ROLE) is None
    assert model.product(5) is None


def test_a_reader_hears_name_stock_and_what_is_missing(qapp: QObject) -> None:
    product = Product(
        "A", "1", names={"zh": Text("围巾")}, stock=(Stock("shop", 3),), prices=(Price(Money(1, "CNY")),)
    )
    model = ProductsModel(lambda ids: {})
    model.set_ids(["1"], [product])
    assert [model.index(0, column).data() for column in range(4)] == ["围巾, A", "", "3", "ru kk"]


def test_pieces_are_grouped_as_the_windows_language_writes_them(qapp: QObject) -> None:
    model, before = ProductsModel(lambda ids: {}), QLocale()
    model.set_ids(["1"], [Product("A", "1", stock=(Stock("shop", 12_000),))])
    try:
        for name, written in (("ru", "12\u00a0000"), ("zh", "12,000")):
            QLocale.setDefault(QLocale(name))
            assert model.index(0, STOCK).data() == written
    finally:
        QLocale.setDefault(before)


def test_a_language_is_missing_drafted_or_there() -> None:
    product = Product(
        "A",
        names={"zh": Text("围巾"), "ru": Text("Шарф")},
        short={"ru": Text("шерстяной", TextState.DRAFT)},
    )
    assert [standing(product, code) for code in ("zh", "ru", "kk")] == [
        Origin.APPROVED,
        Origin.MACHINE,
        Origin.NONE,
    ]
