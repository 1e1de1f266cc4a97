"""A still of the overlay: for demonstrations, the style editor and pictures beside a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from livestream_studio.core.display import Place, Screen
from livestream_studio.core.types import Cue
from livestream_studio.gui.overlay.renderer import render
from livestream_studio.gui.overlay.slots import slots
from livestream_studio.gui.overlay.style import Style


def snapshot(
    cues: Iterable[Cue],
    places: Sequence[Place],
    look: Style,
    size: QSize,
    ratio: float = 1.0,
    *,
    ground: QColor | None = None,
) -> QImage:
    """What an overlay of `size` logical pixels shows right after these cues, the first of each language.

    Needs a QGuiApplication, on any platform. Raises `StudioError("language_unknown")`.
    """
    screen = Screen(slots(places, look, size.width(), tall=size.height() > size.width()), lambda: 0)
    for cue in cues:
        screen.accept(cue)
    return render(screen.frame(), look, size, ratio, ground=ground)
