"""Subtitles on a screen, live: in which lines, for how long, and what was decided to make them readable."""

from livestream_studio.core.display.entries import Action, Decision
from livestream_studio.core.display.lines import Laid, grown, laid
from livestream_studio.core.display.rules import Rules, Span
from livestream_studio.core.display.screen import Frame, Place, Screen, ShownLine, Slot

__all__ = [
    "Action",
    "Decision",
    "Frame",
    "Laid",
    "Place",
    "Rules",
    "Screen",
    "ShownLine",
    "Slot",
    "Span",
    "grown",
    "laid",
]
