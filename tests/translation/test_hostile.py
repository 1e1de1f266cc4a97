"""Whatever comes in and whatever an engine answers: nothing wrong is shown, nothing crashes.

`tests/data/hostile/lines.jsonl` holds lines to be translated (`times`: said so often in a row; `shown`:
what must be shown all the same), `answers.jsonl` what an engine says to a line, and the note with which
it is refused (null: it is good and must be shown).
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from livestream_studio import studio
from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.chain import Chain
from livestream_studio.translation.line_guard import readable
from livestream_studio.translation.number_guard import agree
from livestream_studio.translation.stages import MachineStage

DATA = Path(__file__).parents[1] / "data" / "hostile"
LANGUAGES = ("zh", "ru", "kk")
FOREIGN = {  # letters that no line of the language holds
    "zh": re.compile(r"[^\W\d_A-Za-z\u3400-\u9fff]"),
    "ru": re.compile(r"[^\W\d_A-Za-zа-яё]", re.IGNORECASE),
    "kk": re.compile(r"[^\W\d_A-Za-zа-яёәғқңөұүһі]", re.IGNORECASE),
}


def rows(name: str) -> list[Any]:
    read = [json.loads(row) for row in (DATA / name).read_text("utf-8").splitlines()]
    return [pytest.param(row, id=f"{row['from']}: {row['what']}") for row in read]


@cache
def chain(source: str, target: str) -> Chain:
    return studio.translator(source, target)


def check(answer: Translation, target: str, line: str) -> None:
    """That an answer is one that an audience may see."""
    if answer.origin is Origin.NONE:
        assert answer.text == ""
        return
    assert answer.text.strip()
    assert not [
        c for c in answer.text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me")
    ]
    assert not re.search("[⟦⟧<>{}⁇\ufffd]", answer.text)
    assert not FOREIGN[target].search(answer.text)


@pytest.mark.parametrize("row", rows("lines.jsonl"))
def test_no_line_breaks_the_chain_or_shows_anything_wrong(row: dict[str, Any]) -> None:
    source, line = row["from"], row["text"] * row.get("times", 1)
    for target in LANGUAGES:
        if target == source:
            continue
        answer = chain(source, target).translate(line)
        check(answer, target, line)
        if answer.text:
            assert agree(source, readable(line), target, answer.text) == ()
        if row.get("shown", [""])[0] == target:
            assert answer.text == row["shown"][1]


class Says:
    """An engine that answers one thing, and swears that it is sure of it."""

    def __init__(self, source: str, target: str, answer: str) -> None:
        self.source, self.target, self._answer = source, target, answer

    def translate(self, text: str) -> Translation:
        return Translation(self._answer, Origin.MACHINE, 1.0, text)


@pytest.mark.parametrize("row", rows("answers.jsonl"))
def test_no_answer_of_an_engine_is_shown_that_should_not_be(row: dict[str, Any]) -> None:
    engine = Says(row["from"], row["to"], row["answer"] * row.get("times", 1))
    decision = Chain(row["from"], row["to"], [MachineStage(engine)]).decide(row["line"])
    if row["note"] is None:
        assert decision.translation.origin is Origin.MACHINE
        check(decision.translation, row["to"], row["line"])
    else:
        assert (decision.translation.text, decision.translation.origin) == ("", Origin.NONE)
        assert decision.translation.notes[0] == row["note"]
        assert decision.steps[0].answer is None


@pytest.mark.parametrize("row", rows("lines.jsonl"))
def test_an_engine_that_says_every_line_back_is_not_believed(row: dict[str, Any]) -> None:
    source, line = row["from"], row["text"] * row.get("times", 1)
    for target in LANGUAGES:
        if target != source:
            echo = Says(source, target, line)
            check(Chain(source, target, [MachineStage(echo)]).translate(line), target, line)
