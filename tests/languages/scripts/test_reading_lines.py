"""Reading lines: Pinyin over Chinese, plain Latin for Kazakh and Russian."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from script_tables import table

from livestream_studio.languages.reading_lines import Pinyin, read_corrections, readable, reading_line

PHRASEBOOK = Path(__file__).parents[3] / "assets" / "phrasebook"


@pytest.fixture(scope="module")
def pinyin() -> Pinyin:
    return Pinyin(read_corrections(PHRASEBOOK / "pinyin.tsv")[0])


@pytest.mark.parametrize(("chinese", "reading"), table("pinyin"))
def test_a_chinese_line(pinyin: Pinyin, chinese: str, reading: str) -> None:
    assert reading_line(chinese, "zh", pinyin) == reading


def test_a_polyphone_is_set_right_by_its_user() -> None:
    assert Pinyin().line("行了") == "xíng le"
    assert Pinyin({"行了": "hang2le5"}).line("行了") == "háng le"


def test_a_reading_may_carry_its_tone_marks_and_the_table_no_heading(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("行了\tháng le\n绿了\tlǜ le\n", encoding="utf-8")
    own, bad = read_corrections(path)
    assert (Pinyin(own).line("行了绿了"), bad) == ("háng le lǜ le", ())


def test_a_single_character_is_corrected_only_where_it_stands_alone() -> None:
    assert Pinyin({"长": "chang2"}).line("衣服长，孩子长大") == "yī fú cháng, hái zi zhǎng dà"


@pytest.mark.parametrize(
    ("word", "reading"), [("长", "chang2 da4"), ("长大", "zhang3"), ("a", "a1"), ("", "")]
)
def test_a_reading_must_have_a_syllable_a_character(word: str, reading: str) -> None:
    with pytest.raises(ValueError, match="one syllable"):
        Pinyin({word: reading})


def test_bad_rows_are_told_by_line_and_good_ones_come_in(tmp_path: Path) -> None:
    path = tmp_path / "pinyin.tsv"
    path.write_text(
        "word\treading\n还款\thuan2kuan3\n长\n\n# note\nabc\ta1\n绿\tlv4\twhy\n", encoding="utf-8"
    )
    assert read_corrections(path) == ({"还款": "huan2kuan3", "绿": "lv4"}, (3, 6))


@settings(deadline=None)
@given(st.text(max_size=40) | st.text('一不只要个件长𠮷〇9Aa，。"', max_size=20))
def test_every_character_is_kept(text: str) -> None:
    pieces = _shared().syllables(text)
    assert "".join(piece for piece, _ in pieces) == text
    assert all(len(piece) == 1 for piece, reading in pieces if reading)
    _shared().line(text)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_table_of_words(language: str) -> None:
    rows = table(f"reading-{language}")
    assert len(rows) >= 60
    for word, reading, syllables in rows:
        assert readable(word, language) == reading
        assert readable(word, language, syllables=True) == syllables


@settings(deadline=None)
@given(st.text(max_size=40) | st.text("аеёиуүңыьйяр -5A", max_size=20), st.sampled_from(["kk", "ru"]))
def test_a_reading_line_is_plain_and_loses_no_digit(text: str, language: str) -> None:
    read = readable(text, language, syllables=True)
    assert [c for c in read if c.isdecimal()] == [c for c in text if c.isdecimal()]
    assert not any("а" <= c <= "я" for c in unicodedata.normalize("NFC", read))


def _shared() -> Pinyin:
    global _pinyin
    _pinyin = _pinyin or Pinyin()
    return _pinyin


_pinyin: Pinyin | None = None
