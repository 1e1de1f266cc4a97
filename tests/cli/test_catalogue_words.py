"""Every code of a row or a product has words, and no words are left over."""

from __future__ import annotations

import re
from pathlib import Path

import livestream_studio
from livestream_studio.cli.catalogue_rows import ROWS, finding_words, row_words
from livestream_studio.exchange.catalogue import RowFault, Severity

PACKAGE = Path(livestream_studio.__file__).parent
MODULES = [*(PACKAGE / "exchange" / "catalogue").glob("*.py"), *(PACKAGE / "gui" / "printing").glob("*.py")]
MODULES += [PACKAGE / "commerce" / f"{name}.py" for name in ("validation", "review", "everyday")]


def test_every_code_has_words() -> None:
    text = "".join(path.read_text("utf-8") for path in MODULES)
    # A Fault of a product names its field first.
    raised = set(re.findall(r'Fault\(\s*f?"[^"]*",\s*"([a-z_]+)"', text))
    raised |= set(re.findall(r'(?:BadCell|picture_fault)\(\s*"([a-z_]+)"', text))
    raised |= set(re.findall(r'(?:RowFault|Finding)\([^"()]*"([a-z]+_[a-z_]+)"', text))
    assert len(raised) > 50
    assert raised - set(ROWS) == set()


def test_no_words_without_a_code() -> None:
    text = "".join(path.read_text("utf-8") for path in MODULES)
    made = {"column_unknown", "column_ignored", "column_twice"}  # f"column_{why}"
    assert [code for code in ROWS if f'"{code}"' not in text and code not in made] == []


def test_the_gaps_are_filled() -> None:
    told = row_words(RowFault(3, "row_differs", Severity.NOTE, "notes", "A1", "2"))
    assert told == "A1: notes is not the same as in row 2, which counts"
    assert row_words(RowFault(3, "something_new", Severity.NOTE, detail="x")) == "something_new x"
    assert finding_words("price_missing_in", "KZT") == "no price in KZT"
    assert finding_words("name_missing_in", "kk") == "no name in Kazakh"
    assert finding_words("draft_open", "long.ru").endswith(": Description (Russian)")
    missing = RowFault(2, "declaration_missing", Severity.NOTE, "hs_code", "A1")
    assert row_words(missing) == "HS code is missing for the declaration"
