"""The benchmarks' arithmetic, on cues made by hand."""

from __future__ import annotations

import pytest

from benchmarks.latency import evaluate
from benchmarks.measure import Place, Recognised, Track, percentile, summary
from livestream_studio.core.types import Cue, Origin, Word


def cue(
    text: str,
    *,
    at: int = 0,
    utterance: int = 0,
    part: int = 0,
    language: str = "ru",
    final: bool = True,
    shown: bool = True,
) -> Cue:
    """A line whose words take 100 ms each."""
    words = tuple(Word(word, at + 100 * n, at + 100 * (n + 1)) for n, word in enumerate(text.split()))
    origin = Origin.SPEECH if shown else Origin.NONE
    end, line = words[-1].end_ms, text if shown else ""
    return Cue(utterance, language, line, text, at, end, final, origin, part, words=words)


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([5], 0.95, 5),
        ([4, 2, 1, 3], 0.5, 2),
        ([*range(1, 101)], 0.95, 95),
        ([3, 1, 2], 0.95, 3),
        ([], 0.5, None),
    ],
)
def test_a_percentile_was_measured(values: list[float], share: float, expected: float | None) -> None:
    assert percentile(values, share) == expected


def test_a_summary_says_how_many() -> None:
    assert summary([1.0, 2.0]) == {"p50": 1.0, "p95": 2.0, "count": 2}


def test_a_word_is_found_at_its_time_not_at_another() -> None:
    recognised = Recognised([cue("да нет да"), cue("да", utterance=1, at=5000)])
    assert recognised.find("да", 110) == Place(0, 0, 2)
    assert recognised.find("да", 290) == Place(0, 5, 7)
    assert recognised.find("да", 5100) == Place(1, 0, 2)
    assert recognised.find("да", 2500) is None
    assert recognised.find("может", 100) is None


def test_a_word_is_found_in_letters_however_the_engine_cuts_them() -> None:
    recognised = Recognised([cue("大家好 欢迎来")])
    assert recognised.find("好欢", 130) == Place(0, 2, 4)


def test_the_parts_of_an_utterance_are_one_text() -> None:
    recognised = Recognised([cue("раз два"), cue("три", part=1, at=200)])
    place = recognised.find("три", 300)
    assert place == Place(0, 6, 9)
    assert recognised.closes(place)
    two = recognised.find("два", 200)
    assert two is not None
    assert not recognised.closes(two)


def test_a_word_is_first_seen_when_it_stands_at_its_place() -> None:
    track = Track()
    for moment, text in ((10, "раз"), (20, "два раз"), (30, "раз два"), (40, "раз два")):
        track.add(cue(text, final=moment == 40), moment)
    assert track.first_seen(0, "раз", 0) == 10
    assert track.first_seen(0, "два", 3) == 30
    assert track.first_seen(0, "три", 6) is None
    assert track.first_seen(7, "раз", 0) is None


def test_a_line_that_nobody_answered_for_was_not_seen() -> None:
    track = Track()
    track.add(cue("раз", shown=False), 10)
    track.add(cue("два", part=1), 20)
    assert track.first_seen(0, "раз", 0) is None
    assert track.first_seen(0, "два", 3) == 20


def test_the_waiting_times_of_a_small_show() -> None:
    script = [
        {"end_ms": 200, "words": [{"text": "раз", "end_ms": 100}, {"text": "два", "end_ms": 200}]},
        {"end_ms": 300, "words": [{"text": "три", "end_ms": 300}]},
        {"end_ms": 9000, "words": [{"text": "мимо", "end_ms": 9000}]},
    ]
    seen = [
        (150.0, cue("раз", final=False)),
        (350.0, cue("раз два", final=False)),
        (900.0, cue("раз два три")),
        (1300.0, cue("раз два три", language="zh")),
        (1400.0, cue("раз два три", language="kk", shown=False)),
    ]
    figures = evaluate(script, seen, "ru", ["zh", "kk"])
    assert figures["words"] == {"p50": 150.0, "p95": 600.0, "count": 3}
    assert figures["sentences_ending_an_utterance"] == {"p50": 1000.0, "p95": 1000.0, "count": 1}
    assert figures["other_sentences"] == {"p50": 1100.0, "p95": 1100.0, "count": 1}
    assert figures["comparison_final_source_line"] == {"p50": 600.0, "p95": 600.0, "count": 1}
    assert (figures["words_not_understood"], figures["translations_unanswered"]) == (1, 2)
