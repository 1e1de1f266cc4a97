"""Everything that the phrasebook can say, as a memory: each line known, none mistaken for another."""

from __future__ import annotations

import random

import pytest
from memories import LANGUAGES, knowledge, mender, termbase

from livestream_studio.paths import assets
from livestream_studio.translation.memory import Entry, Memory
from livestream_studio.translation.memory.assemble import assembled, fixed_phrases
from livestream_studio.translation.memory.normal import normal
from livestream_studio.translation.phrasebook import Phrasebook


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook.load(assets() / "phrasebook")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_is_known_and_without_it_none_is_shown(book: Phrasebook, language: str) -> None:
    rng = random.Random(8)
    lines: dict[str, str] = {}
    for template in book.templates:
        filling = book.fill(template, rng)
        lines[book.render(template, filling, language, "written")] = book.render(
            template, filling, language, "spoken"
        )
    by_normal: dict[str, list[Entry]] = {}
    for number, line in enumerate(lines):
        by_normal.setdefault(normal(language, line), []).append(Entry(str(number), line, {"x": line}))
    entries = [entry for same in by_normal.values() for entry in same]
    memory = Memory.load(knowledge(language), entries, mender(language))
    unknown, mistaken = [], []
    for line, heard in lines.items():
        if memory.exact(heard) is None:
            unknown.append(heard)
        same = by_normal[normal(language, line)]
        for entry in same:
            memory.remove(entry.id)
        if memory.find(heard).matched or memory.cut(heard):
            mistaken.append((heard, memory.find(heard)))
        memory.add(*same)
    assert unknown == []
    assert mistaken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_assembled_memory_has_fixed_phrases_and_what_was_kept(book: Phrasebook, language: str) -> None:
    fixed = fixed_phrases(book, language)
    assert len(fixed) > 200
    kept = Entry("kept", fixed[0].source, {"ru": "р", "kk": "қ", "zh": "中"})
    memory = assembled(assets() / "languages", language, book, termbase(), mender(language), [kept])
    assert memory.exact(fixed[0].source) is not None
    found = memory.find(fixed[0].source).matched
    assert found is not None
    assert found.id == "kept"  # what a person approved comes before what ships
    assert len(memory) == len(fixed) + 1
