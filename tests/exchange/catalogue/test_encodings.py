"""In which encoding a table is, by two lines of it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_studio.exchange.encodings import encoding_of

RUSSIAN = "артикул;название;цена\n1001;Платье летнее;2990\n"
CHINESE = "货号;商品名称;价格\nA1;轻奢纯棉刺绣水洗四件套;899\n"
KAZAKH = "артикул;атауы;бағасы\n1001;Жазғы көйлек;9900\nҒ3;Түнгі шырақ үстел;990\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, name) for text in (RUSSIAN, CHINESE, KAZAKH) for name in ("utf-8", "utf-8-sig", "utf-16")),
        (CHINESE, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (CHINESE, "gb18030"),
        ("SKU,价格\nA,1\n", "gb18030"),
        ("￥299,件\n", "gb18030"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.upper(), "cp1251"),
        ("SKU,цена\nA,1\n", "cp1251"),
        (KAZAKH, "kz1048"),
        ("sku,price\n1,2\n", "ascii"),
    ],
)
def test_the_text_is_read_as_it_was_written(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert data.decode(encoding_of(data)) == text


def test_what_is_no_text_is_none() -> None:
    assert encoding_of(bytes(range(256)) * 40) == ""


def test_a_stream_is_read_in_blocks_and_left_at_its_beginning() -> None:
    stream = io.BytesIO("裙".encode() * 900_000)  # a block ends inside a character
    assert encoding_of(stream) == "utf-8"
    assert stream.tell() == 0


@given(st.binary(max_size=400))
def test_any_bytes_have_one_that_reads_them_or_none(data: bytes) -> None:
    found = encoding_of(data)
    if found:
        data.decode(found)
