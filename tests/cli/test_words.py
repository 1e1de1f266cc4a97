"""Every code that the program can raise has words, and no words are left over."""

from __future__ import annotations

import re
from pathlib import Path

import livestream_studio
from livestream_studio.cli.words import _WORDS, message
from livestream_studio.core.types import Problem

PACKAGE = Path(livestream_studio.__file__).parent
# A code stands in quotes, somewhere in code that makes a Problem or hands one on by its name.
CODES = re.compile(r'"([a-z]+(?:_[a-z]+)+)"')


def test_every_code_that_is_raised_has_words() -> None:
    raised = set()
    for path in set(PACKAGE.rglob("*.py")) - set((PACKAGE / "gui").rglob("*.py")):  # it has its own words
        text = path.read_text("utf-8")
        for match in re.finditer(r"(?:StudioError|Problem)\(\s*(.*?)[,)]", text, re.DOTALL):
            raised |= set(CODES.findall(match[1]))
    assert len(raised) > 30
    assert raised - set(_WORDS) == set()


def test_no_words_without_a_code() -> None:
    used = "".join(p.read_text("utf-8") for p in PACKAGE.rglob("*.py") if p.name != "words.py")
    assert [code for code in _WORDS if f'"{code}"' not in used] == []


def test_the_detail_fills_the_gap() -> None:
    assert message(Problem("media_missing", "a.wav")) == "There is no file a.wav."


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert message(Problem("something_new", "x")) == "something_new x"
