"""The evaluation measures what it says, on lines that training never sees."""

from __future__ import annotations

import json
import shutil
from itertools import islice
from pathlib import Path

import pytest

from livestream_studio.paths import assets, starter_models
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.phrasebook import Phrasebook
from models.recipes.translation import LANGUAGES, evaluate
from models.recipes.translation.corpus import Corpus
from models.recipes.translation.samples import held_out_lines, outside_lines

BOOK = Phrasebook.load(assets() / "phrasebook")


def test_lines_to_measure_with_are_none_that_training_sees() -> None:
    corpus = Corpus(BOOK, seed=0)
    seen = {corpus.aligned()["ru"] for _ in range(2_000)}
    measured = [line.wanted["ru"] for line in islice(held_out_lines(BOOK, seed=5), 100)]
    assert seen.isdisjoint(measured)


def test_they_come_as_the_live_chain_hands_them_over() -> None:
    heights = (line for line in held_out_lines(BOOK, seed=5) if line.id == "size.host")
    line = next(heights)
    assert "\u00a0см " in line.heard["ru"]
    assert "сантиметр" in line.wanted["ru"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tuning", [False, True])
def test_lines_from_outside_are_outside(language: str, tuning: bool) -> None:
    approved = ApprovedLines(BOOK, language)
    found = outside_lines(language, tuning=tuning)
    assert len([line for kind, line in found if kind == "other"]) >= 20
    assert [line for _, line in found if approved.find(line)] == []


def test_the_gate_is_not_measured_with_the_lines_that_set_it() -> None:
    for language in LANGUAGES:
        assert not set(outside_lines(language)) & set(outside_lines(language, tuning=True))


def test_each_direction_is_measured_and_the_card_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    shutil.copytree(starter_models() / "translation", folder)
    figures = evaluate.evaluate(folder, 4)
    assert list(figures) == [f"{a}-{b}" for a, b in evaluate.PAIRS] + ["all"]
    assert all(set(f) == set(evaluate.MEANINGS) for f in figures.values())
    assert figures["all"]["numbers_shown"] in (0.0, 100.0)  # nothing shown, or nothing wrong shown
    from models.recipes.translation.card import write_card

    pytest.importorskip("torch", reason="the card names the torch that the packages were made with")
    write_card(folder, figures, 4)
    card = json.loads((folder / "card.json").read_text("utf-8"))
    assert card["figures"] == figures
    assert "| zh-ru | zh-kk |" in (folder / "README.md").read_text("utf-8")


def test_targets_that_are_missed_are_named() -> None:
    good = dict.fromkeys(evaluate.MEANINGS, 100.0) | {"outside_shown": 0.0}
    assert evaluate.missed(good) == []
    assert evaluate.missed(good | {"chrf": 94.9, "outside_shown": 2.1}) == ["chrf", "outside_shown"]
