"""Drafts of missing texts by the translators that ship; nothing is invented."""

from __future__ import annotations

import pytest

from livestream_studio.commerce.texts import wanted
from livestream_studio.commerce.types import Product, Text
from livestream_studio.core.types import StudioError
from livestream_studio.gui.pages.products.drafting import draft


def drafts(product: Product) -> dict[tuple[str, str], str]:
    _, made = draft(product.sku, list(wanted(product)), lambda share: None)
    return {(each.field, each.target): text for each, text in made}


def test_a_known_name_is_drafted_and_lines_are_answered_as_spoken_ones() -> None:
    dress = Product("A", names={"zh": Text("连衣裙")}, points={"zh": Text("这条连衣裙是亚麻做的")})
    found = drafts(dress)
    assert found["names", "ru"] == "Платье"
    assert found["names", "kk"] == "Көйлек"
    assert found["points", "ru"] == "Это платье сделано из льна."
    assert set(found) == {(field, code) for field in ("names", "points") for code in ("ru", "kk")}


def test_a_text_of_which_one_line_is_unknown_is_not_drafted_in_part() -> None:
    half = Product(
        "A", names={"zh": Text("连衣裙")}, points={"zh": Text("这条连衣裙是亚麻做的\n量子纠缠裙摆")}
    )
    assert ("points", "ru") not in drafts(half)


def test_where_nothing_can_be_drafted_it_is_said() -> None:
    with pytest.raises(StudioError, match="draft_none"):
        drafts(Product("A", names={"zh": Text("量子纠缠裙摆")}))
