"""Every text of one line that was ever shown, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.sessions.words import SessionWords
from livestream_studio.gui.tables.delegate import ground, write
from livestream_studio.gui.tables.rows_model import Index
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.marks import mark
from livestream_studio.store.rows import CueVersion

HEIGHT, ROW = 168, 44
_VERSION, _ABOUT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Versions(Translated, QFrame):
    """Below the transcript, for the line in hand."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._words = SessionWords(self)
        self._shown: tuple[str, Sequence[CueVersion]] = ("", ())
        self._heading, self._list = QLabel(), QListWidget()
        self._heading.setProperty("kind", "section")
        self._list.setItemDelegate(_Painter(look, self._list))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 16, 8)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        self.setFixedHeight(HEIGHT)
        self.retranslate()

    def put(self, language: str, versions: Sequence[CueVersion]) -> None:
        """`language` is that of the line; without versions no line is in hand."""
        self._shown = (language, versions)
        self.retranslate()

    def texts(self) -> list[str]:
        """What stands in the list, from above."""
        return [self._list.item(at).text() for at in range(self._list.count())]

    def retranslate(self) -> None:
        language, versions = self._shown
        self._heading.setText(
            self.tr("%n version(s) of this line", None, len(versions))
            if versions
            else self.tr("Choose a line above to see every version of it that was shown")
        )
        self._list.setAccessibleName(self.tr("Versions of the line"))
        self._list.clear()
        for version in reversed(versions):
            by = version.by or self.tr("the program")
            about = " · ".join((self._words.moment(version.at), self._words.origin(version.origin), by))
            item = QListWidgetItem(version.text or "–")
            item.setData(_VERSION, (language, version))
            item.setData(_ABOUT, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{version.text}, {about}")
            item.setToolTip(version.text)
            self._list.addItem(item)


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        language, version = index.data(_VERSION)
        palette = self._look.palette
        painter.save()
        ground(painter, option, self._look, first=True)
        room = QRectF(option.rect).adjusted(4, 4, -8, -5)
        mark(painter, QRectF(room.left(), room.top(), 16, 20), version.origin, palette)
        text = room.adjusted(28, 0, 0, -room.height() / 2 + 2)
        write(painter, text, index.data(), faces.face(faces.BODY, language=language), palette.text)
        about = room.adjusted(28, room.height() / 2 + 2, 0, 0)
        write(painter, about, index.data(_ABOUT), faces.face(faces.SMALL), palette.dim)
        painter.restore()
