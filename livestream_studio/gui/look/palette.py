"""The colours, by what they are for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. Text, dim and the four signals are readable (4.5:1) on all four grounds.

    `ground` is also the ink on a button filled with a signal colour. `faint` is for what may be missed.
    """

    dark: bool
    ground: str
    rail: str
    panel: str
    raised: str
    hairline: str
    text: str
    dim: str
    faint: str
    accent: str
    on_air: str
    fine: str
    look: str


DARK = Palette(
    dark=True,
    ground="#14161a",
    rail="#101216",
    panel="#1b1e24",
    raised="#23272f",
    hairline="#2d323b",
    text="#e8eaed",
    dim="#9aa3af",
    faint="#6b7280",
    accent="#4c9aff",
    on_air="#ff5c5c",
    fine="#46c28e",
    look="#e0a83a",
)

LIGHT = Palette(
    dark=False,
    ground="#ffffff",
    rail="#f2f4f7",
    panel="#f7f8fa",
    raised="#e9ecf1",
    hairline="#d6dae1",
    text="#16191e",
    dim="#525a66",
    faint="#808895",
    accent="#0a5fc4",
    on_air="#c3222a",
    fine="#0f6b45",
    look="#855300",
)


def mixed(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of `one` over `other`: a tint that needs no transparency to be painted."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """From 1 to 21, as WCAG 2.2 counts it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = (value / 255 for value in _channels(colour))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
