"""What a translation may not be."""

from __future__ import annotations

import pytest

from livestream_studio.translation.line_guard import loops, objection, readable


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


@pytest.mark.parametrize(
    ("source", "target", "pair", "code"),
    [
        ("到货了", "Товар\0 приехал", "zh-ru", "unreadable"),
        ("到货了", "\u202eТовар приехал", "zh-ru", "unreadable"),
        ("到货了", "Товар приехал 🔥", "zh-ru", "unreadable"),
        ("到货了🔥", "Товар приехал 🔥", "zh-ru", None),
        ("到货了", "Товар № 5 приехал", "zh-ru", None),
        ("20平方米", "20 м²", "zh-ru", None),
        ("第③件", "③-й товар", "zh-ru", None),
        ("第③件", "3-й товар", "zh-ru", "unreadable"),
        ("到货了", "<i>Товар</i> приехал", "zh-ru", "unreadable"),
        ("单号1234567890123456", "Номер 1234567890123456", "zh-ru", "unreadable"),
        ("这条裙子", "Бұл юбка", "zh-ru", "wrong_script"),
        ("这条裙子", "Этa юбка", "zh-ru", "wrong_script"),
        ("эта юбка", "这条юбка很漂亮质量好", "ru-zh", "wrong_script"),
        ("请放心购买这条裙子", "Покупайте эту замечательную юбку и не волнуйтесь", "zh-kk", "wrong_script"),
        ("火车到站", "Вокзалдан автобуспен келуге болады", "zh-kk", None),
    ],
)
def test_characters_and_letters(source: str, target: str, pair: str, code: str | None) -> None:
    assert objection(source, target, *pair.split("-")) == code


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (" a\tb\n\nc ", "a b c"),
        ("1\u202e9\u202c9", "199"),
        ("١٩٩ ２ १", "199 2 1"),
        ("⟦1⟧\ud83d\ue000", "1"),
        ("③½Ⅷ🔥₸", "③½Ⅷ🔥₸"),
    ],
)
def test_only_what_can_be_seen_is_matched_and_translated(text: str, seen: str) -> None:
    assert readable(text) == seen
