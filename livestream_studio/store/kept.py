"""What became of records that were to be kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Kept(Generic[Record]):
    """What became of some records: new ones, known ones that changed, and unchanged ones.

    `before` and `after` are what was replaced by what; `replace(after, before)` takes it back.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    before: tuple[Record, ...] = field(default=(), compare=False, repr=False)
    after: tuple[Record, ...] = field(default=(), compare=False, repr=False)
