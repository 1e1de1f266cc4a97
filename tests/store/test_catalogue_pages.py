"""The catalogue in pages: ids at once, products where they are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_shop import full

from livestream_studio.commerce.types import Money, Price, Product, Text, TextState
from livestream_studio.store.catalogue import CatalogueStore

PLAIN = Product("A-1", names={"zh": Text("围巾")}, prices=(Price(Money(100, "CNY")),))


@pytest.fixture
def store(tmp_path: Path) -> CatalogueStore:
    made = CatalogueStore(tmp_path / "studio.db")
    made.save([full(), PLAIN, Product("B-1", names={"ru": Text("Шарф", TextState.DRAFT)})])
    return made


def skus(store: CatalogueStore, lacking: str) -> list[str]:
    ids = store.ids(lacking)
    found = store.some(ids)
    return [found[each].sku for each in ids]


def test_ids_come_in_the_order_of_the_products(store: CatalogueStore) -> None:
    assert skus(store, "") == ["FULL-1", "A-1", "B-1"]


@pytest.mark.parametrize(
    ("lacking", "expected"),
    [
        ("name:zh", ["B-1"]),
        ("name:kk", ["A-1", "B-1"]),
        ("draft", ["FULL-1", "B-1"]),
        ("price:KZT", ["A-1", "B-1"]),
        ("price:CNY", ["B-1"]),
        ("picture", ["A-1", "B-1"]),
    ],
)
def test_what_is_lacking_is_found(store: CatalogueStore, lacking: str, expected: list[str]) -> None:
    assert skus(store, lacking) == expected


@pytest.mark.parametrize("lacking", ["name:xx", "price:K'T", "sku", "name"])
def test_another_question_is_refused(store: CatalogueStore, lacking: str) -> None:
    with pytest.raises(ValueError, match=lacking):
        store.ids(lacking)


def test_many_are_read_at_once_and_those_that_are_gone_left_out(store: CatalogueStore) -> None:
    store.save(Product(f"M-{n}", names={"zh": Text(str(n))}) for n in range(1200))
    ids = store.ids()
    found = store.some([*ids, "gone"])
    assert len(found) == len(ids) == 1203
    assert found[ids[0]] == store.get("FULL-1")
