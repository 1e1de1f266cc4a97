"""Where every row stands in a picture. Rows keep their room while they are empty, so nothing moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from livestream_studio.core.display import Place
from livestream_studio.gui.overlay.shaping import shape
from livestream_studio.gui.overlay.style import Anchor, Style


@dataclass(frozen=True, slots=True)
class _Face:
    """How far letters reach above and below the base line, and how wide one is at most in a usual line, in
    em."""

    above: float
    below: float
    unit: float


_HANGING = 1.0  # em that closing marks may take beyond the end of a line
_CYRILLIC, _HAN, _ARABIC = _Face(0.95, 0.24, 0.66), _Face(0.9, 0.16, 1.0), _Face(1.0, 0.5, 0.48)


@dataclass(frozen=True, slots=True)
class Row:
    """In device pixels. `block` is the widest a line of this place should be."""

    em: int
    top: float
    height: float
    base_line: float
    block: float


def em_of(place: Place, style: Style, ratio: float = 1.0) -> int:
    arabic = style.arabic_scale if place.script == "Arab" else 1.0
    return max(1, round(style.size * place.scale * arabic * ratio))


def rows(
    places: tuple[Place, ...], style: Style, width: float, height: float, ratio: float
) -> list[list[Row]]:
    """For each place its rows, from the top. Where they are higher than the picture all become smaller."""
    left, top, right, bottom = (margin * ratio for margin in style.margins)
    room = max(1.0, height - top - bottom)
    total = _height(places, style, ratio)
    if total > room:
        ratio *= room / total
        total = _height(places, style, ratio)
    free = max(0.0, room - total)
    y = top + {Anchor.TOP: 0.0, Anchor.MIDDLE: free / 2, Anchor.BOTTOM: free}[style.anchor]
    made = []
    for number, place in enumerate(places):
        em, face = em_of(place, style, ratio), _face(place)
        y += style.gap * style.size * ratio if number else 0.0
        each = _row_height(place, style, em)
        block = _block(place, em, width - left - right)
        base = (each - (face.above + face.below) * em) / 2 + face.above * em
        made.append(
            [Row(em, y + i * each, each, round(y + i * each + base), block) for i in range(place.rows)]
        )
        y += each * place.rows
    return made


def measure(place: Place, style: Style, width: float) -> Callable[[str], float]:
    """For `Rules.measure`: how much of a line a piece takes in a picture of `width` logical pixels."""
    em = em_of(place, style)
    left, _, right, _ = style.margins
    # The outline takes room too, and closing marks hang over (`core.display.atoms`).
    room = max(1.0, _block(place, em, width - left - right) - (_HANGING + 2 * style.outline) * em)

    def units(piece: str) -> float:
        drawn = shape(piece, place.language, place.script, em, style.bold, style.face).width
        return drawn / room * place.line_units

    return units


def needed_height(places: tuple[Place, ...], style: Style) -> float:
    """Logical pixels for all rows at their full size."""
    return _height(places, style, 1.0) + style.margins[1] + style.margins[3]


def _face(place: Place) -> _Face:
    if place.script == "Arab":
        return _ARABIC
    return _HAN if place.language == "zh" else _CYRILLIC


def _block(place: Place, em: int, room: float) -> float:
    """The widest line of a place, in the same unit as `em` and `room`."""
    return min(room, (place.line_units * _face(place).unit + _HANGING) * em)


def _row_height(place: Place, style: Style, em: int) -> float:
    face = _face(place)
    return em * max(style.line_spacing, face.above + face.below)


def _height(places: tuple[Place, ...], style: Style, ratio: float) -> float:
    gaps = style.gap * style.size * ratio * max(0, len(places) - 1)
    return gaps + sum(p.rows * _row_height(p, style, em_of(p, style, ratio)) for p in places)
