"""A shop's table in, looked at, found and out again, by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from livestream_studio import paths
from livestream_studio.cli import commands
from livestream_studio.store.catalogue import CatalogueStore

Run = Callable[..., Result]
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q"
    b"\0\0\0\0IEND\xaeB`\x82"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "товары 商品.csv"
    rows = [
        "货号;商品名称;俄文名称;哈语;价格(元);价格(坚戈)",
        "A1;连衣裙;Платье;Көйлек;￥299;20500",
        "A2;台灯;Лампа;;面议;",
        "A3;帽子;;;9.9;",
    ]
    path.write_bytes("\n".join(rows).encode("utf-8"))
    return path


def stored() -> list[str]:
    return [each.sku for each in CatalogueStore(paths.database()).all()]


def test_good_rows_come_in_and_bad_ones_are_named(run: Run, table: Path, tmp_path: Path) -> None:
    done = run("catalogue", "import", table, "--yes", "--problems", tmp_path / "p.csv")
    assert done.exit_code == 0, done.output
    assert "2 new, 0 changed, 0 known already" in done.stdout
    assert "row 3: 面议 is no price" in done.stderr
    assert stored() == ["A1", "A3"]
    assert "price_no_number" in (tmp_path / "p.csv").read_text(encoding="utf-8-sig")
    again = run("catalogue", "import", table, "--yes")
    assert "0 new, 0 changed, 2 known already" in again.stdout


def test_a_dry_run_and_a_no_save_nothing(run: Run, table: Path) -> None:
    assert "2 new" in run("catalogue", "import", table, "--dry-run").stdout
    refused = CliRunner().invoke(commands, ["catalogue", "import", str(table)], input="n\n")
    assert (refused.exit_code, "Save 2 products?" in refused.output) == (1, True)
    assert stored() == []
    agreed = CliRunner().invoke(commands, ["catalogue", "import", str(table)], input="y\n")
    assert (agreed.exit_code, stored()) == (0, ["A1", "A3"])


def test_all_or_nothing_saves_nothing_where_a_row_is_bad(run: Run, table: Path) -> None:
    done = run("catalogue", "import", table, "--yes", "--all-or-nothing")
    assert done.exit_code == 1
    assert "nothing was saved" in done.stderr
    assert stored() == []


def test_the_plan_as_json(run: Run, table: Path) -> None:
    done = run("catalogue", "import", table, "--dry-run", "--json")
    found: dict[str, Any] = json.loads(done.stdout)
    assert (found["added"], found["refused"], found["saved"]) == (["A1", "A3"], 1, False)
    assert [each["field"] for each in found["columns"]] == ["sku", "name", "name", "name", "price", "price"]
    assert found["problems"][0]["message"] == "面议 is no price"
    assert json.loads(run("catalogue", "import", table, "--yes", "--json").stdout)["saved"] is True
    assert run("catalogue", "import", table, "--json").exit_code == 2


def test_pictures_come_in_with_the_table(run: Run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "A1.png").write_bytes(PNG)
    assert run("catalogue", "import", table, "--dry-run", "--pictures", tmp_path / "pictures").exit_code == 0
    assert not paths.pictures_home().exists()
    assert run("catalogue", "import", table, "--yes", "--pictures", tmp_path / "pictures").exit_code == 0
    (name,) = CatalogueStore(paths.database()).get("A1").pictures
    assert (paths.pictures_home() / name).read_bytes() == PNG


def test_products_are_found_shown_and_listed(run: Run, table: Path) -> None:
    run("catalogue", "import", table, "--yes")
    assert "A1" in run("catalogue", "search", "көйлегі").stdout
    hit = json.loads(run("catalogue", "search", "lyq", "--json", "--limit", "1").stdout)
    assert (hit["sku"], bool(hit["how"])) == ("A1", True)
    assert "name_kk          Көйлек" in run("catalogue", "show", "A1").stdout
    assert json.loads(run("catalogue", "show", "A1", "--json").stdout)["names"]["ru"] == "Платье"
    assert "20500 KZT" in run("catalogue", "list").stdout
    missing = run("catalogue", "list", "--missing", "kk", "--json").stdout.splitlines()
    assert [json.loads(line)["sku"] for line in missing] == ["A3"]


def test_what_is_open_is_said(run: Run, table: Path) -> None:
    run("catalogue", "import", table, "--yes")
    assert "A3  no price in KZT" in run("catalogue", "check").stdout
    found = [
        json.loads(line) for line in run("catalogue", "check", "--json", "--lang", "zh").stdout.splitlines()
    ]
    assert {(each["sku"], each["code"]) for each in found} == {
        ("A1", "picture_missing"),
        ("A3", "picture_missing"),
        ("A3", "price_missing_in"),
    }


@pytest.mark.parametrize("ending", ["csv", "tsv", "xlsx", "json"])
def test_what_is_exported_comes_in_again(run: Run, table: Path, tmp_path: Path, ending: str) -> None:
    run("catalogue", "import", table, "--yes")
    path = tmp_path / "out" / f"c.{ending}"
    assert "2 products" in run("catalogue", "export", path).stdout
    assert "0 new, 0 changed, 2 known already" in run("catalogue", "import", path, "--yes").stdout
    assert json.loads(run("catalogue", "export", path, "--sku", "A1", "--json").stdout)["products"] == 1


def test_a_declaration_and_what_is_printed(run: Run, table: Path, tmp_path: Path, qapp: object) -> None:
    run("catalogue", "import", table, "--yes")
    done = run("catalogue", "export", tmp_path / "d.csv", "--as", "declaration", "--quantity", "A1=3")
    assert (done.exit_code, "A1: HS code is missing" in done.stderr) == (0, True)
    for kind in ("price-list", "price-tags"):
        done = run("catalogue", "export", tmp_path / f"{kind}.pdf", "--as", kind)
        assert done.exit_code == 0, done.output
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")
        assert "no name in Kazakh" in done.stderr
        counted = {"price-list": "2 lines", "price-tags": "1 tags"}[kind]
        assert f"{kind}.pdf: {counted}" in done.stdout, "what is really on the paper"


def test_headings_are_what_people_read(run: Run, table: Path, tmp_path: Path) -> None:
    run("catalogue", "import", table, "--yes")
    for language, word in (
        ("kk", "Атауы (қазақша)"),
        ("ru", "Название (на казахском)"),
        ("codes", "name_kk"),
    ):
        path = tmp_path / f"{language}.csv"
        run("catalogue", "export", path, "--headings", language)
        assert word in path.read_text(encoding="utf-8-sig").splitlines()[0]
        assert "0 changed, 2 known already" in run("catalogue", "import", path, "--yes").stdout
    done = run("catalogue", "export", tmp_path / "t.pdf", "--as", "price-tags", "--headings", "kk")
    assert (done.exit_code, "--headings is for tables" in " ".join(done.output.split())) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("import", "none.csv"), 1, "cannot be read"),
        (("import", "none.csv", "--currency", "XXX"), 2, "CNY"),
        (("export", "c.docx"), 1, "csv, tsv, xlsx or json"),
        (("export", "c.csv", "--quantity", "A1=3"), 2, "declaration"),
        (("export", "c.csv", "--as", "declaration", "--quantity", "A1"), 2, "SKU=PIECES"),
        (("export", "c.pdf", "--as", "price-list"), 1, "no products to print"),
        (("show", "none"), 1, "none"),
    ],
)
def test_what_goes_wrong_is_said(run: Run, arguments: tuple[str, ...], status: int, words: str) -> None:
    done = run("catalogue", *arguments)
    assert done.exit_code == status
    assert words in " ".join(done.output.split())


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (["show", "NOPE"], "product_unknown", 1),
        (["import", "nowhere.csv", "--yes"], "exchange_unreadable", 1),
        (["export", "a.doc"], "catalogue_format", 1),
        (["check", "--currency", "XXX"], "currency_unknown", 1),
        (["search"], "usage", 2),
        (["list", "--missing", "fr"], "usage", 2),
    ],
)
def test_what_goes_wrong_is_json_too(run: Run, arguments: list[str], code: str, exit_code: int) -> None:
    done = run("catalogue", *arguments, "--json")
    told = json.loads(done.stderr)
    assert (done.exit_code, done.stdout, told["error"]) == (exit_code, "", code)
    assert told["message"]
    plain = run("catalogue", *arguments)
    assert (plain.exit_code, "Error: " in plain.stderr) == (exit_code, True)
