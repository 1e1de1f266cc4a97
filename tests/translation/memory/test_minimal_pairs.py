"""A memory mends what was misheard and nothing else: lines that differ in sense are never shown.

The tables in tests/data can be read and extended by a speaker of the language.
"""

from __future__ import annotations

import pytest
from memories import DATA, LANGUAGES, entries, knowledge, memory_of, mender, table

from livestream_studio.translation.memory import Memory


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_there_are_enough_of_both(language: str) -> None:
    assert len({(row["approved"], row["heard"]) for row in table("minimal_pairs", language)}) >= 200
    assert len({row["heard"] for row in table("mishearings", language)}) >= 60
    assert {row["why"] for row in table("minimal_pairs", language)} >= {
        *("negation", "question", "number", "color", "size", "material", "city", "product", "opposite")
    }
    assert DATA.is_dir()


def test_no_line_of_another_sense_is_shown(language: str) -> None:
    """Each approved line alone, which is the hardest: nothing better draws the match away."""
    known, mend = knowledge(language), mender(language)
    shown = []
    for row in table("minimal_pairs", language):
        memory = Memory.load(known, entries(row["approved"]), mend)
        if memory.exact(row["heard"]) or memory.find(row["heard"]).matched or memory.cut(row["heard"]):
            shown.append(row)
    assert not shown


def test_nor_among_all_the_others(language: str) -> None:
    rows = table("minimal_pairs", language)
    memory = memory_of(language, *dict.fromkeys(row["approved"] for row in rows))
    wrong = []
    for row in rows:
        matched = memory.find(row["heard"]).matched
        if matched is not None and matched.source == row["approved"]:
            wrong.append(row)
    assert not wrong


def test_what_is_held_back_is_offered_to_the_host(language: str) -> None:
    rows = table("minimal_pairs", language)
    known, mend = knowledge(language), mender(language)
    answers = [Memory.load(known, entries(row["approved"]), mend).find(row["heard"]) for row in rows]
    offered = [answer for answer in answers if answer.suggestions]
    assert len(offered) > 0.9 * len(rows)
    assert all(suggestion.reasons for answer in offered for suggestion in answer.suggestions)


def test_true_mishearings_are_mended(language: str) -> None:
    rows = table("mishearings", language)
    memory = memory_of(language, *dict.fromkeys(row["approved"] for row in rows))
    failed = []
    for row in rows:
        answer = memory.find(row["heard"])
        if answer.matched is None or answer.matched.source != row["approved"]:
            failed.append((row, answer))
    assert not failed


def test_mended_lines_are_told_from_exact_ones(language: str) -> None:
    rows = table("mishearings", language)
    memory = memory_of(language, *dict.fromkeys(row["approved"] for row in rows))
    # Where a name was put right first, the line is the approved one again, word for word.
    scores = [memory.find(row["heard"]).score for row in rows]
    assert sum(0.5 < score < 1 for score in scores) >= 60
    assert all(memory.find(row["approved"]).score == 1 for row in rows)
