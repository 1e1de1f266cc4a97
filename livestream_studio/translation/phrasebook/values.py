"""What fills a slot: rows of the slot tables, and numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from livestream_studio.translation.phrasebook.template import PhrasebookError

TABLES: dict[str, tuple[str, ...]] = {
    "product": (
        *("zh", "mw", "ru_gender", "ru_nom", "ru_gen", "ru_dat", "ru_acc", "ru_ins", "ru_loc"),
        *("ru_npl", "ru_gpl", "kk", "kk_mark", "tags"),
    ),
    "color": ("zh", "ru", "kk"),
    "material": ("zh", "ru_nom", "ru_gen", "kk", "tag"),
    "size": ("zh", "ru", "kk"),
    "city": ("zh", "ru_nom", "ru_gen", "ru_acc", "ru_loc", "kk"),
    "day": ("zh", "ru", "kk"),
    "person": ("zh", "ru", "kk"),
    "brand": ("zh", "ru", "kk", "tags"),
}
MONEY = frozenset({"price"})
SHARES = {"discount": "off%", "percent": "%"}
RANGES = {  # lowest, highest
    "price": (1, 60_000),
    "discount": (5, 70),
    "percent": (1, 100),
    "count": (1, 200),
    "number": (1, 50),
    "minutes": (1, 60),
    "hours": (1, 24),
    "days": (1, 30),
    "months": (1, 12),
    "years": (1, 10),
    "people": (2, 3000),
    "cm": (140, 195),
    "kg": (20, 110),
    "shoe": (35, 46),
    "hour": (1, 12),
}
CURRENCIES = ("CNY", "KZT", "RUB")
KINDS = frozenset(TABLES) | frozenset(RANGES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a slot table."""

    kind: str
    cells: Mapping[str, str]

    @property
    def tags(self) -> frozenset[str]:
        return frozenset(self.cells.get("tags", "").split())


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit: an ISO currency, "%", "off%", or "" where the template names the unit.

    `colloquial` yuan are spoken 块 in Chinese; they are written 元 all the same.
    """

    kind: str
    value: int
    unit: str = ""
    colloquial: bool = False


Value = Entry | Amount


@dataclass(frozen=True, slots=True)
class Filling:
    """Slot keys of one template with what fills them: the same in every language."""

    values: Mapping[str, Value]

    def __getitem__(self, key: str) -> Value:
        return self.values[key]


def read_table(path: Path, kind: str) -> tuple[Entry, ...]:
    """The rows of a slot table. Raises PhrasebookError."""
    lines = path.read_text(encoding="utf-8").splitlines()
    columns = TABLES[kind]
    if not lines or tuple(lines[0].split("\t")) != columns:
        raise PhrasebookError(path, 1, f"the header is not: {' '.join(columns)}")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise PhrasebookError(path, number, f"{len(cells)} columns instead of {len(columns)}")
        rows.append(Entry(kind, dict(zip(columns, cells, strict=True))))
    return tuple(rows)


def draw_numbers(kind: str, how_many: int, rng: random.Random) -> list[Amount]:
    """`how_many` different amounts of one kind, rising; prices share one currency."""
    unit = rng.choice(CURRENCIES) if kind in MONEY else SHARES.get(kind, "")
    colloquial = unit == "CNY" and rng.random() < 0.5
    found: set[int] = set()
    while len(found) < how_many:
        found.add(_draw(kind, unit, rng))
    return [Amount(kind, value, unit, colloquial) for value in sorted(found)]


def every_number(kind: str) -> Iterator[Amount]:
    """Amounts that together speak every word the kind can need, in every agreement."""
    low, high = RANGES[kind]
    if kind == "discount":
        values = list(range(low, high + 1, 5))
    else:
        values = [*range(low, min(high, 1200) + 1), *range(2000, high + 1, 1000)]
    for unit in CURRENCIES if kind in MONEY else (SHARES.get(kind, ""),):
        for value in values:
            yield Amount(kind, value, unit)
            if unit == "CNY":
                yield Amount(kind, value, unit, colloquial=True)


def _draw(kind: str, unit: str, rng: random.Random) -> int:
    low, high = RANGES[kind]
    if kind == "discount":
        return rng.randrange(low, high + 1, 5)
    if kind == "people":
        return rng.choice((rng.randint(low, 99), rng.randint(100, 999), rng.randint(1, high // 100) * 100))
    if kind == "count":
        return rng.choice((rng.randint(1, 12), rng.randint(1, 30), rng.randint(1, high)))
    if kind not in MONEY:
        return rng.randint(low, high)
    shape = rng.random()
    if unit == "CNY":
        if shape < 0.25:
            return rng.randint(1, 99)
        return rng.randint(100, 999) if shape < 0.75 else rng.randint(10, 60) * 100 - rng.choice((0, 1, 10))
    if shape < 0.2:
        return rng.randint(low, 999)
    if shape < 0.7:
        return rng.randint(10, 300) * 100 - rng.choice((0, 0, 1, 10))
    return rng.randint(1, 60) * 1000 if shape < 0.85 else rng.randint(1000, high)
