"""Drafts of missing texts by the translators that ship; nothing is invented."""

from __future__ import annotations

import pytest

from livestream_studio import paths
from livestream_studio.commerce.texts import wanted
from livestream_studio.commerce.types import Product, Text
from livestream_studio.core.types import StudioError
from livestream_studio.gui.pages.products.drafting import draft
from livestream_studio.gui.words import words
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.termbase import Term


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


def test_a_name_of_known_words_is_composed() -> None:
    found = drafts(Product("A", names={"zh": Text("红色真丝连衣裙")}))
    assert found == {("names", "ru"): "Красное платье из шёлка", ("names", "kk"): "Қызыл жібек көйлек"}


def test_a_hosts_own_words_are_pieces_of_names() -> None:
    own = [
        Term("h1", {"zh": "雪莲", "ru": "Сюэлянь", "kk": "Сюэлянь"}, "brand"),
        Term("h2", {"zh": "民族", "ru": "народный", "kk": "ұлттық"}, "term"),
    ]
    TermStore(paths.database()).add(own)
    found = drafts(Product("A", names={"zh": Text("雪莲民族围巾")}))
    assert found == {("names", "ru"): "Народный шарф Сюэлянь", ("names", "kk"): "Сюэлянь ұлттық шарф"}


@pytest.mark.parametrize(
    ("name", "unknown"),
    [("量子纠缠裙摆", "量子纠缠裙摆"), ("红色量子连衣裙", "量子"), ("量子裤子纠缠", "量子, 纠缠")],
)
def test_where_nothing_can_be_drafted_the_unknown_words_are_told(name: str, unknown: str) -> None:
    with pytest.raises(StudioError, match="draft_words_unknown") as refused:
        drafts(Product("A", names={"zh": Text(name)}))
    assert refused.value.problem.detail == unknown
    assert f"“{unknown}”" in words(refused.value.problem)


def test_where_no_word_is_to_blame_it_is_said_so() -> None:
    with pytest.raises(StudioError, match="draft_none"):
        drafts(Product("A", short={"zh": Text("量子纠缠裙摆")}))
