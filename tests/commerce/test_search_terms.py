"""What a product can be found by."""

from __future__ import annotations

import pytest
from catalogue_shop import full

from livestream_studio.commerce.search_terms import CLASSES, asked, by_sound, glued, normal, terms
from livestream_studio.commerce.types import Product, Text


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("ＤＲ－２０２４", "dr-2024"),
        ("ШЁЛК", "шелк"),
        ("L’Oréal Café", "loreal cafe"),
        ("ҚОЛҒАП Й", "қолғап й"),
        ("女", "女"),
        ("ß", "ß"),
    ],
)
def test_texts_are_compared_in_one_spelling(text: str, same: str) -> None:
    assert normal(text) == same


def test_the_classes_of_a_product() -> None:
    found = terms(full())
    assert {"full1", "full1s", "连衣裙", "платье", "dress7", "仙女裙"} <= found.whole
    assert {"连衣裙", "衣裙", "裙", "көйлек", "dress", "7"} <= found.name
    assert {"youngor", "女装", "装", "红色", "6204430000"} <= found.more
    assert {"full1", "1s", "ll1m"} <= found.code
    assert {"lyq", "lianyiqun", "nvzhuang"} <= found.sound
    assert {"койлек", "плать", "youngor"} <= found.stem
    assert found.length == 2  # 长裙


def test_columns_hold_the_same_for_the_same_product() -> None:
    columns = terms(full()).columns()
    assert len(columns) == len(CLASSES)
    assert columns == terms(full()).columns()
    assert not any(set(column) - set(normal(column)) for column in columns)


def test_short_and_long_descriptions_find_nothing() -> None:
    found = terms(Product("A", names={"zh": Text("碗")}, long={"zh": Text("结实耐用")}))
    assert "结实耐用" not in found.name | found.more | found.whole


def test_a_query_is_parted_by_script() -> None:
    assert [each.word for each in asked("红色Youngor衬衫 44р-р")] == ["红色", "youngor", "衬衫", "44р", "р"]
    assert asked("!?") == []
    assert glued("DR-2024/01") == "dr202401"


def test_sound_is_asked_for_what_can_be_pinyin() -> None:
    latin, russian, code, chinese, one = asked("LYQ платье a1 连衣群 裙")
    assert (latin.sound, russian.sound, code.sound, chinese.sound) == ("lyq", "", "", "")
    assert code.stems == chinese.stems == frozenset()
    assert [each.sound for each in by_sound([latin, chinese, one])] == ["lyq", "lianyiqun", ""]


def test_a_slip_is_forgiven_in_long_words_only() -> None:
    short, long, code = asked("чай платьями dr2024")
    assert not short.spelt | short.forgiving
    assert long.spelt == {"платьями"}
    assert "плать" in long.forgiving
    assert not code.spelt | code.forgiving
