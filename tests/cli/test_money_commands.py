"""Rates by hand and from a file, and what a parcel costs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from shop import product

from livestream_studio import paths
from livestream_studio.store.catalogue import CatalogueStore

Run = Callable[..., Result]


def test_a_rate_is_typed_in_listed_and_taken_out(run: Run) -> None:
    done = run(
        "rates", "add", "cny", "kzt", "73,15", "--date", "2026-11-22", "--source", "NBK", "--step", "10"
    )
    assert (done.exit_code, done.stdout) == (
        0,
        "2026-11-22  1 CNY = 73.15 KZT  in steps of 10, up  (NBK)\n",
    )
    listed = json.loads(run("rates", "list", "--json").stdout)
    assert (listed["value"], listed["day"], listed["way"]) == ("73.15", "2026-11-22", "up")
    assert listed["id"][:8] in run("rates", "list").stdout
    assert run("rates", "remove", listed["id"]).exit_code == 0
    assert run("rates", "remove", listed["id"]).exit_code == 1
    assert run("rates", "list").stdout == ""


@pytest.mark.parametrize("wrong", [["CNY", "XAU", "1"], ["CNY", "KZT", "much"], ["CNY", "KZT", "0"]])
def test_what_is_no_rate_is_refused(run: Run, wrong: list[str]) -> None:
    done = run("rates", "add", *wrong)
    assert done.exit_code == 1
    assert "This is no rate of exchange" in done.stderr
    assert run("rates", "list").stdout == ""


def test_a_banks_table_comes_in(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "курсы.csv"
    table.write_bytes("валюта;курс;дата\nCNY;73,15;22.11.2026\nXAU;1;22.11.2026\n".encode("cp1251"))
    done = run("rates", "import", table, "--source", "bank")
    assert done.stdout == "1 new, 0 known already, 1 left out\n"
    assert "XAU" in done.stderr
    again = json.loads(run("rates", "import", table, "--source", "bank", "--json").stdout)
    assert (again["added"], again["unchanged"], len(again["faults"])) == (0, 1, 1)


@pytest.mark.parametrize(
    ("items", "more", "expected"),
    [
        (["A1"], [], {"lamp": "green", "duty": "0 EUR", "rule": "kz-parcel-2026"}),
        (
            ["A1=3"],
            [],
            {"lamp": "amber", "value": "300 EUR", "duty": "15 EUR", "vat": "50.4 EUR", "total": "65.4 EUR"},
        ),
        (["A1=3"], ["--date", "2026-06-30"], {"lamp": "amber", "duty": "15 EUR", "vat": "0 EUR"}),
        (["A1"], ["--country", "FR"], {"lamp": "grey"}),
        (["A1=10"], ["--visitor"], {"lamp": "green", "value": "8000 CNY", "rule": "khorgos-visitor"}),
    ],
)
def test_what_a_parcel_costs(run: Run, items: list[str], more: list[str], expected: dict[str, str]) -> None:
    CatalogueStore(paths.database()).save([product("800 CNY", weight_g=500)])
    run("rates", "add", "EUR", "CNY", "8", "--date", "2026-06-01")
    date = [] if "--date" in more else ["--date", "2026-11-22"]
    found = json.loads(run("parcel", *items, *date, *more, "--json").stdout)
    assert {name: found.get(name) for name in expected} == expected
    assert "not_legal_advice" in found["notes"]


def test_a_parcel_in_words_and_wrong_items(run: Run) -> None:
    CatalogueStore(paths.database()).save([product("800 CNY", weight_g=500)])
    shown = run("parcel", "A1", "--date", "2026-11-22")
    assert shown.stdout.startswith("grey: ")
    assert "no rate of exchange for CNY-EUR" in shown.stdout
    assert "not legal advice" in shown.stdout
    assert "EAEU rules for e-commerce goods, from 1 Jul 2026 (kaz.inform.kz" in shown.stdout
    assert run("parcel", "A1=x").exit_code == 2
    wrong = run("parcel", "A1", "--date", "30.06.2026")
    assert (wrong.exit_code, "write 2026-11-30" in wrong.output) == (2, True)
    assert run("parcel", "B7").exit_code == 1
