"""Pinyin with tone marks over Chinese, by pypinyin, with readings that people set right.

A correction of several characters wins wherever it stands; one of a single character counts only where
pypinyin's dictionary knows no longer word around it. 不 and 一 are written with the tone they are said with.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, cast

from livestream_studio.languages.scripts import tables

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff〇]+")
_SYLLABLE = re.compile(r"[a-zêüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]+[1-5]?")
_MARKS = {0x3001: ", ", 0x3002: ". ", 0xFF0C: ", ", 0xFF1F: "? ", 0xFF01: "! ", 0xFF1A: ": ", 0xFF1B: "; "}
_MARKS |= {0xFF5E: "~", 0x300A: "«", 0x300B: "»", 0x300C: "«", 0x300D: "»"}
_STRAIGHT = re.compile('"([^"]*)"')
_OPENING = re.compile("([(«“])")
_CLOSING = re.compile(r"\s+([,.!?:;%)»”…])|([(«“])\s+")
# After these 一 is a plain one (第一), and before these a count: 一个, 一下, 一样.
_ORDINAL = frozenset("第十百千万零〇一二三四五六七八九")
_COUNTED = frozenset("个件次条双套款下样共起定直般边些点会只块斤盒瓶包份种台部把张遍分年天")
_FOURTH = re.compile("[àèìòùǜ]")
_ONLY = frozenset("要有剩能")  # 这只要 is "this is only"
_NUMERALS = frozenset("一二三四五六七八九十两几每这那")


class Pinyin:
    """Thread-safe after construction, which loads the library (0.3 s, once)."""

    def __init__(self, corrections: Mapping[str, str] | None = None) -> None:
        """`corrections`: word to reading with tone digits (还款: huan2kuan3) or marks and spaces (huán kuǎn);
        they win over those shipped.

        Raises ValueError for a reading that has not one syllable a character.
        """
        from pypinyin import Style, lazy_pinyin
        from pypinyin.contrib.tone_convert import to_tone
        from pypinyin.seg.mmseg import seg

        shipped = {word: reading for word, reading, *_ in tables.rows("polyphones")}
        self._corrections: dict[str, tuple[str, ...]] = {}
        for word, reading in (shipped | dict(corrections or {})).items():
            syllables = _SYLLABLE.findall(reading.lower().replace("u:", "ü").replace("v", "ü"))
            if len(syllables) != len(word) or not _HAN.fullmatch(word):
                raise ValueError(f"{word} {reading}: one syllable with a tone digit for each character")
            self._corrections[word] = tuple(to_tone(each.replace("5", "")) for each in syllables)
        long = sorted((word for word in self._corrections if len(word) > 1), key=len, reverse=True)
        self._words = re.compile(f"({'|'.join(long)})") if long else re.compile("(?!)")
        self._cut: Callable[[str], Iterable[str]] = cast(Any, seg).cut
        self._read: Callable[[list[str]], list[str]] = partial(
            lazy_pinyin, style=Style.TONE, errors="default"
        )

    def syllables(self, text: str) -> tuple[tuple[str, str], ...]:
        """The text in pieces, each with its reading: a character, or a stretch of anything else with ""."""
        pieces: list[tuple[str, str]] = []
        for is_han, group in groupby(text, key=lambda c: _HAN.match(c) is not None):
            run = "".join(group)
            pieces += zip(run, _as_said(run, list(self._run(run))), strict=True) if is_han else [(run, "")]
        return tuple(pieces)

    def line(self, text: str) -> str:
        """A reading line: syllables apart, digits and Latin names kept, Western marks."""
        parts = [
            reading or _western(shown) for shown, reading in self.syllables(_STRAIGHT.sub(r"“\1”", text))
        ]
        spaced = _OPENING.sub(r" \1", " ".join(parts))
        return " ".join(_CLOSING.sub(lambda mark: mark[1] or mark[2], spaced).split())

    def _run(self, run: str) -> Iterator[str]:
        """The readings of a stretch of characters, exactly one each."""
        for piece in self._words.split(run):
            if piece in self._corrections:
                yield from self._corrections[piece]
                continue
            for word in self._cut(piece) if piece else ():
                readings = self._corrections.get(word) or self._read([word])
                yield from readings if len(readings) == len(word) else word


def read_corrections(path: Path) -> tuple[dict[str, str], tuple[int, ...]]:
    """A table of word and reading (tab-separated; a heading may stand first), and its bad lines' numbers."""
    found: dict[str, str] = {}
    bad = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig", errors="replace").splitlines(), 1):
        word, _, rest = line.partition("\t")
        reading = rest.split("\t")[0].strip()
        heading = number == 1 and not _HAN.search(word)
        if heading or not line.strip() or line.startswith("#"):
            continue
        if _HAN.fullmatch(word) and len(_SYLLABLE.findall(reading.lower())) == len(word):
            found[word] = reading
        else:
            bad.append(number)
    return found, tuple(bad)


def _western(shown: str) -> str:
    return unicodedata.normalize("NFKC", shown.translate(_MARKS))


def _as_said(run: str, readings: list[str]) -> list[str]:
    """不 and 一 take their tone from the syllable that follows; 只 after a number is a measure word."""
    for i, character in enumerate(run[:-1]):
        falls = _FOURTH.search(readings[i + 1]) is not None
        before, after = run[i - 1 : i], run[i + 1]
        if character == "一" and before == "第":
            readings[i] = "yī"
        elif character == "不" and falls:
            readings[i] = "bú"
        elif character == "一" and after in _COUNTED and before not in _ORDINAL:
            readings[i] = "yí" if falls or after == "个" else "yì"
    for i, character in enumerate(run):
        counted = i > 0 and run[i - 1] in _NUMERALS and run[i + 1 : i + 2] not in _ONLY
        if character == "只" and counted:
            readings[i] = "zhī"
    return readings
