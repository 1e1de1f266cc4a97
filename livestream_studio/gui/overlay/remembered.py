"""Where each overlay stood on each screen, kept in the data folder."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

from livestream_studio.paths import data_home

log = logging.getLogger(__name__)
FILE = "overlays.json"
LEAST = 80  # logical pixels that must be on the screen


def screen_key(screen: QScreen) -> str:
    """The same screen at another resolution has another place for everything."""
    size = screen.geometry().size()
    return f"{screen.name()} {size.width()}x{size.height()}"


class Remembered:
    """Places by window and screen, in logical pixels from the screen's corner. Never fails: an overlay
    that is not remembered stands at its usual place."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or data_home() / FILE
        self._kept = self._read()

    def place(self, window: str, screen: QScreen) -> QRect | None:
        """On the desktop, and far enough on the screen to be seen and caught."""
        found = self._window(window)["places"].get(screen_key(screen))
        if not (isinstance(found, list) and len(found) == 4 and all(type(n) is int for n in found)):
            return None
        where, on = QRect(*found), screen.geometry()
        if where.width() < LEAST or where.height() < LEAST // 2:
            return None
        where.moveLeft(min(max(where.x(), LEAST - where.width()), on.width() - LEAST))
        where.moveTop(min(max(where.y(), 0), on.height() - LEAST // 2))
        return where.translated(on.topLeft())

    def screen(self, window: str) -> str:
        """The key of the screen that the window was on last; empty: none."""
        return str(self._window(window)["screen"])

    def keep(self, window: str, screen: QScreen, where: QRect) -> None:
        self._kept = self._read()  # another overlay may have written since
        kept = self._window(window)
        corner = where.topLeft() - screen.geometry().topLeft()
        kept["places"][screen_key(screen)] = [corner.x(), corner.y(), where.width(), where.height()]
        kept["screen"] = screen_key(screen)
        self._kept[window] = kept
        self._write()

    def _window(self, window: str) -> dict[str, Any]:
        found = self._kept.get(window)
        places = found.get("places") if isinstance(found, dict) else None
        screen = found.get("screen", "") if isinstance(found, dict) else ""
        return {"screen": screen, "places": places if isinstance(places, dict) else {}}

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self) -> None:
        scratch = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            scratch.write_text(json.dumps(self._kept, indent=1), encoding="utf-8")
            os.replace(scratch, self._path)
        except OSError as error:
            log.warning("the place of an overlay could not be kept: %s", error)
