"""What stands over the columns of an exported table: `assets/catalogue/titles.toml` has the words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from livestream_studio.commerce.types import LANGUAGES, MINOR_DIGITS
from livestream_studio.paths import assets

CODES = "codes"
HEADINGS = ("zh", "ru", "kk", "en", CODES)
"""In what the headings may be: for people, or the codes of the columns (name_kk, price_KZT)."""


def titles(codes: Iterable[str], language: str) -> list[str]:
    """The headings of these columns for readers of `language`, one of HEADINGS; codes for any other."""
    words = _table().get(language)
    return [_title(code, words) if words else code for code in codes]


def _title(code: str, words: Mapping[str, Any]) -> str:
    base, _, last = code.rpartition("_")
    if last in LANGUAGES:
        return f"{words[base]} ({words['languages'][last]})"
    return f"{words[base]} ({last})" if last in MINOR_DIGITS else str(words[code])


@cache
def _table() -> dict[str, dict[str, Any]]:
    kept = tomllib.loads((assets() / "catalogue" / "titles.toml").read_text("utf-8"))
    languages = kept.pop("languages")
    return {code: {**words, "languages": languages[code]} for code, words in kept.items()}
