"""The prices on a product's card: the first one large, others small, each with its old one behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from livestream_studio.commerce.card import Card
from livestream_studio.commerce.room import PriceLine
from livestream_studio.gui.overlay.card_letters import Letters, whole
from livestream_studio.gui.overlay.card_theme import CardTheme, CardWords
from livestream_studio.gui.overlay.shaping import Shaped
from livestream_studio.gui.overlay.style import Face

_ABOVE, _LINE = 0.95, 1.28  # of an em: letters above the base line, and from line to line
_APART, _OLD, _STRIKE = 1.1, 0.5, 0.3  # em between two prices, before an old one, up to the line through it
_DOWN = 0.12  # of the names' em: from them to the prices


@dataclass(frozen=True, slots=True)
class _Pair:
    """A price and what is crossed out behind it, in one size."""

    price: Shaped
    old: Shaped | None
    em: int

    @property
    def wide(self) -> float:
        return self.price.seen + (_OLD * self.em + self.old.seen if self.old is not None else 0.0)


@dataclass(slots=True)
class Prices:
    """Letters and lines through them, in pixels; `bottom` is where they end."""

    theme: CardTheme
    left: float
    bottom: float
    letters: list[Letters] = field(default_factory=list)
    strikes: list[tuple[float, float, float]] = field(default_factory=list)

    def put(self, line: Shaped, x: float, base: float, colour: str) -> None:
        self.letters.append(Letters(line, x, base, colour))

    def cross(self, old: Shaped, x: float, base: float, em: int) -> None:
        self.put(old, x, base, self.theme.dim)
        self.strikes.append((x, x + old.seen, base - _STRIKE * em))

    def row(self, pairs: list[_Pair], em: int) -> None:
        """Side by side on one line of `em`."""
        x, base = self.left, self.bottom + _ABOVE * em
        for pair in pairs:
            self.put(pair.price, x, base, self.theme.text)
            if pair.old is not None:
                self.cross(pair.old, x + pair.price.seen + _OLD * pair.em, base, pair.em)
            x += pair.wide + _APART * em
        self.bottom += _LINE * em


def placed(
    card: Card, theme: CardTheme, words: CardWords, em: float, left: float, room: float, top: float
) -> Prices:
    """The card's prices from `top` down, `room` pixels wide. No figure is ever cut: a long one is smaller."""
    made = Prices(theme, left, top)
    if not card.prices:
        return made
    made.bottom += _DOWN * em
    language = card.names[0].language if card.names else ""
    large, small = round(em * theme.price_scale), round(em * theme.small)
    _first(made, card.prices[0], words, language, large, small, room)
    if theme.all_prices:
        said = list(_others(card.prices, words, language))
        old = [line.old if theme.old_price else "" for line in card.prices[1:]]
        pairs = [
            _pair(price, was, language, small, room, theme.face) for price, was in zip(said, old, strict=True)
        ]
        together = sum(pair.wide for pair in pairs) + _APART * small * (len(pairs) - 1)
        for row in [pairs] if pairs and together <= room else [[pair] for pair in pairs]:
            made.row(row, small)
    return made


def _first(
    made: Prices, line: PriceLine, words: CardWords, language: str, large: int, small: int, room: float
) -> None:
    """The old price stands beside it, or below where there is no room."""
    said = words.least(line.text, line.money.currency, language) if line.least else line.text
    price = whole(said, language, large, room, made.theme.face, bold=made.theme.bold)
    base = made.bottom + _ABOVE * large
    made.put(price, made.left, base, made.theme.price)
    made.bottom = base + 0.3 * large
    if line.old and made.theme.old_price:
        old = whole(line.old, language, small, room, made.theme.face, bold=False)
        x = made.left + price.seen + _OLD * small
        if x + old.seen <= made.left + room:
            made.cross(old, x, base, small)
        else:
            made.cross(old, made.left, made.bottom + _ABOVE * small, small)
            made.bottom += _LINE * small


def _others(prices: tuple[PriceLine, ...], words: CardWords, language: str) -> Iterator[str]:
    """That it is the cheapest of several is said once."""
    told = prices[0].least
    for line in prices[1:]:
        yield words.least(line.text, line.money.currency, language) if line.least and not told else line.text
        told = told or line.least


def _pair(price: str, old: str, language: str, em: int, room: float, face: Face) -> _Pair:
    while True:
        pair = _Pair(
            whole(price, language, em, room, face),
            whole(old, language, em, room, face, bold=False) if old else None,
            em,
        )
        if pair.wide <= room or em <= 1:
            return pair
        em = max(1, min(em - 1, int(em * room / pair.wide)))
