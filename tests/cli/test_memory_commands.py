"""Approved lines and terms by hand: in, listed, out again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "script.tsv"
    path.write_text("zh\tru\tkk\n可以退货。\tМожно вернуть.\tҚайтаруға болады.\n坏\n好\tХорошо.\t\n", "utf-8")
    return path


def test_a_file_comes_in_with_its_bad_rows_named(run: Run, table: Path) -> None:
    done = run("memory", "import", table, "--kind", "script", "--show", "A")
    assert done.exit_code == 0
    assert "3 new, 0 changed, 0 known already, 1 left out" in done.stdout
    assert "line 3 left out: there is no translation" in done.stderr
    again = json.loads(run("memory", "import", table, "--kind", "script", "--show", "A", "--json").stdout)
    assert again == {
        **{"added": 0, "updated": 0, "unchanged": 3},
        "faults": [{"line": 3, "code": "no_target", "detail": ""}],
    }


def test_lines_are_listed_filtered_and_removed(run: Run, table: Path) -> None:
    run("memory", "import", table)
    run("memory", "add", "Нельзя.", "Болмайды.", "--from", "ru", "--to", "kk")
    listed = [json.loads(line) for line in run("memory", "list", "--json").stdout.splitlines()]
    assert [(line["from"], line["to"]) for line in listed] == [
        *(("zh", "ru"), ("zh", "kk"), ("zh", "ru"), ("ru", "kk"))
    ]
    assert "可以退货" in run("memory", "list", "--from", "zh", "--to", "kk").stdout
    assert "可以退货" not in run("memory", "list", "--from", "ru").stdout
    gone = run("memory", "remove", listed[0]["id"][:10])
    assert (gone.exit_code, "Можно вернуть." in gone.stdout) == (0, True)
    assert run("memory", "remove", listed[0]["id"]).exit_code == 1


def test_approving_again_changes_the_translation(run: Run) -> None:
    for target in ("Болмайды.", "Қайтаруға болмайды."):
        assert run("memory", "add", "Нельзя.", target, "--from", "ru", "--to", "kk").exit_code == 0
    listed = run("memory", "list", "--json").stdout.splitlines()
    assert [json.loads(line)["target"] for line in listed] == ["Қайтаруға болмайды."]


@pytest.mark.parametrize("ending", ["tsv", "csv", "xlsx", "tmx"])
def test_what_is_exported_comes_in_again(run: Run, table: Path, tmp_path: Path, ending: str) -> None:
    run("memory", "import", table)
    path = tmp_path / "out" / f"m.{ending}"
    assert run("memory", "export", path).exit_code == 0
    assert "0 new, 0 changed, 3 known already, 0 left out" in run("memory", "import", path).stdout


def test_terms_go_round(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("kind\tzh\tru\tru_forbidden\nbrand\t耐克\tNike\tНайки\n\t\t\tx\n", "utf-8")
    done = run("terms", "import", path)
    assert "1 new" in done.stdout
    assert "line 3 left out" in done.stderr
    assert "(never: Найки)" in run("terms", "list").stdout
    assert json.loads(run("terms", "list", "--json").stdout)["names"] == {"zh": "耐克", "ru": "Nike"}
    assert run("terms", "export", tmp_path / "t.tbx").exit_code == 0
    assert "0 new, 0 changed, 1 known already" in run("terms", "import", tmp_path / "t.tbx").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("memory", "import", "none.tsv"), 1, "cannot be read"),
        (("memory", "export", "m.docx"), 1, "tsv, csv, xlsx or tmx"),
        (("memory", "remove", "zzz"), 1, "memory list"),
        (("memory", "add", "a", "b", "--from", "ru", "--to", "ru"), 2, "already"),
        (("memory", "add", "…", "b", "--from", "ru", "--to", "kk"), 2, "words"),
        (("terms", "import", "t.docx"), 1, "tbx"),
    ],
)
def test_what_goes_wrong_is_said(run: Run, arguments: tuple[str, ...], status: int, words: str) -> None:
    done = run(*arguments)
    assert done.exit_code == status
    assert words in " ".join(done.stderr.split())


def test_a_line_with_another_sum_is_not_approved(run: Run) -> None:
    done = run("memory", "add", "价钱三百块", "Цена 400 юаней", "--from", "zh", "--to", "ru")
    assert done.exit_code == 2
    assert "300 CNY" in done.output
    assert run("memory", "add", "价钱三百块", "Цена 300 юаней", "--from", "zh", "--to", "ru").exit_code == 0
