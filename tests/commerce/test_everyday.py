"""Aliases that are everyday words are told: they would show their card all the time."""

from __future__ import annotations

import pytest

from livestream_studio.commerce.everyday import Everyday
from livestream_studio.commerce.review import review
from livestream_studio.commerce.types import Product, Text
from livestream_studio.exchange.catalogue import everyday

NAMES = {code: Text("Прованс") for code in ("zh", "ru", "kk")}


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("kk", "жақсы"), ("kk", "Бүгін"), ("kk", "қызыл"), ("kk", "бағасы"), ("zh", "这个"), ("zh", "今天"),
        ("ru", "хорошо"), ("ru", "красная"), ("ru", "ссылка"), ("", "现在"), ("zh", "那个"),
    ],
)  # fmt: skip
def test_what_hosts_say_all_the_time(language: str, word: str) -> None:
    assert everyday().is_everyday(language, word)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("kk", "көйлек"), ("ru", "платье"), ("zh", "连衣裙"), ("zh", "包"), ("zh", "小红"), ("zh", "碎花裙"),
        ("ru", "платьице"), ("", "LYQ"), ("kk", ""), ("ru", "шёлковое платье"),
    ],
)  # fmt: skip
def test_what_names_a_product(language: str, word: str) -> None:
    assert not everyday().is_everyday(language, word)


def test_a_gap_is_no_word_and_what_touches_it_is_none() -> None:
    made = Everyday(
        [("ru", "Остал{product?ся|ась} {count} штук, берите!"), ("zh", "这 {product} 很 好看 。")]
    )
    assert made.is_everyday("ru", "штука")
    assert made.is_everyday("zh", "很好看")
    assert not made.is_everyday("ru", "остал")
    assert not made.is_everyday("zh", "这很")


def test_it_is_told_where_products_are_looked_over() -> None:
    product = Product("A1", names=NAMES, aliases={"kk": ("жақсы", "прованс")}, nicknames={"zh": ("这个",)})
    found = [each for each in review([product], everyday=everyday()) if each.code == "alias_everyday"]
    assert [each.detail for each in found] == ["жақсы", "这个"]
    assert not [each for each in review([product]) if each.code == "alias_everyday"]
