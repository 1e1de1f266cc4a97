"""Words that must be right and were not heard clearly: prices and what is sold.

Measured on the demo recordings of the three languages with white noise at 10, 5 and 0 dB (a word's
confidence against the script): of the number words below 0.6 42 % were wrong, and none lay there without
noise; below 0.9 lay 0.4 % of the number words without noise and 5 % at 10 dB, and at 5 dB two thirds of those
that were wrong. So the host is told below 0.9, and a price below 0.6 is not translated at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from livestream_studio.core.types import UNSURE_NUMBER, UNSURE_SLOT, Word
from livestream_studio.languages import profile
from livestream_studio.languages.numbers import quantities
from livestream_studio.translation.spoken_amounts import number_words

TOLD_BELOW = 0.9
REFUSED_BELOW = 0.6


class UnsureWords:
    """Looks at the confidences of one language's final lines. `slot_words` stand in templates' slots; the
    words of `names` must be right too."""

    def __init__(self, language: str, slot_words: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._language, self._spaced = language, profile(language).spaced
        self._numbers = number_words(language)
        parts = (part for name in map(str.lower, names) for part in (name, *name.split()))
        self._slots = frozenset([*slot_words, *(part.replace("ё", "е") for part in parts)])

    def notes(self, words: Sequence[Word]) -> tuple[str, ...]:
        """`unsure_slot:WORD` and, where a translation would be a gamble, `unsure_number:WORD`."""
        found: list[str] = []
        for word in words:
            if word.confidence is None or word.confidence >= TOLD_BELOW:
                continue
            text = word.text.lower().replace("ё", "е")
            number = self._is_number(text)
            if number and word.confidence < REFUSED_BELOW and self._counts(words):
                found.append(f"{UNSURE_NUMBER}:{word.text}")
            elif number or text in self._slots:
                found.append(f"{UNSURE_SLOT}:{word.text}")
        return tuple(dict.fromkeys(found))

    def _is_number(self, text: str) -> bool:
        return text in self._numbers if self._spaced else all(char in self._numbers for char in text)

    def _counts(self, words: Sequence[Word]) -> bool:
        """Whether anything is counted in the line at all: один из is no number."""
        line = profile(self._language).join([word.text for word in words])
        return bool(quantities(self._language, line))
