"""The lists that go with the rules: tab-separated files in `data/`, to be read and extended by speakers."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def rows(name: str) -> list[list[str]]:
    """The rows of `data/NAME.tsv` without the header, empty lines and lines that begin with `#`."""
    text = files(__package__).joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


@cache
def hamza_exceptions() -> tuple[dict[str, bool], dict[str, bool]]:
    """Words that break the hamza rule: whole words, and beginnings (written with a closing `*`)."""
    whole: dict[str, bool] = {}
    beginnings: dict[str, bool] = {}
    for word, hamza, *_ in rows("hamza"):
        (beginnings if word.endswith("*") else whole)[word.rstrip("*")] = hamza == "yes"
    return whole, beginnings


@cache
def loans() -> dict[str, str]:
    """Loan stems in Cyrillic with their Xinjiang spelling in Arabic letters, without hamza."""
    return {stem: arabic for stem, arabic, *_ in rows("loans")}
