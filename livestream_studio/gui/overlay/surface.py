"""What the overlay and the key window share: cues in, the picture of the moment out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from livestream_studio.core.display import Decision, Frame, Place, Screen, ShownLine, laid
from livestream_studio.core.types import Cue
from livestream_studio.gui.overlay.renderer import render
from livestream_studio.gui.overlay.slots import slots
from livestream_studio.gui.overlay.style import Style

FADE_STEP_MS = 33
SAMPLES = {
    "zh": "这条红色连衣裙今天只要299元",
    "ru": "Это красное платье сегодня за 299 юаней",
    "kk": "Бұл қызыл көйлек бүгін небәрі 299 юань",
}


def monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class Surface(QWidget):
    """A window of subtitles in the languages of `places`, stacked from the top.

    `names` are never broken over lines, `words` are those of a language without spaces. Everything is
    called in the GUI's thread. `decided` tells what was done so that lines can be read (`Decision`),
    `pictured` that `image` is another.
    """

    decided = Signal(object)
    pictured = Signal()

    def __init__(
        self,
        places: Sequence[Place],
        look: Style,
        *,
        names: Iterable[str] = (),
        words: Iterable[str] = (),
        clock: Callable[[], int] = monotonic_ms,
    ) -> None:
        super().__init__()
        self._places = tuple(places)
        self._look = look
        self._names, self._words = tuple(names), tuple(words)
        self._clock = clock
        self._tall = False
        self._blank = self._sample = False
        self._image = QImage()
        self._drawn: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self._screen = Screen((), clock)
        self._laid_for: tuple[object, ...] = ()
        self._lay_out()

    @property
    def look(self) -> Style:
        return self._look

    @property
    def frame(self) -> Frame:
        """What is shown now."""
        if self._blank and not self._sample:
            return Frame(self._screen.places, ())
        found = self._screen.frame()
        if (found.lines and not self._blank) or not self._sample:
            return found
        lines = [
            ShownLine(number, row, text)
            for number, slot in enumerate(self._screen.slots)
            for row, text in enumerate(
                laid(slot.convert(SAMPLES.get(slot.place.language, "")), slot.rules).lines[: slot.rules.rows]
            )
        ]
        return Frame(found.places, tuple(lines))

    @property
    def image(self) -> QImage:
        """The picture as it was last drawn."""
        return self._image

    def accept(self, cue: Cue) -> None:
        self._screen.accept(cue)
        self.refresh()

    def hide_line(self, utterance: int, part: int) -> None:
        self._screen.hide(utterance, part)
        self.refresh()

    def clear(self) -> None:
        """Empty at once; also when a session begins."""
        self._screen.clear()
        self.refresh()

    def set_blank(self, blank: bool) -> None:
        """Shows nothing while lines go on behind; what is due then is shown afterwards."""
        self._blank = blank
        self.refresh()

    def hold(self) -> None:
        """What is shown stands until something else comes: for pictures, which may take their time."""
        self._timer.stop()

    def set_sample(self, on: bool) -> None:
        """Sample lines where there are none, also where it is blank: to arrange it, and to try a style."""
        self._sample = on
        self.refresh()

    def set_look(self, look: Style) -> None:
        """Lines on screen are laid out anew only if their letters are others."""
        self._look = look
        self._lay_out()
        self.refresh()

    def set_places(self, places: Sequence[Place]) -> None:
        """Other languages, scripts, sizes or another order; what was shown goes."""
        self._places = tuple(places)
        self._lay_out()
        self.refresh()

    def set_names(self, names: Iterable[str], words: Iterable[str]) -> None:
        """Other names that must stay whole; where they are others, what was shown goes."""
        self._names, self._words = tuple(names), tuple(words)
        self._lay_out()
        self.refresh()

    # For the windows

    def picture_size(self) -> tuple[QSize, float]:
        """In which size to draw: logical pixels, and device pixels to each."""
        return self.size(), self.devicePixelRatioF()

    def hard(self) -> bool:
        return False

    def ground(self) -> QColor | None:
        return None

    def picture_changed(self) -> None:
        self.update()
        self.pictured.emit()

    def refresh(self) -> None:
        """Draws if anything changed, and comes back when something will."""
        frame = self.frame
        size, ratio = self.picture_size()
        ground = self.ground()
        wanted = (frame, self._look, size, ratio, self.hard(), ground.rgb() if ground else None)
        if wanted != self._drawn:
            self._image = render(frame, self._look, size, ratio, ground=ground, hard=self.hard())
            self._drawn = wanted
            self.picture_changed()
        due = self._screen.next_ms()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(FADE_STEP_MS, due))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.refresh()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        """Lines are as long as the window is wide; nothing changes unless that or the letters do."""
        size, _ = self.picture_size()
        look = self._look
        wanted = (
            *(self._places, size.width(), self._tall, self._names, self._words),
            *(look.size, look.face, look.bold, look.arabic_scale, look.outline, look.margins),
        )
        if wanted == self._laid_for:
            return
        self._laid_for = wanted
        made = slots(self._places, look, size.width(), tall=self._tall, names=self._names, words=self._words)
        self._screen = Screen(made, self._clock, self._decide)

    def _decide(self, decision: Decision) -> None:
        self.decided.emit(decision)
