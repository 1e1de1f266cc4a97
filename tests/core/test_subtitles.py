"""Subtitle blocks keep their limits and lose nothing, whatever comes in."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_studio.core.subtitles import MAX_MS, MIN_MS, blocks
from livestream_studio.core.types import Cue, Origin, Word


def cue(text: str, start: int, end: int, words: tuple[Word, ...] = (), language: str = "ru") -> Cue:
    return Cue(start, language, text, text, start, end, True, Origin.MACHINE, words=words)


def test_a_short_line_is_one_block_at_its_own_time() -> None:
    (block,) = blocks([cue("Добрый вечер, друзья!", 500, 2300)], 42, spaced=True)
    assert (block.start_ms, block.end_ms, block.lines) == (500, 2300, ("Добрый вечер, друзья!",))


def test_no_text_no_block() -> None:
    assert blocks([cue("", 0, 2000), cue("  ", 2000, 3000)], 42, spaced=True) == []


def test_two_lines_break_after_a_comma_where_both_fit() -> None:
    text = "Сегодня у нас новая коллекция, и каждый получит подарок"
    (block,) = blocks([cue(text, 0, 4000)], 42, spaced=True)
    assert block.lines == ("Сегодня у нас новая коллекция,", "и каждый получит подарок")


def test_a_number_is_not_torn_from_its_unit() -> None:
    text = "Это платье отдаём сегодня всего за двести 20\u00a0500\u00a0₸ и дарим шарф"
    (block,) = blocks([cue(text, 0, 4000)], 42, spaced=True)
    assert any("20\u00a0500\u00a0₸" in line for line in block.lines)
    (block,) = blocks(
        [cue("这条连衣裙今天直播间只要299元还送围巾", 0, 4000, language="zh")], 16, spaced=False
    )
    assert any("299元" in line for line in block.lines)


def test_long_speech_is_cut_at_word_ends() -> None:
    words = tuple(Word(f"слово{i}", i * 500, i * 500 + 400) for i in range(40))
    text = " ".join(w.text for w in words)
    found = blocks([cue(text, 0, 20_000, words)], 42, spaced=True)
    ends = {w.end_ms for w in words} | {20_000}
    assert len(found) >= 3
    assert all(block.end_ms in ends for block in found)


def test_a_slow_line_is_spread_so_that_none_stays_over_seven_seconds() -> None:
    found = blocks([cue("один два три четыре пять шесть", 0, 18_000)], 42, spaced=True)
    assert len(found) == 3
    assert " ".join(line for b in found for line in b.lines) == "один два три четыре пять шесть"


def test_quick_lines_wait_for_each_other() -> None:
    found = blocks([cue("Да.", 0, 300), cue("Нет.", 350, 600), cue("Да!", 650, 900)], 42, spaced=True)
    assert [(b.start_ms, b.end_ms) for b in found] == [(0, 1000), (1000, 2000), (2000, 3000)]


letters = st.text(st.sampled_from("абвгде 12345,.!\u00a0₸"), min_size=1, max_size=300)
han = st.text(st.sampled_from("这条连衣裙只要，。！299元 A5%"), min_size=1, max_size=200)


@pytest.mark.parametrize(("spaced", "limit", "text"), [(True, 42, letters), (False, 16, han)])
def test_limits_hold_for_any_text(spaced: bool, limit: int, text: st.SearchStrategy[str]) -> None:
    @settings(max_examples=150, deadline=None)
    @given(st.lists(st.tuples(text, st.integers(0, 4000), st.integers(1, 30_000)), max_size=5))
    def check(lines: list[tuple[str, int, int]]) -> None:
        start, cues = 0, []
        for line, pause, length in lines:
            start += pause
            cues.append(cue(line, start, start + length))
            start += length
        found = blocks(cues, limit, spaced=spaced)
        assert all(1 <= len(b.lines) <= 2 and max(map(len, b.lines)) <= limit for b in found)
        assert all(MIN_MS <= b.end_ms - b.start_ms <= MAX_MS for b in found)
        assert all(a.end_ms <= b.start_ms for a, b in pairwise(found))
        kept = re.sub(r"\s", "", "".join(line for b in found for line in b.lines))
        assert kept == re.sub(r"\s", "", "".join(line for line, _, _ in lines))

    check()
