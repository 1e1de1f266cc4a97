"""One spoken language's memory, put together from all that approves lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from livestream_studio.translation.memory.entry import Entry, Kind
from livestream_studio.translation.memory.knowledge import Knowledge
from livestream_studio.translation.memory.matcher import Memory
from livestream_studio.translation.names import NameMender
from livestream_studio.translation.phrasebook import LANGUAGES, Filling, Phrasebook
from livestream_studio.translation.termbase import Termbase


def assembled(
    folder: Path,
    source: str,
    book: Phrasebook,
    terms: Termbase,
    mend: NameMender,
    kept: Iterable[Entry] = (),
) -> Memory:
    """The memory of the spoken language `source`: `kept` lines and the phrasebook's fixed phrases, with the
    names of `terms` compared and by `mend` put right.

    `folder` holds the languages' meanings (assets/languages). Raises ValueError for a broken row there.
    """
    known = Knowledge.load(folder, source, terms.names(source))
    return Memory.load(known, [*kept, *fixed_phrases(book, source)], mend)


def fixed_phrases(book: Phrasebook, source: str) -> list[Entry]:
    """The phrasebook's lines without slots; those with slots are matched with their grammar elsewhere."""
    return [
        Entry(f"phrase:{template.id}", said[source], said, Kind.PHRASEBOOK)
        for template in book.templates
        if not template.slots()
        for said in [{code: book.render(template, Filling({}), code, "written") for code in LANGUAGES}]
    ]
