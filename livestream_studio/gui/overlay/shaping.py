"""One line of text as glyphs at their places: shaped, joined, and in the order it is read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QRawFont, QTextCharFormat, QTextLayout, QTextOption

from livestream_studio.gui.overlay.fonts import font
from livestream_studio.gui.overlay.style import Face

_WESTERN = r"!-~\u00a1-\u052f\u2010-\u2044\u20a0-\u2bff"
_GUEST = re.compile(rf"[ {_WESTERN}]*[0-9A-Za-z\u00c0-\u052f\u20a0-\u20cf][{_WESTERN}]*")
_GUEST_SCALE = 0.8
_HALF_EMPTY = ("，", "。", "、", "！", "？", "；", "：", "”", "）", "》")
_ISOLATES, _RELEASE = "\u2066\u2067\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face; positions in pixels from the left end of the line's base line."""

    face: QRawFont
    face_key: tuple[str, str, float]
    glyphs: tuple[int, ...]
    positions: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Shaped:
    """`width` in pixels, `seen` without the empty half of a full-width mark at the end of the line, which
    would push a centred line to the left; `right_to_left` is the line's base direction."""

    runs: tuple[Run, ...]
    width: float
    seen: float
    right_to_left: bool

    def families(self) -> set[str]:
        return {run.face_key[0] for run in self.runs}


def base_direction(text: str, script: str = "") -> bool:
    """Whether a line runs from right to left: by its first strong character that is in no isolate
    (Unicode Bidirectional Algorithm, P2 and P3), else by its script."""
    depth = 0
    for letter in text:
        if letter in _ISOLATES:
            depth += 1
        elif letter == _RELEASE:
            depth = max(0, depth - 1)
        elif depth == 0 and (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return kind != "L"
    return script == "Arab"


def _end(run: Run) -> float:
    """How far to the right the run goes."""
    advances = run.face.advancesForGlyphIndexes(list(run.glyphs))
    return max((x + step.x() for (x, _), step in zip(run.positions, advances, strict=True)), default=0.0)


def _guests(text: str, pixels: int, bold: bool, face: Face) -> list[QTextLayout.FormatRange]:
    """Latin letters and digits in an Arabic line: at its size they would tower over it."""
    form = QTextCharFormat()
    form.setFont(font("", "", round(pixels * _GUEST_SCALE), bold=bold, face=face))
    found = []
    for match in _GUEST.finditer(text):
        each = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units.
        each.start = len(text[: match.start()].encode("utf-16-le")) // 2
        each.length = len(match.group().encode("utf-16-le")) // 2
        each.format = form
        found.append(each)
    return found


@lru_cache(maxsize=2048)
def shape(text: str, language: str, script: str, pixels: int, bold: bool, face: Face = Face.SANS) -> Shaped:
    """One line, never wrapped. Cached: most lines of a frame were in the last one too, and the cue layout
    measures the same pieces of a growing line again and again."""
    backwards = base_direction(text, script)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    # Else a line from right to left begins at the far end of the width it may have.
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, font(language, script, pixels, bold=bold, face=face))
    layout.setTextOption(option)
    if script == "Arab":
        layout.setFormats(_guests(text, pixels, bold, face))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    line.setPosition(QPointF(0, -line.ascent()))
    layout.endLayout()
    runs = []
    for found in layout.glyphRuns():
        raw = found.rawFont()
        key = (raw.familyName(), raw.styleName(), raw.pixelSize())
        places = tuple((at.x(), at.y()) for at in found.positions())
        runs.append(Run(raw, key, tuple(found.glyphIndexes()), places))
    # Not line.naturalTextWidth(): it is a pixel more for some lines from right to left.
    width = max((_end(run) for run in runs), default=0.0)
    empty = 0.45 * pixels if text.endswith(_HALF_EMPTY) else 0.0
    return Shaped(tuple(runs), width, width - empty, backwards)
