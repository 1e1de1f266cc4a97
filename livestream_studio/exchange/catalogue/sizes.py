"""Several sizes in one cell: S/M/L/XL, 36-42, 110、120、130."""

from __future__ import annotations

import re
import unicodedata

# Cyrillic letters that look like those of sizes, and are typed for them.
_LATIN = str.maketrans("ХхМмСсЅ", "XxMmSsS")
_INTERNATIONAL = re.compile(r"(?:[2-9]|10)?X{0,5}[SL]|M", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{2,3}(?:[.,]5)?")
_SIZE_WORD = re.compile(r"(?<=[0-9A-Za-z])码")  # 38码, S码: not 均码
_RANGE = re.compile(r"(\d{2,3})\s*[-–—~至到]\s*(\d{2,3})")
_PARTS = re.compile(r"\s*[/、,，;；|\n]\s*|\s+")
_SHOES = range(15, 51)
_MOST = 40


def sizes_of(cell: str) -> tuple[str, ...]:
    """The sizes that a cell lists; the cell itself as the only one where it is not clearly a list.

    A range is opened where its steps are known: shoes and small sizes by one (36-42), clothes that
    reach 48 by two (42-50), where few shoes go, children's heights by ten (90-140).
    """
    text = " ".join(unicodedata.normalize("NFKC", cell).split())
    if not text:
        return ()
    parts = [part for part in _PARTS.split(re.sub(r"\s*[-–—~]\s*", "-", _SIZE_WORD.sub("", text))) if part]
    found: list[str] = []
    for part in parts:
        if _is_size(part):
            found.append(_written(part))
        elif opened := _opened(part):
            found += opened
        else:
            return (text,)
    return tuple(dict.fromkeys(found)) if len(found) <= _MOST else (text,)


def system_of(size: str) -> str:
    """ "INT" for S, M, XL; numbers alone do not say whose they are."""
    return "INT" if _INTERNATIONAL.fullmatch(size) else ""


def _is_size(part: str) -> bool:
    return bool(_INTERNATIONAL.fullmatch(part.translate(_LATIN)) or _NUMBERED.fullmatch(part))


def _written(part: str) -> str:
    latin = part.translate(_LATIN)
    return latin.upper() if _INTERNATIONAL.fullmatch(latin) else part


def _opened(part: str) -> list[str]:
    match = _RANGE.fullmatch(part)
    if match is None:
        return []
    first, last = int(match[1]), int(match[2])
    if first % 2 == last % 2 == 0 and 40 <= first < last <= 74 and last >= 48:
        step = 2
    elif first in _SHOES and last in _SHOES and first < last:
        step = 1
    elif first % 10 == last % 10 == 0 and 50 <= first < last <= 180:
        step = 10
    else:
        return []
    return [str(size) for size in range(first, last + 1, step)]
