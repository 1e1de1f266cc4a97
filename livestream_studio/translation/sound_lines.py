"""The phrasebook by its sound: what a line with misheard words may have been."""

from __future__ import annotations

import re
from collections.abc import Sequence

from livestream_studio.languages.sounds import HAN, coarse
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.memory.verdict import WEAK
from livestream_studio.translation.phrasebook import Phrasebook
from livestream_studio.translation.spoken_amounts import NUMBER, number_pattern, number_words

_LETTERS = re.compile(r"[а-яёәғқңөұүһі]+")
_UNITS = {
    "zh": "块钱元坚戈卢布折分之",
    "ru": ("юаней", "тенге", "рублей", "процентов"),
    "kk": ("юань", "теңге", "рубль", "пайыз", "процент"),
}


class SoundLines(ApprovedLines):
    """As `ApprovedLines`, with every word but the numbers as coarse as the memory's index has it, and with
    the weak words of a template left out or not. Whether a line that is found may be shown is for
    `memory.verdict` to say: what sounds nearly the same may mean the opposite."""

    def __init__(self, book: Phrasebook, source: str) -> None:
        self._weak = {coarse(source, word) for word in WEAK.get(source, ())}
        self._unit_of = {coarse(source, unit): unit for unit in _UNITS[source]}
        self._stems = sorted(self._unit_of, key=len, reverse=True)
        super().__init__(book, source)

    def _plain(self, text: str) -> str:
        plain = super()._plain(text)
        if not self._spaced:
            return "".join(map(self._sign, plain))
        words = plain.split()
        return " ".join(word if word.startswith(NUMBER) else coarse(self.source, word) for word in words)

    def _sign(self, char: str) -> str:
        return coarse("zh", char) if HAN.match(char) and char not in number_words("zh") else char

    def _amount(self, kind: str) -> str:
        pattern = number_pattern(self.source, kind)
        if not self._spaced:
            return "".join(map(self._sign, pattern))
        return _LETTERS.sub(lambda stem: coarse(self.source, stem[0]), pattern)

    def _as_said(self, caught: str) -> str:
        """With the words of its units as they are written, which is all that an amount is read by."""
        if not self._spaced:
            return "".join(self._unit_of.get(char, char) for char in caught)
        return " ".join(word if word.startswith(NUMBER) else self._unit(word) for word in caught.split())

    def _unit(self, word: str) -> str:
        for stem in self._stems:
            if word[: max(3, len(stem) - 2)] == stem[: max(3, len(stem) - 2)]:
                return self._unit_of[stem]
        return word

    def _in_order(self, pieces: Sequence[str], gap: str) -> str:
        if not self._weak or pieces[-1] in self._weak:
            return super()._in_order(pieces, gap)
        return "".join(
            f"(?:{piece}{gap})?" if piece in self._weak else piece + gap * (at + 1 < len(pieces))
            for at, piece in enumerate(pieces)
        )
