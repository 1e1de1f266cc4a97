"""Subtitles on one flat colour, for programs that take a window but not its transparency.

Douyin's and Bilibili's host programs show grey or nothing in place of a transparent window; they can
make one colour of an opaque window transparent. So: real pixels, a fixed size, one colour behind, and
no pixel that is a mixture with it (`render(..., hard=True)`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from livestream_studio.core.display import Place
from livestream_studio.gui.overlay.key_place import screen_for_keys, usual_place
from livestream_studio.gui.overlay.remembered import Remembered, screen_key
from livestream_studio.gui.overlay.style import Box, Style
from livestream_studio.gui.overlay.surface import Surface, monotonic_ms
from livestream_studio.gui.translated import Translated

# In every language: host programs find a window again by its title.
TITLE = "Livestream Studio: subtitles on a key colour"
SETTLED_MS = 500  # after the last movement its place is kept
KEY_COLOURS = ("#00ff00", "#ff00ff", "#0000ff")


def key_colour(look: Style) -> str:
    """The key colour that is farthest from every colour of the style."""
    used = [*look.fills, look.outline_colour, *([look.box_colour] if look.box is not Box.NONE else [])]
    return max(KEY_COLOURS, key=lambda key: min(_distance(key, colour) for colour in used))


def _distance(one: str, other: str) -> float:
    a, b = QColor(one), QColor(other)
    return math.dist((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()))


class KeyWindow(Translated, Surface):
    """A window of exactly `pixels` device pixels. Letters keep their size on every screen.

    `key` is "#rrggbb", or empty for the best one; see `key` for which it is. It has no frame, which a host
    program would show: it is dragged by itself, and opens again where it was dragged to.
    """

    NAME = "key"  # what its place is remembered under

    def __init__(
        self,
        places: Sequence[Place],
        look: Style,
        pixels: QSize,
        *,
        key: str = "",
        names: Iterable[str] = (),
        words: Iterable[str] = (),
        clock: Callable[[], int] = monotonic_ms,
    ) -> None:
        self._pixels = pixels
        self._key = key
        self._placed = self._by_hand = False
        super().__init__(places, look, names=names, words=words, clock=clock)
        self._tall = pixels.height() > pixels.width()
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._keep)
        self._fit()
        self._lay_out()
        self.refresh()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Subtitles for a host program, on a key colour"))
        self.setToolTip(self.tr("Drag it to where it is out of your way"))

    @property
    def key(self) -> str:
        return self._key or key_colour(self.look)

    def set_key(self, key: str) -> None:
        """As in the constructor."""
        self._key = key
        self.refresh()
        self.update()

    def picture_size(self) -> tuple[QSize, float]:
        return self._pixels, 1.0

    def hard(self) -> bool:
        return True

    def ground(self) -> QColor:
        return QColor(self.key)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        painter = QPainter(self)
        # A fraction of a logical pixel may be left over at the far borders.
        painter.fillRect(self.rect(), self.ground())
        painter.drawImage(0, 0, self._image)
        painter.end()

    def setVisible(self, visible: bool) -> None:
        if visible and not self._placed:
            self._placed = True
            self.move(self._place().topLeft())
        super().setVisible(visible)

    def _place(self) -> QRect:
        """Where it was dragged to, or beside the other key window and away from the studio."""
        remembered = Remembered()
        there = {screen_key(screen): screen for screen in QGuiApplication.screens()}
        before = there.get(remembered.screen(self.NAME))
        where = remembered.place(self.NAME, before) if before is not None else None
        if where is not None:
            return where
        others = [
            each.geometry()
            for each in QApplication.topLevelWidgets()
            if isinstance(each, KeyWindow) and each is not self and each.isVisible()
        ]
        screen, alone = screen_for_keys()
        return usual_place(self.size(), screen.availableGeometry(), others, alone=alone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if handle is not None and event.button() is Qt.MouseButton.LeftButton:
            self._by_hand = True
            handle.startSystemMove()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._by_hand:
            self._settled.start()

    def _keep(self) -> None:
        Remembered().keep(self.NAME, self.screen(), self.geometry())

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setFixedSize(math.ceil(self._pixels.width() / ratio), math.ceil(self._pixels.height() / ratio))
        self.update()
