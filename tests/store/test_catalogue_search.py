"""What finds what in a shop's catalogue, as a host types it. The table is for speakers to extend."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from catalogue_shop import rows, shop
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_studio.commerce.search_terms import glued
from livestream_studio.commerce.types import Product, Text
from livestream_studio.core.types import StudioError
from livestream_studio.store.catalogue import CatalogueStore
from livestream_studio.store.database import open_database


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> CatalogueStore:
    store = CatalogueStore(tmp_path_factory.mktemp("catalogue") / "studio.db")
    store.save(shop())
    return store


@pytest.fixture
def store(tmp_path: Path) -> CatalogueStore:
    return CatalogueStore(tmp_path / "studio.db")


@pytest.mark.parametrize("row", rows("catalogue_search.tsv"), ids=lambda row: row["typed"])
def test_the_table_of_searches(filled: CatalogueStore, row: dict[str, str]) -> None:
    found = [hit.product.sku for hit in filled.search(row["typed"])]
    assert found[:1] == ([row["sku"]] if row["sku"] else []), row["why"]


@pytest.mark.parametrize("product", shop(), ids=lambda product: product.sku)
def test_every_part_of_a_chinese_name_and_of_an_sku_finds_it(
    filled: CatalogueStore, product: Product
) -> None:
    name, sku = product.names["zh"].text, product.sku
    parts = [name[start:end] for start in range(len(name)) for end in range(start + 1, len(name) + 1)]
    parts += [sku[start:] for start in range(len(sku) - 1)] + [sku.lower(), sku.replace("-", "")]
    missed = [part for part in parts if product.sku not in {hit.product.sku for hit in filled.search(part)}]
    assert not missed


def named(sku: str, ru: str) -> Product:
    return Product(sku, names={"ru": Text(ru)})


def test_exact_comes_before_beginning_before_word_before_stem_before_slip(store: CatalogueStore) -> None:
    products = [
        named("slip", "Муртку детскую"),
        named("stem", "Куртка зимняя"),
        named("word", "Возьмите куртку"),
        named("prefix", "Куртку и шапку"),
        named("exact", "Куртку"),
    ]
    store.save(products)
    found = [(hit.product.sku, hit.how) for hit in store.search("куртку")]
    assert found == [(how, how) for how in ("exact", "prefix", "word", "stem")], (
        "no guess beside a whole name"
    )
    store.delete(["exact"])
    assert [hit.how for hit in store.search("куртку")] == ["prefix", "word", "stem", "slip"]


def test_every_word_must_be_found(filled: CatalogueStore) -> None:
    assert [hit.product.sku for hit in filled.search("youngor рубашка")] == ["SH-1"]
    assert filled.search("youngor сумка") == []


def test_the_shorter_name_is_nearer_and_a_limit_is_kept(store: CatalogueStore) -> None:
    store.save([named(f"L-{n}", "Шапка " + "очень " * n + "тёплая") for n in (3, 1, 2)])
    assert [hit.product.sku for hit in store.search("шапка", limit=2)] == ["L-1", "L-2"]


def test_a_common_word_does_not_hide_the_exact_name(store: CatalogueStore) -> None:
    many = [Product(f"M-{n:04}", names={"zh": Text(f"款式{n:04}被")}) for n in range(600)]
    store.save([*many, Product("ONE", names={"zh": Text("被")})])
    assert store.search("被", limit=5)[0].product.sku == "ONE"
    assert len(store.search("被", limit=50)) == 50


def test_what_is_found_is_never_joined_by_other_skus(store: CatalogueStore) -> None:
    store.save([Product(f"AK-01234{n}", names={"zh": Text(f"款式{n}")}) for n in range(10)])
    assert [hit.product.sku for hit in store.search("AK-012345")] == ["AK-012345"]
    assert len(store.search("AK-01234")) == 10
    assert [(hit.product.sku, hit.how) for hit in store.search("AK-02134")] == []
    near = [(hit.product.sku, hit.how) for hit in store.search("AK-012435")]
    assert near == [("AK-012345", "slip")], "two digits swapped"
    assert {how for _, how in near} == {"slip"}
    other = [hit.product.sku for hit in store.search("AK-012X45")]
    assert other[:1] == ["AK-012345"]


def test_a_key_too_few_or_too_many_comes_before_another_digit(store: CatalogueStore) -> None:
    skus = ("AK-1235", "AK-1324", "AK-234")
    store.save([Product(sku, names={"zh": Text("款" * (n + 1))}) for n, sku in enumerate(skus)])
    assert [hit.product.sku for hit in store.search("AK-1234")] == ["AK-1324", "AK-234", "AK-1235"]


def test_one_character_of_a_name_may_be_wrong_and_no_more(store: CatalogueStore) -> None:
    names = {"A": "羊毛毯子", "B": "毯子羊皮", "C": "纯羊绒毯"}
    store.save([Product(sku, names={"zh": Text(name)}) for sku, name in names.items()])
    assert {(hit.product.sku, hit.how) for hit in store.search("羊革毯")} == {("A", "slip"), ("C", "slip")}
    assert [hit.product.sku for hit in store.search("羊毛毯")] == ["A"]
    assert store.search("羊革革") == []


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_slip_in_an_sku_finds_it(filled: CatalogueStore, data: st.DataObject) -> None:
    product = data.draw(st.sampled_from([each for each in shop() if len(glued(each.sku)) >= 5]))
    sku = product.sku
    place = data.draw(st.integers(0, len(sku) - 2))
    slips = [sku[:place] + sku[place + 1 :], sku[:place] + sku[place] + sku[place:]]
    slips += [
        sku[:place] + sku[place + 1] + sku[place] + sku[place + 2 :],
        sku[:place] + "Q" + sku[place + 1 :],
    ]
    for slip in slips:
        assert sku in {hit.product.sku for hit in filled.search(slip)}, slip


def test_digits_are_looked_for_in_skus_before_hs_codes(store: CatalogueStore) -> None:
    store.save([replace(named("A-1", "Шапка"), hs_code="123456"), named("B-91234", "Шарф")])
    assert [hit.product.sku for hit in store.search("1234")] == ["B-91234", "A-1"]
    assert [hit.product.sku for hit in store.search("1234.56")] == ["A-1"]


def test_the_index_follows_a_change_at_once(store: CatalogueStore) -> None:
    store.save([named("A", "Платье")])
    kept = store.get("A")
    store.save([replace(kept, names={"ru": Text("Чайник")}, aliases={"kk": ("шәйнек",)})])
    assert store.search("платье") == []
    assert [hit.product.sku for hit in store.search("шәйнегі")] == ["A"]
    store.undo()
    assert [hit.product.sku for hit in store.search("платья")] == ["A"]
    store.delete(["A"])
    assert store.search("платье") == []


def test_an_index_of_another_version_is_made_anew(store: CatalogueStore, tmp_path: Path) -> None:
    store.save(shop())
    db = open_database(tmp_path / "studio.db", power_safe=False)
    db.execute("UPDATE catalogue_index_version SET version = -1")
    db.execute("DELETE FROM catalogue_terms")
    db.conn.commit()
    db.close()
    assert [hit.product.sku for hit in store.search("көйлегі")] == ["DR-2024"]


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "'", "(", "a AND", "name:裙", "裙 OR", "\x00", "🧥", "-", "^裙", "a" * 5000]
)
def test_nothing_typed_breaks_the_search(filled: CatalogueStore, typed: str) -> None:
    assert isinstance(filled.search(typed), list)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=24) | st.text("裙连ab\"'*^:(){}-+ANDORNT платье", max_size=24))
def test_no_text_breaks_the_search(filled: CatalogueStore, typed: str) -> None:
    known = {product.sku for product in filled.all()}
    assert {hit.product.sku for hit in filled.search(typed)} <= known


def test_a_search_sees_what_others_save_and_any_thread_may_ask(store: CatalogueStore, tmp_path: Path) -> None:
    assert store.search("платье") == []
    CatalogueStore(tmp_path / "studio.db").save([named("A", "Платье")])
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(store.search, ["платье", "платья", "ПЛАТЬЕ"]))
    assert [[hit.product.sku for hit in hits] for hits in found] == [["A"]] * 3


def test_after_close_the_file_may_go_and_come_back(store: CatalogueStore, tmp_path: Path) -> None:
    store.save([named("A", "Платье")])
    assert store.search("платье")
    store.close()
    (tmp_path / "studio.db").rename(tmp_path / "moved.db")
    assert store.search("платье") == []
    assert CatalogueStore(tmp_path / "moved.db").search("платье")


def test_a_damaged_file_is_told_and_a_mended_one_is_read(store: CatalogueStore, tmp_path: Path) -> None:
    store.save([named("A", "Платье")])
    db = open_database(tmp_path / "studio.db", power_safe=False)
    db.execute("ALTER TABLE catalogue_terms RENAME TO away")
    with pytest.raises(StudioError, match="store_unwritable"):
        store.search("платье")
    db.execute("ALTER TABLE away RENAME TO catalogue_terms")
    db.close()
    assert [hit.product.sku for hit in store.search("платье")] == ["A"]
