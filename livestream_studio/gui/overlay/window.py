"""Subtitles over everything: on top, seen through, clicked through, arranged by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
    QShowEvent,
)

from livestream_studio.core.display import Place
from livestream_studio.core.types import Problem
from livestream_studio.gui.overlay.areas import SafeArea, clear_of, safe_areas
from livestream_studio.gui.overlay.compositor import shape_of, translucency
from livestream_studio.gui.overlay.guides import GuideSheet, Snap, edges_at, paint_held, pointer, pulled, snap
from livestream_studio.gui.overlay.remembered import Remembered, screen_key
from livestream_studio.gui.overlay.rows import needed_height
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.surface import Surface, monotonic_ms
from livestream_studio.gui.translated import Translated

WIDE_SHARE = 0.68  # of the picture's width; wider lines make the eye travel
TITLE = "Livestream Studio: subtitles"  # in every language: host programs find a window again by its title
DESKTOP_POLL_MS = 3_000
_KEYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class OverlayWindow(Translated, Surface):
    """One overlay. `name` is what its place is remembered under.

    `told` carries a `Problem` for the host, never fatal: `overlay_no_compositor` (letters have hard
    edges, and there is no transparency), `overlay_wayland` (the desktop does not let a window place
    itself or stay on top), `overlay_screen_gone` (its screen was unplugged; it stands on the main one).
    `arranged` says whether the arrange mode is on.
    """

    told = Signal(object)
    arranged = Signal(bool)

    def __init__(
        self,
        name: str,
        places: Sequence[Place],
        look: Style,
        *,
        area: SafeArea | None = None,
        remembered: Remembered | None = None,
        taken: Callable[[], Iterable[QRect]] = tuple,
        names: Iterable[str] = (),
        words: Iterable[str] = (),
        clock: Callable[[], int] = monotonic_ms,
    ) -> None:
        super().__init__(places, look, names=names, words=words, clock=clock)
        self._name = name
        self._area = area or safe_areas()["wide"]
        self._tall, self._wanted_look = self._area.tall, look
        self._remembered, self._taken = remembered or Remembered(), taken
        self.title = ""  # what the host calls it; seen while it is arranged
        self._arranging = False
        self._shaped = False
        self._held: tuple[QPoint, QRect, Qt.Edge] | None = None
        self._sheet: GuideSheet | None = None
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlags(self._flags())
        self.setMouseTracking(True)
        self._put(self._wanted_screen())
        self._poll = QTimer(self)
        self._poll.setInterval(DESKTOP_POLL_MS)
        self._poll.timeout.connect(self._check_desktop)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._screen_removed)
        application.screenAdded.connect(self._screen_added)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Subtitles for the audience"))

    # Where it stands

    @property
    def area(self) -> SafeArea:
        return self._area

    def set_area(self, area: SafeArea) -> None:
        """Another kind of picture: other guides, and lines as long as it can hold. A window that was put
        where it is by hand stays there, unless the picture stands upright now, or did."""
        if area == self._area:
            return
        turned, self._area, self._tall = area.tall != self._tall, area, area.tall
        by_hand = self._remembered.place(self._name, self.screen()) is not None
        self.set_look(self._wanted_look)
        if turned or not by_hand:
            self.setGeometry(self.usual_place(self.screen()))
        if turned and by_hand:
            self._keep()
        if self._sheet is not None:
            self._sheet.show_on(self.screen(), area)
        self._lay_out()
        self.refresh()

    def set_look(self, look: Style) -> None:
        self._wanted_look = look
        super().set_look(look.scaled(self._area.letters(self.screen().geometry())))

    def usual_place(self, screen: QScreen) -> QRect:
        """At the lower end of the safe area, as high as its rows need, and above what is `taken`."""
        on = screen.geometry()
        safe, picture = self._area.safe(on), self._area.picture(on)
        width = safe.width() if self._area.tall else min(safe.width(), round(picture.width() * WIDE_SHARE))
        height = min(safe.height(), round(needed_height(self._places, self._look)))
        left = safe.left() + (safe.width() - width) // 2
        return clear_of(QRect(left, safe.bottom() + 1 - height, width, height), self._taken(), safe)

    def _put(self, screen: QScreen) -> None:
        """To where it was on that screen before, or else usually stands."""
        self._held = None
        self.setScreen(screen)
        self.set_look(self._wanted_look)
        self.setGeometry(self._remembered.place(self._name, screen) or self.usual_place(screen))
        if self._sheet is not None:
            self._sheet.show_on(screen, self._area)
        self._lay_out()

    def _keep(self) -> None:
        self._remembered.keep(self._name, self.screen(), self.geometry())

    def _wanted_screen(self) -> QScreen:
        wanted = self._remembered.screen(self._name)
        there = {screen_key(screen): screen for screen in QGuiApplication.screens()}
        return there.get(wanted) or QGuiApplication.primaryScreen()

    def _screen_removed(self, screen: QScreen) -> None:
        if screen is self.screen() or screen_key(screen) == self._remembered.screen(self._name):
            self._put(QGuiApplication.primaryScreen())
            self.told.emit(Problem("overlay_screen_gone", screen.name()))

    def _screen_added(self, screen: QScreen) -> None:
        if screen_key(screen) == self._remembered.screen(self._name):
            self._put(screen)

    # How the desktop takes it

    def _flags(self) -> Qt.WindowType:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.Tool
        if self._arranging:
            return flags
        flags |= Qt.WindowType.WindowTransparentForInput | Qt.WindowType.WindowDoesNotAcceptFocus
        return flags | self._bypass()

    def _bypass(self) -> Qt.WindowType:
        # A window manager's own frame around ours would catch every click.
        x11 = QGuiApplication.platformName() == "xcb"
        return Qt.WindowType.X11BypassWindowManagerHint if x11 else Qt.WindowType(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QGuiApplication.platformName().startswith("wayland"):
            self.told.emit(Problem("overlay_wayland"))
        if QGuiApplication.platformName() == "xcb":
            self._check_desktop()
            self._poll.start()
        self.refresh()

    def _check_desktop(self) -> None:
        """Compositors come and go, and some window managers lift a window over all others."""
        self._check_compositor()
        if self.isVisible() and not self._arranging:
            self.raise_()

    def _check_compositor(self) -> None:
        shaped = not translucency()
        if shaped == self._shaped:
            return
        self._shaped = shaped
        if shaped:
            self.told.emit(Problem("overlay_no_compositor"))
        else:
            self.clearMask()
        self.refresh()

    def hard(self) -> bool:
        return self._shaped

    def picture_changed(self) -> None:
        if self._shaped:
            self._cut_out()
        super().picture_changed()

    def _cut_out(self) -> None:
        """Without a compositor the window has the shape of what it shows."""
        if self._arranging:
            self.clearMask()
            return
        self.setMask(shape_of(self._image, self.devicePixelRatioF()))

    # Arranging

    @property
    def arranging(self) -> bool:
        return self._arranging

    def arrange(self, on: bool) -> None:
        """Lets the host drag it, pull its borders or move it by the arrow keys; Esc or Enter ends that."""
        if on == self._arranging:
            return
        self._arranging = self._sample = on
        where, shown = self.geometry(), self.isVisible()
        self.setWindowFlags(self._flags())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not on)
        self.setGeometry(where)
        if on:
            flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            flags |= Qt.WindowType.Tool | Qt.WindowType.WindowTransparentForInput | self._bypass()
            self._sheet = GuideSheet(self._area, flags)
            self._sheet.show_on(self.screen(), self._area)
        elif self._sheet is not None:
            self._sheet.close()
            self._sheet.deleteLater()
            self._sheet = None
            if self.geometry() != self.usual_place(self.screen()):
                self._keep()
        if on or shown:
            self.show()
            self.raise_()
        if on:
            self.activateWindow()
        self._drawn = ()
        self.refresh()
        self.arranged.emit(on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._arranging and event.button() is Qt.MouseButton.LeftButton:
            edges = edges_at(event.position().toPoint(), self.rect())
            self._held = (event.globalPosition().toPoint(), self.geometry(), edges)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._arranging:
            return
        if self._held is None:
            self.setCursor(pointer(edges_at(event.position().toPoint(), self.rect())))
            return
        begin, where, edges = self._held
        by = event.globalPosition().toPoint() - begin
        if edges != Qt.Edge(0):
            self.setGeometry(pulled(where, edges, by))
            return
        found = snap(where.translated(by), self._area, self.screen().geometry())
        self.setGeometry(found.where)
        if self._sheet is not None:
            self._sheet.mark(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            if self._sheet is not None:
                self._sheet.mark(Snap(QRect()))
            screen = QGuiApplication.screenAt(self.geometry().center())
            if screen is not None and screen is not self.screen():
                self.setScreen(screen)
                self.set_look(self._wanted_look)
            if self._sheet is not None:
                self._sheet.show_on(self.screen(), self._area)
            self._keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._arranging:
            event.ignore()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.arrange(False)
        elif key in _KEYS:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.move(self.pos() + _KEYS[key] * (10 if far else 1))
            self._keep()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._arranging:
            return
        painter = QPainter(self)
        paint_held(painter, self.rect(), self.title)
        painter.end()
