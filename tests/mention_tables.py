"""The tables of tests/data/mentions: a small catalogue, and lines in three languages with what they name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from livestream_studio.commerce.types import LANGUAGES, Product, Text

FOLDER = Path(__file__).parent / "data" / "mentions"


class Said(NamedTuple):
    """`kind`: show (the one product that must come up), offer (among the offers, none shown), none."""

    language: str
    line: str
    kind: str
    sku: str


def catalogue() -> list[Product]:
    return [
        Product(
            row["sku"],
            id=row["sku"],
            names={code: Text(row[code]) for code in LANGUAGES if row[code]},
            aliases={
                code: tuple(row[f"also_{code}"].split("|")) for code in LANGUAGES if row[f"also_{code}"]
            },
        )
        for row in _rows("products")
    ]


def lines(language: str) -> list[Said]:
    return [Said(language, row["line"], row["kind"], row["sku"]) for row in _rows(language)]


def _rows(stem: str) -> Iterator[dict[str, str]]:
    header, *rows = (FOLDER / f"{stem}.tsv").read_text(encoding="utf-8").splitlines()
    columns = header.split("\t")
    for row in rows:
        cells = row.split("\t")
        yield dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True))
