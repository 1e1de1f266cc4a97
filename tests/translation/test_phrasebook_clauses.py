"""Lines of two statements: each half says the same in every language, and is known by itself."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from livestream_studio.languages.numbers import quantities, write
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.number_guard import agree
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook, PhrasebookError
from livestream_studio.translation.phrasebook.clauses import read_clauses

BOOK = Phrasebook.load(assets() / "phrasebook")
TEMPLATES = {template.id: template for template in BOOK.templates}


@pytest.mark.parametrize("name", BOOK.clauses)
@pytest.mark.parametrize("source", LANGUAGES)
def test_each_half_is_a_line_with_its_own_amount_in_every_language(name: str, source: str) -> None:
    rng, lines = random.Random(5), ApprovedLines(BOOK, source)
    filling = BOOK.fill(TEMPLATES[name], rng)
    amounts = 0
    for half in BOOK.clauses[name]:
        spoken = BOOK.render(half, filling, source, "spoken")
        heard = write(source, spoken.replace(" ", "") if source == "zh" else spoken)
        found = lines.find(heard)
        assert found is not None
        assert [match.template.id for match in found] == [half.id]
        amounts += len(quantities(source, heard))
        for target in LANGUAGES:
            made = lines.render(found, target)
            assert agree(source, heard, target, made) == ()
            assert made[-1] in ".!。！"
            assert made[0] == made[0].upper()
    assert amounts == 2


@pytest.mark.parametrize("name", BOOK.clauses)
def test_the_whole_line_stays_one(name: str) -> None:
    filling = BOOK.fill(TEMPLATES[name], random.Random(6))
    for source in LANGUAGES:
        found = ApprovedLines(BOOK, source).find(BOOK.render(TEMPLATES[name], filling, source, "written"))
        assert found is not None
        assert [match.template.id for match in found] == [name]


def test_a_condition_and_its_consequence_are_not_parted() -> None:
    for name in BOOK.clauses:
        nodes = str(TEMPLATES[name])
        assert not any(word in nodes for word in ("满", "如果", "Если", "если", "болса", "егер"))


@pytest.mark.parametrize("name", ["price.nothing", "price.only", "welcome.again"])
def test_what_cannot_be_parted_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "clauses.tsv").write_text(f"id\n{name}\n", encoding="utf-8")
    with pytest.raises(PhrasebookError, match=name):
        read_clauses(tmp_path / "clauses.tsv", TEMPLATES)
