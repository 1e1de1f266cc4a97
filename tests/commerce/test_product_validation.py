"""Every field has its codes for what is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from catalogue_shop import full, shop

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, Variant
from livestream_studio.commerce.validation import Fault, duplicates, faults, skus


def test_a_good_product_has_no_fault() -> None:
    assert faults(full()) == []
    assert [fault for product in shop() for fault in faults(product)] == []


def priced(minor: int, currency: str = "CNY", **other: Any) -> dict[str, Any]:
    return {"prices": (Price(Money(minor, currency), **other),)}


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"sku": " "}, "sku", "sku_missing"),
        ({"sku": "A B "}, "sku", "sku_bad"),
        ({"sku": "A\x00"}, "sku", "sku_bad"),
        ({"sku": "A" * 65}, "sku", "sku_bad"),
        ({"variants": (Variant("FULL-1-S"), Variant("FULL-1-S"))}, "variants", "sku_duplicate"),
        ({"variants": (Variant("FULL-1-S"), Variant("FULL-1"))}, "variants", "sku_duplicate"),
        ({"variants": (Variant("FULL-1-S"), Variant(""))}, "sku", "sku_missing"),
        ({"variants": (Variant("FULL-1-S", size_system="US"),)}, "variants", "size_system_unknown"),
        ({"names": {}}, "names", "name_missing"),
        ({"names": {"zh": Text(" ")}}, "names", "name_missing"),
        ({"names": {"zh": Text("碗"), "en": Text("bowl")}}, "names.en", "language_unknown"),
        ({"forbidden": {"de": ("gut",)}}, "forbidden.de", "language_unknown"),
        ({"long": {"zh": Text("碗" * 20_001)}}, "long.zh", "text_too_long"),
        ({"notes": "a\x07"}, "notes", "text_unprintable"),
        ({"aliases": {"": ("\ud800",)}}, "aliases.", "text_unprintable"),
        (priced(-1), "prices", "price_negative"),
        (priced(10**14), "prices", "price_absurd"),
        (priced(0), "prices", "price_zero"),
        (priced(100, "XXX"), "prices", "currency_unknown"),
        (priced(100, list_price=Money(90, "CNY")), "prices", "list_price_below_price"),
        (priced(100, list_price=Money(190, "KZT")), "prices", "list_price_other_currency"),
        (priced(100, list_price=Money(-1, "CNY")), "prices", "price_negative"),
        (priced(100, valid_from="2026-02-30"), "prices", "date_bad"),
        (priced(100, valid_from="20260201"), "prices", "date_bad"),
        (priced(100, valid_from="2026-03-01", valid_until="2026-02-01"), "prices", "validity_reversed"),
        (priced(100, variant="OTHER"), "prices", "variant_unknown"),
        ({"prices": (Price(Money(1, "CNY")), Price(Money(2, "CNY")))}, "prices", "price_twice"),
        ({"stock": (Stock("moon"),)}, "stock", "place_unknown"),
        ({"stock": (Stock("shop", -1),)}, "stock", "quantity_negative"),
        ({"stock": (Stock("factory", lead_days=-1),)}, "stock", "lead_days_bad"),
        ({"stock": (Stock("shop", 1, variant="OTHER"),)}, "stock", "variant_unknown"),
        ({"hs_code": "6204.43"}, "hs_code", "hs_code_bad"),
        ({"hs_code": "62044"}, "hs_code", "hs_code_bad"),
        ({"origin": "China"}, "origin", "origin_bad"),
        ({"weight_g": 0}, "weight_g", "weight_bad"),
        ({"customs_mode": "9999"}, "customs_mode", "customs_mode_unknown"),
        ({"declared": Money(-5, "CNY")}, "declared", "price_negative"),
        ({"pictures": ("../../etc/passwd",)}, "pictures", "picture_bad"),
    ],
)
def test_each_fault_has_its_code(changed: dict[str, Any], field: str, code: str) -> None:
    bare = replace(full(), prices=(), stock=())
    assert [(fault.field, fault.code) for fault in faults(replace(bare, **changed))] == [(field, code)]


def test_a_doubtful_price_is_no_reason_to_refuse() -> None:
    doubtful = replace(full(), prices=(Price(Money(0, "CNY")), Price(Money(9, "RUB"), Money(8, "RUB"))))
    assert [fault.serious for fault in faults(doubtful)] == [False, False]
    assert Fault("sku", "sku_missing").serious


def test_skus_that_stand_twice_in_a_batch() -> None:
    names = {"zh": Text("碗")}
    alone = Product("A", names=names, variants=(Variant("A"),))
    assert list(skus(alone)) == ["A"], "a single variant may share its product's SKU"
    assert duplicates([alone, Product("B", names=names)]) == []
    assert duplicates([alone, Product("B", names=names, variants=(Variant("A"), Variant("C")))]) == ["A"]
