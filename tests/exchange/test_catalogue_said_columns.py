"""What a person says of a column goes before what its heading says."""

from __future__ import annotations

from pathlib import Path

from livestream_studio.exchange.catalogue import Records, read_records

TABLE = "货号,商品名称,备用,价格\nA1,围巾,Шарф,99\nA2,手套,Перчатки,59\n"


def records(path: Path, columns: dict[int, tuple[str, str]]) -> Records:
    file = path / "shop.csv"
    file.write_text(TABLE, encoding="utf-8")
    return read_records(file, columns=columns)


def test_a_column_that_was_not_understood_is_taken(tmp_path: Path) -> None:
    assert "ru" not in records(tmp_path, {}).products["A1"].names
    found = records(tmp_path, {2: ("name", "ru")})
    assert found.products["A2"].names["ru"].text == "Перчатки"
    assert not any(each.code == "column_unknown" for each in found.problems)


def test_a_column_is_left_out(tmp_path: Path) -> None:
    found = records(tmp_path, {3: ("", "")})
    assert found.products["A1"].prices == ()
    assert [column.field for column in found.layout.columns] == ["sku", "name", "", ""]
