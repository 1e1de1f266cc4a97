"""Broken and hostile files: a clear code or a told row, no other exception; bounded in time and memory."""

from __future__ import annotations

import io
import json
import tracemalloc
import zipfile
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from catalogue_files import DATA, planned, table
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_studio.commerce.types import Product, Text
from livestream_studio.commerce.validation import duplicates, faults
from livestream_studio.core.types import StudioError
from livestream_studio.exchange import report
from livestream_studio.exchange.catalogue import plan, read_records
from livestream_studio.exchange.catalogue.textgrid import LONGEST_LINE, TextGrid
from livestream_studio.store.catalogue import CatalogueStore

KNOWN = [Product("A-1", names={"zh": Text("旧")}), Product("S1", names={"zh": Text("旧二")})]
UGLY = [path.read_bytes() for path in sorted(DATA.iterdir())]


def survive(data: bytes) -> None:
    """A plan whose products could be saved, or a StudioError with a code."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        path.write_bytes(data)
        try:
            found = plan(read_records(path), KNOWN)
        except StudioError:
            return
        saved = found.products()
        assert not [fault for product in saved for fault in faults(product) if fault.serious]
        assert duplicates(saved) == []
        known = {sku.sku for sku in KNOWN}
        kept = {change.before.sku for change in found.changed} | set(found.unchanged) | set(found.left)
        refused = {each.value for each in found.problems}
        assert known <= kept | refused  # nothing of the old catalogue is lost


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(UGLY), st.lists(st.tuples(st.integers(0, 600), st.binary(max_size=6)), max_size=12))
def test_damaged_tables(data: bytes, damage: list[tuple[int, bytes]]) -> None:
    for at, piece in damage:
        data = data[:at] + piece + data[at + len(piece) // 2 :]
    survive(data)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    survive(data)


CELLS = st.one_of(
    st.sampled_from(
        ["A-1", "S1", "=1+1", "=cmd|' /C calc'!A0", "-5", "9e99", "1" * 40, "1.2万", "19.9-29.9", "#REF!"]
    ),
    st.sampled_from(
        ["S/M/L", "1-99", "\u202e裙", "名称", "合计", "￥", "2026-02-31", "0", "NaN", "裙子", "Көйлек", "'"]
    ),
    st.text(max_size=12),
)
HEADS = [
    "SKU",
    "名称",
    "价格",
    "原价",
    "库存",
    "尺码",
    "颜色",
    "重量",
    "产地",
    "Цена, ₸",
    "valid_from",
    "variant",
    "drafts",
    "图片",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=len(HEADS), max_size=len(HEADS)), max_size=6))
def test_any_cells(rows: list[list[str]]) -> None:
    clean = [[cell.replace("\t", " ").replace("\n", " ").replace("\r", " ") for cell in row] for row in rows]
    text = "\n".join("\t".join(row) for row in [HEADS, *clean])
    survive(text.encode("utf-8", errors="replace"))


KEYS = st.sampled_from(["sku", "name", "price", "products", "x"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(VALUES, st.integers(0, 40))
def test_any_json(value: object, cut: int) -> None:
    text = json.dumps(value, ensure_ascii=False)
    survive(text.encode("utf-8", errors="replace"))
    survive(text[:-cut].encode("utf-8", errors="replace"))
    survive(
        f'{{"format":"livestream-studio-catalogue","version":1,"products":[{text}]}}'.encode(
            "utf-8", "replace"
        )
    )


def test_a_large_file_is_read_line_by_line(tmp_path: Path) -> None:
    """Looking at the first rows of a file of 50 MB takes the memory of its first rows."""
    path = tmp_path / "big.csv"
    line = "SKU-{:07},连衣裙夏季新款,299,红色\n"
    with path.open("w", encoding="gb18030") as file:
        file.write("货号,名称,价格,备注\n")
        for start in range(0, 1_500_000, 10_000):
            file.write("".join(line.format(number) for number in range(start, start + 10_000)))
    assert path.stat().st_size > 50 * 10**6
    tracemalloc.start()
    try:
        grid = TextGrid(path)
        head = list(islice(grid.rows(), 300))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (grid.encoding, len(head)) == ("gb18030", 300)
    assert peak < 25 * 10**6


def test_too_many_rows_and_too_large_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from livestream_studio.exchange.catalogue import table as tables

    path = table(tmp_path / "t.tsv", ("SKU", "名称"), *((f"S{n}", "裙") for n in range(50)))
    for most in (40, 20):  # row by row, and at once where there are twice as many
        monkeypatch.setattr(tables, "MOST_ROWS", most)
        with pytest.raises(StudioError, match="exchange_too_large"):
            planned(path)
    monkeypatch.setattr(tables, "MOST_ROWS", 60)
    monkeypatch.setattr(tables, "LARGEST_FILE", 100)
    with pytest.raises(StudioError, match="exchange_too_large"):
        planned(path)


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("SKU,名称,价格\nA,裙,1\n" + "x" * (LONGEST_LINE + 10), encoding="utf-8")
    with pytest.raises(StudioError, match="exchange_too_large"):
        planned(tmp_path / "t.csv")


def _workbook(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(f"{name}.xml", data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_workbook(bomb=b" " * 300 * 2**20), "exchange_too_large"),
        (_workbook(evil=b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "exchange_unsafe"),
        (_workbook(nothing=b"<x/>"), "exchange_unreadable"),
    ],
    ids=["bomb", "entities", "no workbook"],
)
def test_hostile_workbooks(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "t.xlsx").write_bytes(data)
    with pytest.raises(StudioError) as caught:
        planned(tmp_path / "t.xlsx")
    assert caught.value.problem.code == code


def test_no_problem_list_grows_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from livestream_studio.exchange.catalogue import records

    monkeypatch.setattr(records, "MOST_PROBLEMS", 10)
    rows = [(f"S{n}", "裙", "面议") for n in range(60)]
    found = planned(table(tmp_path / "t.tsv", ("SKU", "名称", "价格"), *rows))
    assert [(each.code, each.detail) for each in found.problems if each.row == 0] == [("more_problems", "50")]
    assert not found.added


def test_a_refused_file_leaves_the_old_catalogue_as_it_was(tmp_path: Path) -> None:
    store = CatalogueStore(tmp_path / "studio.db")
    store.save(KNOWN)
    before = store.all()
    for data in (*UGLY, b"\xff\xfe\x00", b"[{", b"PK\x03\x04"):
        (tmp_path / "t.csv").write_bytes(data[: len(data) // 2 + 1])
        try:
            planned(tmp_path / "t.csv", store.all())
        except StudioError:
            continue
    assert store.all() == before
    assert report.LARGEST_FILE >= 50 * 10**6
