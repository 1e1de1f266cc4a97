"""Why a line was not translated: each note that the stages write has words, or is no reason."""

from __future__ import annotations

import re
from pathlib import Path

import livestream_studio
from livestream_studio.cli.reasons import REASONS, reasons

PACKAGE = Path(livestream_studio.__file__).parent
WRITERS = ["translation/stages.py", "translation/memory/stage.py", "translation/line_guard.py"]
WRITERS += ["translation/number_guard.py", "translation/placeholders.py", "engines/argos.py"]
# Codes of several words are known by their shape; these stand for those of one.
CODE, SINGLE = (
    re.compile(r'"([a-z]+(?:_[a-z]+)+)[:"]'),
    "abstained looped echoed empty unreadable blocked".split(),
)
NO_NOTES = {"own_lines", "no_route"}  # a stage, and an error


def test_every_note_has_words() -> None:
    written = {code for name in WRITERS for code in CODE.findall((PACKAGE / name).read_text("utf-8"))}
    assert {"low_score", "round_trip", "no_own_line", "name_lost", "number_missing"} <= written
    assert (written | set(SINGLE)) - NO_NOTES - set(REASONS) == set()


def test_a_refusal_reads_as_one_phrase() -> None:
    notes = ("no_own_line", "no_approved_line", "blocked:negation", "blocked:sound", "round_trip:41")
    assert reasons(notes) == (
        "no approved line is the same; the most similar approved line differs in a negation, how it sounds; "
        "translated back it says something else (41 of 100 alike)"
    )


def test_a_note_without_words_is_shown_as_it_is() -> None:
    assert reasons(["something_new:3"]) == "no approved line is the same; something_new:3"
