"""What a person should look at in an approved line: amounts that differ, forms that must not be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from livestream_studio.translation.memory.pair import Pair
from livestream_studio.translation.number_guard import agree
from livestream_studio.translation.termbase import Termbase

REMEMBERED = 100_000  # texts; a row is looked at whenever it is painted


@dataclass(frozen=True, slots=True)
class Hint:
    """`code`: number_missing and number_added (detail: the amount), forbidden (the form), untranslated."""

    code: str
    detail: str = ""


class Check:
    """Finds hints, and remembers what it found."""

    def __init__(self, terms: Termbase) -> None:
        self._terms = terms
        self._found: dict[tuple[str, str, str, str], tuple[Hint, ...]] = {}

    def use(self, terms: Termbase) -> None:
        """Other terms: everything is looked at again."""
        self._terms = terms
        self._found.clear()

    def __call__(self, pair: Pair) -> tuple[Hint, ...]:
        return self.of(pair.source_language, pair.source, pair.target_language, pair.target)

    def of(self, source_language: str, source: str, target_language: str, target: str) -> tuple[Hint, ...]:
        key = (source_language, source, target_language, target)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            found = self._found[key] = self._look(*key)
        return found

    def _look(self, source_language: str, source: str, target_language: str, target: str) -> tuple[Hint, ...]:
        if not target:
            return (Hint("untranslated"),)
        faults = agree(source_language, source, target_language, target)
        amounts = (Hint(code, detail) for code, _, detail in (fault.partition(":") for fault in faults))
        refused = self._terms.forbidden(target_language, target)
        return (*amounts, *(Hint("forbidden", target[each.start : each.end]) for each in refused))


class HintWords(QObject):
    """Hints as people read them."""

    def __call__(self, hint: Hint) -> str:
        words = {
            "number_missing": self.tr("{0} is not in the translation"),
            "number_added": self.tr("{0} is only in the translation"),
            "forbidden": self.tr("not to be used: {0}"),
            "untranslated": self.tr("no translation yet"),
        }
        return words[hint.code].format(hint.detail)

    def line(self, hints: Iterable[Hint]) -> str:
        return " · ".join(map(self, hints))
