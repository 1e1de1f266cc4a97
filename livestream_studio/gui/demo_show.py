"""The demo outside the window: the show with its overlay on the screen, and pictures of that overlay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from livestream_studio.core.ports import CueSink
from livestream_studio.core.types import Cue, Origin, StudioError
from livestream_studio.gui.app import application
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.interrupts import Interrupts
from livestream_studio.gui.overlay.areas import UPRIGHT_LETTERS, SafeArea, safe_areas
from livestream_studio.gui.overlay.rows import needed_height
from livestream_studio.gui.overlay.setup import overlays
from livestream_studio.gui.overlay.snapshot import snapshot
from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.running import Show
from livestream_studio.settings import Settings

LOOK_MS, LAST_LINE_MS = 100, 3_000
GROUND = "#3c4a58"  # a stand-in for a camera's picture
_AREAS = {"wide": 1.3, "tall": UPRIGHT_LETTERS}  # and how much larger the letters are, for a phone
_running: list[QApplication] = []  # Qt ends with the last reference to its application


def the_application() -> QApplication:
    """The one there is, or a new one."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    _running.append(application())
    return _running[-1]


def play(settings: Settings, make: Callable[[CueSink], Show]) -> None:
    """Runs the show that `make` builds, with the overlay over the desktop, until it ends or Ctrl-C.

    Only where `display.why_no_window` finds nothing.
    """
    qt = the_application()
    bridge, interrupts, loop = Bridge(), Interrupts(qt), QEventLoop()
    windows = Overlays(SettingsHolder(settings), bridge)
    windows.open()
    windows.set_live(True)
    qt.processEvents()
    show = make(bridge)
    show.start()
    tick = QTimer(interval=LOOK_MS)
    tick.timeout.connect(lambda: loop.quit() if show.wait(0.0) else None)
    interrupts.asked.connect(show.stop)
    tick.start()
    try:
        loop.exec()
        tick.stop()
        QTimer.singleShot(LAST_LINE_MS, loop.quit)
        interrupts.asked.connect(loop.quit)
        loop.exec()
    finally:
        show.stop()
        interrupts.close()
        windows.close()


def write_pictures(cues: Iterable[Cue], settings: Settings, folder: Path, stem: str) -> list[Path]:
    """What the audience of a wide and of a tall stream saw of one line: STEM.overlay-AREA.png each.

    Raises `StudioError("out_unwritable")`.
    """
    the_application()
    line, written = _telling(list(cues)), []
    for name, larger in _AREAS.items():
        path = folder / f"{stem}.overlay-{name}.png"
        if not picture(line, settings, safe_areas()[name], larger).save(str(path)):
            raise StudioError("out_unwritable", str(path))
        written.append(path)
    return written


def picture(cues: Sequence[Cue], settings: Settings, area: SafeArea, larger: float = 1.0) -> QImage:
    """A whole frame of the stream, in its own pixels, with the first overlay at its usual place."""
    overlay = overlays(settings)[0]
    frame = QRect(0, 0, area.width, area.height)
    safe = area.safe(frame)
    look = overlay.style().scaled(larger)
    height = min(safe.height(), round(needed_height(overlay.places, look)))
    made = QImage(frame.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(GROUND))
    painter = QPainter(made)
    where = QRect(safe.left(), safe.bottom() + 1 - height, safe.width(), height)
    painter.drawImage(where, snapshot(cues, overlay.places, look, where.size()))
    painter.end()
    return made


def _telling(cues: list[Cue]) -> list[Cue]:
    """The lines of one utterance that was translated in full, with a number in it where there is one."""
    by_line: dict[tuple[int, int], list[Cue]] = {}
    for cue in cues:
        if cue.final:
            by_line.setdefault((cue.utterance, cue.part), []).append(cue)
    full = [
        line
        for line in by_line.values()
        if len(line) > 1 and all(cue.text for cue in line if cue.origin is not Origin.SPEECH)
    ]
    priced = [line for line in full if any(letter.isdigit() for letter in line[0].text)]
    return max(priced or full or [cues], key=lambda line: len(line[0].text) if line else 0)
