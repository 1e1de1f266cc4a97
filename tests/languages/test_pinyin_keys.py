"""Chinese is found by what is typed in Latin letters."""

from __future__ import annotations

import pytest

from livestream_studio.languages.pinyin_keys import cut, keys, loosened, readings, typed


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("连衣裙", "lyq"),
        ("连衣裙", "lianyiqun"),
        ("连衣裙", "yiqun"),
        ("女裙", "nvqun"),
        ("绿茶", "lvcha"),
        ("长袖", "changxiu"),
        ("银行卡", "yinhangka"),
        ("行李箱", "xlx"),
        ("音乐盒", "yinyuehe"),
        ("快乐水", "kuaileshui"),
        ("薄款", "baokuan"),
        ("薄款", "bokuan"),  # both are said
    ],
)
def test_what_finds_a_name(text: str, query: str) -> None:
    assert query in keys(text)


@pytest.mark.parametrize(
    ("text", "query"), [("宠物", "conwu"), ("上衣", "sanyi"), ("真丝", "zens"), ("床单", "cuangd")]
)
def test_what_many_speakers_do_not_tell_apart(text: str, query: str) -> None:
    assert any(key.startswith(loosened(query)) for key in keys(text))
    assert query not in keys(text)


def test_a_long_name_is_cut_as_its_query_is() -> None:
    name = "轻奢纯棉刺绣水洗四件套"
    query = "qingshechunmiancixiushuixisijiantao"
    assert cut(query) in keys(name)
    assert cut("lü") == "lv"
    assert all(len(key.lstrip("0")) <= len(cut("a" * 99)) for key in keys(name))


def test_the_same_sound_is_typed_the_same() -> None:
    assert typed("连衣群") == typed("连衣裙") == "lianyiqun"
    assert all(len(reading) == 3 for reading in readings("长大衣"))
