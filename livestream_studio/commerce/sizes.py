"""Sizes of clothes and shoes in the Chinese, international, European and Russian way of writing.

The table is data (`assets/commerce/sizes.tsv`), by the measure of the body: makers differ, so a shop
may write its own. A row is one size; a cell has its spellings, the usual one first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SYSTEMS = ("CN", "INT", "EU", "RU")


@dataclass(frozen=True, slots=True)
class Size:
    """One row: `kind` (women, men, children, shoes_women …) and the spellings by system."""

    kind: str
    spellings: tuple[tuple[str, tuple[str, ...]], ...]

    def shown(self, system: str) -> str:
        """The usual spelling in a system, empty where it has none."""
        return next((words[0] for name, words in self.spellings if name == system and words), "")

    def is_called(self, system: str, size: str) -> bool:
        asked = _folded(size)
        return any(name == system and asked in map(_folded, words) for name, words in self.spellings)


class SizeTable:
    """The sizes in the order of the table, which is the order of the body. Immutable."""

    def __init__(self, sizes: Iterable[Size], words: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self.sizes, self._words = tuple(sizes), words or {}
        self.kinds = tuple(dict.fromkeys(size.kind for size in self.sizes))

    @classmethod
    def load(cls, folder: Path) -> SizeTable:
        """Reads `sizes.tsv` and `size_kinds.tsv` in `folder` (`assets()/"commerce"`). Raises OSError and
        ValueError."""
        rows = _rows(folder / "sizes.tsv")
        systems = rows[0][1:]
        if sorted(systems) != sorted(SYSTEMS):
            raise ValueError(f"sizes.tsv: the columns must be kind and {' '.join(SYSTEMS)}")
        kinds = _rows(folder / "size_kinds.tsv")
        words = {row[0]: dict(zip(kinds[0][1:], row[1:], strict=True)) for row in kinds[1:]}
        return cls((_size_of(row, systems) for row in rows[1:]), words)

    def convert(self, kind: str, size: str, source: str, target: str) -> tuple[str, ...]:
        """What a size is called in another system: several where one size covers more rows, none where it
        is not in the table."""
        rows = [each for each in self.sizes if each.kind == kind and each.is_called(source, size)]
        return tuple(dict.fromkeys(shown for each in rows if (shown := each.shown(target))))

    def told(self, size: str, system: str, language: str) -> list[str]:
        """What a size is called in the other systems, a line for each kind of goods that has it, for readers
        of `language`: женская одежда: CN 155/80A · INT XS · EU 34."""
        lines = []
        for each in self.sizes:
            if each.is_called(system, size):
                shown = ((name, each.shown(name)) for name in SYSTEMS if name != system)
                others = " · ".join(f"{name} {spelling}" for name, spelling in shown if spelling)
                words = self._words.get(each.kind, {})
                lines.append(f"{words.get(language) or words.get('en', each.kind)}: {others}")
        return lines


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def _size_of(row: Sequence[str], systems: Sequence[str]) -> Size:
    cells = [tuple(word.strip() for word in cell.split("|") if word.strip()) for cell in row[1:]]
    return Size(row[0].strip(), tuple(zip(systems, cells, strict=True)))


def _folded(size: str) -> str:
    return size.upper().replace(" ", "").replace("\u0425", "X").replace("\u041c", "M")
