"""Chinese words, which are not torn between two lines unless nothing else fits."""

from __future__ import annotations

import re
from functools import cache

from livestream_studio.paths import assets

_WORD = re.compile(r"[\u4e00-\u9fff]{2,6}")


@cache
def chinese_words() -> frozenset[str]:
    """Those of the phrasebook, whose Chinese has blanks between words; empty if there is none."""
    found: set[str] = set()
    for path in sorted((assets() / "phrasebook").glob("*/*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        if not lines or "zh" not in lines[0].split("\t"):
            continue
        column = lines[0].split("\t").index("zh")
        for line in lines[1:]:
            cells = line.split("\t")
            if not line.startswith("#") and len(cells) > column:
                found.update(word for word in cells[column].split(" ") if _WORD.fullmatch(word))
    return frozenset(found)
