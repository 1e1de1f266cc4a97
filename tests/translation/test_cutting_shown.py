"""What is shown of speech that is not cut: what is repeated, what is taken back, what is written."""

from __future__ import annotations

from livestream_studio.core.types import Hypothesis
from livestream_studio.translation.cutting import CuttingSegmenter


def cues(*hypotheses: tuple[int, str, bool]) -> list[tuple[int, str, bool]]:
    segmenter = CuttingSegmenter("ru")
    said = [Hypothesis(utterance, text, 0, 100, final) for utterance, text, final in hypotheses]
    return [(cue.utterance, cue.text, cue.final) for one in said for cue in segmenter.segment(one)]


def test_an_unchanged_partial_is_not_repeated() -> None:
    assert cues((0, "да", False), (0, "да ", False), (0, "да", True)) == [(0, "да", False), (0, "да", True)]


def test_the_same_words_in_the_next_utterance_are_new() -> None:
    assert cues((0, "да", False), (0, "да", True), (1, "да", False)) == [
        (0, "да", False),
        (0, "да", True),
        (1, "да", False),
    ]


def test_an_empty_partial_takes_back_the_one_before_once() -> None:
    assert cues((0, "э", False), (0, "", False), (0, "", False)) == [(0, "э", False), (0, "", False)]


def test_silence_says_nothing() -> None:
    assert cues((0, "", False), (0, " ", True)) == []


def test_a_writer_that_breaks_leaves_the_spoken_line() -> None:
    def broken(_text: str) -> str:
        raise ValueError

    (cue,) = CuttingSegmenter("ru", broken).segment(Hypothesis(0, "сто", 0, 100, final=True))
    assert (cue.text, cue.spoken) == ("сто", "сто")


def test_only_a_final_line_gets_its_closing_mark() -> None:
    segmenter = CuttingSegmenter("ru", finish=lambda text: text.capitalize() + ".")
    said = [Hypothesis(0, "да", 0, 100, final=False), Hypothesis(0, "да", 0, 100, final=True)]
    assert [cue.text for one in said for cue in segmenter.segment(one)] == ["да", "Да."]
