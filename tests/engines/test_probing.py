"""Which spelling of a placeholder survives, asked of a real, trained CTranslate2 model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import other_marks
import pytest

from livestream_studio import paths
from livestream_studio.core.types import Origin
from livestream_studio.engines.argos import Route, RouteTranslator
from livestream_studio.engines.argos_package import read_package
from livestream_studio.translation.placeholders import SPELLINGS, Around, Spelled, marks, probe, probe_lines
from livestream_studio.translators import phrasebook, with_names

STARTER = next((paths.starter_models() / "translation").glob("translate-zh_ru-*"))


def official(folder: Path, spelling: str) -> RouteTranslator:
    package = other_marks.package_with_marks(folder, STARTER, spelling)
    return RouteTranslator(Route((replace(read_package(package), starter=False),)))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_spelling_that_a_model_knows_is_found_among_the_others(tmp_path: Path, spelling: str) -> None:
    machine = official(tmp_path, spelling)
    lines = probe_lines(phrasebook(), "zh", count=8)
    found = probe(machine, SPELLINGS, lines)
    assert (found.spelling, found.survived) == (spelling, 1.0)
    assert found.usable


def test_names_go_through_in_that_spelling_and_come_back_as_marks(tmp_path: Path) -> None:
    machine = with_names(official(tmp_path, "XQ{}"))
    assert isinstance(machine, Spelled)
    for line in probe_lines(phrasebook(), "zh", count=8):
        answer = machine.translate(line)
        assert answer.origin is Origin.MACHINE
        assert marks(answer.text) == marks(line)
        assert "XQ" not in answer.text.upper()
        assert answer.notes[-1] == "placeholder:XQ1:100"
    assert "XQ{}" in (paths.data_home() / "placeholders.json").read_text(encoding="utf-8")


def test_a_model_that_knows_none_of_them_is_asked_around_the_names(tmp_path: Path) -> None:
    machine = official(tmp_path, "⟪{}⟫")
    found = probe(machine, SPELLINGS, probe_lines(phrasebook(), "zh", count=8))
    assert not found.usable
    carried = with_names(machine)
    assert isinstance(carried, Around)
    for line in probe_lines(phrasebook(), "zh", count=8):
        answer = carried.translate(line)
        assert answer.origin is Origin.NONE or marks(answer.text) == marks(line)


def test_without_probing_such_a_model_loses_the_names(tmp_path: Path) -> None:
    """What the probing is for."""
    machine = official(tmp_path, "XQ{}")
    kept = [marks(machine.translate(line).text) == marks(line) for line in probe_lines(phrasebook(), "zh")]
    assert sum(kept) < 0.5 * len(kept)
