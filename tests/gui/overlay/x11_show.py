"""An overlay on a real X server, between two other windows; says as JSON lines what came of it.

`x11_show.py show [composited]`: waits for a compositor if told to, shows the windows, has them clicked
and dragged by xdotool, and takes pictures of the screen. `x11_show.py again`: only says where the overlay
stands in the next start.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from livestream_studio.core.display import Place
from livestream_studio.core.types import Cue, Origin, Problem
from livestream_studio.gui.overlay.compositor import translucency
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.window import OverlayWindow

WHERE = QRect(200, 200, 600, 120)
LATER = QRect(150, 150, 700, 250)


class Coloured(QWidget):
    """A window of another program, as it were."""

    def __init__(self, colour: str, where: QRect) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.clicks = 0
        palette = self.palette()
        palette.setColor(self.backgroundRole(), QColor(colour))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setGeometry(where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicks += 1


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def until(done: Callable[[], bool], limit_s: float = 10.0) -> bool:
    """Lets Qt work until `done`."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
        time.sleep(0.01)
    return True


def tool(*arguments: object) -> str:
    found = subprocess.run([str(each) for each in arguments], capture_output=True, text=True, check=True)
    return found.stdout


def colours(where: QRect = WHERE) -> dict[str, int]:
    """How many pixels of which colour the screen shows where the overlay is, or elsewhere."""
    size = f"{where.width()}x{where.height()}+{where.x()}+{where.y()}"
    screen = tool(
        "import", "-window", "root", "-crop", size, "-depth", "8", "-format", "%c", "histogram:info:-"
    )
    found: dict[str, int] = {}
    for line in screen.splitlines():
        count, _, rest = line.partition(":")
        if "#" in rest:
            found[rest.partition("#")[2][:6].lower()] = int(count)
    return found


def show() -> None:
    if "composited" in sys.argv and not until(translucency, 20.0):
        sys.exit("no compositor came")
    told: list[Problem] = []
    overlay = OverlayWindow("main", (Place("ru"),), Style(size=36.0), clock=lambda: 0)
    overlay.told.connect(told.append)
    overlay.setGeometry(WHERE)
    overlay.show()
    overlay.accept(Cue(0, "ru", "Цена 299 юаней", "", 0, 1, True, Origin.MACHINE))
    later = Coloured("#c00000", LATER)
    later.show()
    later.raise_()
    later.activateWindow()
    until(lambda: later.isActiveWindow() and later.geometry() == LATER, 5.0)
    until(lambda: colours().get("c00000", 0) > 10_000)
    until(lambda: False, 1.0)
    say(step="above", colours=colours(), told=[problem.code for problem in told])
    tool("xdotool", "mousemove", WHERE.x() + 30, WHERE.y() + 30, "click", "1")
    tool("xdotool", "mousemove", WHERE.center().x(), WHERE.y() + 40, "click", "1")
    until(lambda: later.clicks == 2, 5.0)
    say(step="clicks", below=later.clicks)

    overlay.arrange(True)
    until(lambda: overlay.geometry() == WHERE and overlay.isVisible())
    until(lambda: False, 0.5)
    say(step="arranging", overlay=colours(), around=colours(LATER))
    tool("xdotool", "mousemove", WHERE.x() + 200, WHERE.y() + 60, "mousedown", "1")
    until(lambda: False, 0.3)
    for step in range(1, 6):
        tool("xdotool", "mousemove", WHERE.x() + 200 + 10 * step, WHERE.y() + 60 + 7 * step)
        until(lambda: False, 0.05)
    tool("xdotool", "mouseup", "1")
    moved = until(lambda: overlay.pos() == WHERE.topLeft() + QPoint(50, 35), 5.0)
    say(step="dragged", moved=moved, where=_where(overlay))
    tool("xdotool", "key", "Escape")
    until(lambda: not overlay.arranging, 5.0)
    say(step="arranged", arranging=overlay.arranging)
    until(lambda: overlay.isVisible() and later.isVisible())
    until(lambda: False, 0.5)
    tool("xdotool", "mousemove", overlay.x() + 30, overlay.y() + 30, "click", "1")
    until(lambda: later.clicks == 3, 5.0)
    say(step="clicks again", below=later.clicks, where=_where(overlay))


def _where(window: QWidget) -> list[int]:
    return list(window.geometry().getRect() or ())


def again() -> None:
    overlay = OverlayWindow("main", (Place("ru"),), Style(size=36.0), clock=lambda: 0)
    overlay.show()
    until(overlay.isVisible)
    until(lambda: False, 0.3)
    say(step="again", where=_where(overlay))


if __name__ == "__main__":
    application = QApplication([])
    {"show": show, "again": again}[sys.argv[1]]()
