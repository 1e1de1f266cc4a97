"""`numbers` reads standard input, a line for a line."""

from __future__ import annotations

import json

from click.testing import CliRunner

from livestream_studio.cli.numbers import command


def run(*arguments: str, lines: str) -> str:
    result = CliRunner().invoke(command, arguments, input=lines.encode())
    assert result.exit_code == 0, result.output
    return result.output


def test_spoken_lines_are_written() -> None:
    assert run("--lang", "zh", lines="只要两百九十九块\n\n一起看一下\n") == "只要299元\n\n一起看一下\n"


def test_written_lines_are_said() -> None:
    assert run("--lang", "ru", "--spoken", lines="до 20 500 ₸\n") == "до двадцати тысяч пятисот тенге\n"


def test_values_and_units_are_shown() -> None:
    shown = json.loads(run("--lang", "kk", "--json", lines="он-он бес мың теңге\n"))
    assert shown["text"] == "10–15 мың теңге"
    assert shown["quantities"] == [{"value": "10000", "unit": "KZT", "low": "10000", "high": "15000"}]


def test_what_is_not_utf8_does_no_harm() -> None:
    result = CliRunner().invoke(command, ["--lang", "zh"], input=b"\xff\xfe 299\xe5\n")
    assert result.exit_code == 0
