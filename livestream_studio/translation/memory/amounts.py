"""Whether an approved line says the sums that were said: people slip too."""

from __future__ import annotations

from livestream_studio.languages.numbers.quantity import COUNTED
from livestream_studio.translation.number_guard import agree


def changed_amounts(source_language: str, source: str, target_language: str, target: str) -> tuple[str, ...]:
    """Codes, as those of `agree`, of the sums, shares and measures that differ.

    What is merely counted is the writer's word: 买二送一 may well become "the third one free".
    """
    faults = agree(source_language, source, target_language, target)
    return tuple(fault for fault in faults if fault.partition(" ")[2] not in COUNTED)
