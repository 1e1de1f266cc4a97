"""Is it out: what the audience sees now, drawn by the overlay itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.look.palette import mixed
from livestream_studio.gui.overlay.areas import SafeArea
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.gui.translated import Translated

_RADIUS = 10
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Preview(Translated, QWidget):
    """The overlay's own picture at its place in the safe area's picture, on a stand-in for a camera's."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._overlays: tuple[OverlayWindow, ...] = ()
        self._beside: tuple[OverlayWindow, ...] = ()
        self._blanked = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.retranslate()

    def show_overlays(self, *overlays: OverlayWindow) -> None:
        """The first one's picture is the frame."""
        for overlay in set(overlays) - set(self._overlays):
            overlay.pictured.connect(self.update)
            overlay.destroyed.connect(self._gone)
        self._overlays = overlays
        self.update()

    def set_blanked(self, on: bool) -> None:
        """Everything is blanked by hand: said in its place, for an empty picture looks like a pause."""
        self._blanked = on
        self.setAccessibleDescription(self._words() if on else "")
        self.update()

    def add(self, window: OverlayWindow) -> None:
        """Another window that the audience sees at the same time."""
        self._beside += (window,)
        window.pictured.connect(self.update)
        window.destroyed.connect(self._none_beside)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def sizeHint(self) -> QSize:
        return QSize(288, 162)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview of the subtitles"))
        self.set_blanked(self._blanked)

    def _words(self) -> str:
        return self.tr("The audience sees nothing")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        p = self._look.palette
        if self._blanked:
            self._paint_blanked(painter, shape)
            painter.end()
            return
        ground = QLinearGradient(frame.topLeft(), QPointF(frame.right(), frame.bottom()))
        # A picture behind subtitles is never black: they are judged on what they will stand on.
        dark = p.ground if p.dark else p.text
        ground.setColorAt(0.0, QColor(mixed(p.accent, dark, 0.4)))
        ground.setColorAt(1.0, QColor(mixed(p.look, dark, 0.4)))
        painter.fillRect(frame, ground)
        for window in (*self._beside, *self._overlays):
            if self._overlays and not window.image.isNull():
                painter.drawImage(*self._where(window, self._overlays[0].area, frame))
        painter.end()

    def _paint_blanked(self, painter: QPainter, shape: QPainterPath) -> None:
        p, frame = self._look.palette, shape.boundingRect()
        painter.fillRect(frame, QColor(p.rail))
        painter.setPen(QPen(QColor(p.look), 4))  # its outer half is clipped
        painter.drawPath(shape)
        painter.setFont(faces.face(faces.TITLE, bold=True))
        painter.drawText(frame.adjusted(12, 12, -12, -12), int(_MIDDLE), self._words())

    def _frame(self) -> QRectF:
        """A tall picture is shown whole, in the middle."""
        whole = QRectF(self.rect())
        if not self._overlays or not self._overlays[0].area.tall:
            return whole
        width = whole.height() * self._overlays[0].area.width / self._overlays[0].area.height
        return QRectF((whole.width() - width) / 2, 0, width, whole.height())

    @staticmethod
    def _where(overlay: OverlayWindow, area: SafeArea, frame: QRectF) -> tuple[QRectF, QImage]:
        picture = QRectF(area.picture(overlay.screen().geometry()))
        scale = frame.width() / picture.width()
        at = QRectF(overlay.geometry()).translated(-picture.topLeft())
        where = QRectF(at.x() * scale, at.y() * scale, at.width() * scale, at.height() * scale)
        where.translate(frame.topLeft())
        size = where.size().toSize() * 2  # made smaller in two steps, so that outlines stay whole
        image = overlay.image
        if image.width() > 2 * size.width() > 0:
            image = image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return where, image

    def _gone(self) -> None:
        self._overlays = ()

    def _none_beside(self) -> None:
        self._beside = ()
