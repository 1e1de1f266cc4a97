"""chrF2 gives what sacreBLEU 2.6.0 gives (`CHRF().sentence_score`, `corpus_score`)."""

from __future__ import annotations

import pytest

from livestream_studio.translation.chrf import chrf, corpus_chrf


@pytest.mark.parametrize(
    ("made", "wanted", "score"),
    [
        ("这件T恤只要299元。", "这件T恤只要299元。", 100.0),
        ("这条裙子只要199元。", "这件红色连衣裙只要299元。", 19.8547),
        ("Эта футболка всего за 299 юаней.", "Эта рубашка всего за 199 юаней.", 55.0424),
        ("Бұл көйлек небәрі 299 юань.", "Бұл көйлек 299 юань тұрады.", 54.0798),
        ("The dog bit the man.", "The dog had bit the man.", 67.6471),
        ("abc", "abcd", 68.8623),
        ("嗯", "你好", 0.0),
        ("", "你好", 0.0),
        ("", "", 0.0),
    ],
)
def test_one_line(made: str, wanted: str, score: float) -> None:
    assert chrf(made, wanted) == pytest.approx(score, abs=1e-4)


def test_many_lines_are_counted_together() -> None:
    lines = [("The dog bit the man.", "The dog had bit the man."), ("Эта футболка.", "Эта рубашка.")]
    assert corpus_chrf(lines) == pytest.approx(51.83575773122877)


def test_spaces_do_not_count() -> None:
    assert chrf("всего за 5", "все гоза5") == 100.0
