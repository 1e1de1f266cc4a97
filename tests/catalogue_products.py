"""Products with everything that a product can have, for tests of what goes out and comes in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from livestream_studio.commerce.types import (
    Money,
    Price,
    Product,
    Stock,
    Text,
    TextState,
    Variant,
)

DRESS = Product(
    "A1",
    names={"zh": Text("裙子, 红"), "ru": Text("Платье", TextState.DRAFT), "kk": Text("Көйлек")},
    short={"zh": Text("=HYPERLINK(1)")},
    long={"ru": Text("+7 раз\n-два")},
    points={"zh": Text("一；二"), "ru": Text("раз\nдва")},
    brand="-Brand",
    category={"zh": Text("女装")},
    variants=(
        Variant("A1-a", {"zh": Text("黑、白"), "ru": Text("чёрный")}, "38/40", "CN", {"zh": Text("棉")}),
        Variant("A1-b", {"zh": Text("红")}, "M"),
    ),
    pictures=("a" * 64 + ".jpg", "b" * 64 + ".png"),
    unit={"zh": Text("件"), "kk": Text("дана")},
    prices=(
        Price(Money(29900, "CNY"), Money(39900, "CNY")),
        Price(Money(1990, "CNY"), None, "2026-11-01", "2026-11-30"),
        Price(Money(1_500_000, "KZT")),
        Price(Money(100, "JPY"), None, "", "", "A1-a"),
        Price(Money(35050, "CNY"), None, "", "", "A1-a"),
        Price(Money(35050, "CNY"), None, "", "", "A1-b"),
    ),
    stock=(
        Stock("shop", 3, None, "Хоргос"),
        Stock("factory", None, 7),
        Stock("warehouse", 0, None, "", "A1-a"),
    ),
    origin="CN",
    hs_code="6204430000",
    weight_g=350,
    customs_mode="9610",
    declared=Money(12345, "CNY"),
    forbidden={"zh": ("最好", "第一")},
    aliases={"": ("LYQ",), "ru": ("платьице", "раз, два")},
    nicknames={"zh": ("小红",)},
    notes="@note\nsecond",
)
PRODUCTS = [DRESS, Product("002", names={"kk": Text("@Шырақ")}), Product("=3", names={"zh": Text("'=等号")})]


def settled(product: Product) -> Product:
    """Without the order in which prices and places stand."""
    prices, stock = sorted(product.prices, key=repr), sorted(product.stock, key=repr)
    return replace(product, prices=tuple(prices), stock=tuple(stock))


def same(found: Iterable[Product], expected: Iterable[Product]) -> bool:
    return list(map(settled, found)) == list(map(settled, expected))
