"""The catalogue keeps every field, all of a batch or nothing, and takes each step back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from catalogue_shop import full, shop

from livestream_studio.commerce.types import Money, Price, Product, Text, TextState, Variant
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.store.catalogue import CatalogueStore, Saved
from livestream_studio.store.database import open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "studio.db"


@pytest.fixture
def store(path: Path) -> CatalogueStore:
    moments: Iterator[int] = count()
    return CatalogueStore(path, clock=lambda: f"2026-11-22T10:00:{next(moments):02}+05:00")


def priced(product: Product, minor: int, currency: str = "CNY") -> Product:
    return replace(product, prices=(Price(Money(minor, currency)),))


def refused(code: str, store: CatalogueStore, *products: Product) -> str:
    with pytest.raises(StudioError) as caught:
        store.save(products)
    assert caught.value.problem.code == code
    return caught.value.problem.detail


def test_a_product_comes_back_as_it_was(store: CatalogueStore) -> None:
    assert store.save([full()], "Айгүл") == Saved(added=1)
    assert store.get("FULL-1") == full()
    assert store.get("FULL-1-S") == full(), "a variant's SKU names its product"
    assert store.all() == [full()]


def test_a_new_product_gets_an_id_and_keeps_it(store: CatalogueStore) -> None:
    store.save([Product("A", names={"zh": Text("碗")})])
    first = store.get("A")
    assert len(first.id) == 36
    assert store.save([Product("A", names={"zh": Text("大碗")})]) == Saved(updated=1)
    assert store.get("A").id == first.id
    assert store.save([replace(first, sku="B")]) == Saved(updated=1), "a known id may change its SKU"
    assert [each.sku for each in store.all()] == ["B"]


def test_what_does_not_change_is_no_step(store: CatalogueStore) -> None:
    store.save(shop())
    assert store.save(shop()) == Saved(unchanged=10)
    undone = store.undo()
    assert undone is not None
    assert (undone.products, store.count()) == (10, 0)


def test_an_empty_catalogue_answers(store: CatalogueStore) -> None:
    assert (store.all(), store.count(), store.search("裙"), store.history("A")) == ([], 0, [], [])
    assert (store.undo(), store.redo(), store.next_undo(), store.next_redo()) == (None, None, None, None)
    with pytest.raises(StudioError) as caught:
        store.get("A")
    assert caught.value.problem == Problem("product_unknown", "A", fatal=True)


def test_all_of_a_batch_or_nothing(store: CatalogueStore) -> None:
    store.save([Product("A", names={"zh": Text("碗")})])
    good = Product("B", names={"zh": Text("盘")})
    assert refused("product_invalid", store, good, priced(replace(good, sku="C"), -1)) == "C prices"
    assert refused("sku_duplicate", store, good, good) == "B"
    assert refused("sku_taken", store, good, replace(good, sku="D", variants=(Variant("A"),))) == "A"
    assert [each.sku for each in store.all()] == ["A"]
    assert store.search("盘") == []


def test_a_product_may_not_take_the_sku_of_a_variant(store: CatalogueStore) -> None:
    store.save([full()])
    assert refused("sku_taken", store, Product("FULL-1-S", names={"zh": Text("碗")})) == "FULL-1-S"


def test_two_products_may_exchange_their_skus(store: CatalogueStore) -> None:
    store.save([Product("A", names={"zh": Text("碗")}), Product("B", names={"zh": Text("盘")})])
    bowl, plate = store.all()
    store.save([replace(bowl, sku="B"), replace(plate, sku="A")])
    assert store.get("A").names == plate.names


def test_a_cancelled_import_leaves_nothing(store: CatalogueStore) -> None:
    seen = []

    def cancel(done: int) -> None:
        seen.append(done)
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        store.save(shop(), what="import", progress=cancel)
    assert (seen, store.count(), store.search("裙")) == ([1, 2, 3], 0, [])


def test_steps_are_taken_back_and_made_again_after_a_restart(store: CatalogueStore, path: Path) -> None:
    store.save(shop(), "import desk", what="import")
    store.save([replace(store.get("SH-1"), brand="Other")], "Айгүл")
    store.delete(["SH-1", "BE-300", "never there"], "Айгүл")
    again = CatalogueStore(path)
    step = again.next_undo()
    assert step is not None
    assert (step.what, step.by, step.products) == ("delete", "Айгүл", 2)
    assert again.undo() == step
    assert (again.count(), again.get("SH-1").brand) == (10, "Other")
    again.undo()
    assert again.get("SH-1").brand == "Youngor"
    again.undo()
    assert (again.count(), again.undo()) == (0, None)
    for brand in ("Youngor", "Other"):
        again.redo()
        assert again.get("SH-1").brand == brand
    again.redo()
    assert (again.count(), again.redo()) == (8, None)


def test_a_new_step_forgets_what_was_undone(store: CatalogueStore) -> None:
    store.save(shop())
    store.undo()
    store.save([full()])
    assert store.next_redo() is None
    store.undo()
    assert store.count() == 0


def test_undo_gives_a_deleted_product_back_whole(store: CatalogueStore) -> None:
    store.save([full()])
    assert store.delete(["FULL-1-M"]) == 1
    store.undo()
    assert store.all() == [full()]


def test_every_price_is_remembered(store: CatalogueStore) -> None:
    bowl = Product("A", names={"zh": Text("碗")})
    store.save([priced(bowl, 1_000)], "Айгүл")
    store.save([priced(bowl, 900)], "Ли")
    store.save([replace(store.get("A"), notes="no price touched")], "Ли")
    store.undo()
    store.undo("Айгүл")
    store.save([priced(bowl, 70_000, "KZT")], "Ли")
    store.delete(["A"], "Ли")
    told = [
        (each.by, each.old and each.old.amount, each.new and each.new.amount) for each in store.history("A")
    ]
    assert told == [
        ("Айгүл", None, Money(1_000, "CNY")),
        ("Ли", Money(1_000, "CNY"), Money(900, "CNY")),
        ("Айгүл", Money(900, "CNY"), Money(1_000, "CNY")),
        ("Ли", Money(1_000, "CNY"), None),
        ("Ли", None, Money(70_000, "KZT")),
        ("Ли", Money(70_000, "KZT"), None),
    ]
    assert [each.at for each in store.history("A")] == sorted(each.at for each in store.history("A"))


def test_the_history_follows_a_product_to_its_new_sku(store: CatalogueStore) -> None:
    store.save([full()])
    store.save([replace(full(), sku="NEW-1")])
    assert len(store.history("NEW-1")) == len(store.history("FULL-1")) == 2
    assert store.history("NEW-1")[0].new == full().prices[0]


@pytest.mark.parametrize("statement", ["UPDATE price_changes SET old = 1", "DELETE FROM price_changes"])
def test_no_one_rewrites_the_history_of_prices(store: CatalogueStore, path: Path, statement: str) -> None:
    store.save([full()])
    db = open_database(path, power_safe=False)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(statement)
    db.close()


def test_a_draft_is_marked_until_it_is_approved(store: CatalogueStore) -> None:
    store.save([Product("A", names={"zh": Text("碗")})])
    drafted = store.draft("A", "names", "kk", "Кесе", "machine")
    assert drafted == store.get("A")
    assert store.get("A").names["kk"] == Text("Кесе", TextState.DRAFT)
    assert store.draft("A", "names", "zh", "盘").names["zh"] == Text("碗"), "a human stands for that one"
    assert [hit.product.sku for hit in store.search("кесені")] == ["A"]
    store.approve("A", "names", "kk", "Айгүл")
    assert store.get("A").names["kk"] == Text("Кесе")
    step = store.undo()
    assert step is not None
    assert (step.what, list(store.get("A").drafts())) == ("approve", [("names", "kk")])
    with pytest.raises(StudioError, match="product_unknown"):
        store.draft("B", "names", "kk", "Кесе")
