"""Pictures of products, made small beside the window and kept for as long as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from livestream_studio.gui.look.icons import pixmap
from livestream_studio.gui.look.palette import Palette
from livestream_studio.gui.work import Work
from livestream_studio.paths import pictures_home

KEPT = 600
PIXELS = 192  # the longer side of what is kept; enough for 64 at 300 %
_MOST_MB = 256


def read(name: str, pixels: int = PIXELS, folder: Path | None = None) -> QImage:
    """The picture with that name, `pixels` high and wide at least, or a null image. From any thread."""
    reader = QImageReader(str((folder or pictures_home()) / name))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > pixels:
        around = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        reader.setScaledSize(size.scaled(QSize(pixels, pixels), around))
    return reader.read()


class Thumbnails(QObject):
    """`came`: pictures that were asked for are there."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._work = Work("thumbnails", self)
        self._work.done.connect(self._take)
        QImageReader.setAllocationLimit(_MOST_MB)

    def get(self, name: str) -> QPixmap | None:
        """None while it is not there yet; null where there is no such picture."""
        if not name:
            return QPixmap()
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        self._wanted[name] = None
        if not self._work.running:
            self._go()
        return None

    def close(self) -> None:
        self._wanted.clear()
        self._work.close()

    def _go(self) -> None:
        names, self._wanted = list(self._wanted)[-24:], {}  # the newest are those that are seen
        self._work.start(_read_all, names)

    def _take(self, found: dict[str, QImage]) -> None:
        self._kept |= {name: QPixmap.fromImage(image) for name, image in found.items()}
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.came.emit()
        if self._wanted:
            self._go()


def _read_all(names: list[str]) -> dict[str, QImage]:
    return {name: read(name) for name in names}


def draw(painter: QPainter, where: QRectF, picture: QPixmap | None, palette: Palette, radius: float) -> None:
    """The middle of the picture in a rounded square; a sign where there is none."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(where, radius, radius)
    painter.fillPath(shape, QColor(palette.raised))
    if picture is not None and not picture.isNull():
        painter.setClipPath(shape)
        painter.drawPixmap(where, picture, middle(QRectF(picture.rect()), where))
    elif picture is not None:
        side = round(where.width() * 0.4)
        ratio = painter.device().devicePixelRatioF()
        sign = pixmap("package", palette.faint, side, ratio)
        painter.drawPixmap(where.center() - QRectF(0, 0, side, side).center(), sign)
    painter.restore()


def middle(picture: QRectF, where: QRectF) -> QRectF:
    """The largest part in the middle of a picture that has the shape of `where`."""
    scale = min(picture.width() / where.width(), picture.height() / where.height())
    part = QRectF(0, 0, where.width() * scale, where.height() * scale)
    part.moveCenter(picture.center())
    return part
