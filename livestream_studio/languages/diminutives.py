"""Russian diminutives as hosts say them of what they sell: шарфик, сумочка, платьице, футболочка, чемоданчик.

A diminutive is told by its stem, as `name_forms` cuts it; what it is of must end as nouns of that kind do: so
чайник is not "чайный" and цветочек not "цвет".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class _Way(NamedTuple):
    """A stem that ends in `small` is one of a base that ends in `whole`, has `least` letters, and whose
    nominative has one of the `endings`."""

    small: str
    whole: str
    least: int
    endings: frozenset[str]


_FEMININE = frozenset(["а", "я", "и", "ы", ""])  # or plural; шапок, платок
_MASCULINE = frozenset(["", "ь", "ы", "и"])
_WAYS = (
    _Way("ик", "", 4, _MASCULINE),  # шарфик, зонтик
    _Way("чик", "", 4, _MASCULINE),  # чемоданчик, халатчик
    _Way("льчик", "л", 4, _MASCULINE),  # чехольчик
    _Way("аечк", "айк", 4, _FEMININE),  # маечка
    _Way("очк", "к", 3, _FEMININE),  # сумочка, юбочка, носочки, платочек
    _Way("ечк", "к", 4, _FEMININE),  # рубашечка, подушечка, кошелёчек
    _Way("очк", "", 4, frozenset("а")),  # кофточка
    _Way("чк", "к", 4, frozenset(["", "и"])),  # рюкзачок, чайничек, брючки
    _Way("жк", "г", 4, frozenset(["", "и"])),  # сапожки
    _Way("иц", "", 4, frozenset("е")),  # платьице
    _Way("лц", "л", 4, frozenset("ое")),  # одеяльце; полотенце is none of полотно
)


def bases(stem: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The stems of what `stem` may be a diminutive of, each with the endings that its nominative may have."""
    for way in _WAYS:
        base = stem.removesuffix(way.small) + way.whole
        if stem.endswith(way.small) and len(base) >= way.least:
            yield base, way.endings
