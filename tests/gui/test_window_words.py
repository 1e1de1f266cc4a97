"""Every code that the program can raise has words in the window, and no words are left over."""

from __future__ import annotations

import re
from pathlib import Path

import livestream_studio
from livestream_studio.core.types import Problem
from livestream_studio.gui.words import _WORDS, words

PACKAGE = Path(livestream_studio.__file__).parent
CODES = re.compile(r'"([a-z]+(?:_[a-z]+)*)"')
BEFORE_THE_WINDOW = {"display_missing", "display_hidden", "display_unreachable", "window_libraries_missing"}


def test_every_code_that_is_raised_has_words() -> None:
    raised = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text("utf-8")
        for match in re.finditer(r"(?:StudioError|Problem)\(\s*(\"[a-z_]+\")", text):
            raised |= set(CODES.findall(match[1]))
    assert len(raised) > 30
    assert raised - set(_WORDS) - BEFORE_THE_WINDOW == set()


def test_no_words_without_a_code() -> None:
    used = "".join(p.read_text("utf-8") for p in PACKAGE.rglob("*.py") if not p.name.startswith("words"))
    assert [code for code in _WORDS if f'"{code}"' not in used] == []


def test_the_detail_fills_the_gap() -> None:
    assert words(Problem("media_missing", "a {0}.wav")) == "There is no file a {0}.wav."


def test_what_keeps_a_card_off_the_air_is_told_with_its_product() -> None:
    told = words(Problem("card_name_draft", "HG 014 kk kz-language-kazakh"))
    assert told.startswith("HG 014 cannot go on air")
    assert "Қазақша" in told
    assert told.endswith("(rule kz-language-kazakh).")


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert words(Problem("something_new", "x")) == "something_new x"


def test_no_sentence_names_a_terminal_command() -> None:
    assert [code for code, text in _WORDS.items() if "`" in str(text) or "--" in str(text)] == []
