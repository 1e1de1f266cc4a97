"""Lines of letters for pictures beside the subtitles: the same faces and sprites as theirs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter

from livestream_studio.gui.overlay.shaping import Shaped, shape
from livestream_studio.gui.overlay.sprites import PHASES, Ink, SpriteCache
from livestream_studio.gui.overlay.style import Face

_SPRITES = SpriteCache()
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Letters:
    """A line that stands at `x`, `base` (its base line), in pixels."""

    shaped: Shaped
    x: float
    base: float
    colour: str

    def draw(self, painter: QPainter) -> None:
        ink = Ink(self.colour)
        for run in self.shaped.runs:
            sheet = _SPRITES.sheet(run, ink)
            for glyph, (dx, dy) in zip(run.glyphs, run.positions, strict=True):
                whole, phase = divmod(round((self.x + dx) * PHASES), PHASES)
                sprite = _SPRITES.get(sheet, run, glyph, phase, ink)
                if sprite is not None:
                    painter.drawImage(whole + sprite.x, round(self.base + dy) + sprite.y, sprite.fill)


def wrapped(
    text: str, language: str, em: int, room: float, face: Face, most: int, *, bold: bool
) -> list[Shaped]:
    """On `most` lines at most; what does not fit ends in `…`. Chinese breaks anywhere, others at blanks."""
    lines = broken(text, language, em, room, face, bold=bold)
    if len(lines) > most:
        lines[most - 1 :] = ["".join(lines[most - 1 :])]
    return [fitted(line.strip(), language, em, room, face, bold=bold) for line in lines]


def broken(text: str, language: str, em: int, room: float, face: Face, *, bold: bool) -> list[str]:
    """On as many lines as it needs."""
    pieces = list(text) if language == "zh" else [f"{word} " for word in text.split()]
    lines: list[str] = [""]
    for piece in pieces:
        tried = lines[-1] + piece
        if lines[-1] and shape(tried.rstrip(), language, "", em, bold, face).seen > room:
            lines.append(piece)
        else:
            lines[-1] = tried
    return lines


def whole(text: str, language: str, em: int, room: float, face: Face, *, bold: bool = True) -> Shaped:
    """On one line, as much smaller as it must be; never cut off."""
    made = shape(text, language, "", em, bold, face)
    while made.seen > room and em > 1:
        em = max(1, min(em - 1, int(em * room / made.seen)))
        made = shape(text, language, "", em, bold, face)
    return made


def fitted(text: str, language: str, em: int, room: float, face: Face, *, bold: bool = True) -> Shaped:
    """On one line, cut off where it is too long."""
    made = shape(text, language, "", em, bold, face)
    while made.seen > room and len(text) > 1:
        text = text[:-2].rstrip() + ELLIPSIS if text.endswith(ELLIPSIS) else text[:-1].rstrip() + ELLIPSIS
        made = shape(text, language, "", em, bold, face)
    return made
