"""The newest rows stay out from under the overlays, where both have one screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication

from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.transcript.view import TranscriptView

SETTLED_MS = 150  # after the last movement of the window
MOST = 0.4  # of the transcript's height; where it would be more, nothing is given away
_MOVED = {QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize}


class Clearance(QObject):
    """Gives the transcript a lower margin as high as what overlays cover of it."""

    def __init__(self, view: TranscriptView, overlays: Overlays, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._overlays = view, overlays
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._clear)
        overlays.changed.connect(self._settled.start)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            if event.type() is QEvent.Type.Show and watched is self._view:
                self._view.window().installEventFilter(self)
            self._settled.start()
        return False

    def _clear(self) -> None:
        if QGuiApplication.platformName().startswith("wayland"):
            return  # no window knows where it stands
        room = QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())
        self._view.setViewportMargins(0, 0, 0, covered(room, self._overlays.standing))


def covered(room: QRect, standing: Iterable[QRect]) -> int:
    """How much of the lower end of `room` they cover, in its pixels."""
    lost = [room.bottom() + 1 - max(room.top(), each.top()) for each in standing if each.intersects(room)]
    return max((each for each in lost if each <= room.height() * MOST), default=0)
