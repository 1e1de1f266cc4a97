"""What is exported comes in again, in every format, and no cell is a formula to a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from catalogue_files import planned
from catalogue_products import PRODUCTS, same
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_studio.commerce.types import (
    Money,
    Price,
    Product,
    Stock,
    Text,
    Variant,
)
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue import CATALOGUE_FORMATS, write_catalogue, write_declaration


@pytest.mark.parametrize("ending", CATALOGUE_FORMATS)
def test_what_is_written_is_read_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"каталог 目录.{ending}"
    assert write_catalogue(path, PRODUCTS) == 3
    found = planned(path)
    assert same(found.added, PRODUCTS)
    assert found.problems == ()
    assert planned(path, PRODUCTS).unchanged == ("A1", "002", "=3")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(("ending", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_no_cell_is_a_formula_to_a_spreadsheet(tmp_path: Path, ending: str, delimiter: str) -> None:
    evil = ["=1+1", "+1", "-1", "@A1", "\tx", "＝1", "'=1", "''=1"]
    products = [
        Product(f"E{n}", names={"zh": Text("裙")}, brand=each, notes=each) for n, each in enumerate(evil)
    ]
    write_catalogue(tmp_path / f"e.{ending}", products)
    text = (tmp_path / f"e.{ending}").read_text(encoding="utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))]
    assert [each.brand for each in planned(tmp_path / f"e.{ending}").added] == [each.strip() for each in evil]


def test_no_cell_of_a_workbook_is_a_formula_and_prices_are_numbers(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_catalogue(tmp_path / "e.xlsx", PRODUCTS)
    rows = list(load_workbook(tmp_path / "e.xlsx").worksheets[0].iter_rows())
    kinds = {cell.data_type for row in rows for cell in row if cell.value is not None}
    price = next(at for at, cell in enumerate(rows[0]) if cell.value == "price_CNY")
    assert kinds == {"s", "n"}
    assert rows[1][price].value == 299


def test_a_declaration_has_what_customs_ask_and_tells_what_is_missing(tmp_path: Path) -> None:
    missing = write_declaration(tmp_path / "d.csv", PRODUCTS, {"A1": 4, "002": 1})
    rows = list(csv.DictReader(io.StringIO((tmp_path / "d.csv").read_text(encoding="utf-8-sig"))))
    dress = {
        "sku": "A1",
        "hs_code": "6204430000",
        "origin": "CN",
        "declared_quantity": "4",
        "total_weight_g": "1400",
    }
    dress |= {"declared_value": "123.45", "total_value": "493.80", "currency": "CNY", "customs_mode": "9610"}
    assert dress.items() <= rows[0].items()
    assert (rows[0]["name_kk"], rows[0]["name_ru"]) == ("Көйлек", ""), "a machine's draft is no name"
    assert [(each.column, each.value) for each in missing if each.row == 2] == [("name_ru", "A1")]
    assert {(each.row, each.value) for each in missing} == {(2, "A1"), (3, "002")}
    assert "hs_code" in {each.column for each in missing}
    write_declaration(tmp_path / "d.xlsx", PRODUCTS)
    with pytest.raises(StudioError, match="catalogue_format"):
        write_declaration(tmp_path / "d.pdf", PRODUCTS)
    with pytest.raises(StudioError, match="catalogue_format"):
        write_catalogue(tmp_path / "d.docx", PRODUCTS)


WORDS = st.text("连衣裙帽子红", min_size=1, max_size=8)
AMOUNTS = st.integers(0, 10**9)
ODD = st.text("=+-@'\"\t;,|/ аәzZ9裙¥", min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "x"
)


@st.composite
def products(draw: st.DrawFn) -> list[Product]:
    made = []
    for number in range(draw(st.integers(1, 4))):
        sku = f"S{number}"
        sizes = draw(st.lists(st.sampled_from(["S", "M", "40", "均码"]), unique=True, max_size=3))
        variants = tuple(Variant(f"{sku}-{size}", size=size) for size in sizes)
        owners = ["", *(each.sku for each in variants)]
        keys = draw(
            st.lists(st.tuples(st.sampled_from(["CNY", "KZT", "RUB"]), st.sampled_from(owners)), unique=True)
        )
        prices = tuple(Price(Money(draw(AMOUNTS), code), variant=owner) for code, owner in keys)
        stock = tuple(
            Stock("shop", draw(st.integers(0, 9)), variant=owner)
            for owner in draw(st.lists(st.sampled_from(owners), unique=True))
        )
        names = {"zh": Text(draw(WORDS)), "kk": Text(draw(WORDS.map(lambda _: "Қызыл көйлек")))}
        made.append(
            Product(
                sku,
                names=names,
                brand=draw(ODD),
                variants=variants,
                prices=prices,
                stock=stock,
                notes=draw(ODD),
            )
        )
    return made


@settings(max_examples=40, deadline=None)
@given(products(), st.sampled_from(CATALOGUE_FORMATS))
def test_any_catalogue_goes_round(made: list[Product], ending: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"c.{ending}"
        write_catalogue(path, made)
        assert same(planned(path).added, made)
