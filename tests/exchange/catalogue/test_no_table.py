"""What is no table, or not there, is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_files import planned

from livestream_studio.core.types import StudioError


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "catalogue_empty"),
        (b"\n\n \n", "catalogue_empty"),
        (b"a,b\n1,2\n", "catalogue_columns"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "catalogue_old_excel"),
        (bytes(range(256)) * 20, "exchange_unreadable"),
        (b"PK\x03\x04broken", "exchange_unreadable"),
        (b'[{"sku": 1', "exchange_unreadable"),
        (b'[{"sku": NaN}]', "exchange_unreadable"),
        (b"[" * 5000, "exchange_unreadable"),
        (b'{"format":"livestream-studio-catalogue","version":9,"products":[]}', "catalogue_newer"),
    ],
)
def test_what_is_no_table_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "t.csv").write_bytes(data)
    with pytest.raises(StudioError) as caught:
        planned(tmp_path / "t.csv")
    assert caught.value.problem.code == code


def test_a_missing_file_and_a_missing_sheet_are_said(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="exchange_unreadable"):
        planned(tmp_path / "none.csv")
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["SKU", "名称"])
    book.save(tmp_path / "t.xlsx")
    with pytest.raises(StudioError, match="catalogue_sheet"):
        planned(tmp_path / "t.xlsx", sheet="Лист9")
