"""The small shop that the catalogue's tests search in, and one product with every field filled."""

from __future__ import annotations

import csv
from pathlib import Path

from livestream_studio.commerce.types import Money, Price, Product, Stock, Text, TextState, Variant

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table in `data`, lines that begin with # left out."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    found = csv.DictReader(kept, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
    return list(found)


def shop() -> list[Product]:
    return [_product(row) for row in rows("catalogue_products.tsv")]


def full() -> Product:
    """A product with nothing left empty."""
    return Product(
        sku="FULL-1",
        id="0b8d7f34-6f3e-4c7f-9b6f-0f6a5d6a7c11",
        names={"zh": Text("连衣裙"), "ru": Text("Платье"), "kk": Text("Көйлек", TextState.DRAFT)},
        short={"zh": Text("真丝")},
        long={"ru": Text("Длинное описание\nв две строки")},
        points={"zh": Text("凉爽\n不起皱"), "kk": Text("Салқын", TextState.DRAFT)},
        brand="Youngor",
        category={"zh": Text("女装")},
        variants=(
            Variant("FULL-1-S", {"zh": Text("红色")}, "S", "INT", {"zh": Text("真丝")}),
            Variant("FULL-1-M", size="160/84A", size_system="CN"),
        ),
        pictures=(f"{'0a' * 32}.jpg",),
        unit={"zh": Text("件")},
        prices=(
            Price(Money(19_900, "CNY"), Money(29_900, "CNY"), "2026-11-01", "2026-11-30"),
            Price(Money(1_450_000, "KZT"), variant="FULL-1-S"),
        ),
        stock=(Stock("shop", 0, name="Khorgos"), Stock("factory", None, 14, variant="FULL-1-M")),
        origin="CN",
        hs_code="6204430000",
        weight_g=350,
        customs_mode="9610",
        declared=Money(15_000, "CNY"),
        forbidden={"zh": ("最好",), "ru": ("лечит",)},
        aliases={"zh": ("长裙",), "": ("Dress 7",)},
        nicknames={"zh": ("仙女裙",)},
        notes="Only on Fridays",
    )


def _product(row: dict[str, str]) -> Product:
    texts = {code: Text(row[code]) for code in ("zh", "ru", "kk")}
    colour = {"zh": Text(row["colour"])} if row["colour"] else {}
    return Product(
        row["sku"],
        names=texts,
        brand=row["brand"],
        category={"zh": Text(row["category"])},
        hs_code=row["hs"],
        nicknames={"zh": (row["nickname"],)} if row["nickname"] else {},
        variants=(Variant(row["variant"], colour),) if row["variant"] else (),
    )
