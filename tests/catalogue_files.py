"""Made-up files of shops, and what comes of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from livestream_studio.commerce.types import Product
from livestream_studio.exchange.catalogue import Plan, plan, read_records

DATA = Path(__file__).parent / "data" / "catalogue"


def planned(path: Path, existing: Iterable[Product] = (), **options: str) -> Plan:
    return plan(read_records(path, **options), existing)  # type: ignore[arg-type]


def table(path: Path, *rows: Iterable[str], encoding: str = "utf-8") -> Path:
    path.write_bytes("\n".join("\t".join(row) for row in rows).encode(encoding))
    return path


def codes(found: Plan) -> list[tuple[int, str]]:
    return [(each.row, each.code) for each in found.problems]


def prices(product: Product) -> list[tuple[int, str, str]]:
    return [(each.amount.minor, each.amount.currency, each.variant) for each in product.prices]
