"""The tidying of Chinese, and one line in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from livestream_studio.engines.argos_checks import clean_source, tidy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("这件 衣服 很 好", "这件衣服很好"),
        ("你好, 朋友! 299 元.", "你好，朋友！299 元。"),
        ("只要1.5元", "只要1.5元"),
        ("尺码(大)有货", "尺码（大）有货"),
        ("买 iPhone 15 吧", "买 iPhone 15 吧"),
        ("1,000 件", "1,000 件"),
    ],
)
def test_chinese_is_tidied(text: str, expected: str) -> None:
    assert tidy(text, "zh") == expected


def test_other_languages_only_lose_doubled_spaces() -> None:
    assert tidy("Привет ,  друзья !", "ru") == "Привет , друзья !"


def test_one_line_goes_in() -> None:
    assert clean_source("今天\n天气  很 好", "zh") == "今天天气很好"
    assert clean_source("два\r\nслова", "ru") == "два слова"


@pytest.mark.parametrize("way", [clean_source, tidy])
def test_a_price_keeps_the_space_that_models_were_taught(way: Callable[[str, str], str]) -> None:
    """With an ordinary one the starter packages took every Russian price for a line of nobody's."""
    assert way("Эти сапоги  за 25899\u00a0₸.", "ru") == "Эти сапоги за 25899\u00a0₸."
