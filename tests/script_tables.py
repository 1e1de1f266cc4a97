"""Reads the tables of `tests/data/scripts`, which speakers of the languages extend."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parent / "data" / "scripts"


def table(name: str) -> list[list[str]]:
    """The rows without the header, empty lines and lines that begin with `#`."""
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
