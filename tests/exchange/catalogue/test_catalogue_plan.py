"""What an import would do is said before anything is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from catalogue_files import codes, planned, table

from livestream_studio.commerce.types import Money, Price, Product, Text, TextState, Variant
from livestream_studio.exchange.catalogue import read_records, write_problems
from livestream_studio.exchange.catalogue.problems import RowFault, Severity

KNOWN = [
    Product(
        "A",
        "id-a",
        names={"zh": Text("裙"), "kk": Text("Көйлек", TextState.DRAFT)},
        prices=(
            Price(Money(9900, "CNY")),
            Price(Money(500, "CNY"), valid_from="2026-11-01"),
            Price(Money(1, "KZT")),
        ),
        variants=(Variant("A-S", size="S"),),
        brand="牌",
    ),
    Product("B", "id-b", names={"zh": Text("帽")}),
    Product("C", "id-c", names={"zh": Text("鞋")}),
]


def test_what_is_added_changed_unchanged_and_left(tmp_path: Path) -> None:
    path = table(
        tmp_path / "t.tsv", ("SKU", "名称", "价格"), ("A", "裙", "88"), ("B", "帽", ""), ("N", "新", "1")
    )
    found = planned(path, KNOWN)
    assert [each.sku for each in found.added] == ["N"]
    assert [(each.after.sku, each.fields) for each in found.changed] == [("A", ("prices",))]
    assert (found.unchanged, found.left) == (("B",), ("C",))
    assert [each.sku for each in found.products()] == ["N", "A"]


def test_what_the_file_does_not_say_stays(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("SKU", "价格", "品牌"), ("A", "88", ""))
    (change,) = planned(path, KNOWN).changed
    expected = (Price(Money(8800, "CNY")), *KNOWN[0].prices[1:])
    assert change.after == replace(KNOWN[0], prices=expected)


def test_a_draft_that_is_repeated_stays_a_draft_and_a_new_text_is_approved(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    rows = [("SKU", "name_kk"), ("A", "Көйлек")]
    assert planned(table(path, *rows), KNOWN).unchanged == ("A",)
    (change,) = planned(table(path, rows[0], ("A", "Жаңа көйлек")), KNOWN).changed
    assert change.after.names["kk"] == Text("Жаңа көйлек")
    assert change.fields == ("names.kk",)


def test_a_sku_of_another_products_variant_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("SKU", "名称"), ("A-S", "别的"), ("D", "新"))
    found = planned(path, KNOWN)
    assert [each.sku for each in found.added] == ["D"]
    assert [(each.code, each.value, each.detail) for each in found.problems] == [
        ("sku_duplicate", "A-S", "A")
    ]


def test_rows_that_contradict_each_other_are_told_and_repeats_passed_over(tmp_path: Path) -> None:
    rows = [
        ("SKU", "名称", "价格", "备注"),
        ("N", "新", "1", "甲"),
        ("N", "新", "1", "甲"),
        ("N", "新", "2", "甲"),
        ("N", "新", "1", "乙"),
    ]
    found = planned(table(tmp_path / "t.tsv", *rows))
    assert codes(found) == [(3, "row_repeated"), (4, "duplicate_sku"), (5, "row_differs")]
    assert [each.column for each in found.problems] == ["", "价格", "备注"], "as the shop's table has them"
    assert found.added[0].prices == (Price(Money(100, "CNY")),)
    assert (found.refused, found.complete) == (1, False)


def test_progress_is_told_and_can_end_the_work(tmp_path: Path) -> None:
    rows = [(f"S{n}", f"裙{n}") for n in range(1000)]
    path = table(tmp_path / "t.tsv", ("SKU", "名称"), *rows)
    shares: list[float] = []
    read_records(path, report=shares.append)
    assert len(shares) == 5
    assert shares == sorted(shares)
    assert 0 < shares[0] <= shares[-1] <= 1

    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_records(path, report=stop)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_problems_are_handed_back_as_a_table(tmp_path: Path, ending: str) -> None:
    from openpyxl import load_workbook

    problems = [
        RowFault(3, "price_no_number", Severity.REFUSED, "价格", "=面议"),
        RowFault(9, "sku_made", Severity.NOTE),
    ]
    path = tmp_path / f"p.{ending}"
    write_problems(path, problems, lambda each: f"words for {each.code}")
    if ending == "csv":
        text = path.read_text(encoding="utf-8-sig")
        assert "3,价格,'=面议,price_no_number,refused,,words for price_no_number" in text
    else:
        row = [cell.value for cell in list(load_workbook(path).worksheets[0].iter_rows())[1]]
        assert row[:4] == ["3", "价格", "=面议", "price_no_number"]
        assert row[-1] == "words for price_no_number"


def test_an_alias_that_is_said_all_the_time_is_told_and_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("SKU,名称,别名,价格\nA1,连衣裙,这个;碎花裙,99\n", encoding="utf-8")
    found = planned(path)
    told = [(each.code, each.severity.value, each.detail) for each in found.problems]
    assert ("alias_everyday", "note", "这个") in told
    assert found.complete
    assert len(found.added) == 1
