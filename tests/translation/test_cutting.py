"""Speech without pauses is cut where its lines end, late enough to be sure and never taken back."""

from __future__ import annotations

import random
from itertools import chain, pairwise

import pytest

from livestream_studio.core.types import Cue, Hypothesis, Word
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.cutting import CuttingSegmenter
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook

BOOK = Phrasebook.load(assets() / "phrasebook")
LINES = {code: ApprovedLines(BOOK, code) for code in LANGUAGES}


def words(texts: list[str], start: int = 0, gap: int = 20) -> list[Word]:
    return [Word(t, start + i * 300, start + i * 300 + 300 - gap) for i, t in enumerate(texts)]


def heard(segmenter: CuttingSegmenter, said: list[Word], utterance: int = 0) -> list[Cue]:
    """Word by word, as a recogniser hears an utterance; the last hypothesis is final."""
    cues: list[Cue] = []
    for count in range(1, len(said) + 1):
        so_far = tuple(said[:count])
        text = " ".join(w.text for w in so_far)
        final = count == len(said)
        cues += segmenter.segment(
            Hypothesis(utterance, text, said[0].start_ms, so_far[-1].end_ms, final, so_far)
        )
    return cues


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_sentences_in_a_breath_become_ten_lines(language: str) -> None:
    rng = random.Random(11)
    for _ in range(4):
        sentences = []
        for template in rng.sample(BOOK.templates, 10):
            sentences.append(BOOK.render(template, BOOK.fill(template, rng), language, "spoken").split())
        cues = heard(
            CuttingSegmenter(language, lines=LINES[language]), words(list(chain.from_iterable(sentences)))
        )
        finals = [c for c in cues if c.final]
        assert [[w.text for w in c.words] for c in finals] == sentences
        assert [c.part for c in finals] == list(range(10))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_lost_or_said_twice_whatever_is_said(language: str) -> None:
    rng = random.Random(3)
    vocabulary = sorted(
        {w for t in BOOK.templates for w in BOOK.render(t, BOOK.fill(t, rng), language, "spoken").split()}
    )
    for _ in range(5):
        texts = rng.choices(vocabulary, k=60)
        said, at = [], 0
        for text in texts:
            at += rng.choice((20, 20, 20, 200, 400, 900))
            said.append(Word(text, at, at + 250))
            at += 250
        finals = [c for c in heard(CuttingSegmenter(language, lines=LINES[language]), said) if c.final]
        assert [w.text for c in finals for w in c.words] == texts
        assert all(a.end_ms <= b.start_ms for a, b in pairwise(finals))


def test_a_long_pause_ends_a_line_of_unknown_words() -> None:
    said = words(["погода", "сегодня", "хорошая"]) + words(
        ["завтра", "будет", "дождь", "опять", "вечером"], start=1600
    )
    finals = [c.spoken for c in heard(CuttingSegmenter("ru"), said) if c.final]
    assert finals == ["погода сегодня хорошая", "завтра будет дождь опять вечером"]


def test_a_pause_does_not_part_a_number_from_its_unit() -> None:
    said = words(["цена", "сегодня", "двести"]) + words(
        ["юаней", "за", "каждую", "штуку", "друзья"], start=1500
    )
    finals = [c.spoken for c in heard(CuttingSegmenter("ru"), said) if c.final]
    assert finals[0].startswith("цена сегодня двести юаней")


def test_of_a_long_line_of_two_statements_the_first_is_not_held_back() -> None:
    first = "старая цена триста девяносто девять юаней".split()
    second = "а сейчас всего двести девяносто девять юаней".split()
    said = words([*first, *second, "платье", "по", "ссылке", "номер", "один"])
    segmenter = CuttingSegmenter("ru", lines=LINES["ru"])
    came: dict[str, int] = {}
    for count in range(1, len(said) + 1):
        text = " ".join(w.text for w in said[:count])
        hypothesis = Hypothesis(0, text, 0, said[count - 1].end_ms, count == len(said), tuple(said[:count]))
        came |= {c.text: hypothesis.end_ms for c in segmenter.segment(hypothesis) if c.final}
    assert list(came)[:2] == ["Старая цена 399 юаней.", "А сейчас всего 299 юаней!"]
    assert came["Старая цена 399 юаней."] <= 3_600


def test_a_short_line_of_two_statements_stays_whole() -> None:
    said = words("старая цена сто юаней а сейчас всего девять юаней".split())
    (line,) = [c for c in heard(CuttingSegmenter("ru", lines=LINES["ru"]), said) if c.final]
    assert line.text == "Старая цена 100 юаней, а сейчас всего 9 юаней!"


def test_unknown_speech_is_not_held_back_for_longer_than_a_clause() -> None:
    said = words(
        "погода тёплая ветер слабый облаков мало но вечером обещали дождь над озером и туман".split()
    )
    cues = heard(CuttingSegmenter("ru"), said)
    finals = [c.spoken for c in cues if c.final]
    assert finals[0] == "погода тёплая ветер слабый облаков мало"
    assert finals[1].startswith("но вечером")


def test_words_that_still_change_are_not_committed() -> None:
    segmenter = CuttingSegmenter("ru", lines=LINES["ru"])
    first = ["всем", "привет", "сколько", "это"]
    second = ["всем", "приветы", "сколько", "это", "стоит"]
    cues = list(segmenter.segment(Hypothesis(0, "", 0, 1200, False, tuple(words(first)))))
    cues += segmenter.segment(Hypothesis(0, "", 0, 1500, False, tuple(words(second))))
    assert not [c for c in cues if c.final and "привет" in c.spoken]


def test_a_committed_line_stands_although_the_final_hears_it_otherwise() -> None:
    segmenter = CuttingSegmenter("ru", lines=LINES["ru"])
    said = words(["сколько", "это", "стоит", "можно", "ли", "вернуть", "товар", "обратно", "в", "магазин"])
    committed = [
        c
        for n in range(1, 9)
        for c in segmenter.segment(Hypothesis(0, "", 0, n * 300, False, tuple(said[:n])))
        if c.final
    ]
    assert [c.spoken for c in committed] == ["сколько это стоит"]
    changed = [Word("столько", 0, 280), *said[1:]]
    last = [c for c in segmenter.segment(Hypothesis(0, "", 0, 3000, True, tuple(changed))) if c.final]
    assert [c.part for c in committed + last] == list(range(1 + len(last)))
    assert "столько" not in " ".join(c.spoken for c in last)


def test_a_partial_that_came_to_nothing_is_taken_back() -> None:
    segmenter = CuttingSegmenter("ru")
    shown = list(segmenter.segment(Hypothesis(0, "эм", 0, 300, False, tuple(words(["эм"])))))
    ended = list(segmenter.segment(Hypothesis(0, "", 0, 900, True, ())))
    assert [c.text for c in shown] == ["эм"]
    assert [(c.text, c.final) for c in ended] == [("", False)]
