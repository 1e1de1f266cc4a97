"""The table of sizes is whole, and answers as a label is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.commerce.sizes import SYSTEMS, SizeTable
from livestream_studio.paths import assets


@pytest.fixture(scope="module")
def table() -> SizeTable:
    return SizeTable.load(assets() / "commerce")


@pytest.mark.parametrize(
    ("kind", "size", "source", "target", "found"),
    [
        ("women", "160/84A", "CN", "RU", ("42",)),
        ("women", "M", "CN", "INT", ("S",)),
        ("women", "m", "INT", "CN", ("165/88A",)),
        ("women", "М", "INT", "RU", ("44",)),  # typed as a Cyrillic letter
        ("women", " 46 ", "RU", "EU", ("40",)),
        ("men", "XXL", "INT", "RU", ("54",)),
        ("men", "2XL", "INT", "RU", ("54",)),
        ("men", "175/92A", "CN", "EU", ("46",)),
        ("children", "110", "CN", "RU", ("110",)),
        ("shoes_men", "270", "CN", "RU", ("42",)),
        ("shoes_men", "44", "CN", "RU", ("42",)),
        ("shoes_women", "37", "RU", "CN", ("235",)),
        ("shoes_women", "99", "RU", "CN", ()),
        ("hats", "M", "INT", "RU", ()),
    ],
)
def test_sizes_are_converted(
    table: SizeTable, kind: str, size: str, source: str, target: str, found: tuple[str, ...]
) -> None:
    assert table.convert(kind, size, source, target) == found


def test_the_table_rises_and_has_each_system(table: SizeTable) -> None:
    assert set(table.kinds) >= {"women", "men", "children", "shoes_women", "shoes_men", "shoes_children"}
    for kind in table.kinds:
        sizes = [size for size in table.sizes if size.kind == kind]
        for system in ("RU", "EU"):
            numbers = [float(size.shown(system)) for size in sizes]
            assert numbers == sorted(numbers), (kind, system)
        letters = [system for system in SYSTEMS if all(size.shown(system) for size in sizes)]
        assert set(letters) >= {"CN", "EU", "RU"}


def test_a_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sizes.tsv").write_text("kind\tCN\tUS\nwomen\tM\t8\n", encoding="utf-8")
    with pytest.raises(ValueError, match="columns"):
        SizeTable.load(tmp_path)


def test_a_size_is_told_in_the_readers_language(table: SizeTable) -> None:
    assert "женская одежда: CN 160/84A · INT S · EU 36" in table.told("42", "RU", "ru")
    assert "әйелдер киімі: CN 160/84A · INT S · EU 36" in table.told("42", "RU", "kk")
    assert "女装: INT S · EU 36 · RU 42" in table.told("160/84A", "CN", "zh")
    assert table.told("42", "", "ru") == table.told("", "RU", "ru") == []


def test_every_kind_has_its_word_in_every_language(table: SizeTable) -> None:
    for kind in table.kinds:
        assert set(table._words[kind]) == {"zh", "ru", "kk", "en"}
        assert all(table._words[kind].values())
