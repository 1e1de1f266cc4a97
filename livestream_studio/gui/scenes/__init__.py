"""What pictures show beside the pages: what else a person meets, from the welcome to the end of a show."""

from __future__ import annotations

from livestream_studio.gui.scenes.around import arranging, style
from livestream_studio.gui.scenes.pages import importing, lines, money, sections, sessions
from livestream_studio.gui.scenes.scene import Look, Scene
from livestream_studio.gui.scenes.show import closing, correction, notices, preflight, welcome

SCENES: dict[str, Scene] = {
    "welcome": welcome,
    "preflight": preflight,
    "correction": correction,
    "notices": notices,
    "closing": closing,
    "import": importing,
    "money": money,
    "line-tabs": lines,
    "export": sessions,
    "sections": sections,
    "style": style,
    "arrange": arranging,
}

__all__ = [
    "SCENES",
    "Look",
    "Scene",
    "importing",
    "lines",
    "money",
    "sections",
    "sessions",
    "style",
    "welcome",
]
