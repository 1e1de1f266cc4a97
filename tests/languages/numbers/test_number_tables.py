"""The tables that a speaker of a language can read and extend: spoken, written, values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from livestream_studio.languages.numbers import Quantity, quantities, unwrite, write
from livestream_studio.languages.numbers.quantity import same
from livestream_studio.languages.numbers.written import plain

DATA = Path(__file__).parents[2] / "data" / "numbers"
LANGUAGES = ("zh", "ru", "kk")


def rows(name: str) -> list[list[str]]:
    """A table without its heading; # lines are headings of sections."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def shown(quantity: Quantity) -> str:
    value = plain(quantity.value)
    if quantity.low is not None and quantity.high is not None:
        value = f"{plain(quantity.low)}..{plain(quantity.high)}"
    return f"{value} {quantity.unit}".strip()


CASES = [
    pytest.param(language, *row, id=f"{language}-{row[0]}")
    for language in LANGUAGES
    for row in rows(f"{language}.tsv")
]


@pytest.mark.parametrize(("language", "spoken", "written", "values"), CASES)
def test_a_spoken_line_is_written_and_valued(language: str, spoken: str, written: str, values: str) -> None:
    assert write(language, spoken) == written
    assert "; ".join(shown(quantity) for quantity in quantities(language, spoken)) == values


@pytest.mark.parametrize(("language", "spoken", "written", "values"), CASES)
def test_the_written_line_has_the_same_values_and_can_be_said(
    language: str, spoken: str, written: str, values: str
) -> None:
    before = quantities(language, spoken)
    for line in (written, unwrite(language, written)):
        found = quantities(language, line)
        assert len(found) == len(before), line
        assert all(map(same, before, found)), line
    assert write(language, written) == written  # writing twice changes nothing
    if values:
        assert not any(char.isdecimal() for char in unwrite(language, written))


@pytest.mark.parametrize(
    ("language", "written", "spoken", "values"),
    [pytest.param(*row, id=f"{row[0]}-{row[1]}") for row in rows("sides.tsv")],
)
def test_sides_are_said_and_come_back_as_the_same_values(
    language: str, written: str, spoken: str, values: str
) -> None:
    assert unwrite(language, written) == spoken
    assert "; ".join(map(shown, quantities(language, written))) == values
    assert "; ".join(map(shown, quantities(language, write(language, spoken)))) == values


def common(quantity: Quantity) -> str:
    """An amount in the unit that both sides of a translation are compared in; 七折 is 30 %."""
    base = quantity.base()
    return shown(replace(base, unit="%") if base.unit == "off%" else base)


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0]) for row in rows("amounts.tsv")])
def test_an_amount_is_the_same_in_every_language(row: list[str]) -> None:
    *lines, values = row
    for language, line in zip(LANGUAGES, lines, strict=True):
        assert "; ".join(map(common, quantities(language, line))) == values, line
        written = write(language, line)
        for text in (written, unwrite(language, written)):
            found = quantities(language, text)
            before = quantities(language, line)
            assert len(found) == len(before), text
            assert all(map(same, before, found)), text


def test_the_kazakh_table_has_its_four_hundred_cases() -> None:
    assert len(rows("kk.tsv")) >= 400
