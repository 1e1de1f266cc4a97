"""`script` as it is called: a line for a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from livestream_studio.cli.script import command


def run(arguments: str, text: str) -> list[str]:
    done = CliRunner().invoke(command, arguments.split(), input=text.encode())
    assert done.exit_code == 0, done.output
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("arguments", "text", "lines"),
    [
        ("kk --to arab", "Тіл\n\nбағасы 5%", ["ٴتىل", "", "باعاسى \u20665%\u2069"]),
        ("kk --to arab --old-fonts --no-isolates", "тіл 5%", ["ءتىل 5%"]),
        ("kk --to latin", "Қанша?\nبۇل", ["Qanşa?", "būl"]),
        (
            "kk --to cyrl",
            "\ufeffبۇل كويلەك 299 يۋان.\nBūl jaña köilek\nбұл",
            ["Бұл көйлек 299 юань.", "Бұл жаңа көйлек", "бұл"],
        ),
        ("kk --to reading --syllables", "көйлек", ["koei·lek"]),
        ("ru --to reading", "Сегодня скидка 5 %", ["Sevodnya skidka 5 %"]),
        ("zh --to pinyin", "大家好\n", ["dà jiā hǎo"]),
    ],
)
def test_lines(arguments: str, text: str, lines: list[str]) -> None:
    assert run(arguments, text) == lines


def test_what_is_not_certain_is_in_the_json(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("қапшық", encoding="utf-8")
    first, second = (json.loads(line) for line in run(f"kk --to cyrl --json --words {own}", "كارتا\nقاپشىق"))
    assert first == {"source": "كارتا", "text": "карта", "ambiguous": ["карта"], "unseen": ["карта"]}
    assert second["unseen"] == []


def test_bad_corrections_are_told_and_the_rest_serves(tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    own.write_text("word\treading\n行了\thang2le5\n坏\n", encoding="utf-8")
    done = CliRunner().invoke(command, ["zh", "--to", "pinyin", "--words", str(own)], input="行了".encode())
    assert done.stdout == "háng le\n"
    assert "line 3" in done.stderr


def test_a_script_that_a_language_has_not() -> None:
    done = CliRunner().invoke(command, ["zh", "--to", "arab"], input=b"")
    assert done.exit_code == 2
    assert "pinyin" in done.stderr
