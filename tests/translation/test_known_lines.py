"""The host's own lines are cut by as the phrasebook's are, from the moment that they are approved."""

from __future__ import annotations

from itertools import chain

import pytest

from livestream_studio.core.types import Cue, Hypothesis, Word
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.cutting import CuttingSegmenter
from livestream_studio.translation.known_lines import KnownLines, OwnLines
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook

BOOK = Phrasebook.load(assets() / "phrasebook")
LINES = {code: ApprovedLines(BOOK, code) for code in LANGUAGES}
OWN = {
    "zh": ["山里的空气真好", "爬山的鞋子要防水", "这双鞋卖299元"],
    "ru": ["Воздух в горах чудесный!", "Ботинки для гор — непромокаемые.", "Ботинки стоят 299 юаней."],
    "kk": ["Таудағы ауа тамаша!", "Тауға шығатын бәтеңке су өткізбейді.", "Бәтеңке 299 юань тұрады."],
}
SAID = {
    "zh": ["山里 的 空气 真 好", "爬山 的 鞋子 要 防水", "这 双 鞋 卖 两 百 九 十 九 元"],
    "ru": [
        "воздух в горах чудесный",
        "ботинки для гор непромокаемые",
        "ботинки стоят двести девяносто девять юаней",
    ],
    "kk": [
        "таудағы ауа тамаша",
        "тауға шығатын бәтеңке су өткізбейді",
        "бәтеңке екі жүз тоқсан тоғыз юань тұрады",
    ],
}
FILLERS = {"zh": ["那个", "嗯"], "ru": ["ну", "вот", "э-э"], "kk": ["жаңағы", "ал"]}


def spoken(segmenter: CuttingSegmenter, texts: list[str]) -> list[Cue]:
    """The final cues of words that come one by one, without a pause."""
    said = [Word(text, at * 300, at * 300 + 280) for at, text in enumerate(texts)]
    return [
        cue
        for count in range(1, len(said) + 1)
        for cue in segmenter.segment(
            Hypothesis(0, "", 0, said[count - 1].end_ms, count == len(said), tuple(said[:count]))
        )
        if cue.final
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_lines_in_one_breath_come_as_they_were_written(language: str) -> None:
    own = OwnLines(LINES[language], OWN[language])
    texts = list(chain.from_iterable(line.split() for line in SAID[language]))
    finals = spoken(CuttingSegmenter(language, lines=LINES[language], own=own), texts)
    assert [cue.text for cue in finals] == OWN[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_fillers_between_own_lines_are_no_lines(language: str) -> None:
    own = OwnLines(LINES[language], OWN[language])
    texts = [word for line in SAID[language] for word in (*FILLERS[language], *line.split())]
    finals = spoken(CuttingSegmenter(language, lines=LINES[language], own=own), texts)
    assert [cue.text for cue in finals] == OWN[language]
    assert [word.text for cue in finals for word in cue.words] == texts, "they are part of what was said"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_counts_from_the_moment_it_is_approved(language: str) -> None:
    own = OwnLines(LINES[language])
    segmenter = CuttingSegmenter(language, lines=LINES[language], own=own)
    texts = [*SAID[language][0].split(), *SAID[language][1].split()]
    assert len(spoken(segmenter, texts)) == 1
    own.add(*OWN[language])
    assert [cue.text for cue in spoken(segmenter, texts)] == OWN[language][:2]


def test_a_line_that_may_still_become_a_longer_one_is_waited_for() -> None:
    own = OwnLines(LINES["ru"], ["горы сегодня красивые", "горы сегодня красивые но холодные"])
    known = KnownLines(LINES["ru"], own, "ru")
    words = "горы сегодня красивые но холодные".split()
    assert known.may_grow(words[:3])
    assert not known.may_grow(words)
    assert known.line_ends(words) == [3, 5]
    assert not known.may_grow(["горы", "сегодня", "крас"]), "half a word is no beginning"


def test_the_same_line_twice_and_an_empty_one_do_no_harm() -> None:
    own = OwnLines(LINES["ru"], ["Горы.", "горы", ""])
    own.add("ГОРЫ!", " ")
    assert own.line_ends(["горы", "горы"]) == [1]
    assert own.written("горы") == "ГОРЫ!"
    assert not own.may_grow(["горы"])
    assert not own.may_grow([""])
