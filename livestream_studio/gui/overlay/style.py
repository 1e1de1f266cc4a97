"""How subtitles look: one frozen dataclass, and whether its colours can be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

READABLE = 4.5  # WCAG 2.2 AA for text


class Face(StrEnum):
    SANS = "sans"
    SERIF = "serif"  # Arabic script is Naskh in either


class Box(StrEnum):
    NONE = "none"
    LINE = "line"  # behind each line, as wide as it
    BAND = "band"  # behind all lines, from edge to edge


class Align(StrEnum):
    START = "start"  # left, or right for Arabic script
    CENTRE = "centre"
    END = "end"


class Anchor(StrEnum):
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Animation(StrEnum):
    OFF = "off"
    GENTLE = "gentle"  # stale lines fade


@dataclass(frozen=True, slots=True)
class Style:
    """Lengths are in em, parts of the letter size, except `size` and `margins`: logical pixels.

    Colours are "#rrggbb". `fills` are the letters' colours from the first language on; the last one
    serves all that follow. `margins`: left, top, right, bottom.
    """

    name: str = ""
    size: float = 44.0
    face: Face = Face.SANS
    bold: bool = True
    arabic_scale: float = 1.3
    line_spacing: float = 1.34
    gap: float = 0.2
    fills: tuple[str, ...] = ("#ffffff",)
    outline: float = 0.09
    outline_colour: str = "#000000"
    shadow: float = 0.0
    shadow_blur: float = 0.12
    shadow_colour: str = "#000000"
    shadow_opacity: float = 0.6
    box: Box = Box.NONE
    box_colour: str = "#000000"
    box_opacity: float = 0.7
    box_padding: float = 0.28
    box_radius: float = 0.18
    margins: tuple[float, float, float, float] = (24.0, 12.0, 24.0, 12.0)
    align: Align = Align.CENTRE
    anchor: Anchor = Anchor.BOTTOM
    animation: Animation = Animation.GENTLE

    def fill(self, slot: int) -> str:
        return self.fills[min(slot, len(self.fills) - 1)]

    def scaled(self, factor: float) -> Style:
        """The same look for a picture so many times as large."""
        left, top, right, bottom = (margin * factor for margin in self.margins)
        return replace(self, size=self.size * factor, margins=(left, top, right, bottom))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    q = QColor(colour)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def ratio(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast(style: Style) -> float:
    """The least contrast of any letter with what is right behind it, whatever picture lies under all.

    That is the outline or the box, whichever helps more; with neither, a picture of the letters' own
    colour is possible: 1.
    """
    return min(_contrast(style, fill) for fill in style.fills)


def _contrast(style: Style, fill: str) -> float:
    found = 1.0
    if style.outline >= 0.03:
        found = ratio(fill, style.outline_colour)
    if style.box is not Box.NONE:
        behind = (over(style.box_colour, style.box_opacity, ground) for ground in ("#000000", "#ffffff"))
        found = max(found, min(ratio(fill, colour) for colour in behind))
    return found


def over(colour: str, opacity: float, ground: str) -> str:
    """What is seen of a colour that lets so much of the ground through."""
    top, under = QColor(colour), QColor(ground)
    mixed = (
        round(one * opacity + other * (1 - opacity))
        for one, other in zip(top.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed).name()
