"""Whatever a valid product holds comes back from the database, and undo and redo give back the same."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livestream_studio.commerce.types import (
    CUSTOMS_MODES,
    LANGUAGES,
    MINOR_DIGITS,
    PLACES,
    Money,
    Price,
    Product,
    Stock,
    Text,
    TextState,
    Variant,
)
from livestream_studio.commerce.validation import MOST_MINOR, faults
from livestream_studio.store.catalogue import CatalogueStore
from livestream_studio.store.catalogue_rows import document_of, product_of

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
TEXTS = st.dictionaries(st.sampled_from(LANGUAGES), st.builds(Text, WORDS, st.sampled_from(TextState)))
LISTS = st.dictionaries(st.sampled_from(("", *LANGUAGES)), st.lists(WORDS, max_size=3).map(tuple))
MONEY = st.builds(Money, st.integers(0, MOST_MINOR), st.sampled_from(sorted(MINOR_DIGITS)))
DAYS = st.dates().map(lambda day: day.isoformat())
SKUS = ("V-1", "V-2")


@st.composite
def price(draw: st.DrawFn) -> Price:
    amount = draw(MONEY)
    listed = draw(st.none() | st.integers(0, MOST_MINOR).map(lambda minor: Money(minor, amount.currency)))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Price(amount, listed, draw(st.sampled_from(("", first))), draw(st.sampled_from(("", last))))


PRODUCTS = st.builds(
    Product,
    sku=st.just("P-1"),
    id=st.just("3d0c5a57-8f5e-4b7e-8a55-0d2f3f0a9d01"),
    names=TEXTS.filter(lambda texts: any(each.text.strip() for each in texts.values())),
    short=TEXTS,
    long=TEXTS,
    points=TEXTS,
    brand=WORDS,
    category=TEXTS,
    variants=st.just(tuple(Variant(sku, size="M", size_system="INT") for sku in SKUS)) | st.just(()),
    pictures=st.lists(st.binary(min_size=32, max_size=32).map(lambda b: f"{b.hex()}.png"), max_size=2).map(
        tuple
    ),
    unit=TEXTS,
    prices=st.lists(
        price(), max_size=4, unique_by=lambda p: (p.amount.currency, p.valid_from, p.valid_until)
    ).map(tuple),
    stock=st.lists(
        st.builds(
            Stock,
            st.sampled_from(PLACES),
            st.none() | st.integers(0, 10**9),
            st.none() | st.integers(0, 300),
            WORDS,
        ),
        max_size=2,
    ).map(tuple),
    origin=st.sampled_from(("", "CN", "KZ")),
    hs_code=st.sampled_from(("", "620443", "6204430000")),
    weight_g=st.none() | st.integers(1, 10**6),
    customs_mode=st.sampled_from(("", *CUSTOMS_MODES)),
    declared=st.none() | MONEY,
    forbidden=LISTS,
    aliases=LISTS,
    nicknames=LISTS,
    notes=WORDS,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PRODUCTS)
def test_a_document_says_everything(product: Product) -> None:
    assert product_of(product.id, product.sku, document_of(product)) == product


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PRODUCTS, PRODUCTS)
def test_saved_changed_undone_and_redone(first: Product, second: Product) -> None:
    assert not [fault for fault in faults(first) if fault.serious]
    with TemporaryDirectory() as folder:
        store = CatalogueStore(Path(folder) / "studio.db")
        store.save([first])
        assert store.all() == [first]
        changed = store.save([second]).updated
        assert store.all() == [second]
        if changed:
            store.undo()
            assert store.all() == [first]
            store.redo()
            assert store.all() == [second]
        for text in second.names.values():
            store.search(text.text)
        store.close()
        assert {each.new for each in store.history("P-1")} >= set(second.prices) - set(first.prices)
