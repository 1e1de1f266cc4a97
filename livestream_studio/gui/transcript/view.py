"""The transcript: rows that stand still while they grow, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.transcript import accessible
from livestream_studio.gui.transcript.delegate import LineDelegate
from livestream_studio.gui.transcript.heights import Heights
from livestream_studio.gui.transcript.layout import Dress, estimate
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.moving import moved
from livestream_studio.gui.transcript.painting import figures, keys_from, paint_current, paint_keys, paint_row
from livestream_studio.gui.transcript.set_rows import SetRows
from livestream_studio.gui.transcript.speaking import RowSpeech
from livestream_studio.gui.translated import Translated

AnyIndex = QModelIndex | QPersistentModelIndex
SPARE = 72  # logical pixels kept free below the newest row, for it to grow into
LEAST = 8  # of it, before the view scrolls on
WHEEL = 48
PAGE_ROW = 90  # a usual row's height, to move by pages


class TranscriptView(Translated, QAbstractItemView):
    """Follows the newest row until the reader scrolls up. `following_changed` says which it is."""

    following_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()
        self._look = look
        self._heights = Heights()
        self._rows = SetRows(self._dress)
        self._following, self._settling = True, False
        self._untranslated = self._seconds = "{0}"
        self._keys: tuple[str, ...] = ()
        self.speech = RowSpeech(self)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.DoubleClicked)
        self.setItemDelegate(LineDelegate(lambda: self.tr("The line, to be corrected"), self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        look.changed.connect(self._relook)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Transcript"))
        self._untranslated = self.tr("Not translated: {0}")
        self._seconds = self.tr("{0} s")
        self._relook()

    @property
    def following(self) -> bool:
        return self._following

    def set_keys(self, keys: Sequence[str]) -> None:
        """The keys of a row, shown beside the current one."""
        self._keys = tuple(keys)
        self.viewport().update()

    def show_newest(self) -> None:
        """And no line is chosen any more: keys of a row mean the newest."""
        self.setCurrentIndex(QModelIndex())
        self._follow(True)
        self._settle()

    def transcript(self) -> TranscriptModel | None:
        model = self.model()
        return model if isinstance(model, TranscriptModel) else None

    # What the model tells

    def reset(self) -> None:
        accessible.forget(self)
        super().reset()
        self._estimate_all()
        self._follow(True)
        self._settle()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        model = self.transcript()
        assert model is not None
        for number in range(start, end + 1):
            self._heights.insert(number, self._rows.measured(model.row(number)))
        self._settle()
        super().rowsInserted(parent, start, end)
        for number in range(start, end + 1):
            accessible.tell(self, QAccessible.Event.ObjectCreated, number)

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        model = self.transcript()
        assert model is not None
        accessible.forget(self, [model.row(number).key for number in range(start, end + 1)])
        for number in range(end, start - 1, -1):
            self._rows.forget(model.row(number).key)
            self._heights.remove(number)
        self._settle()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        read = current.isValid() and current.row() != previous.row() and self.hasFocus()
        self._speak(current, aloud=not read)
        if read:
            accessible.tell(self, QAccessible.Event.Focus, current.row())
        self.viewport().update()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        model = self.transcript()
        assert model is not None
        for number in range(first.row(), last.row() + 1):
            row = model.row(number)
            self._rows.forget(row.key)
            # Never lower again while it is looked at: what stands below does not move up.
            self._heights.set(number, max(self._rows.measured(row), self._heights.height(number)))
        current = self.currentIndex()
        if first.row() <= current.row() <= last.row():
            self._speak(current)
        self._settle()
        self.viewport().update()

    # Where things stand

    def visualRect(self, index: AnyIndex) -> QRect:
        model = self.transcript()
        if model is None or not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        area = self._rows.laid(model.row(index.row())).areas[model.languages[index.column()]]
        return area.translated(0, self._heights.top(index.row()) - self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        model = self.transcript()
        y = point.y() + self.verticalOffset()
        number = self._heights.row_at(y)
        if model is None or number < 0 or not 0 <= y < self._heights.total:
            return QModelIndex()
        inside = y - self._heights.top(number)
        areas = list(self._rows.laid(model.row(number)).areas.values())
        column = next((i for i, area in enumerate(areas) if inside <= area.bottom()), len(areas) - 1)
        return model.index(number, column)

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        top, bar = self._heights.top(index.row()), self.verticalScrollBar()
        bottom = top + self._heights.height(index.row())
        if top < bar.value() or hint == self.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        model = self.transcript()
        if model is None or not len(self._heights):
            return QModelIndex()
        current, last = self.currentIndex(), len(self._heights) - 1
        row, column = (current.row(), current.column()) if current.isValid() else (last + 1, 0)
        page = max(1, self.viewport().height() // PAGE_ROW)
        if action is self.CursorAction.MoveEnd:
            self._follow(True)
        return model.index(*moved(action, row, column, last + 1, len(model.languages), page))

    def setSelection(self, rect: QRect, command: object) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)  # type: ignore[call-overload]

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.transcript()
        if model is None or not model.languages:
            return
        painter, dress = QPainter(self.viewport()), self._dress()
        current = self.currentIndex()
        offset = self.verticalOffset()
        for number in self._seen(event.rect()):
            row, top = model.row(number), self._heights.top(number) - offset
            laid = self._rows.laid(row)
            if current.isValid() and current.row() == number:
                area = QRect(0, top, dress.width, self._heights.height(number))
                line = laid.areas[dress.languages[current.column()]].translated(0, top)
                paint_current(painter, area, line, dress.palette)
                keys_at = dress.width - keys_from(row), top + laid.areas[dress.languages[0]].y()
                paint_keys(painter, *keys_at, self._keys, dress.palette)
            paint_row(painter, top, row, laid, dress, figures(row, self._seconds))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """No line is chosen by coming here, as a list view does by itself."""
        QWidget.focusInEvent(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            anchor = self._anchor()
            self._estimate_all()
            self._settle(anchor)
        else:
            self._settle()

    # Behind it

    def _speak(self, index: AnyIndex, *, aloud: bool = True) -> None:
        model = self.transcript()
        if model is not None and index.isValid():
            self.speech.tell(model.row(index.row()), model.languages[index.column()], aloud=aloud)
        else:
            self.speech.tell(None, "")

    def _dress(self) -> Dress:
        model = self.transcript()
        languages = model.languages if model is not None else ()
        return Dress(self._look.palette, languages, self.viewport().width(), self._untranslated)

    def _relook(self) -> None:
        self._rows.clear()
        self.viewport().update()

    def _estimate_all(self) -> None:
        model, dress = self.transcript(), self._dress()
        self._rows.forget_heights()
        self._heights.reset([estimate(row, dress) for row in model.rows] if model is not None else [])

    def _seen(self, area: QRect) -> range:
        heights, offset = self._heights, self.verticalOffset()
        if heights.total <= area.top() + offset:
            return range(0)
        return range(heights.row_at(area.top() + offset), heights.row_at(area.bottom() + offset) + 1)

    def _anchor(self) -> tuple[int, int] | None:
        """The first row that is seen, and how far it is scrolled out."""
        if self._following or not len(self._heights):
            return None
        number = self._heights.row_at(self.verticalOffset())
        return number, self.verticalOffset() - self._heights.top(number)

    def _settle(self, anchor: tuple[int, int] | None = None) -> None:
        """Scrolls to where the view should be, and replaces estimates by what is seen there."""
        model = self.transcript()
        for _ in range(4):
            self._scroll(anchor)
            seen = self._seen(self.viewport().rect())
            rough = [n for n in seen if model and not self._rows.is_measured(model.row(n))]
            if not rough or model is None:
                break
            anchor = anchor or self._anchor()
            for number in rough:
                self._heights.set(number, self._rows.measured(model.row(number)))
        self.updateEditorGeometries()
        self.viewport().update()

    def _scroll(self, anchor: tuple[int, int] | None) -> None:
        bar, seen, total = self.verticalScrollBar(), self.viewport().height(), self._heights.total
        editing = self.state() == self.State.EditingState
        bar.setSingleStep(WHEEL)
        bar.setPageStep(seen)
        self._settling = True
        bar.setRange(0, max(0, total + SPARE - seen))
        if anchor is not None and not self._following:
            bar.setValue(self._heights.top(anchor[0]) + anchor[1])
        elif self._following and not editing and total + LEAST > bar.value() + seen:
            bar.setValue(bar.maximum())
        self._settling = False

    def _scrolled(self, value: int) -> None:
        if not self._settling:
            self._follow(value + self.viewport().height() >= self._heights.total)
        self.viewport().update()

    def _follow(self, on: bool) -> None:
        if on != self._following:
            self._following = on
            self.following_changed.emit(on)
