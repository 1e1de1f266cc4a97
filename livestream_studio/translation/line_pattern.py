"""A template of the phrasebook as a pattern over what was said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from livestream_studio.translation.phrasebook import Entry, Filling, Slot, Template
from livestream_studio.translation.phrasebook.forms import form_of


@dataclass(frozen=True, slots=True)
class Pattern:
    """A template as it sounds, whole and (`opening`) begun. `groups`: group name and slot key;
    `entries`: for slots of the tables, the entry that each surface form stands for."""

    template: Template
    whole: str
    opening: str
    groups: list[tuple[str, str]]
    entries: dict[str, Mapping[str, Entry]]


# A pattern costs a millisecond to compile and most are never met in a show: compiled when first tried.
compiled = cache(re.compile)


def opening_of(pieces: Sequence[str], begun: Sequence[str], gap: str) -> str:
    """Matches a text that is a proper beginning of the pieces: nested, so that each may be the last,
    and the last may have only begun."""
    body = begun[-1]
    for piece, beginning in zip(reversed(pieces[:-1]), reversed(begun[:-1]), strict=True):
        unnamed = re.sub(r"\(\?P<\w+>", "(?:", piece)
        body = f"{unnamed}(?:{gap}{body})?" if body else unnamed
        body = f"(?:{body}|{beginning})" if beginning else body
    return body or "(?!)"


def surfaces(slot: Slot, language: str, tables: Mapping[str, Sequence[Entry]]) -> Iterator[tuple[str, Entry]]:
    """Every way a table's entries may sound in this slot, whatever they have to agree with."""
    genders = {row.cells["ru_gender"]: row for row in tables["product"]}.values()
    for entry in tables[slot.kind]:
        for product in (entry,) if slot.kind == "product" else genders:
            filling = Filling({"product": product, slot.key: entry})
            yield form_of(slot, filling, language, written=False), entry
