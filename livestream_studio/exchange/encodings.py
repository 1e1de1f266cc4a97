"""In which encoding a text file is written, by what its bytes allow and what its letters look like.

Tables of shops come as UTF-8 (with or without mark), UTF-16, GB18030 (Chinese Windows), windows-1251
(Russian Windows) and KZ-1048 (its Kazakh sister). General detectors mistake short tables among the East
Asian encodings; here only those five are possible, so validity and a few facts about letters decide.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO

BLOCK = 2**20  # bytes read at once
SAMPLE = 2**18  # bytes whose letters are looked at

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What KZ-1048's own Kazakh letters look like when they are read as windows-1251: letters of other languages.
_FOREIGN = re.compile("[ЌЋќћЎўЈҐЄЇґєјЅѕї]")
_CYRILLIC_WORD = re.compile("[А-ЯЁ]?[а-яё]+|[А-ЯЁ]{2,}|[А-ЯЁ](?![а-яё])")
_HIGH = re.compile("[^\0-\x7f]")
# The characters of a shop's table: those of headings, goods, colours, materials and the commonest of all.
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "商品货号名称价格元件数量单位库存颜色尺码规格图片产地品牌分类类别重量备注编条码原现售市场简介描述卖点材质"
    "红黄蓝绿白黑灰粉紫色棉麻丝毛绒皮革布纯新款式春夏秋冬男女童装衣裤裙鞋帽袜包袋枕被床套巾毯杯盘碗锅具"
    "家居用茶酒米油糖果奶粉肉鱼干湿水电灯机手表链环盒瓶罐双只套组片张把支斤克千公升毫厘长宽高厚薄轻软加"
)


def encoding_of(data: bytes | BinaryIO) -> str:
    """The name of the codec that reads it, or "" for none of those known. Memory does not grow with the file.

    A stream is left at its beginning.
    """
    stream = io.BytesIO(data) if isinstance(data, bytes) else data
    try:
        return _encoding(stream)
    finally:
        stream.seek(0)


def _encoding(stream: BinaryIO) -> str:
    head = stream.read(SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name if _valid(stream, name) else ""
    if wide := _wide(head):
        return wide if _valid(stream, wide) else ""
    if _valid(stream, "utf-8"):
        return "utf-8"
    cyrillic = head.decode("cp1251", errors="replace")
    single = "kz1048" if _FOREIGN.search(cyrillic) and _kazakh(head) else "cp1251"
    chinese = head.decode("gb18030", errors="ignore")
    if _valid(stream, "gb18030") and _likely_chinese(chinese, cyrillic):
        return "gb18030"
    return single if _valid(stream, single) and "\0" not in cyrillic else ""


def _wide(head: bytes) -> str:
    """UTF-16 without its mark: the zeros of digits, delimiters and line ends lie all on one side."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd < max(2, len(head) // 50):
        return ""
    if odd > 9 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 9 * odd else ""


def _valid(stream: BinaryIO, name: str) -> bool:
    stream.seek(0)
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        while block := stream.read(BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _kazakh(head: bytes) -> bool:
    text = head.decode("kz1048", errors="replace")
    return bool(re.search("[а-яё][қңғүұһәө]|[қңғүұһәө][а-яё]", text, re.IGNORECASE))


def _likely_chinese(chinese: str, cyrillic: str) -> bool:
    """Nearly any bytes are letters in both. Chinese words are rarely anything in Cyrillic: signs, capitals in
    the middle; Russian words give rare characters, and private ones."""
    high = _HIGH.findall(chinese)
    if not high:
        return False
    usual = sum(2 if c in _COMMON_HAN else 1 for c in high if _in_gb2312(c)) / len(high)
    letters = len(_HIGH.findall(cyrillic))
    worded = sum(len(word) for word in _CYRILLIC_WORD.findall(cyrillic) if len(word) > 2) / max(1, letters)
    return usual > 2 * worded * _lower_share(cyrillic)


def _in_gb2312(character: str) -> bool:
    """Among the 3,755 commonest characters, or a mark of Chinese print."""
    raw = character.encode("gb18030", errors="replace")
    return len(raw) == 2 and (0xB0 <= raw[0] <= 0xD7 or raw[0] in (0xA1, 0xA3)) and raw[1] >= 0xA1


def _lower_share(cyrillic: str) -> float:
    """Between a half (all capitals) and one: bytes of capitals are also those of common Chinese
    characters."""
    letters = re.findall("[А-Яа-яЁё]", cyrillic)
    small = sum(1 for letter in letters if letter.islower())
    return 0.5 + small / max(1, len(letters)) / 2
