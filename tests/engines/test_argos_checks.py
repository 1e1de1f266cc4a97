"""What a translation may not be, and the tidying of Chinese."""

from __future__ import annotations

import pytest

from livestream_studio.engines.argos_checks import clean_source, loops, objection, tidy


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


@pytest.mark.parametrize("text", ["салат салат салат салат", "хаха" * 4, "好的好的好的好的", "ab ab ab ab"])
def test_loops_are_seen(text: str) -> None:
    assert loops(text)


@pytest.mark.parametrize(
    "text", ["1111111111", "цена 5555 5555 5555 5555", "очень очень хорошо", "哈哈哈哈", "..........."]
)
def test_what_only_looks_like_a_loop(text: str) -> None:
    assert not loops(text)


@pytest.mark.parametrize(
    ("source", "target", "pair", "code"),
    [
        ("你好", "  ", "zh-ru", "empty"),
        ("你好", "пре- " * 5, "zh-ru", "looped"),
        ("⟦1⟧ 到货", "приехало", "zh-ru", "placeholder_lost"),
        ("⟦1⟧ 到货", "⟦1⟧ ⟦1⟧ приехало", "zh-ru", "placeholder_lost"),
        ("到货", "⟦1⟧ приехало", "zh-ru", "placeholder_lost"),
        ("嗯", "Покупайте кроссовки, вторая пара в подарок, доставка бесплатно", "zh-ru", "too_long_output"),
        ("欢迎来到直播间", "欢迎来到直播间", "zh-ru", "echoed"),
        ("доставка займёт три дня", "Доставка займёт три дня", "ru-kk", "echoed"),
        ("欢迎来到直播间", "Welcome to the stream", "zh-ru", "wrong_script"),
        ("цена хорошая", "цена 好", "ru-zh", "wrong_script"),
        ("欢迎来到直播间", "Добро пожаловать в эфир", "zh-ru", None),
        ("стрим", "стрим", "ru-kk", None),
        ("iPhone 15 Pro", "iPhone 15 Pro", "zh-ru", None),
        ("看 iPhone 15 Pro Max", "смотрите iPhone 15 Pro Max", "zh-ru", None),
        ("⟦1⟧ 有 ⟦2⟧", "⟦2⟧: ⟦1⟧ есть", "zh-ru", None),
        ("скидка", "折扣", "ru-zh", None),
    ],
)
def test_objections(source: str, target: str, pair: str, code: str | None) -> None:
    assert objection(source, target, *pair.split("-")) == code
