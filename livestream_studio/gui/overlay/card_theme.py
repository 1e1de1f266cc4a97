"""How a product's card looks, in files that people can send each other; and its words for the audience."""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from livestream_studio.commerce.running_order import Mark
from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.style import Face, over, ratio
from livestream_studio.paths import assets, data_home

log = logging.getLogger(__name__)
FORMAT, MARKER, WORDS = 1, "livestream_studio_card", "words"
USUAL = "dark"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_RANGES = {"size": (8, 400), "width": (4, 60), "picture": (0, 20), "padding": (0, 4), "radius": (0, 4),
           "opacity": (0, 1), "price_scale": (0.5, 4), "small": (0.3, 1)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardTheme:
    """Lengths in em, parts of `size`, the names' height in logical pixels; colours "#rrggbb".

    `picture` is a square's side, 0 for none; `price_scale` and `small` are the sizes of the first price and
    of all that is neither name nor price; `all_prices`, `old_price`, `sizes` and `number` say whether those
    are shown; with `fade` a card comes softly. `bold` is the weight of names and prices.
    """

    name: str = ""
    size: float = 30.0
    face: Face = Face.SANS
    width: float = 17.0
    picture: float = 5.6
    padding: float = 0.6
    radius: float = 0.45
    ground: str = "#14161a"
    opacity: float = 0.9
    text: str = "#ffffff"
    dim: str = "#c3cad4"
    price: str = "#ffd166"
    mark_ground: str = "#c3222a"
    mark_text: str = "#ffffff"
    number_ground: str = "#ffffff"
    number_text: str = "#14161a"
    price_scale: float = 1.55
    small: float = 0.74
    all_prices: bool = True
    sizes: bool = True
    old_price: bool = True
    number: bool = True
    bold: bool = True
    fade: bool = True

    def colours(self) -> tuple[str, ...]:
        return (self.ground, self.text, self.dim, self.price, self.mark_ground, self.mark_text,
                self.number_ground, self.number_text)  # fmt: skip


def contrast(theme: CardTheme) -> float:
    """The least contrast of any letters of the card with what is right behind them, 1 to 21, whatever
    picture lies under the card."""
    behind = [over(theme.ground, theme.opacity, under) for under in ("#000000", "#ffffff")]
    pairs = [(colour, under) for colour in (theme.text, theme.dim, theme.price) for under in behind]
    pairs += [(theme.mark_text, theme.mark_ground), (theme.number_text, theme.number_ground)]
    return min(ratio(letters, under) for letters, under in pairs)


class CardWords:
    """What stands on a card beside the product's own words, in the audience's languages."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        self._words = words

    @classmethod
    @cache
    def load(cls) -> CardWords:
        path = assets() / "cards" / f"{WORDS}.json"
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def mark(self, mark: Mark, languages: Sequence[str]) -> list[str]:
        """Once in each language, as the names stand."""
        return [self._words[code][mark.value] for code in languages if mark and code in self._words]

    def said(self, what: str, value: object, language: str) -> str:
        """`left`, `offer` or `lead` with its number; `over`."""
        return str(self._words[language][what]).format(value) if language in self._words else str(value)

    def least(self, price: str, currency: str, language: str) -> str:
        """A price that is the cheapest of several."""
        patterns = self._words.get(language, {}).get("from", {})
        return str(patterns.get(currency) or patterns.get("", "{}")).format(price)


def built_in() -> dict[str, CardTheme]:
    """The themes that come with the program, by the name of their file, the usual one first."""
    files = (path for path in (assets() / "cards").glob("*.json") if path.stem != WORDS)
    return {path.stem: load(path) for path in sorted(files, key=lambda path: (path.stem != USUAL, path.stem))}


def own_folder() -> Path:
    """Where the user's themes lie; it may not exist yet."""
    return data_home() / "cards"


def theme(name: str) -> CardTheme:
    """By the name of its file; one that is gone or broken is replaced by the usual one."""
    for folder in (own_folder(), assets() / "cards"):
        path = folder / f"{name}.json"
        if name != WORDS and path.is_file():
            try:
                return load(path)
            except StudioError as error:
                log.warning("a card's theme is not used: %s", error)
    return load(assets() / "cards" / f"{USUAL}.json")


def load(path: Path) -> CardTheme:
    """Raises `StudioError`, never fatal, with the codes of `themes.load`."""
    found = themes.read(path, MARKER, FORMAT)
    usual = CardTheme()
    kinds = {field.name: type(getattr(usual, field.name)) for field in fields(CardTheme)}
    return CardTheme(**{name: _value(name, value, kinds) for name, value in found.items()})


def save(theme: CardTheme, path: Path) -> None:
    """Replaces the file as a whole. Raises `StudioError("theme_unwritable", path)`."""
    themes.write(path, {MARKER: FORMAT, **asdict(theme)})


def _value(name: str, value: Any, kinds: Mapping[str, type]) -> Any:
    if name not in kinds:
        raise themes.refused("theme_field_unknown", str(name)[:80])
    kind = kinds[name]
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        low, high = _RANGES[name]
        if not (math.isfinite(value) and low <= value <= high):
            raise themes.refused("theme_field_range", name)
        return float(value)
    if kind is Face and value in list(Face):
        return Face(value)
    if not isinstance(value, kind) or kind in (float, Face):
        raise themes.refused("theme_field_kind", name)
    if isinstance(value, str) and name != "name" and not _COLOUR.fullmatch(value):
        raise themes.refused("theme_field_kind", name)
    return str(value)[:80] if name == "name" else value
