"""Am I heard: a bar, and words where something is wrong."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from livestream_studio.core.level import Hearing, hearing
from livestream_studio.core.types import Level
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.translated import Translated

FLOOR_DB = -60.0
WINDOW = 30  # levels: three seconds
SILENT_MS = 2_000  # without any level: nothing comes from the device at all
LEAST = 40  # logical pixels of the bar
FALL = 0.12  # of the bar, for each level: peaks stay to be seen


class Bar(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(112, 8)

    def set_share(self, share: float) -> None:
        self.share = max(share, self.share - FALL)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.hairline))
        whole = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.drawRoundedRect(whole, 3, 3)
        ink = QLinearGradient(whole.topLeft(), whole.topRight())
        for at, colour in ((0.0, p.fine), (0.75, p.fine), (0.9, p.look), (1.0, p.on_air)):
            ink.setColorAt(at, QColor(colour))
        painter.setBrush(ink)
        if self.share > 0.01:
            painter.setClipRect(QRectF(0, 0, self.width() * min(1.0, self.share), self.height()))
            painter.drawRoundedRect(whole, 3, 3)
        painter.end()


class Meter(Translated, QWidget):
    """Fed with levels; `quiet` while nobody listens."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: deque[Level] = deque(maxlen=WINDOW)
        self.state = Hearing.OK
        self.bar, self._words = Bar(look), QLabel()
        self._words.setProperty("kind", "look")
        self._words.hide()
        self._gone = QTimer(self, interval=SILENT_MS, singleShot=True)
        self._gone.timeout.connect(self._nothing_comes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self._words)
        self.retranslate()

    def hear(self, level: Level) -> None:
        self._gone.start()
        self._levels.append(level)
        self.bar.set_share((level.peak_db - FLOOR_DB) / -FLOOR_DB)
        # The first second of a device is often silence.
        if len(self._levels) >= WINDOW // 3:
            self._say(hearing(self._levels))

    def hold(self) -> None:
        """For a picture: what is shown stays."""
        self._gone.stop()

    def quiet(self) -> None:
        self._gone.stop()
        self._empty()
        self._say(Hearing.OK)

    def _nothing_comes(self) -> None:
        self._empty()
        self._say(Hearing.NO_SIGNAL)

    def _empty(self) -> None:
        """What was heard before says nothing of what is heard now."""
        self._levels.clear()
        self.bar.share = 0.0
        self.bar.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Level of the microphone"))
        self._say(self.state)

    def _say(self, state: Hearing) -> None:
        self.state = state
        said = {
            Hearing.OK: "",
            Hearing.NO_SIGNAL: self.tr("no signal"),
            Hearing.TOO_QUIET: self.tr("too quiet"),
            Hearing.CLIPPING: self.tr("clipping"),
        }[state]
        self._words.setText(said)
        self._words.setVisible(bool(said))
        self.bar.setMinimumWidth(0 if said else LEAST)  # words say more, where there is room for one
        self.setAccessibleDescription(said)
