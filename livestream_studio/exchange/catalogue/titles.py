"""What people read where the program has codes: over the columns of an exported table, in its cells, and in
what is told of rows. `assets/catalogue/titles.toml` has the words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from livestream_studio.commerce.types import LANGUAGES, MINOR_DIGITS
from livestream_studio.paths import assets

CODES = "codes"
_IN_A_LANGUAGE = ("name_missing_in", "wrong_language")
HEADINGS = ("zh", "ru", "kk", "en", CODES)
"""In what the headings may be: for people, or the codes of the columns (name_kk, price_KZT)."""


def titles(codes: Iterable[str], language: str) -> list[str]:
    """The headings of these columns for readers of `language`, one of HEADINGS; codes for any other."""
    words = _table().get(language)
    return [_title(code, words) if words else code for code in codes]


def cell(column: str, content: str, language: str) -> str:
    """A cell of the column with that code as readers of `language` write it; codes stay for any other."""
    words = _table().get(language)
    if words and column == "place":
        return str(words["places"].get(content, content))
    if words and column == "drafts" and content:
        return "; ".join(_text(each, words) for each in content.split("; "))
    return content


def told(code: str, column: str, detail: str, language: str) -> tuple[str, str]:
    """`column` and `detail` of a row's problem or a finding, in words where they are codes themselves;
    English where `language` is no language of the headings."""
    words = _table().get(language) or _table()["en"]
    if code == "declaration_missing":
        column = _title(column, words)
    elif code in _IN_A_LANGUAGE:
        detail = words["languages"].get(detail, detail)
    elif code == "draft_open":
        detail = _text(detail, words)
    return column, detail


def _text(named: str, words: Mapping[str, Any]) -> str:
    """A text of a product (names.kk) by the heading of its column."""
    name, _, language = named.partition(".")
    return _title(f"{'name' if name == 'names' else name}_{language}", words)


def _title(code: str, words: Mapping[str, Any]) -> str:
    base, _, last = code.rpartition("_")
    if last in LANGUAGES:
        return f"{words[base]} ({words['languages'][last]})"
    return f"{words[base]} ({last})" if last in MINOR_DIGITS else str(words[code])


@cache
def _table() -> dict[str, dict[str, Any]]:
    kept = tomllib.loads((assets() / "catalogue" / "titles.toml").read_text("utf-8"))
    languages, places = kept.pop("languages"), kept.pop("places")
    return {
        code: {**words, "languages": languages[code], "places": places[code]} for code, words in kept.items()
    }
