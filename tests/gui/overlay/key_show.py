"""`key_show.py FILE`: a picture of a key window of 600 × 300 pixels, on a screen scaled as Qt is told."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from livestream_studio.core.display import Place
from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.overlay.key_window import KeyWindow
from livestream_studio.gui.overlay.style import Style

if __name__ == "__main__":
    application = QApplication([])
    window = KeyWindow((Place("ru"),), Style(size=36.0), QSize(600, 300), key="#00ff00", clock=lambda: 0)
    window.show()
    window.accept(Cue(0, "ru", "Цена 299 юаней.", "", 0, 1, True, Origin.MACHINE))
    window.grab().toImage().save(sys.argv[1])
